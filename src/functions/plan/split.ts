/** PLAN_SPLIT: a total in whole parts that add up. */
import { splitTotal } from '../../models/plan/split';
import { type HelpOf, listFunction } from '../mechanism/define';
import { number, numbersOrBlanks } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { rejectTotal, stepOfPlan } from './steps';

export const PLAN_SPLIT = listFunction({
  name: 'PLAN_SPLIT',
  parameters: {
    total: number(),
    weights: numbersOrBlanks({ each: { atLeast: 0 } }),
    step: stepOfPlan(),
  },
  along: 'weights',
  list({ total, weights, step }) {
    const split = splitTotal(
      total,
      weights.items.map((weight) => weight ?? 0),
      step,
    );
    if (split.kind === 'weightless') return reject('weights', ({ plan }) => plan.problems.weightless);
    if (split.kind !== 'split') return rejectTotal(split, { total, step });
    return split.shares.map((share, index) => (weights.items[index] === null ? null : share));
  },
});

export const help: HelpOf<typeof PLAN_SPLIT> = {
  text: 'Splits a total by weights into parts that are multiples of a step and add up to the total exactly, for example a plan over sellers in whole deals or to the cent. Each part is rounded down, and what is left goes to the largest remainders, of equal ones to the earlier (Hamilton).',
  parameters: {
    total:
      'The amount to split, a multiple of the step; a column of totals over a row of weights gives a row for each.',
    weights: 'The weight of each part, 0 or more, in one row or column; a blank one stays blank.',
    step: 'Optional. The smallest amount, 1 if left out; 0.01 splits to the cent.',
  },
  examples: [
    { formula: '=PLAN_SPLIT(100; {1,1,1})', result: [[34, 33, 33]] },
    { formula: '=PLAN_SPLIT(1000.01; {3;3;1}; 0.01)', result: [[428.58], [428.57], [142.86]] },
  ],
};
