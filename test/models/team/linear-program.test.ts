/** Linear programs: an answer is right when its prices prove that nothing better exists. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maximise } from '../../../src/models/team/linear-program';

const sum = (left: ArrayLike<number>, right: ArrayLike<number>) =>
  Array.from(left).reduce((total, value, index) => total + value * (right[index] as number), 0);

describe('a linear program', () => {
  test('of two goods and three limits has the textbook answer', () => {
    // Hillier and Lieberman, Wyndor Glass: 2 doors and 6 windows bring 36
    const found = maximise(
      [3, 5],
      [
        [1, 0],
        [0, 2],
        [3, 2],
      ],
      [4, 12, 18],
    );
    expect(found.kind).toBe('optimal');
    if (found.kind !== 'optimal') return;
    expect([...found.point]).toEqual([2, 6].map((value) => expect.closeTo(value, 12)));
    expect([...found.prices]).toEqual([0, 1.5, 1].map((value) => expect.closeTo(value, 12)));
  });

  test('without a limit grows along a direction that breaks none', () => {
    const found = maximise([1, 1], [[1, -1]], [3]);
    expect(found.kind).toBe('unbounded');
    if (found.kind !== 'unbounded') return;
    expect(sum([1, 1], found.direction)).toBeGreaterThan(0);
    expect(sum([1, -1], found.direction)).toBeLessThanOrEqual(1e-12);
  });

  const small = fc.integer({ min: -3, max: 5 });
  test('is allowed, and its prices prove that it is the best', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((columns) =>
          fc.record({
            gains: fc.array(small, { minLength: columns, maxLength: columns }),
            rows: fc.array(fc.array(small, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
          }),
        ),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
        ({ gains, rows }, limits) => {
          const found = maximise(gains, rows, limits);
          if (found.kind === 'unbounded') {
            expect(sum(gains, found.direction)).toBeGreaterThan(0);
            for (const row of rows) expect(sum(row, found.direction)).toBeLessThanOrEqual(1e-9);
            return;
          }
          const { point, prices } = found;
          for (const value of [...point, ...prices]) expect(value).toBeGreaterThanOrEqual(-1e-9);
          rows.forEach((row, index) => {
            expect(sum(row, point)).toBeLessThanOrEqual((limits[index] as number) + 1e-9);
          });
          gains.forEach((gain, column) => {
            expect(
              sum(
                rows.map((row) => row[column] as number),
                prices,
              ),
            ).toBeGreaterThanOrEqual(gain - 1e-9);
          });
          expect(sum(gains, point)).toBeCloseTo(sum(prices, limits), 8);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
