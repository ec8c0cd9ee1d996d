import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfPlan, simulateDays } from '../../../src/models/plan/chance';

const chance = (plan: number, dailyFacts: readonly number[], daysLeft: number, trials = 10_000, seed = 1) =>
  chanceOfPlan(plan, simulateDays({ dailyFacts, daysLeft, trials, seed }));

/** The exact chance by the distribution of the sum, value by value; facts are whole numbers. */
function exactChance(plan: number, dailyFacts: readonly number[], daysLeft: number): number {
  let sums = new Map([[dailyFacts.reduce((sum, fact) => sum + fact, 0), 1]]);
  for (let day = 0; day < daysLeft; day++) {
    const next = new Map<number, number>();
    for (const [sum, probability] of sums) {
      for (const fact of dailyFacts)
        next.set(sum + fact, (next.get(sum + fact) ?? 0) + probability / dailyFacts.length);
    }
    sums = next;
  }
  return [...sums].reduce((made, [sum, probability]) => (sum >= plan ? made + probability : made), 0);
}

const facts = fc.array(fc.integer({ min: -2, max: 12 }), { minLength: 1, maxLength: 15 });

describe('the chance of making the plan', () => {
  it('is certain or nil when no day is left', () => {
    expect(chance(10, [4, 6], 0)).toBe(1);
    expect(chance(11, [4, 6], 0)).toBe(0);
  });
  it('with one or two days left is exact, whatever the trials', () => {
    fc.assert(
      fc.property(
        facts,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 2 }),
        fc.nat(300),
        (days, plan, left, trials) => {
          expect(chance(plan, days, left, trials + 1)).toBeCloseTo(exactChance(plan, days, left), 12);
        },
      ),
      { numRuns: 300 },
    );
  });
  it('with more days left is within half a percentage point of the exact one', () => {
    fc.assert(
      fc.property(
        facts,
        fc.integer({ min: 3, max: 22 }),
        fc.double({ min: 0.7, max: 1.3, noNaN: true }),
        (days, left, reach) => {
          const perDay = days.reduce((sum, fact) => sum + fact, 0) / days.length;
          const plan = Math.round(perDay * (days.length + left) * reach);
          expect(Math.abs(chance(plan, days, left) - exactChance(plan, days, left))).toBeLessThan(0.005);
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });
  it('dust does not lose a plan that is just made: three days of 0.1 make 0.3 and 0.6', () => {
    expect(chance(0.3, [0.1, 0.1, 0.1], 0)).toBe(1);
    expect(chance(0.6, [0.1, 0.1, 0.1], 3)).toBe(1);
    expect(chance(0.6, [0.2, 0.2], 1)).toBe(1);
  });
  it('a higher plan is never likelier', () => {
    const simulated = simulateDays({ dailyFacts: [3, 1, 4, 1, 5, 9, 2.6], daysLeft: 8, trials: 2000, seed: 3 });
    const chances = Array.from({ length: 80 }, (_, plan) => chanceOfPlan(plan, simulated));
    expect(chances).toEqual([...chances].sort((one, other) => other - one));
    expect(new Set(chances).size).toBeGreaterThan(20);
  });
  it('the same seed gives the same chance, another seed nearly the same', () => {
    const days = [31.4, 15.9, 26.5, 35.8, 97.9, 32.3];
    expect(chance(500, days, 7, 1000, 7)).toBe(chance(500, days, 7, 1000, 7));
    expect(chance(500, days, 7, 1000, 8)).not.toBe(chance(500, days, 7, 1000, 7));
    expect(chance(500, days, 7, 1000, 8)).toBeCloseTo(chance(500, days, 7, 1000, 7), 1);
  });
});
