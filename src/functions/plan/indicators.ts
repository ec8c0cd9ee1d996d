/** PLAN_INDICATORS: which indicator fell, by how much, since when, and what that alone costs in profit. */
import { indicatorChanges } from '../../models/plan/indicators';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { periodGrid } from '../mechanism/period-grid-parameters';

export const PLAN_INDICATORS = tableFunction({
  name: 'PLAN_INDICATORS',
  parameters: { indicators: periodGrid() },
  columns: [
    'indicator',
    'indicatorUsual',
    'indicatorNow',
    'indicatorChange',
    'indicatorShare',
    'indicatorSince',
    'effectOnProfit',
  ],
  rows({ indicators: { periods, indicators } }, { tables }) {
    const { changes, together } = indicatorChanges(indicators);
    return [
      ...changes.map(({ name, usual, now, since, effect }) => [
        name,
        usual,
        now,
        now - usual,
        usual === 0 ? null : (now - usual) / Math.abs(usual),
        since === null ? null : (periods[since] as (typeof periods)[number]),
        effect,
      ]),
      [tables.rows.allTogether, null, null, null, null, null, together],
    ];
  },
});

export const help: HelpOf<typeof PLAN_INDICATORS> = {
  text: 'Which indicator fell, by how much, since when, and what that alone costs in profit, the product of all of them. Since is the period from which the level differs by more than the usual noise, else blank; then Usual is the mean of all periods before the last, Now the last. The largest loss comes first.',
  parameters: {
    indicators:
      'One indicator a column, one period a row from the oldest to the latest: names in the first row, dates or names of periods in the first column.',
  },
  examples: [
    {
      formula:
        '=PLAN_INDICATORS({"Month","Leads","Conversion","Average check";"Jan",100,0.2,50;"Feb",100,0.2,50;"Mar",100,0.2,50;"Apr",100,0.1,60;"May",100,0.1,60})',
      result: [
        ['Indicator', 'Usual', 'Now', 'Change', 'Relative change', 'Since', 'Effect on profit'],
        ['Conversion', 0.2, 0.1, -0.1, -0.5, 'Apr', -500],
        ['Leads', 100, 100, 0, 0, null, 0],
        ['Average check', 50, 60, 10, 0.2, 'Apr', 200],
        ['All together', null, null, null, null, null, -400],
      ],
    },
    {
      formula:
        '=PLAN_INDICATORS({"Week","Leads","Average check";1,102,50;2,98,50;3,101,50;4,99,50;5,100,50;6,70,50;7,72,50}; FALSE)',
      result: [
        ['Leads', 100, 71, -29, -0.29, 6, -1450],
        ['Average check', 50, 50, 0, 0, null, 0],
        ['All together', null, null, null, null, null, -1450],
      ],
    },
  ],
};
