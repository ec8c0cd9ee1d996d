import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../src/models/simulation/beta';
import { type Beta, betaTable, drawPert, pertAsBeta } from '../../../src/models/simulation/beta-table';
import { OCTAVES } from '../../../src/models/simulation/quantile-table';
import { chanceOf, wordOf } from '../../../src/models/simulation/words';
import { drawn, drawnFrom, largestRemainder, words } from './quantile-tables';

/** Largest distance of a table from exact quantiles. */
function tableError(beta: Beta): number {
  const values = drawnFrom(betaTable(beta), words);
  return Array.from(words).reduce((worst, word, place) => {
    const exact = beta.low + beta.range * betaQuantile(chanceOf(word), beta.alpha, beta.beta);
    return Math.max(worst, Math.abs((values[place] ?? Number.NaN) - exact));
  }, 0);
}

const cellBitsOf = (alpha: number, beta: number) => betaTable({ alpha, beta, low: 0, range: 1 }).cellBits;
const deviationOf = (a: number, b: number) => Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));

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
  it('is proven to lie within 4e-7 of the range from the exact quantiles, wherever the likeliest value is', () => {
    for (let hundredth = 0; hundredth <= 100; hundredth++) {
      const { alpha, beta } = pertAsBeta(0, hundredth / 100, 1);
      expect(largestRemainder(alpha, beta, OCTAVES, 2 ** cellBitsOf(alpha, beta))).toBeLessThan(4e-7);
    }
  });

  it('does lie so near', () => {
    for (let twentieth = 0; twentieth <= 20; twentieth++) {
      for (const shape of [1, 4]) expect(tableError(pertAsBeta(0, twentieth / 20, 1, shape))).toBeLessThan(4e-7);
    }
  });

  it('of any other shape is proven to lie within 4e-6 standard deviations, and does', () => {
    for (const alpha of [0.1, 0.5, 1, 1.7, 3, 5.1, 20, 1000]) {
      for (const beta of [0.1, 0.5, 1, 2.4, 8, 1000]) {
        const allowed = 4e-6 * deviationOf(alpha, beta);
        expect(largestRemainder(alpha, beta, OCTAVES, 2 ** cellBitsOf(alpha, beta))).toBeLessThan(allowed);
        expect(tableError({ alpha, beta, low: 0, range: 1 })).toBeLessThan(allowed);
      }
    }
  });

  it('has the mean (low + 4 likely + high) ÷ 6 and the variance (mean − low)(high − mean) ÷ 7', () => {
    const points = 2 ** 16;
    const even = Int32Array.from({ length: points }, (_, point) => wordOf((point + 0.5) / points));
    for (const [low, likely, high] of [
      [80, 100, 130],
      [0.2, 0.25, 0.3],
      [-5, 0, 40],
      [3, 3, 9],
      [3, 9, 9],
    ] as const) {
      const mean = (low + 4 * likely + high) / 6;
      const values = drawn(drawPert(low, likely, high), even);
      const range = high - low;
      expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / points - mean) / range).toBeLessThan(2e-7);
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / points;
      expect(Math.abs(variance - ((mean - low) * (high - mean)) / 7) / range ** 2).toBeLessThan(2e-6);
    }
  });

  it('with nothing known between low and high, every value is as likely', () => {
    drawn(drawPert(10, 12, 20, 0), words).forEach((value, place) => {
      expect(value).toBeCloseTo(10 + 10 * chanceOf(words[place] ?? 0), 10);
    });
  });

  it('a certain pillar is what it is, to the bit', () => {
    expect(new Set(drawn(drawPert(0.1, 0.1, 0.1), words))).toEqual(new Set([0.1]));
  });

  it('never leaves low…high and rises with the probability', () => {
    fc.assert(
      fc.property(threePoints, ({ low, likely, high }) => {
        const values = drawn(drawPert(low, likely, high), words);
        const dust = 1e-14 * (Math.abs(low) + Math.abs(high));
        values.forEach((value, place) => {
          expect(value).toBeGreaterThanOrEqual(low - dust);
          expect(value).toBeLessThanOrEqual(high + dust);
          expect(value).toBeGreaterThanOrEqual((values[place - 1] ?? low) - dust);
        });
      }),
    );
  });

  it('mirrors when the three points mirror', () => {
    const mirroredWords = words.map((word) => ~word);
    fc.assert(
      fc.property(threePoints, ({ low, likely, high }) => {
        const mirrored = drawn(drawPert(-high, -likely, -low), mirroredWords);
        drawn(drawPert(low, likely, high), words).forEach((value, place) => {
          const both = value + (mirrored[place] ?? Number.NaN);
          expect(Math.abs(both)).toBeLessThanOrEqual(1e-12 * (Math.abs(low) + Math.abs(high)));
        });
      }),
    );
  });

  it('moves and stretches with its three points', () => {
    const plain = drawn(drawPert(0, 0.25, 1), words);
    drawn(drawPert(100, 150, 300), words).forEach((value, place) => {
      expect(value).toBeCloseTo(100 + 200 * (plain[place] ?? Number.NaN), 10);
    });
  });
});
