/** PLAN_LIMITS: a total split where some can do only so much; what is beyond is shown. */
import { splitWithin } from '../../models/plan/split-within';
import { inSteps } from '../../models/plan/steps';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, numbers, textsOrBlanks } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { rejectTotal, stepOfPlan } from './steps';

export const PLAN_LIMITS = tableFunction({
  name: 'PLAN_LIMITS',
  parameters: {
    total: number({ atLeast: 0 }),
    names: textsOrBlanks({ unique: true }),
    weights: numbers({ like: 'names', each: () => ({ atLeast: 0 }), blankItem: 0 }),
    at_most: numbers({
      like: 'names',
      each: () => ({ atLeast: 0 }),
      blankItem: Number.POSITIVE_INFINITY,
      fallback: Number.POSITIVE_INFINITY,
    }),
    step: stepOfPlan(),
  },
  columns: ['planFor', 'planOfDay', 'roomLeft'],
  rows({ total, names, weights, at_most, step }, { plan: { rows } }) {
    const counted = inSteps(total, step);
    if (counted.kind !== 'steps') return rejectTotal(counted, { total, step });
    const places = names.items.flatMap((name, place) => (name === null ? [] : [place]));
    const own = places.map((place) => weights.items[place] as number);
    if (own.every((weight) => weight === 0)) return reject('weights', ({ plan }) => plan.problems.weightless);
    const limits = places.map((place) => stepsWithin(at_most.items[place] as number, step));
    const split = splitWithin({
      steps: Number(counted.steps),
      weights: own,
      atMost: limits,
    });
    if (split.kind === 'tooMuch') throw new Error('nothing has a least amount');
    const amount = (steps: number) => counted.amountOf(BigInt(steps));
    return [
      ...places.map((place, index) => {
        const [part, most] = [amount(split.shares[index] as number), at_most.items[place] as number];
        return [names.items[place] as string, part, most === Number.POSITIVE_INFINITY ? null : most - part];
      }),
      [rows.beyond, amount(split.beyond), null],
    ];
  },
});

/** Whole steps that fit into an amount. */
function stepsWithin(amount: number, step: number): number {
  return Math.floor(amount / step + 1e-9);
}

export const help: HelpOf<typeof PLAN_LIMITS> = {
  text: 'Splits a total by weights where people, products or suppliers can do only so much: who is at the limit gets no more, the others take over by their weights. The last line is what is beyond all limits; with it the parts add up exactly.',
  parameters: {
    total: 'The amount to split, 0 or more, a multiple of the step.',
    names: 'Who or what gets a part, in one row or column; without a name it is left out.',
    weights: 'The weight of each, 0 or more; blank is 0. One number counts for all.',
    at_most: 'Optional. The most that each can do; blank is no limit. One number counts for all.',
    step: 'Optional. The smallest amount, 1 if left out.',
  },
  examples: [
    {
      formula: '=PLAN_LIMITS(100; {"Ann";"Bob";"Cora"}; 1; {20;"";50})',
      result: [
        ['For', 'Plan', 'Room left'],
        ['Ann', 20, 0],
        ['Bob', 40, null],
        ['Cora', 40, 10],
        ['Beyond the limits', 0, null],
      ],
    },
    {
      formula: '=PLAN_LIMITS(100; {"Ann";"Bob"}; {2;1}; 40; 1; FALSE)',
      result: [
        ['Ann', 40, 0],
        ['Bob', 40, 0],
        ['Beyond the limits', 20, null],
      ],
    },
  ],
};
