/** How far each pillar may fall or rise: two fields a pillar, for sensitivity and chance. */
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { WIDEST } from '../../sheets/scenarios';
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { type ParthenonState, setPillar } from './state';

interface UncertaintyProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  /** Other pillars get fresh fields. */
  readonly edition: number;
  /** One of its fields cannot be used, which must be seen while they are folded away, too. */
  readonly isWrong: boolean;
  readonly onChange: (state: ParthenonState) => void;
  readonly onWrong: (field: string, wrong: boolean) => void;
}

export function Uncertainty({ reader, state, edition, isWrong, onChange, onWrong }: UncertaintyProps) {
  const text = parthenonWords[reader.language];
  const field = (index: number, side: 'falls' | 'rises') => {
    const pillar = state.pillars[index] as ParthenonState['pillars'][number];
    return (
      <NumberField
        key={edition}
        reader={reader}
        label={text[side]({ name: pillar.name })}
        labelHidden
        value={pillar[side]}
        kind="percent"
        low={0}
        high={WIDEST[side]}
        onValue={(value) => value !== null && onChange(setPillar(state, index, { [side]: value }))}
        onWrong={(wrong) => onWrong(`${side}-${index}`, wrong)}
      />
    );
  };
  return (
    <details>
      <summary>
        {text.uncertainty}
        {isWrong && <span class="problem"> ({text.uncertaintyWrong})</span>}
      </summary>
      <p class="muted">{text.uncertaintyHint}</p>
      <table class="fields">
        <thead>
          <tr>
            <td />
            <th scope="col">{text.fallsShort}</th>
            <th scope="col">{text.risesShort}</th>
          </tr>
        </thead>
        <tbody>
          {state.pillars.map(({ name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pillar is told by its place
            <tr key={index}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{field(index, 'falls')}</td>
              <td>{field(index, 'rises')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
