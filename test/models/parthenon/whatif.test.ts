import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profit } from '../../../src/models/parthenon/profit';
import { whatIf } from '../../../src/models/parthenon/whatif';

const pillarsAndUplifts = fc
  .array(fc.tuple(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pairs) => ({ pillars: pairs.map(([pillar]) => pillar), uplifts: pairs.map(([, uplift]) => uplift) }));

describe('what uplifts of the pillars bring', () => {
  const example = whatIf([100, 0.1, 1000, 1, 1], [0.15, 0.15, 0.15, 0.15, 0.15]);

  it('15 % on one pillar of the worked case gains 1,500, whichever pillar it is', () => {
    for (const single of example.singles) {
      expect(single.gain).toBeCloseTo(1500, 9);
      expect(single.profit).toBeCloseTo(11500, 9);
      expect(single.uplift).toBe(0.15);
    }
    expect(example.singles.map(({ now }) => now)).toEqual([100, 0.1, 1000, 1, 1]);
    expect(example.singles[2]?.after).toBeCloseTo(1150, 9);
  });

  it('15 % on all five more than doubles it, and 2,613.57 of that comes only together', () => {
    expect(example.profitNow).toBe(10000);
    expect(example.together.profit).toBeCloseTo(20113.571875, 8);
    expect(example.together.gain).toBeCloseTo(10113.571875, 8);
    expect(example.together.uplift).toBeCloseTo(1.15 ** 5 - 1, 14);
    expect(example.synergy).toBeCloseTo(2613.571875, 8);
  });

  it('each row is the product with that pillar moved, and the joint row with all moved', () => {
    fc.assert(
      fc.property(pillarsAndUplifts, ({ pillars, uplifts }) => {
        const result = whatIf(pillars, uplifts);
        const scale = profit(pillars.map((pillar, index) => pillar * (1 + Math.abs(uplifts[index] ?? 0))));
        result.singles.forEach((single, moved) => {
          const expected = profit(
            pillars.map((pillar, index) => (index === moved ? pillar * (1 + (uplifts[index] ?? 0)) : pillar)),
          );
          expect(Math.abs(single.profit - expected)).toBeLessThanOrEqual(1e-12 * scale);
        });
        const all = profit(pillars.map((pillar, index) => pillar * (1 + (uplifts[index] ?? 0))));
        expect(Math.abs(result.together.profit - all)).toBeLessThanOrEqual(1e-12 * scale);
      }),
    );
  });

  it('the joint gain is the sum of the single gains and the synergy', () => {
    fc.assert(
      fc.property(pillarsAndUplifts, ({ pillars, uplifts }) => {
        const result = whatIf(pillars, uplifts);
        const scale = profit(pillars.map((pillar, index) => pillar * (1 + Math.abs(uplifts[index] ?? 0))));
        const sum = result.singles.reduce((total, { gain }) => total + gain, 0) + result.synergy;
        expect(Math.abs(sum - result.together.gain)).toBeLessThanOrEqual(1e-12 * scale);
      }),
    );
  });

  it('a pillar moved alone has no synergy, not even a rounding of one', () => {
    fc.assert(
      fc.property(pillarsAndUplifts, fc.nat(), ({ pillars, uplifts }, pick) => {
        const moved = pick % pillars.length;
        const result = whatIf(
          pillars,
          uplifts.map((uplift, index) => (index === moved ? uplift : 0)),
        );
        expect(result.synergy).toBe(0);
        expect(result.together.gain).toBe(result.singles[moved]?.gain);
      }),
    );
  });

  it('where a pillar is zero nothing gains', () => {
    const result = whatIf([0, 5, 7], [1, 1, 1]);
    expect(result.together).toEqual({ uplift: 7, profit: 0, gain: 0 });
    expect(result.synergy).toBe(0);
  });

  it('a loss that nobody moves stays what it is', () => {
    expect(whatIf([10, -1], [0, 0])).toEqual({
      profitNow: -10,
      singles: [
        { now: 10, uplift: 0, after: 10, profit: -10, gain: 0 },
        { now: -1, uplift: 0, after: -1, profit: -10, gain: 0 },
      ],
      together: { uplift: 0, profit: -10, gain: 0 },
      synergy: 0,
    });
  });
});
