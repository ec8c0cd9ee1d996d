/** Rounding on the digits that people see, against decimal arithmetic with whole numbers of any length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ceilingTo,
  floorOf,
  floorTo,
  remainder,
  round,
  roundDown,
  roundUp,
} from '../../../src/models/formula/rounding';

/** A decimal as written: digits × 10^−decimals. */
const decimal = fc.record({
  digits: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }),
  decimals: fc.integer({ min: 0, max: 12 }),
});

/** Rounds digits ÷ 10^cut to a whole number, given what becomes of the size's remainder. */
const cutOff = (digits: bigint, cut: number, up: (rest: bigint, unit: bigint) => boolean) => {
  const unit = 10n ** BigInt(cut);
  const size = digits < 0n ? -digits : digits;
  const whole = size / unit + (up(size % unit, unit) ? 1n : 0n);
  return digits < 0n ? -whole : whole;
};

describe('rounding a decimal number', () => {
  const cases = [
    ['ROUND', round, (rest: bigint, unit: bigint) => 2n * rest >= unit],
    ['ROUNDUP', roundUp, (rest: bigint) => rest > 0n],
    ['ROUNDDOWN', roundDown, () => false],
  ] as const;
  test.each(cases)('%s does what is done on paper', (_name, rounded, up) => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 12 }), ({ digits, decimals }, places) => {
        const value = Number(`${digits}e-${decimals}`);
        const expected = places >= decimals ? value : Number(`${cutOff(digits, decimals - places, up)}e-${places}`);
        expect(rounded(value, places) + 0).toBe(expected + 0);
      }),
      { numRuns: 3000 },
    );
  });
  test.each([
    [1234, -2, 1200, 1300, 1200],
    [-1250, -2, -1300, -1300, -1200],
    [1.005, 2, 1.01, 1.01, 1],
    [0.29 * 100, 0, 29, 29, 29],
    [0.1 * 3 * 10, 0, 3, 3, 3],
    [1e300, -299, 1e300, 1e300, 1e300],
    [7, 500, 7, 7, 7],
    [7, -500, 0, 0, 0],
  ])('%d to %d places is %d, up %d, down %d', (value, places, near, up, down) => {
    if (places === -500) return expect(round(value, places)).toBe(near);
    expect([round(value, places), roundUp(value, places), roundDown(value, places)]).toEqual([near, up, down]);
  });
});

describe('multiples', () => {
  const value = fc.integer({ min: -100_000, max: 100_000 });
  const factor = fc.integer({ min: 1, max: 999 });
  test('ceiling and floor are the multiples of a tenth on both sides, the remainder lies between', () => {
    fc.assert(
      fc.property(value, factor, (tenths, step) => {
        const quotient = Math.floor(tenths / step);
        const isMultiple = tenths % step === 0;
        expect(floorTo(tenths / 10, step / 10)).toBeCloseTo((quotient * step) / 10, 9);
        expect(ceilingTo(tenths / 10, step / 10)).toBeCloseTo(((quotient + (isMultiple ? 0 : 1)) * step) / 10, 9);
        expect(remainder(tenths / 10, step / 10)).toBeCloseTo((tenths - quotient * step) / 10, 9);
      }),
    );
  });
  test('the remainder has the sign of the divisor', () => {
    expect([remainder(7, 3), remainder(-7, 3), remainder(7, -3), remainder(-7, -3)]).toEqual([1, 2, -2, -1]);
  });
  test('a whole number of tenths leaves nothing', () => expect(remainder(0.3, 0.1)).toBe(0));
  test('what is whole but for the last bit is whole', () => {
    expect(floorOf(0.29 * 100)).toBe(29);
    expect(floorOf(-2.5)).toBe(-3);
    expect(ceilingTo(0.1 * 3, 0.1)).toBe(0.3);
  });
});
