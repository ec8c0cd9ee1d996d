/** The people of a plan: taken from the ledger or typed, each with level, part-time share, days and limit. */
import type { PlanWordsOfSidebar } from '../../messages/plan-sidebar';
import type { SheetName } from '../../sheets/sheet-rows';
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import type { StepProps } from './form-steps';
import { type FormPerson, newPerson } from './plan-form';

interface PeopleStepProps extends StepProps {
  /** The ledger's sheet of people, where the file has one. */
  readonly sheet: SheetName | undefined;
  readonly isBusy: boolean;
  readonly onTake: (sheet: SheetName) => void;
}

export function PeopleStep({ reader, text, form, onForm, onWrong, sheet, isBusy, onTake }: PeopleStepProps) {
  const { people: said } = text;
  const change = (place: number, change: Partial<FormPerson>) =>
    onForm({ people: form.people.map((person, index) => (index === place ? { ...person, ...change } : person)) });
  const add = () =>
    onForm({
      people: [
        ...form.people,
        newPerson(said.newName({ number: reader.numbers.shown(form.people.length + 1, 'amount') })),
      ],
    });
  return (
    <section>
      <h2>{said.title}</h2>
      {form.people.length === 0 && <p class="muted">{said.none}</p>}
      {form.people.map((person, place) => (
        <Person
          // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are typed
          key={place}
          reader={reader}
          text={text}
          person={person}
          onChange={(changed) => change(place, changed)}
          onRemove={() => onForm({ people: form.people.filter((_, index) => index !== place) })}
          onWrong={(key, wrong) => onWrong(`person ${place} ${key}`, wrong)}
        />
      ))}
      <div class="actions">
        {sheet && (
          <button type="button" disabled={isBusy} onClick={() => onTake(sheet)}>
            {said.fromSheet({ sheet: sheet.sheet })}
          </button>
        )}
        <button type="button" onClick={add}>
          {said.add}
        </button>
      </div>
    </section>
  );
}

interface PersonProps {
  readonly reader: Reader;
  readonly text: PlanWordsOfSidebar;
  readonly person: FormPerson;
  readonly onChange: (change: Partial<FormPerson>) => void;
  readonly onRemove: () => void;
  readonly onWrong: (key: string, wrong: boolean) => void;
}

function Person({ reader, text, person, onChange, onRemove, onWrong }: PersonProps) {
  const { people: said } = text;
  const figures = [
    { of: 'level', kind: 'amount', low: 0, high: 100, optional: false },
    { of: 'share', kind: 'percent', low: 0, high: 1, optional: false },
    { of: 'atMost', kind: 'amount', low: 0, high: 1e12, optional: true },
  ] as const;
  return (
    <details>
      <summary>
        <bdi>{person.name.trim() === '' ? said.unnamed : person.name}</bdi>
        <span class="muted">
          {' '}
          {reader.numbers.shown(person.level, 'amount')} · {reader.numbers.shown(person.share, 'percent')}
        </span>
      </summary>
      <label class="check">
        <input
          type="checkbox"
          checked={person.isIn}
          onChange={(event) => onChange({ isIn: event.currentTarget.checked })}
        />
        {said.isIn}
      </label>
      <label class="stack">
        {said.name}
        <input
          type="text"
          dir="auto"
          value={person.name}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
      </label>
      {figures.map(({ of, ...rule }) => (
        <NumberField
          key={of}
          reader={reader}
          label={said[of]}
          value={person[of]}
          {...rule}
          onValue={(value) => (value !== null || of === 'atMost') && onChange({ [of]: value })}
          onWrong={(wrong) => onWrong(of, wrong)}
        />
      ))}
      {(['start', 'leave', 'offFrom', 'offTo'] as const).map((of) => (
        <label key={of} class="stack">
          {said[of]}
          <input type="date" value={person[of]} onInput={(event) => onChange({ [of]: event.currentTarget.value })} />
        </label>
      ))}
      <div class="actions">
        <button type="button" onClick={onRemove}>
          {said.remove}
        </button>
      </div>
    </details>
  );
}
