/** One pillar: its value in a field, its change on a slider, the cell it came from. */
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { type Bounds, changeOf, type Pillar } from './state';

interface PillarRowProps {
  readonly reader: Reader;
  readonly pillar: Pillar;
  readonly bounds: Bounds;
  readonly onValue: (value: number) => void;
  readonly onMove: (change: number) => void;
  readonly onWrong: (wrong: boolean) => void;
}

/** From half to double; what lies beyond can be typed. */
const SLIDER = { low: -0.5, high: 1, step: 0.01 } as const;

export function PillarRow({ reader, pillar, bounds, onValue, onMove, onWrong }: PillarRowProps) {
  const { numbers } = reader;
  const { pillar: text } = parthenonWords[reader.language];
  const { name, now, isPercent, cell } = pillar;
  const kind = isPercent ? 'percent' : 'amount';
  const change = changeOf(pillar);
  const shownChange = change === null ? '' : numbers.change(change, 'percent');
  return (
    <fieldset class="pillar">
      <legend>
        <bdi>{name}</bdi>
      </legend>
      {cell !== '' && (
        <span class="cell muted">
          <bdi>{text.cell({ cell: cell.slice(cell.lastIndexOf('!') + 1) })}</bdi>
        </span>
      )}
      <div class="pillar-value">
        <NumberField
          reader={reader}
          label={text.value({ name })}
          labelHidden
          value={pillar.afterwards}
          kind={kind}
          low={bounds.low}
          high={bounds.high}
          onValue={(value) => value !== null && onValue(value)}
          onWrong={onWrong}
        />
        <span class="muted">{text.now({ now: numbers.shown(now, kind) })}</span>
        <strong class={change !== null && change < 0 ? 'falling' : undefined}>
          <bdi>{change === 0 ? '' : shownChange}</bdi>
        </strong>
      </div>
      <input
        type="range"
        min={SLIDER.low}
        max={SLIDER.high}
        step={SLIDER.step}
        list="now"
        value={change ?? 0}
        disabled={change === null}
        aria-label={text.change({ name })}
        aria-valuetext={shownChange}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
    </fieldset>
  );
}
