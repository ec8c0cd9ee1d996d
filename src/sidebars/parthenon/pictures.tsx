/** Two of the pictures: what each pillar brings, and which one moves profit most. */

import type { ChartData, ChartKind } from '../../charts';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import type { TornadoRow } from '../../models/parthenon/tornado';
import { Chart } from '../shared/chart';
import type { Reader } from '../shared/reader';
import { contributions, type Headline, headline, sensitivity } from './figures';
import type { ParthenonState, Pillar } from './state';

/** Okabe and Ito's, told apart by colour-blind readers. */
export const COLOURS = {
  level: '#0072B2',
  rise: '#009E73',
  fall: '#D55E00',
  quiet: '#8a949e',
  none: 'transparent',
} as const;

export interface PictureProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
}

export function Waterfall({ reader, state }: PictureProps) {
  const { waterfall: text } = parthenonWords[reader.language];
  const parts = contributions(state);
  const nameOf = (index: number) => (state.pillars[index] as Pillar).name;
  const most = parts.reduce<(typeof parts)[number] | undefined>(
    (best, part) => (best && Math.abs(best.amount) >= Math.abs(part.amount) ? best : part),
    undefined,
  );
  const amount = (value: number) => reader.numbers.change(value, 'amount');
  const title = most
    ? text[most.amount < 0 ? 'titleOfFall' : 'title']({ name: nameOf(most.index), amount: amount(most.amount) })
    : text.nothing;
  const steps = stepsOf(headline(state), parts);
  const chart: ChartKind = {
    type: 'BAR',
    options: {
      title,
      isStacked: true,
      legend: 'none',
      colors: [COLOURS.none, COLOURS.level, COLOURS.rise, COLOURS.rise, COLOURS.fall, COLOURS.fall],
      'hAxis.title': text.axis,
    },
  };
  const data: ChartData = {
    categories: [text.now, ...parts.map(({ index }) => nameOf(index)), text.afterwards],
    series: [
      { name: '', values: steps.map(({ base }) => base) },
      { name: text.level, values: steps.map(({ level }) => level) },
      { name: text.rise, values: steps.map(({ move, above }) => (move > 0 ? above : null)) },
      { name: text.rise, values: steps.map(({ move, below }) => (move > 0 ? below : null)) },
      { name: text.fall, values: steps.map(({ move, above }) => (move < 0 ? above : null)) },
      { name: text.fall, values: steps.map(({ move, below }) => (move < 0 ? below : null)) },
    ],
  };
  return (
    <>
      <Chart reader={reader} chart={chart} data={data} />
      <table>
        <tbody>
          {parts.map((part) => (
            <tr key={part.index}>
              <th scope="row">
                <bdi>{nameOf(part.index)}</bdi>
              </th>
              <td class="number">
                <bdi>{amount(part.amount)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Step {
  /** What lies under the bar and is not drawn. */
  readonly base: number | null;
  readonly level: number | null;
  readonly move: number;
  /** The parts of the move above and below zero. */
  readonly above: number | null;
  readonly below: number | null;
}

/** From the profit now to the profit then: each bar begins where the one before ended. */
function stepsOf({ now, afterwards }: Headline, parts: readonly { readonly amount: number }[]): Step[] {
  let reached = now;
  const moves = parts.map(({ amount }): Step => {
    const [from, to] = [reached, reached + amount];
    reached = to;
    const sameSide = from * to > 0;
    const nearer = Math.abs(from) < Math.abs(to) ? from : to;
    return {
      base: sameSide ? nearer : null,
      level: null,
      move: amount,
      above: Math.abs(Math.max(0, from) - Math.max(0, to)) || null,
      below: -Math.abs(Math.min(0, from) - Math.min(0, to)) || null,
    };
  });
  const whole = (level: number): Step => ({ base: null, level, move: 0, above: null, below: null });
  return [whole(now), ...moves, whole(afterwards)];
}

export function Tornado({ reader, state }: PictureProps) {
  const { tornado: text } = parthenonWords[reader.language];
  const rows = sensitivity(state);
  const { afterwards } = headline(state);
  const nameOf = (index: number) => (state.pillars[index] as Pillar).name;
  const chart: ChartKind = {
    type: 'BAR',
    options: {
      title: isWidest(rows) ? text.title({ name: nameOf((rows[0] as TornadoRow).index) }) : text.equal,
      isStacked: true,
      legend: 'bottom',
      colors: [COLOURS.fall, COLOURS.level],
      'hAxis.title': text.axis,
    },
  };
  const data: ChartData = {
    categories: rows.map(({ index }) => nameOf(index)),
    series: [
      { name: text.below, values: rows.map(({ profitAtLow }) => profitAtLow - afterwards) },
      { name: text.above, values: rows.map(({ profitAtHigh }) => profitAtHigh - afterwards) },
    ],
  };
  return <Chart reader={reader} chart={chart} data={data} />;
}

/** The first pillar alone has the widest swing; where several share it, none of them is "the most". */
function isWidest([first, second]: readonly TornadoRow[]): boolean {
  return !first || !second || first.swing > second.swing * (1 + 1e-9);
}
