import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abcClasses } from '../../../src/models/client/abc';

const LIMITS = { a: 0.8, b: 0.95 };
const classes = (amounts: readonly number[], limits = LIMITS) => abcClasses(amounts, limits).join('');

/** By the definition, in whole numbers: a client is in a class while all larger ones have not reached its limit. */
function byWholeNumbers(amounts: readonly number[], percentA: number, percentB: number): string {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts
    .map((amount, index) => {
      const larger = amounts.filter((other, place) => other > amount || (other === amount && place < index));
      const before = larger.reduce((sum, other) => sum + other, 0);
      if (100 * before < percentA * total) return 'A';
      return 100 * before < percentB * total ? 'B' : 'C';
    })
    .join('');
}

const wholeAmounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 });
const percents = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map((pair) => pair.sort((one, other) => one - other) as [number, number]);

describe('ABC classes', () => {
  it('500, 300, 100, 60, 40: the first two make exactly 80 %, the next two cross 95 %', () => {
    expect(classes([500, 300, 100, 60, 40])).toBe('AABBC');
  });

  it('the client that crosses the limit is still in the class', () => {
    expect(classes([79, 20, 1])).toBe('AAC');
    expect(classes([100])).toBe('A');
  });

  it('of equal clients the earlier is in the better class', () => {
    expect(classes([10, 10, 10, 10, 10])).toBe('AAAAB');
    expect(classes([5, 80, 5, 5, 5])).toBe('BABBC');
  });

  it('where nobody bought, everyone is C; who bought nothing is C beside those who did', () => {
    expect(classes([0, 0, 0])).toBe('CCC');
    expect(classes([0, 7], { a: 1, b: 1 })).toBe('CA');
  });

  it('agree with the definition in whole numbers, for any limits', () => {
    fc.assert(
      fc.property(wholeAmounts, percents, (amounts, [a, b]) => {
        const expected = amounts.every((amount) => amount === 0)
          ? 'C'.repeat(amounts.length)
          : byWholeNumbers(amounts, a, b);
        expect(classes(amounts, { a: a / 100, b: b / 100 })).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same in cents, tenths or billions: rounding moves nobody', () => {
    fc.assert(
      fc.property(wholeAmounts, fc.constantFrom(0.01, 0.1, 0.7, 1e9, 1e-200, 1e306), (amounts, unit) => {
        expect(classes(amounts.map((amount) => amount * unit))).toBe(classes(amounts));
      }),
      { numRuns: 1000 },
    );
  });

  it('amounts whose sum no number can hold still have classes', () => {
    expect(classes([1e308, 1e308, 1e308, 1e308, 1e308])).toBe('AAAAB');
  });

  it('0.1 + 0.2 ties with 0.3', () => {
    expect(classes([0.3, 0.1 + 0.2], { a: 0.5, b: 0.5 })).toBe('AC');
    expect(classes([0.1 + 0.2, 0.3], { a: 0.5, b: 0.5 })).toBe('AC');
  });
});
