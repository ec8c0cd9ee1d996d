/** LEDGER_SUM: what the ledger holds by person, team, client or whatever else, the largest first. */

import { groupsOf } from '../../models/ledger/grouping';
import { sumsByGroup } from '../../models/ledger/sums';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { flag } from '../mechanism/parameters';
import { withAskedHelp } from './asked-help';
import { dimension, factsAsked, filter, isDimension, period, stagesGiven, tables, what } from './question';

export const LEDGER_SUM = gridFunction({
  name: 'LEDGER_SUM',
  parameters: {
    what,
    by: { ...dimension(), optional: false },
    ...tables,
    ...period,
    ...filter,
    ...stagesGiven,
    headers: flag({ fallback: true }),
  },
  grid(given, words) {
    const { by, headers } = given;
    const { facts, undated, unvalued, ledger } = factsAsked(given, by);
    const { functions } = words().ledger;
    const groups = isDimension(by)
      ? groupsOf(facts, by, ledger)
      : { names: [functions.total], of: new Int32Array(facts.count) };
    const sums = sumsByGroup(facts, groups, { from: -Infinity, to: Infinity });
    const total = sums.reduce((all, { sum }) => all + sum, 0);
    const { number, sum: sumHeading, share, by: names } = functions.columns;
    return [
      ...(headers ? [[isDimension(by) ? names[by] : functions.total, number, sumHeading, share]] : []),
      ...sums.map(({ name, count, sum }) => [
        name === '' ? functions.none : name,
        count,
        sum,
        total === 0 ? null : sum / total,
      ]),
      ...(undated.count > 0 ? [[functions.withoutDay, undated.count, null, null]] : []),
      ...(unvalued.count > 0 ? [[functions.withoutAmount, unvalued.count, null, null]] : []),
    ];
  },
});

export const help: HelpOf<typeof LEDGER_SUM> = {
  text: 'What the ledger holds by person, team, owner, client, product, channel, region, segment, stage, kind or result: how many, their sum and its share, the largest first. What belongs to none has a line of its own; so have those without a date (where a period is asked for) or without an amount, which no sum can hold.',
  parameters: /* @__PURE__ */ withAskedHelp({
    what: 'What is added up: payments, won, margin, opened, lost or activities, as in LEDGER_TOTAL.',
    by: 'By what: person, team, owner, client, product, channel, region, segment, stage; for activities person, team, kind, result; or none for one sum.',
    only: 'Optional. By what to choose before adding up, for example team.',
    headers: 'Optional. FALSE: no header row.',
  }),
  examples: [
    {
      formula:
        '=LEDGER_SUM("payments"; "person"; ; ; {"Deal","Seller";"D1","Ann";"D2","Bob"}; {"Deal","Date","Amount";"D1",46023,500;"D2",46027,300;"D1",46054,200})',
      result: [
        ['Person', 'Number', 'Sum', 'Share'],
        ['Ann', 2, 700, 0.7],
        ['Bob', 1, 300, 0.3],
      ],
    },
    {
      formula:
        '=LEDGER_SUM("activities"; "team"; {"Name","Team";"Ann","North";"Bob","South"}; ; ; ; {"Seller","Date","Kind","Count";"Ann",46023,"Call",12;"Bob",46023,"Call",8;"Ann",46024,"Meeting",2}; ; ; ; ; ; FALSE)',
      result: [
        ['North', 2, 14, 0.636363636364],
        ['South', 1, 8, 0.363636363636],
      ],
    },
  ],
};
