/** Step 3: who sells in this month: ticked or not, and on unfolding what is to be known of each. */
import { useState } from 'preact/hooks';
import { PersonFields } from './person-fields';
import { MOST_PEOPLE, newPerson, type PlanPerson } from './state';
import type { StepProps } from './step';

interface PeopleStepProps extends StepProps {
  /** Another set of people gets fields of its own. */
  readonly edition: number;
  readonly isBusy: boolean;
  readonly onLedger: () => void;
  readonly onSelection: () => void;
}

export function PeopleStep(props: PeopleStepProps) {
  const { reader, text, form, edition, isBusy, onForm, onWrong } = props;
  const { people: words } = text;
  const { people } = form;
  const [name, setName] = useState('');
  const count = people.filter(({ isIncluded }) => isIncluded).length;
  const change = (place: number, more: Partial<PlanPerson>) =>
    onForm({ people: people.map((person, other) => (other === place ? { ...person, ...more } : person)) });
  const remove = (place: number) => onForm({ people: people.filter((_, other) => other !== place) });
  const isFull = people.length >= MOST_PEOPLE;
  const add = () => {
    if (name.trim() === '' || isFull) return;
    onForm({ people: [...people, newPerson(name.trim())] });
    setName('');
  };
  return (
    <section>
      <h2>{words.heading({ count, shown: reader.numbers.shown(count, 'amount') })}</h2>
      {people.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="people">
        {people.map((person, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a person is told by the place, the name is being typed
          <li key={`${edition}-${people.length}-${place}`}>
            <PersonLine
              {...{ reader, text, person }}
              onChange={(more) => change(place, more)}
              onRemove={() => remove(place)}
              onWrong={(field, isWrong) => onWrong(`person-${place}-${field}`, isWrong)}
            />
          </li>
        ))}
      </ul>
      <div class="adding">
        <label class="stack">
          {words.newName}
          <input
            type="text"
            value={name}
            dir="auto"
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
        </label>
        <button type="button" disabled={name.trim() === '' || isFull} onClick={add}>
          {words.add}
        </button>
      </div>
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={props.onLedger}>
          {words.fromLedger}
        </button>
        <button type="button" disabled={isBusy} onClick={props.onSelection}>
          {words.fromSelection}
        </button>
      </div>
      <p class="muted">{words.selectionHint}</p>
    </section>
  );
}

interface PersonLineProps extends Pick<StepProps, 'reader' | 'text'> {
  readonly person: PlanPerson;
  readonly onChange: (more: Partial<PlanPerson>) => void;
  readonly onRemove: () => void;
  readonly onWrong: (field: string, isWrong: boolean) => void;
}

function PersonLine(props: PersonLineProps) {
  const { reader, text, person, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const { numbers } = reader;
  return (
    <>
      <input
        type="checkbox"
        aria-label={text.people.included({ name: person.name })}
        checked={person.isIncluded}
        onChange={(event) => onChange({ isIncluded: event.currentTarget.checked })}
      />
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <bdi>{person.name}</bdi>{' '}
          <span class="muted">
            {text.people.details({
              level: numbers.shown(person.level, 'amount'),
              share: numbers.shown(person.share, 'percent'),
            })}
          </span>
        </summary>
        {isOpen && <PersonFields {...props} />}
      </details>
    </>
  );
}
