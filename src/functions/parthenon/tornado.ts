/** PARTHENON_TORNADO: which pillar moves the profit most. */
import { tornado } from '../../models/parthenon/tornado';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { numbers } from '../mechanism/parameters';
import { pillarList, pillarListLike, pillarNames } from './pillars';

export const PARTHENON_TORNADO = tableFunction({
  name: 'PARTHENON_TORNADO',
  parameters: {
    low: numbers(pillarList),
    likely: numbers(pillarListLike('low', 'low')),
    high: numbers(pillarListLike('low', 'likely')),
    names: pillarNames('low'),
  },
  columns: ['pillar', 'low', 'high', 'profitAtLow', 'profitAtHigh', 'swing'],
  rows: ({ low, likely, high, names }) =>
    tornado(low.items, likely.items, high.items).map((row) => [
      names[row.index] as string,
      row.low,
      row.high,
      row.profitAtLow,
      row.profitAtHigh,
      row.swing,
    ]),
});

export const help: HelpOf<typeof PARTHENON_TORNADO> = {
  text: 'Which pillar moves the profit most: each pillar from its low to its high value, the others at their likely one, the widest swing first.',
  parameters: {
    low: 'The low value of each of the 1 to 12 pillars, in one row or column.',
    likely: 'The likely value of each, not below the low one.',
    high: 'The high value of each, not below the likely one.',
    names: 'Optional. Names of the pillars.',
  },
  examples: [
    {
      formula: '=PARTHENON_TORNADO({80,0.08,900,1,0.2}; {100,0.1,1000,1.2,0.25}; {130,0.13,1300,1.5,0.3})',
      result: [
        ['Pillar', 'Low', 'High', 'Profit at low', 'Profit at high', 'Swing'],
        ['Leads', 80, 130, 2400, 3900, 1500],
        ['Conversion', 0.08, 0.13, 2400, 3900, 1500],
        ['Purchases', 1, 1.5, 2500, 3750, 1250],
        ['Average check', 900, 1300, 2700, 3900, 1200],
        ['Margin', 0.2, 0.3, 2400, 3600, 1200],
      ],
    },
    {
      formula: '=PARTHENON_TORNADO({800,70}; {1000,80}; {1100,120}; {"Clients","Check"}; FALSE)',
      result: [
        ['Check', 70, 120, 70000, 120000, 50000],
        ['Clients', 800, 1100, 64000, 88000, 24000],
      ],
    },
  ],
};
