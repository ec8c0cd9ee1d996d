import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesFor } from '../../../src/models/plan/activities';

describe('the activities for a profit', () => {
  it('a million at 25 % and checks of 30,000 takes 134 deals, 268 meetings, 670 leads, 6,700 calls', () => {
    const goal = { profit: 1_000_000, margin: 0.25, averageCheck: 30_000, conversions: [0.1, 0.4, 0.5] };
    expect(activitiesFor(goal)).toEqual({ stages: [6700, 670, 268, 134], revenue: 4_000_000 });
  });
  it('no profit takes nothing, the smallest profit takes one deal', () => {
    const goal = { margin: 0.25, averageCheck: 30_000, conversions: [0.1] };
    expect(activitiesFor({ ...goal, profit: 0 })).toEqual({ stages: [0, 0], revenue: 0 });
    expect(activitiesFor({ ...goal, profit: 0.01 }).stages).toEqual([10, 1]);
  });
  it('dust adds no deal: 3 × 0.1 of profit at checks of 0.1 are 3 deals', () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(activitiesFor({ profit: 0.1 * 3, margin: 1, averageCheck: 0.1, conversions: [0.3] }).stages).toEqual([
      10, 3,
    ]);
  });
  it('every stage is enough for the one below, and one less would not be', () => {
    const percentages = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        percentages,
        fc.integer({ min: 1, max: 50_000 }),
        fc.array(percentages, { minLength: 1, maxLength: 5 }),
        (profit, margin, averageCheck, conversions) => {
          const { stages } = activitiesFor({
            profit,
            margin: margin / 100,
            averageCheck,
            conversions: conversions.map((conversion) => conversion / 100),
          });
          // in whole numbers: deals × check × margin against profit, stage × conversion against the stage below
          const deals = BigInt(stages[stages.length - 1] as number);
          const value = BigInt(averageCheck * margin);
          expect(deals * value >= BigInt(profit * 100)).toBe(true);
          expect((deals - BigInt(1)) * value < BigInt(profit * 100)).toBe(true);
          conversions.forEach((conversion, index) => {
            const needed = BigInt(stages[index] as number);
            const below = BigInt(stages[index + 1] as number) * BigInt(100);
            if (below > BigInt(1e9)) return; // beyond a thousand million, 1e-9 of them is a person
            expect(needed * BigInt(conversion) >= below).toBe(true);
            expect((needed - BigInt(1)) * BigInt(conversion) < below).toBe(true);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
