/** The two charts of the report: the month with where it may lead, and how far each seller's week came. */

import type { ChartData, ChartKind } from '../../charts';
import { DUST } from '../../models/rounding';
import { Chart } from '../shared/chart';
import { shortDays } from './days';
import type { PartProps } from './figures';

/** Okabe and Ito's, told apart by colour-blind readers; the plan is grey. */
const COLOURS = { plan: '#5f6368', fact: '#0072B2', low: '#D55E00', middle: '#E69F00', high: '#009E73' } as const;

/** Drawn wider than half a page: there it shrinks, and its words with it. */
const PAPER = { width: 460, height: 240 } as const;

export function Pictures(props: PartProps) {
  const lines = linesOf(props);
  const bars = barsOf(props);
  const { reader, text, report } = props;
  return (
    <section class="pictures">
      <figure>
        <div class="on-screen">
          <Chart reader={reader} {...lines} height={260} />
        </div>
        <div class="on-paper">
          <Chart reader={reader} {...lines} {...PAPER} />
        </div>
        {report.lines.fan && (
          <figcaption class="muted">{text.lines.fan({ chance: reader.numbers.shown(0.8, 'percent') })}</figcaption>
        )}
      </figure>
      {bars && (
        <figure>
          <div class="on-screen">
            <Chart reader={reader} {...bars} />
          </div>
          <div class="on-paper">
            <Chart reader={reader} {...bars} {...PAPER} />
          </div>
        </figure>
      )}
    </section>
  );
}

interface Drawn {
  readonly chart: ChartKind;
  readonly data: ChartData;
}

function linesOf({ reader, text: { lines: text }, report }: PartProps): Drawn {
  const { days, plan, fact, fan } = report.lines;
  const dayOf = shortDays(reader);
  const { forecast, plan: whole } = report.all.month;
  const amount = (value: number) => reader.numbers.shown(value, 'amount');
  const title = forecast === null ? text.title : text.heading({ forecast: amount(forecast), plan: amount(whole) });
  const fanned = (fan ?? []).map((values, index) => ({
    name: [text.low, text.middle, text.high][index] as string,
    values,
  }));
  return {
    chart: {
      type: 'LINE',
      options: {
        title,
        'legend.position': 'bottom',
        colors: [COLOURS.plan, COLOURS.fact, COLOURS.low, COLOURS.middle, COLOURS.high],
        'vAxis.title': text.amount,
        'series.0.lineDashStyle': '4,2',
      },
    },
    data: {
      categories: days.map(dayOf),
      series: [{ name: text.plan, values: plan }, { name: text.fact, values: fact }, ...fanned],
    },
  };
}

/** More bars with their names do not fit beside the other chart on paper: then those at both ends are shown. */
const MOST_BARS = 12;
const AT_EACH_END = 5;

/** Longer ones take two lines, which lie over each other where bars are close. */
const LONGEST_NAME = 22;
const KEPT_END = 8;

/** The end stays: names that begin alike differ there. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST_NAME) return name;
  const beginning = letters
    .slice(0, LONGEST_NAME - KEPT_END - 1)
    .join('')
    .trimEnd();
  return `${beginning}…${letters.slice(-KEPT_END).join('')}`;
}

/** The best first; undefined where nobody had a plan. */
function barsOf({ reader, text: { bars: text }, report }: PartProps): Drawn | undefined {
  const planned = report.sellers.filter(({ week }) => week.attainment !== null);
  if (planned.length === 0) return undefined;
  const attainmentOf = ({ week }: (typeof planned)[number]) => week.attainment as number;
  planned.sort((one, other) => attainmentOf(other) - attainmentOf(one));
  const isLong = planned.length > MOST_BARS;
  const barred = isLong ? [...planned.slice(0, AT_EACH_END), ...planned.slice(-AT_EACH_END)] : planned;
  const made = planned.filter(({ week }) => week.fact >= week.plan - DUST * week.plan).length;
  const count = (value: number) => reader.numbers.shown(value, 'amount');
  const title = text.title({ made: count(made), all: count(planned.length) });
  return {
    chart: {
      type: 'BAR',
      options: {
        title,
        ...(isLong ? { subtitle: text.ends({ count: count(AT_EACH_END) }) } : {}),
        legend: 'none',
        colors: [COLOURS.fact],
        'hAxis.title': text.axis,
      },
    },
    data: {
      categories: barred.map(({ seller }) => shortened(seller)),
      series: [{ name: text.axis, values: barred.map(attainmentOf) }],
      format: '0%',
    },
  };
}
