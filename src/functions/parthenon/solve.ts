/** PARTHENON_SOLVE: what one pillar alone must become. */
import { profit } from '../../models/parthenon/profit';
import { requiredValue } from '../../models/parthenon/solve';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { allowedBy } from '../mechanism/number-rule';
import { itemNumber, number, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { pillarList, pillarRule } from './pillars';

export const PARTHENON_SOLVE = valueFunction({
  name: 'PARTHENON_SOLVE',
  parameters: {
    pillars: numbers(pillarList),
    which: itemNumber({ of: 'pillars' }),
    target_profit: number(),
  },
  value({ pillars: { items }, which, target_profit }) {
    const found = requiredValue(items, which - 1, target_profit);
    if (found.kind === 'unreachable') {
      return reject('target_profit', ({ problems, show }) => problems.parthenon.othersAreZero({ which }, show));
    }
    const { value } = found;
    const rule = pillarRule(which - 1, items.length);
    const bound = [rule.atLeast, rule.atMost].find(
      (limit, side) => limit !== undefined && (side === 0 ? value < limit : value > limit),
    );
    if (bound === undefined) return value;
    return reject('target_profit', (words) =>
      words.problems.parthenon.valueOutOfBounds(
        {
          target: target_profit,
          which,
          value: rule.unit === 'percent' ? words.show.percent(value) : words.show.number(value),
          allowed: allowedBy(rule, words),
          reachable: profit(items.map((pillar, index) => (index === which - 1 ? bound : pillar))) + 0,
        },
        words.show,
      ),
    );
  },
});

export const help: HelpOf<typeof PARTHENON_SOLVE> = {
  text: 'The value that one pillar alone must take to reach a target profit, the others staying as they are. With five pillars the conversion stays within 0–100% and the margin at most 100%; where that is not enough, the message says what is reachable.',
  parameters: {
    pillars: 'The 1 to 12 pillars whose product is the profit, in one row or column.',
    which: 'Number of the pillar to move, 1 for the first.',
    target_profit: 'The profit to reach.',
  },
  examples: [
    { formula: '=PARTHENON_SOLVE({100,0.1,1000,1,1}; 2; 20000)', result: 0.2 },
    { formula: '=PARTHENON_SOLVE({200,0.05,400,2,0.3}; 1; 3600)', result: 300 },
  ],
};
