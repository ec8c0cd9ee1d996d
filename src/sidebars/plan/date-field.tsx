/** A field for a day, in the browser's own way of entering dates. */
import { useId } from 'preact/hooks';
import { isoDay } from '../../models/calendar/iso-day';
import { dayFromIso } from './months';

interface DateFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onDay: (day: number | null) => void;
}

export function DateField({ label, value, onDay }: DateFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value === null ? '' : isoDay(value)}
        onInput={(event) => onDay(dayFromIso(event.currentTarget.value) ?? null)}
      />
    </div>
  );
}
