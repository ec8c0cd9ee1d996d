import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebalance } from '../../../src/models/plan/rebalance';

type Days = readonly (number | null)[];

function plansOf(plans: Days, facts: Days, step = 1): Days {
  const rebalanced = rebalance({ plans, facts, step });
  if (rebalanced.kind !== 'plans') throw new Error(rebalanced.kind);
  return rebalanced.plans;
}

const cents = (amount: number | null) => Math.round((amount ?? 0) * 100);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('the plan of the days to come', () => {
  it('takes over what the days so far have missed', () => {
    expect(plansOf([10, 10, 10, 10], [4, 10, null, null])).toEqual([null, null, 13, 13]);
  });
  it('goes down when they have brought more, and is 0 where the plan is made', () => {
    expect(plansOf([10, 10, 10], [16, null, null])).toEqual([null, 7, 7]);
    expect(plansOf([10, 10, 10], [30, null, null])).toEqual([null, 0, 0]);
    expect(plansOf([10, 10, 10], [99, null, null])).toEqual([null, 0, 0]);
    expect(plansOf([0, 0], [0, null])).toEqual([null, 0]);
  });
  it('is in proportion to the old one, also for open days between done ones', () => {
    expect(plansOf([10, 30, 10, 10], [0, null, 10, null])).toEqual([null, 38, null, 12]);
  });
  it('what is smaller than a step goes to the last open day', () => {
    expect(plansOf([10, 10, 10.5], [10, null, null])).toEqual([null, 10, 10.5]);
    expect(plansOf([10, 10, 10.5, 1], [10, null, null, 1])).toEqual([null, 10, 10.5, null]);
    expect(plansOf([0.5, 0.25], [null, null])).toEqual([0, 0.75]);
  });
  it('a day with a plan of 0 stays at 0, even if it is the last one', () => {
    expect(plansOf([10, 10.5, 0], [8, null, null])).toEqual([null, 12.5, 0]);
  });
  it('without any fact is the old plan, with all facts there is none', () => {
    expect(plansOf([10, 20], [null, null])).toEqual([10, 20]);
    expect(plansOf([10, 20], [5, 5])).toEqual([null, null]);
  });
  it('a blank day stays blank, and what it brought counts', () => {
    expect(plansOf([10, null, 10, null], [8, 4, null, null])).toEqual([null, null, 8, null]);
  });
  it('days to come that all have a plan of 0 cannot take over what is missing', () => {
    expect(rebalance({ plans: [10, 0], facts: [4, null], step: 1 })).toEqual({ kind: 'weightless', missing: 6 });
  });
  it('dust is no step: three facts of 0.1 leave 0.7 of 1', () => {
    expect(plansOf([0.1, 0.1, 0.1, 0.7], [0.1, 0.1, 0.1, null], 0.1)).toEqual([null, null, null, 0.7]);
    expect(plansOf([0.3, 0.7], [0.1 + 0.2, null], 0.1)).toEqual([null, 0.7]);
  });

  it('facts and new plan add up to the old total to the cent; all but the last are multiples of the step', () => {
    const amount = fc.integer({ min: 1, max: 100_000 }).map((count) => count / 100);
    const day = fc.record({ plan: amount, fact: fc.option(amount) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 31 }), fc.constantFrom(1, 0.01, 0.5, 10), (days, step) => {
        const plans = days.map(({ plan }) => plan);
        const facts = days.map(({ fact }) => fact);
        const total = sum(plans.map(cents));
        const done = sum(facts.map(cents));
        const open = facts.flatMap((fact, index) => (fact === null ? [index] : []));
        const planned = plansOf(plans, facts, step);
        expect(planned.map((plan) => plan === null)).toEqual(facts.map((fact) => fact !== null));
        if (open.length === 0) return;
        expect(sum(planned.map(cents))).toBe(Math.max(0, total - done));
        for (const index of open.slice(0, -1)) expect(cents(planned[index] ?? 0) % cents(step)).toBe(0);
        const weight = sum(open.map((index) => plans[index] as number));
        for (const index of open) {
          const exact = (Math.max(0, total - done) * (plans[index] as number)) / weight;
          expect(Math.abs(cents(planned[index] ?? 0) - exact)).toBeLessThan(2 * cents(step));
        }
      }),
      { numRuns: 300 },
    );
  });
});
