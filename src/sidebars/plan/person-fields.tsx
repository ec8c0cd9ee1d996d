/** What is to be known of a person: level, part-time share, days of work and days off, the most a month. */
import type { PlanWords } from '../../messages/plan-sidebar';
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { DateField } from './date-field';
import type { DaysOff, PlanPerson } from './state';

interface PersonFieldsProps {
  readonly reader: Reader;
  readonly text: PlanWords;
  readonly person: PlanPerson;
  readonly onChange: (more: Partial<PlanPerson>) => void;
  readonly onRemove: () => void;
  readonly onWrong: (field: string, isWrong: boolean) => void;
}

export function PersonFields({ reader, text, person, onChange, onRemove, onWrong }: PersonFieldsProps) {
  const { people: words } = text;
  const { off } = person;
  const setOff = (place: number, more: Partial<DaysOff>) =>
    onChange({ off: off.map((days, other) => (other === place ? { ...days, ...more } : days)) });
  return (
    <div class="person">
      <label class="stack">
        {words.name}
        <input
          type="text"
          value={person.name}
          dir="auto"
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </label>
      <div class="two">
        <NumberField
          reader={reader}
          label={words.level}
          value={person.level}
          kind="amount"
          low={0}
          onValue={(level) => level !== null && onChange({ level })}
          onWrong={(isWrong) => onWrong('level', isWrong)}
        />
        <NumberField
          reader={reader}
          label={words.share}
          value={person.share}
          kind="percent"
          low={0}
          high={1}
          onValue={(share) => share !== null && onChange({ share })}
          onWrong={(isWrong) => onWrong('share', isWrong)}
        />
        <DateField label={words.start} value={person.start} onDay={(start) => onChange({ start })} />
        <DateField label={words.leave} value={person.leave} onDay={(leave) => onChange({ leave })} />
        <NumberField
          reader={reader}
          label={words.atMost}
          value={person.atMost}
          kind="amount"
          low={0}
          optional
          onValue={(atMost) => onChange({ atMost })}
          onWrong={(isWrong) => onWrong('atMost', isWrong)}
        />
      </div>
      <h3>{words.off}</h3>
      {off.map((days, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: days off are told by their place, the dates are being typed
        <div key={`${off.length}-${place}`} class="off">
          <DateField label={words.offFrom} value={days.from} onDay={(from) => setOff(place, { from })} />
          <DateField label={words.offTo} value={days.to} onDay={(to) => setOff(place, { to })} />
          <button
            type="button"
            aria-label={words.removeOff}
            onClick={() => onChange({ off: off.filter((_, other) => other !== place) })}
          >
            ×
          </button>
        </div>
      ))}
      <div class="actions">
        <button type="button" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" onClick={() => onChange({ off: [...off, { from: null, to: null }] })}>
          {words.addOff}
        </button>
      </div>
    </div>
  );
}
