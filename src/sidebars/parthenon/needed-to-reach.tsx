/** Goal seek: what one pillar alone, or all of them equally, must become to reach a target profit. */

import { useState } from 'preact/hooks';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { type Needed, needed } from './figures';
import { isShowable } from './headline';
import { NeededForChance } from './needed-for-chance';
import { type ParthenonState, type Pillar, setPillar } from './state';

interface NeededProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  /** Other pillars get a fresh field. */
  readonly edition: number;
  readonly onChange: (state: ParthenonState) => void;
  readonly onWrong: (wrong: boolean) => void;
}

/** The chance that is wanted until another one is typed. */
const LIKELY = 0.8;

export function NeededToReach({ reader, state, edition, onChange, onWrong }: NeededProps) {
  const { needed: text } = parthenonWords[reader.language];
  const [which, setWhich] = useState<number | 'all'>('all');
  const [wanted, setWanted] = useState(LIKELY);
  const chosen = typeof which === 'number' && which >= state.pillars.length ? 'all' : which;
  const found = state.target === null ? undefined : needed(state, state.target, chosen);
  const reached = found && statesOf(found, state);
  return (
    <section>
      <h2>{text.heading}</h2>
      <div class="beside">
        <NumberField
          key={edition}
          reader={reader}
          label={text.target}
          value={state.target}
          kind="amount"
          optional
          onValue={(target) => onChange({ ...state, target })}
          onWrong={onWrong}
        />
        <label>
          {text.by}
          <select
            value={String(chosen)}
            onChange={({ currentTarget: { value } }) => setWhich(value === 'all' ? 'all' : Number(value))}
          >
            <option value="all">{text.allEqually}</option>
            {state.pillars.map(({ name }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pillar is told by its place
              <option key={index} value={String(index)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">{found ? sentence(found, reader, state) : text.empty}</p>
      {reached && (
        <button type="button" onClick={() => onChange(reached)}>
          {text.apply}
        </button>
      )}
      {state.target !== null && chosen === 'all' && <p class="muted sought">{text.chance.choose}</p>}
      {state.target !== null && chosen !== 'all' && isShowable(state) && (
        <NeededForChance
          key={edition}
          reader={reader}
          state={state}
          target={state.target}
          index={chosen}
          wanted={wanted}
          onWanted={setWanted}
          onChange={onChange}
        />
      )}
    </section>
  );
}

/** The state in which the target is reached, where there is one to go to. */
function statesOf(found: Needed, state: ParthenonState): ParthenonState | undefined {
  switch (found.kind) {
    case 'one':
      return setPillar(state, found.index, { afterwards: found.value });
    case 'all':
      return {
        ...state,
        pillars: state.pillars.map((pillar, index) => ({ ...pillar, afterwards: found.values[index] as number })),
      };
    default:
      return undefined;
  }
}

function sentence(found: Needed, { language, numbers }: Reader, { pillars }: ParthenonState): string {
  const { needed: text } = parthenonWords[language];
  const shown = (value: number, { isPercent }: Pillar) => numbers.shown(value, isPercent ? 'percent' : 'amount');
  switch (found.kind) {
    case 'all':
      return text.all({ change: numbers.change(found.uplift, 'percent') });
    case 'one': {
      const pillar = pillars[found.index] as Pillar;
      const change = found.change === null ? '' : numbers.change(found.change, 'percent');
      return text.one({ name: pillar.name, value: shown(found.value, pillar), change });
    }
    case 'aboveMost':
    case 'belowLeast':
    case 'outOfReach': {
      const pillar = pillars[found.index] as Pillar;
      const { name } = pillar;
      return text[found.kind]({ name, value: shown(found.value, pillar), bound: shown(found.bound, pillar) });
    }
    default:
      return text[found.kind];
  }
}
