import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimals, numberOf } from '../../src/models/decimal';

const back = (value: number) => {
  const { counts, exponent } = decimals([value]);
  return numberOf(counts[0] as bigint, exponent);
};

describe('numbers as whole counts of a power of ten', () => {
  it('have one unit for all', () => {
    expect(decimals([1000.01, 3, -0.5])).toEqual({ counts: [100_001, 300, -50].map(BigInt), exponent: -2 });
    expect(decimals([1200, 0])).toEqual({ counts: [1200, 0].map(BigInt), exponent: 0 });
    expect(decimals([0.25, 1e20]).counts[1]).toBe(BigInt('10000000000000000000000'));
  });
  it('drop the dust of binary sums', () => {
    expect(decimals([0.1 + 0.2, 0.3]).counts).toEqual([BigInt(3), BigInt(3)]);
  });
  it('come back as the nearest number, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: -300, max: 280 }),
        (digits, exponent) => {
          const value = Number(`${digits}e${exponent}`);
          expect(back(value)).toBe(value);
        },
      ),
      { numRuns: 2000 },
    );
    for (const value of [0, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e21, 5e-324, 1.7976931348623157e308]) {
      expect(back(value)).toBe(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
    }
  });
});
