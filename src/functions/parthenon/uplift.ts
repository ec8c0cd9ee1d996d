/** PARTHENON_UPLIFT: the same relative gain in every pillar that reaches a target. */
import { profit } from '../../models/parthenon/profit';
import { equalUplift } from '../../models/parthenon/uplift';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { plainPillarList } from './pillars';

export const PARTHENON_UPLIFT = valueFunction({
  name: 'PARTHENON_UPLIFT',
  parameters: {
    pillars: numbers(plainPillarList),
    target_profit: number(),
  },
  value({ pillars: { items }, target_profit }) {
    const found = equalUplift(items, target_profit);
    if (found.kind === 'uplift') return found.uplift;
    return reject('target_profit', ({ problems, show }) =>
      found.reason === 'profitIsZero'
        ? problems.parthenon.profitIsZero({ pillar: items.indexOf(0) + 1 }, show)
        : problems.parthenon.signsDiffer({ target: target_profit, profit: profit(items) }, show),
    );
  },
});

export const help: HelpOf<typeof PARTHENON_UPLIFT> = {
  text: 'The equal relative uplift of every pillar that reaches a target profit. Gains multiply: +15% on each of five pillars doubles profit. Plain arithmetic: check that no conversion or margin ends above 100%.',
  parameters: {
    pillars:
      'The 1 to 12 pillars whose product is the profit, in one row or column. Five are leads, conversion, average check, purchases, margin; three are clients, average check, frequency.',
    target_profit: 'The profit to reach.',
  },
  examples: [
    { formula: '=PARTHENON_UPLIFT({100,0.1,1000,1,1}; 20000)', result: 0.148698354997 },
    { formula: '=PARTHENON_UPLIFT({500,80,3}; 159720)', result: 0.1 },
  ],
};
