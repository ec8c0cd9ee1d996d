/** How trials are counted: each once, in the bin it lies in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histogram } from '../../../src/models/simulation/histogram';

const trials = fc
  .array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((values) => Float64Array.from(values));
const bins = fc.integer({ min: 1, max: 40 });

test('every trial is in one bin where the bins reach from the least to the most', () => {
  fc.assert(
    fc.property(trials, bins, (values, count) => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const { shares } = histogram(values, least, most, count);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }),
  );
});

test('each bin counts the trials between its edges', () => {
  fc.assert(
    fc.property(
      trials,
      bins,
      fc.integer({ min: -500, max: 0 }),
      fc.integer({ min: 1, max: 500 }),
      (values, count, from, to) => {
        const { width, shares } = histogram(values, from, to, count);
        expect(width).toBeCloseTo((to - from) / count, 9);
        const dust = 1e-9;
        shares.forEach((share, bin) => {
          const [low, high] = [from + bin * width, from + (bin + 1) * width];
          const surely = values.filter((value) => value > low + dust && value < high - dust).length;
          const perhaps = values.filter((value) => value >= low - dust && value <= high + dust).length;
          expect(share * values.length).toBeGreaterThanOrEqual(surely - dust);
          expect(share * values.length).toBeLessThanOrEqual(perhaps + dust);
        });
      },
    ),
  );
});

test('the last bin holds its upper edge too, and what lies beyond is not counted', () => {
  expect(histogram(Float64Array.of(-1, 0, 1, 2, 3, 4, 5), 0, 4, 4).shares.map((share) => share * 7)).toEqual([
    1, 1, 1, 2,
  ]);
});

test('does not depend on the order of the trials', () => {
  fc.assert(
    fc.property(trials, bins, (values, count) => {
      expect(histogram(values.slice().reverse(), -10, 10, count)).toEqual(histogram(values, -10, 10, count));
    }),
  );
});

test('where nothing varies there is one bin with all of it', () => {
  expect(histogram(Float64Array.of(5, 5, 5), 5, 5, 20)).toEqual({ from: 5, width: 0, shares: [1] });
});
