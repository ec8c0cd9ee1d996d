/** LEDGER_SERIES: what the ledger holds day by day, week by week or month by month. */

import { type Period, periodsIn, type Step, steps } from '../../models/calendar/periods';
import { groupsOf } from '../../models/ledger/grouping';
import { MOST_PERIODS, seriesBy, spanOf, sumsByGroup } from '../../models/ledger/sums';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { flag, word } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { withAskedHelp } from './asked-help';
import {
  dimension,
  factsAsked,
  filter,
  isDimension,
  period,
  rowOfFirst,
  stagesGiven,
  tableOf,
  tables,
  what,
} from './question';

export const LEDGER_SERIES = gridFunction({
  name: 'LEDGER_SERIES',
  parameters: {
    what,
    step: { ...word(steps as readonly Step[], { fallback: 'month' }), optional: false },
    by: { ...dimension(), optional: false, takesBlank: true },
    ...tables,
    ...period,
    ...filter,
    ...stagesGiven,
    headers: flag({ fallback: true }),
  },
  grid(given, words) {
    const { by, step, from, to, headers } = given;
    const { facts, undated, unvalued, ledger } = factsAsked(
      { ...given, from: from ?? -Infinity, to: to ?? Infinity },
      by,
    );
    const { functions } = words().ledger;
    for (const [gap, sentence] of [
      [undated, functions.undated],
      [unvalued, functions.unvalued],
    ] as const) {
      if (gap.count > 0) {
        reject(tableOf(given.what), ({ show }) =>
          sentence({ count: show.number(gap.count), row: show.number(rowOfFirst(gap, ledger)) }),
        );
      }
    }
    const span = spanOf(facts);
    const within: Period | undefined =
      from !== undefined && to !== undefined ? { from, to } : span && { from: from ?? span.from, to: to ?? span.to };
    requireFew(within, step);
    const groups = isDimension(by)
      ? groupsOf(facts, by, ledger)
      : { names: [functions.total], of: new Int32Array(facts.count) };
    const { periods, values, names } = seriesBy(facts, groups, step, within);
    // The largest first, as LEDGER_SUM has them.
    const order = sumsByGroup(facts, groups, within ?? { from: 0, to: -1 }).map(({ name }) => names.indexOf(name));
    const columns = isDimension(by) ? order : [];
    return [
      ...(headers
        ? [[functions.columns.from, ...columns.map((place) => names[place] || functions.none), functions.total]]
        : []),
      ...periods.map((each, row) => {
        const line = values[row] as Float64Array;
        return [
          { day: each.from },
          ...columns.map((place) => line[place] as number),
          line.reduce((sum, value) => sum + value, 0),
        ];
      }),
    ];
  },
});

function requireFew(within: Period | undefined, step: Step): void {
  if (!within || within.to - within.from < MOST_PERIODS) return;
  const count = periodsIn(within, step).length;
  if (count <= MOST_PERIODS) return;
  reject('step', ({ ledger: { functions }, show }) =>
    functions.tooManyPeriods({ count: show.number(count), most: show.number(MOST_PERIODS) }),
  );
}

export const help: HelpOf<typeof LEDGER_SERIES> = {
  text: 'What the ledger holds by day, week (from Monday), month, quarter or year: one row a period with its first day, one column for each person, team or whatever else, the largest first, and the total. Periods in which nothing happened are 0. Without dates from the first fact to the last. What has no date or amount but would count is refused with its row.',
  parameters: /* @__PURE__ */ withAskedHelp({
    what: 'What is added up: payments, won, margin, opened, lost or activities, as in LEDGER_TOTAL.',
    step: 'How long each period is: day, week, month, quarter or year.',
    by: 'A column for each: person, team, owner, client, product, channel, region, segment, stage, kind or result; blank or none for the total only.',
    only: 'Optional. By what to choose before adding up, for example team.',
    headers: 'Optional. FALSE: no header row.',
  }),
  examples: [
    {
      formula:
        '=LEDGER_SERIES("payments"; "month"; "person"; ; ; {"Deal","Seller";"D1","Ann";"D2","Bob"}; {"Deal","Date","Amount";"D1",46023,500;"D2",46027,300;"D1",46082,200})',
      result: [
        ['From', 'Ann', 'Bob', 'Total'],
        ['2026-01-01', 500, 300, 800],
        ['2026-02-01', 0, 0, 0],
        ['2026-03-01', 200, 0, 200],
      ],
    },
    {
      formula:
        '=LEDGER_SERIES("activities"; "week"; ; ; ; ; ; {"Seller","Date","Kind","Count";"Ann",46027,"Call",12;"Bob",46029,"Call",8;"Ann",46034,"Call",2}; 46027; 46040; ; ; ; FALSE)',
      result: [
        ['2026-01-05', 20],
        ['2026-01-12', 2],
      ],
    },
  ],
};
