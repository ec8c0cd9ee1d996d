/** The chance of the target: a picture that follows at once, and on demand one from many more trials. */

import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { ChartData, ChartKind } from '../../charts';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { type SharpenedProfit, WORST } from '../../models/simulation/sharpened-profit';
import { Chart } from '../shared/chart';
import type { Reader } from '../shared/reader';
import { useWork } from '../shared/use-work';
import { WorkBar } from '../shared/work-bar';
import { type Chance, chance, exactChance, MANY_TRIALS } from './figures';
import { longWork } from './long-work';
import { COLOURS, type PictureProps } from './pictures';

export function ChanceOfTarget({ reader, state }: PictureProps) {
  const { chance: text } = parthenonWords[reader.language];
  const { pillars, target } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state only these count
  const quick = useMemo(() => chance(state), [pillars, target]);
  const { shown, start, cancel } = useWork<SharpenedProfit>();
  // What is under way or found for other pillars is of no use any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for these alone
  useLayoutEffect(() => cancel, [pillars, target]);
  const best = shown.found ?? quick;
  // Drawn anew when there is something new, not at every step of the bar.
  const picture = useMemo(() => <ChancePicture reader={reader} target={target} found={best} />, [reader, target, best]);
  if (quick.bins.width === 0) {
    return <p class="muted">{text.certain({ likely: reader.numbers.shown(quick.likely, 'amount') })}</p>;
  }
  const { state: stage, part, found } = shown;
  const trials = reader.numbers.shown(MANY_TRIALS, 'amount');
  const ends = { idle: undefined, running: undefined, done: text.exactDone({ trials }), failed: text.exactFailed };
  return (
    <>
      {picture}
      {stage === 'failed' && <p class="problem">{text.exactFailed}</p>}
      <WorkBar
        reader={reader}
        isRunning={stage === 'running'}
        part={part ?? 0}
        caption={text.exact}
        busy={text.exactBusy({ trials })}
        said={ends[stage]}
        isOver={stage === 'done'}
        onStart={() => start((onSlice) => longWork.start('sharpenedProfit', exactChance(state, quick), onSlice))}
        onCancel={cancel}
      />
      {found && <ExactFigures reader={reader} found={found} />}
    </>
  );
}

function ExactFigures({ reader, found }: { readonly reader: Reader; readonly found: SharpenedProfit }) {
  const { exactFigures: text } = parthenonWords[reader.language].chance;
  const money = (value: number) => reader.numbers.shown(value, 'amount');
  const rows = [
    [text.trials, money(found.trials)],
    [text.low, money(found.low)],
    [text.likely, money(found.likely)],
    [text.high, money(found.high)],
    [text.mean, `${money(found.mean)} ± ${money(found.standardError)}`],
    [text.worst({ share: reader.numbers.shown(WORST, 'percent') }), money(found.worst)],
  ] as const;
  return (
    <table>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">
              <bdi dir="ltr">{value}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChancePictureProps {
  readonly reader: Reader;
  readonly target: number | null;
  readonly found: Chance;
}

function ChancePicture({ reader, target, found }: ChancePictureProps) {
  const { chance: text } = parthenonWords[reader.language];
  const { numbers } = reader;
  const money = (value: number) => numbers.shown(value, 'amount');
  const title = chanceTitle(found.chance, target, text.noTarget({ likely: money(found.likely) }), reader);
  const { from, width, shares } = found.bins;
  // A bin counts to the side on which its middle lies.
  const reaches = shares.map((_, bin) => target === null || from + (bin + 0.5) * width >= target);
  const chart: ChartKind = {
    type: 'COLUMN',
    options: {
      title,
      isStacked: true,
      legend: target === null ? 'none' : 'bottom',
      colors: [COLOURS.quiet, COLOURS.level],
      'vAxis.title': text.axis,
      'vAxis.format': '0%',
    },
  };
  const data: ChartData = {
    categories: shares.map((_, bin) => numbers.short(from + (bin + 0.5) * width)),
    series: [
      { name: text.missed, values: shares.map((share, bin) => (reaches[bin] ? null : share)) },
      {
        name: target === null ? text.cases : text.target,
        values: shares.map((share, bin) => (reaches[bin] ? share : null)),
      },
    ],
  };
  return (
    <>
      <Chart reader={reader} chart={chart} data={data} height={256} />
      <p class="muted">{text.range({ low: money(found.low), high: money(found.high) })}</p>
    </>
  );
}

/** So many trials prove no chance of 0 or 100 %. */
const SURE = 0.001;

/** Within a sentence. */
export function shownChance(chance: number, { language, numbers }: Reader): string {
  const text = parthenonWords[language].chance;
  if (chance < SURE) return text.below({ chance: numbers.shown(SURE, 'percent') });
  if (chance > 1 - SURE) return text.above({ chance: numbers.shown(1 - SURE, 'percent') });
  return numbers.shown(chance, 'percent');
}

function chanceTitle(
  found: number | null,
  target: number | null,
  noTarget: string,
  { language, numbers }: Reader,
): string {
  if (found === null || target === null) return noTarget;
  const text = parthenonWords[language].chance;
  const sentence = found < SURE ? text.less : found > 1 - SURE ? text.more : text.title;
  const shown = Math.min(Math.max(found, SURE), 1 - SURE);
  return sentence({ chance: numbers.shown(shown, 'percent'), target: numbers.shown(target, 'amount') });
}
