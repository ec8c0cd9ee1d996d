/** Bonus curves, tiers, indicators and pay: laws that hold for every plan, and sums done another way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonusMultiplier, type Threshold } from '../../../src/models/pay/bonus';
import { weightedAttainment } from '../../../src/models/pay/kpi';
import { payMultiple, USUAL_MIX } from '../../../src/models/pay/pay';
import { commission } from '../../../src/models/pay/tiers';

/** Rising thresholds in whole percents. */
const thresholds = (value: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 300 }), value), {
      minLength: 1,
      maxLength: 8,
      selector: ([from]) => from,
    })
    .map((rows) =>
      rows.sort(([one], [other]) => one - other).map(([from, value]): Threshold => ({ from: from / 100, value })),
    );
const curve = thresholds(fc.integer({ min: 0, max: 40 }).map((eighths) => eighths / 8));
const attainment = fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 1000);

describe('the bonus curve', () => {
  test('pays in steps what the last row reached says', () => {
    fc.assert(
      fc.property(curve, attainment, (rows, reached) => {
        let expected = 0;
        for (const { from, value } of rows) if (from <= reached) expected = value;
        expect(bonusMultiplier(rows, 'step')(reached)).toBe(expected);
      }),
    );
  });
  test('goes straight from row to row in linear mode and meets each of them', () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1, noNaN: true }), (rows, part) => {
        const pay = bonusMultiplier(rows, 'linear');
        rows.forEach(({ from, value }, index) => {
          expect(pay(from)).toBe(value);
          const next = rows[index + 1];
          const between = next ? from + part * (next.from - from) : from + part;
          expect(pay(between)).toBeCloseTo(next ? value + part * (next.value - value) : value, 9);
        });
      }),
    );
  });
  test('never pays less for more attainment, where the curve rises', () => {
    fc.assert(
      fc.property(curve, attainment, attainment, fc.constantFrom('step', 'linear'), (rows, one, other, mode) => {
        let most = 0;
        const rising = rows.map(({ from, value }) => {
          most = Math.max(most, value);
          return { from, value: most };
        });
        const pay = bonusMultiplier(rising, mode);
        expect(pay(Math.max(one, other))).toBeGreaterThanOrEqual(pay(Math.min(one, other)));
      }),
    );
  });
  test('takes nobody a step for the last digit of a division', () => {
    const pay = bonusMultiplier([{ from: 0.3, value: 1 }], 'step');
    expect(pay(0.9 / 3 - 1e-16)).toBe(1);
    expect(pay(0.2999)).toBe(0);
  });
});

describe('commission by tiers', () => {
  const tiers = thresholds(fc.integer({ min: 0, max: 50 }).map((rate) => rate / 100)).map((rows) =>
    rows.map(({ from, value }) => ({ from: Math.round(from * 100), value })),
  );
  const amount = fc.integer({ min: 0, max: 400 });

  test('marginal: every single coin earns the rate of its own tier', () => {
    fc.assert(
      fc.property(tiers, amount, (rows, sold) => {
        let expected = 0;
        for (let coin = 0; coin < sold; coin++) {
          expected += rows.reduce((rate, { from, value }) => (from <= coin ? value : rate), 0);
        }
        expect(commission(sold, rows, 'marginal')).toBeCloseTo(expected, 9);
      }),
    );
  });
  test('whole: the amount earns the rate of the tier it has reached, which begins at its own threshold', () => {
    fc.assert(
      fc.property(tiers, amount, (rows, sold) => {
        const rate = rows.reduce((found, { from, value }) => (from <= sold ? value : found), 0);
        expect(commission(sold, rows, 'whole')).toBe(sold * rate);
      }),
    );
  });
  test('marginal: no coin is lost or paid twice where tiers meet', () => {
    const rows = [
      { from: 0, value: 0.03 },
      { from: 100_000, value: 0.05 },
      { from: 200_000, value: 0.08 },
    ];
    for (const edge of [100_000, 200_000]) {
      const below = commission(edge - 0.01, rows, 'marginal');
      const above = commission(edge + 0.01, rows, 'marginal');
      expect(above - below).toBeLessThan(0.01 * 0.16);
      expect(above).toBeGreaterThan(below);
    }
  });
});

describe('weighted attainment', () => {
  const indicators = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      plan: fc.integer({ min: 1, max: 500 }),
      fact: fc.integer({ min: 0, max: 900 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  test('is the mean attainment with each indicator counted as often as its weight', () => {
    fc.assert(
      fc.property(indicators, (given) => {
        const copies = given.flatMap(({ weight, plan, fact }) => Array.from({ length: weight }, () => fact / plan));
        const mean = copies.reduce((sum, one) => sum + one, 0) / copies.length;
        expect(weightedAttainment(given, 0, Infinity)).toBeCloseTo(mean, 9);
      }),
    );
  });
  test('does not change with the unit of the weights', () => {
    fc.assert(
      fc.property(indicators, fc.constantFrom(0.01, 3, 1000), (given, unit) => {
        const scaled = given.map((indicator) => ({ ...indicator, weight: indicator.weight * unit }));
        expect(weightedAttainment(scaled, 0.5, 1.2)).toBeCloseTo(weightedAttainment(given, 0.5, 1.2) as number, 12);
      }),
    );
  });
  test('counts an indicator below the floor as 0, at the floor in full, above the cap as the cap', () => {
    const one = (fact: number) => weightedAttainment([{ weight: 1, plan: 10, fact }], 0.7, 1.2);
    expect([one(6.9), one(7), one(12), one(50)]).toEqual([0, 0.7, 1.2, 1.2]);
  });
  test('has no answer where nothing has a weight', () => {
    expect(weightedAttainment([{ weight: 0, plan: 1, fact: 1 }], 0, 1)).toBeUndefined();
  });
});

describe('pay', () => {
  test('is on-target pay for who makes the plan, and proportional to attainment in its bonus without a curve', () => {
    const pay = payMultiple({ mix: USUAL_MIX, curve: undefined, mode: 'step' });
    expect(pay(1, 1)).toBeCloseTo(1, 12);
    expect(pay(0, 0)).toBe(0.3);
    expect(pay(1.5, 1)).toBeCloseTo(1.3, 12);
  });
});
