/** PLAN_CHANCE: will the plan be made, if the days to come are like the days so far. */
import { chanceOfPlan, type DaysToCome, drawsFor, type SimulatedSums, simulateDays } from '../../models/plan/chance';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, numbersOrBlanks, seed, trials } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** Longer than a spreadsheet's patience. */
const MOST_DRAWS = 500_000_000;

export const PLAN_CHANCE = valueFunction({
  name: 'PLAN_CHANCE',
  parameters: {
    plan: number({ atLeast: 0 }),
    daily_facts: numbersOrBlanks({ each: {} }),
    days_left: number({ whole: true, atLeast: 0, atMost: 366 }),
    trials: trials(),
    seed: seed(),
  },
  value({ plan, daily_facts, days_left, trials, seed }) {
    const dailyFacts = daily_facts.items.filter((fact) => fact !== null);
    const draws = drawsFor(dailyFacts.length, { daysLeft: days_left, trials });
    if (draws > MOST_DRAWS) {
      return reject('trials', (words) => words.plan.problems.tooManyDraws({ draws, most: MOST_DRAWS }, words.show));
    }
    return chanceOfPlan(plan, simulatedOnce(daily_facts.items, { dailyFacts, daysLeft: days_left, trials, seed }));
  },
});

/** A column of plans over the same days is simulated once, not once a row. */
function simulatedOnce(list: readonly unknown[], days: DaysToCome): SimulatedSums {
  const key = [days.daysLeft, days.trials, days.seed].join();
  const known = simulated.get(list);
  if (known?.key === key) return known.sums;
  const sums = simulateDays(days);
  simulated.set(list, { key, sums });
  return sums;
}

const simulated = new WeakMap<readonly unknown[], { readonly key: string; readonly sums: SimulatedSums }>();

export const help: HelpOf<typeof PLAN_CHANCE> = {
  text: 'The chance of making a plan when every remaining day is drawn from the days so far (bootstrap). With one or two days left it is exact; with more it is simulated, and the same arguments always give the same number.',
  parameters: {
    plan: 'The plan of the whole period.',
    daily_facts: 'What each day so far has brought, in one row or column; a blank one is a day that has not been yet.',
    days_left: 'Days that are still to come, 0 to 366.',
    trials: 'Optional. Number of trials, 10,000 if left out, rounded up to a multiple of the days so far.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    { formula: '=PLAN_CHANCE(20; {4,6,5,""}; 1)', result: 0.666666666667 },
    {
      formula: '=PLAN_CHANCE({9;10;11;12}; {2,3,0}; 2)',
      result: [[0.444444444444], [0.333333333333], [0.111111111111], [0]],
    },
  ],
};
