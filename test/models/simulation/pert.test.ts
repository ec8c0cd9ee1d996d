import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../src/models/simulation/beta';
import { pertTable, quantileAt } from '../../../src/models/simulation/pert';

const probabilities = [
  ...Array.from({ length: 700 }, (_, index) => (index + 0.43) / 700),
  ...Array.from({ length: 100 }, (_, index) => ((index + 0.31) / 100) * 0.07),
  ...Array.from({ length: 100 }, (_, index) => 1 - ((index + 0.31) / 100) * 0.07),
  ...Array.from({ length: 28 }, (_, index) => 0.83 * 2 ** -(index + 5)),
  ...Array.from({ length: 28 }, (_, index) => 1 - 0.83 * 2 ** -(index + 5)),
];

/** Largest distance of the table on 0…1 from exact quantiles, over all places of the likeliest value. */
function tableError(shape: number): number {
  let worst = 0;
  for (let twentieth = 0; twentieth <= 20; twentieth++) {
    const likely = twentieth / 20;
    const table = pertTable(0, likely, 1, shape);
    for (const probability of probabilities) {
      const exact = betaQuantile(probability, 1 + shape * likely, 1 + shape * (1 - likely));
      worst = Math.max(worst, Math.abs(quantileAt(table, probability) - exact));
    }
  }
  return worst;
}

const threePoints = fc
  .tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
    fc.constantFrom(1, 0.001, 1000),
  )
  .map(([low, rise, more, unit]) => ({
    low: low * unit,
    likely: (low + rise) * unit,
    high: (low + rise + more) * unit,
  }));

describe('the quantile table of a PERT variable', () => {
  it('is within 3e-7 of the range from the exact quantiles', () => {
    expect(tableError(4)).toBeLessThan(3e-7);
    expect(tableError(1)).toBeLessThan(3e-7);
  });

  it('is within 7e-5 of the range for a five times narrower peak', () => {
    expect(tableError(20)).toBeLessThan(7e-5);
  });

  it('has the mean (low + 4 likely + high) ÷ 6 and the variance (mean − low)(high − mean) ÷ 7', () => {
    for (const [low, likely, high] of [
      [80, 100, 130],
      [0.2, 0.25, 0.3],
      [-5, 0, 40],
      [3, 3, 9],
      [3, 9, 9],
    ] as const) {
      const table = pertTable(low, likely, high);
      const points = 2 ** 16;
      let sum = 0;
      let squares = 0;
      const mean = (low + 4 * likely + high) / 6;
      for (let point = 0; point < points; point++) {
        const value = quantileAt(table, (point + 0.5) / points);
        sum += value;
        squares += (value - mean) ** 2;
      }
      const range = high - low;
      expect(Math.abs(sum / points - mean) / range).toBeLessThan(2e-7);
      expect(Math.abs(squares / points - ((mean - low) * (high - mean)) / 7) / range ** 2).toBeLessThan(2e-6);
    }
  });

  it('with nothing known between low and high, every value is as likely', () => {
    const table = pertTable(10, 12, 20, 0);
    for (const probability of probabilities)
      expect(quantileAt(table, probability)).toBeCloseTo(10 + 10 * probability, 10);
  });

  it('a certain pillar is what it is, to the bit', () => {
    const table = pertTable(0.1, 0.1, 0.1);
    for (const probability of probabilities) expect(quantileAt(table, probability)).toBe(0.1);
  });

  it('never leaves low…high and rises with the probability', () => {
    fc.assert(
      fc.property(threePoints, ({ low, likely, high }) => {
        const table = pertTable(low, likely, high);
        const values = [...probabilities].sort((one, other) => one - other).map((p) => quantileAt(table, p));
        const dust = 1e-14 * (Math.abs(low) + Math.abs(high));
        values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
          expect(value).toBeGreaterThanOrEqual((values[index - 1] ?? low) - dust);
        });
      }),
    );
  });

  it('mirrors when the three points mirror', () => {
    fc.assert(
      fc.property(threePoints, ({ low, likely, high }) => {
        const table = pertTable(low, likely, high);
        const mirrored = pertTable(-high, -likely, -low);
        for (const probability of [0.001, 0.03, 0.2, 0.5, 0.9, 0.99]) {
          const both = quantileAt(table, probability) + quantileAt(mirrored, 1 - probability);
          expect(Math.abs(both)).toBeLessThanOrEqual(1e-12 * (Math.abs(low) + Math.abs(high)));
        }
      }),
    );
  });

  it('moves and stretches with its three points', () => {
    const plain = pertTable(0, 0.25, 1);
    const moved = pertTable(100, 150, 300);
    for (const probability of probabilities) {
      expect(quantileAt(moved, probability)).toBeCloseTo(100 + 200 * quantileAt(plain, probability), 10);
    }
  });
});
