import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayPattern } from '../../../src/models/plan/weekday-pattern';

/** 2 March 2026, a Monday. */
const MONDAY = 20_514;

/** Six batches of a dye, five samples each, in grams of colour (Davies 1947; the data set Dyestuff of lme4). */
const DYESTUFF = [
  [1545, 1440, 1440, 1520, 1580],
  [1540, 1555, 1490, 1560, 1495],
  [1595, 1550, 1605, 1510, 1560],
  [1445, 1440, 1595, 1465, 1545],
  [1595, 1630, 1515, 1635, 1625],
  [1520, 1455, 1450, 1480, 1445],
];

/** One list a weekday from Monday on, its entries a week apart. */
function patternOf(weekdays: readonly (readonly number[])[]): number[] | null {
  const entries = weekdays.flatMap((amounts, weekday) =>
    amounts.map((amount, week) => ({ day: MONDAY + 7 * week + weekday, amount })),
  );
  return weekdayPattern(
    entries.map(({ day }) => day),
    entries.map(({ amount }) => amount),
  );
}

describe('what each weekday usually brings', () => {
  it('is drawn to the mean as the batches of Dyestuff are: variances 1764.05 between and 2451.25 within, as published', () => {
    const levels = patternOf(DYESTUFF) as number[];
    const kept = (5 * 1764.05) / (5 * 1764.05 + 2451.25);
    [1505, 1528, 1564, 1498, 1600, 1470].forEach((mean, weekday) => {
      expect(levels[weekday]).toBeCloseTo(1527.5 + kept * (mean - 1527.5), 8);
    });
    // the published effect of the first batch; of a weekday never seen nothing is known but the mean
    expect((levels[0] as number) - 1527.5).toBeCloseTo(-17.60685, 4);
    expect(levels[6]).toBeCloseTo(1527.5, 10);
  });
  it('weekdays that never vary from week to week are just what they are', () => {
    expect(
      patternOf([
        [10, 10],
        [20, 20],
        [30, 30],
        [40, 40],
        [50, 50],
      ])?.slice(0, 5),
    ).toEqual([10, 20, 30, 40, 50]);
  });
  it('where each weekday was seen once, or weekdays differ no more than weeks do, all are alike', () => {
    expect(patternOf([[10], [20], [30]])).toEqual(new Array(7).fill(20));
    expect(
      patternOf([
        [0, 40],
        [10, 30],
        [20, 20.5],
      ])?.every((level) => Math.abs(level - 20.083_333) < 1e-5),
    ).toBe(true);
  });
  it('lies between the mean of the weekday and the mean of all, and follows the unit', () => {
    const amounts = fc.array(fc.double({ min: 50, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2, maxLength: 7 }), (weekdays) => {
        const mean = (values: readonly number[]) => values.reduce((sum, of) => sum + of, 0) / values.length;
        const levels = patternOf(weekdays) as number[];
        const all = mean(weekdays.flat());
        weekdays.forEach((own, weekday) => {
          const [low, high] = [Math.min(all, mean(own)), Math.max(all, mean(own))];
          expect(levels[weekday]).toBeGreaterThanOrEqual(low - 1e-9);
          expect(levels[weekday]).toBeLessThanOrEqual(high + 1e-9);
        });
        const thousands = patternOf(weekdays.map((own) => own.map((amount) => amount / 1000))) as number[];
        thousands.forEach((level, weekday) => {
          expect(level * 1000).toBeCloseTo(levels[weekday] as number, 6);
        });
      }),
    );
  });
  it('no amounts, or a weekday that takes more back than it brings, make no pattern', () => {
    expect(weekdayPattern([], [])).toBeNull();
    expect(
      patternOf([
        [-50, -50],
        [60, 60],
      ]),
    ).toBeNull();
  });
});
