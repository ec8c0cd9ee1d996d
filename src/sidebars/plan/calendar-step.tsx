/** Step 2: the month, the weekdays that are worked, and the holidays. */
import { useState } from 'preact/hooks';
import { NumberField } from '../shared/number-field';
import { DateField } from './date-field';
import { monthOf, todayOf } from './months';
import type { Weekday } from './state';
import type { StepProps } from './step';

const MONTHS_AHEAD = 14;

export function CalendarStep({ reader, text, names, form, onForm, onWrong }: StepProps) {
  const { calendar } = text;
  const first = Math.min(form.month, monthOf(todayOf(Date.now())) - 1);
  const last = Math.max(form.month, first + MONTHS_AHEAD);
  const months = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const setWeekday = (place: number, kind: Weekday) =>
    onForm({ weekdays: form.weekdays.map((before, other) => (other === place ? kind : before)) });
  return (
    <section>
      <h2>{calendar.heading}</h2>
      <label class="stack month">
        {calendar.month}
        <select value={form.month} onChange={(event) => onForm({ month: Number(event.currentTarget.value) })}>
          {months.map((month) => (
            <option key={month} value={month}>
              {names.month(month)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="plain weekdays">
        <legend>{calendar.weekdays}</legend>
        {names.weekdays.map((name, place) => (
          <label key={name}>
            <span>{name}</span>
            <select
              value={form.weekdays[place]}
              onChange={(event) => setWeekday(place, event.currentTarget.value as Weekday)}
            >
              {(['full', 'short', 'free'] as const).map((kind) => (
                <option key={kind} value={kind}>
                  {calendar.weekday[kind]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      {form.weekdays.includes('short') && (
        <NumberField
          reader={reader}
          label={calendar.short}
          value={form.short}
          kind="percent"
          low={0.01}
          high={1}
          onValue={(short) => short !== null && onForm({ short })}
          onWrong={(isWrong) => onWrong('short', isWrong)}
        />
      )}
      <Holidays text={text} names={names} form={form} onForm={onForm} />
    </section>
  );
}

function Holidays({ text, names, form, onForm }: Pick<StepProps, 'text' | 'names' | 'form' | 'onForm'>) {
  const { calendar } = text;
  const [day, setDay] = useState<number | null>(null);
  const shown = form.holidays.filter((holiday) => monthOf(holiday) === form.month);
  const add = () => {
    if (day === null) return;
    onForm({ holidays: [...new Set([...form.holidays, day])].sort((one, other) => one - other) });
    setDay(null);
  };
  return (
    <>
      <h3>{calendar.holidays}</h3>
      {shown.length > 0 && (
        <ul class="listed">
          {shown.map((holiday) => (
            <li key={holiday}>
              <span>{names.shortDay(holiday)}</span>
              <button
                type="button"
                aria-label={calendar.removeHoliday({ day: names.shortDay(holiday) })}
                onClick={() => onForm({ holidays: form.holidays.filter((other) => other !== holiday) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="adding">
        <DateField label={calendar.holiday} value={day} onDay={setDay} />
        <button type="button" disabled={day === null} onClick={add}>
          {calendar.addHoliday}
        </button>
      </div>
    </>
  );
}
