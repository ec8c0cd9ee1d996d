import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from '../../../src/models/plan/pace';

describe('the pace of a plan', () => {
  it('300 of 1,000 at half-time are 200 behind and need 70 a day', () => {
    expect(paceOf({ plan: 1000, fact: 300, daysDone: 10, daysTotal: 20 })).toEqual({
      attainment: 0.3,
      expectedByNow: 500,
      gap: -200,
      forecast: 600,
      donePerDay: 30,
      neededPerDay: 70,
    });
  });
  it('before the first day there is no rate yet, after the last none is needed', () => {
    expect(paceOf({ plan: 100, fact: 0, daysDone: 0, daysTotal: 20 })).toMatchObject({
      forecast: null,
      donePerDay: null,
      neededPerDay: 5,
    });
    expect(paceOf({ plan: 100, fact: 90, daysDone: 20, daysTotal: 20 })).toMatchObject({
      gap: -10,
      forecast: 90,
      neededPerDay: null,
    });
  });
  it('a plan that is made needs nothing more, no plan has no attainment', () => {
    expect(paceOf({ plan: 100, fact: 120, daysDone: 10, daysTotal: 20 }).neededPerDay).toBe(0);
    expect(paceOf({ plan: 0, fact: 5, daysDone: 1, daysTotal: 2 })).toMatchObject({ attainment: null, gap: 5 });
  });
  it('who goes on at the needed rate makes the plan, who goes on at the present rate makes the forecast', () => {
    const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (plan, fact, done, left) => {
          const pace = paceOf({ plan, fact, daysDone: done, daysTotal: done + left });
          expect(fact + left * (pace.neededPerDay as number)).toBeCloseTo(Math.max(plan, fact), 5);
          expect(fact + left * (pace.donePerDay as number)).toBeCloseTo(pace.forecast as number, 5);
          expect(pace.expectedByNow + pace.gap).toBeCloseTo(fact, 5);
        },
      ),
    );
  });
});
