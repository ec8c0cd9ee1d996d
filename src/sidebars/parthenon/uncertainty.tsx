/** How far each pillar may fall or rise: two fields a pillar, for sensitivity and chance. */
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { type ParthenonState, setPillar } from './state';

interface UncertaintyProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  readonly onChange: (state: ParthenonState) => void;
  readonly onWrong: (field: string, wrong: boolean) => void;
}

export function Uncertainty({ reader, state, onChange, onWrong }: UncertaintyProps) {
  const text = reader.words.parthenon;
  const field = (index: number, side: 'falls' | 'rises') => {
    const pillar = state.pillars[index] as ParthenonState['pillars'][number];
    return (
      <NumberField
        reader={reader}
        label={text[side]({ name: pillar.name })}
        labelHidden
        value={pillar[side]}
        kind="percent"
        low={0}
        high={side === 'falls' ? 1 : 10}
        onValue={(value) => value !== null && onChange(setPillar(state, index, { [side]: value }))}
        onWrong={(wrong) => onWrong(`${side}-${index}`, wrong)}
      />
    );
  };
  return (
    <details>
      <summary>{text.uncertainty}</summary>
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
