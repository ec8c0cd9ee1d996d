/** PARTHENON_BUDGET: the split of a budget over the pillars that brings the most profit. */
import { splitBudget } from '../../models/parthenon/budget';
import { profit } from '../../models/parthenon/profit';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { pillarList, pillarNames } from './pillars';

export const PARTHENON_BUDGET = tableFunction({
  name: 'PARTHENON_BUDGET',
  parameters: {
    pillars: numbers(pillarList),
    cost_per_percent: numbers({ like: 'pillars', each: () => ({ atLeast: 0 }) }),
    budget: number({ atLeast: 0 }),
    caps: numbers({
      like: 'pillars',
      each: () => ({ atLeast: 0, unit: 'percent' }),
      blankItem: Number.POSITIVE_INFINITY,
      fallback: Number.POSITIVE_INFINITY,
    }),
    names: pillarNames('pillars'),
  },
  columns: ['pillar', 'uplift', 'spend', 'thenValue'],
  rows({ pillars, cost_per_percent, budget, caps, names }, { tables }) {
    const split = splitBudget(pillars.items, cost_per_percent.items, budget, caps.items);
    if (split.kind === 'unbounded') {
      return reject('cost_per_percent', ({ problems, show }) =>
        problems.parthenon.freeWithoutCap({ pillar: split.index + 1 }, show),
      );
    }
    if (split.kind === 'unreachable') {
      return reject('pillars', ({ problems, show }) =>
        problems.parthenon.budgetCannotHelp({ profit: profit(pillars.items) }, show),
      );
    }
    return [
      ...split.pillars.map((pillar, index) => [names[index] as string, pillar.uplift, pillar.spend, pillar.after]),
      [tables.rows.total, split.uplift, split.spend, split.profit],
    ];
  },
});

export const help: HelpOf<typeof PARTHENON_BUDGET> = {
  text: 'The split of a budget over the pillars that brings the most profit, when +1% of a pillar (of its value today) costs a known amount. The last row holds the joint uplift, the money spent and the profit. With five pillars, conversion and margin stop at 100%.',
  parameters: {
    pillars: 'The 1 to 12 pillars whose product is the profit, in one row or column.',
    cost_per_percent: 'What +1% of each pillar costs, in money; one number counts for all.',
    budget: 'Money to spend.',
    caps: 'Optional. The largest uplift of each pillar, for example 50%; a blank means no cap, one number counts for all.',
    names: 'Optional. Names of the pillars.',
  },
  examples: [
    {
      formula: '=PARTHENON_BUDGET({100,0.1,1000,1,1}; {100,200,300,400,1000}; 30000)',
      result: [
        ['Pillar', 'Uplift', 'Spend', 'Then'],
        ['Leads', 2, 20000, 300],
        ['Conversion', 0.5, 10000, 0.15],
        ['Average check', 0, 0, 1000],
        ['Purchases', 0, 0, 1],
        ['Margin', 0, 0, 1],
        ['Total', 3.5, 30000, 45000],
      ],
    },
    {
      formula: '=PARTHENON_BUDGET({1000,80,3}; 50; 6000; 30%; {"Clients","Check","Orders"}; FALSE)',
      result: [
        ['Clients', 0.3, 1500, 1300],
        ['Check', 0.3, 1500, 104],
        ['Orders', 0.3, 1500, 3.9],
        ['Total', 1.197, 4500, 527280],
      ],
    },
  ],
};
