import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variation, xyzByRegularity, xyzByVariation } from '../../../src/models/client/xyz';

const VARIATION = { x: 0.1, y: 0.25 };
const REGULARITY = { x: 0.75, y: 0.25 };

const wholePeriods = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }) },
    { weight: 3, arbitrary: fc.integer({ min: 80, max: 120 }) },
  ),
  { minLength: 1, maxLength: 12 },
);

/** Variation² = (n Σv² − S²) ÷ S², compared in whole numbers. */
function variesAtMost(periods: readonly number[], percent: number): boolean {
  const sum = periods.reduce((all, amount) => all + amount, 0);
  const squares = periods.reduce((all, amount) => all + amount * amount, 0);
  return 10_000 * (periods.length * squares - sum * sum) <= percent * percent * sum * sum;
}

describe('variation of the periods', () => {
  it('90 and 110 vary by 10 %, 75 and 125 by 25 %', () => {
    expect(variation([90, 110])).toBeCloseTo(0.1, 14);
    expect(variation([75, 125])).toBeCloseTo(0.25, 14);
  });
  it('one purchase in n periods varies by √(n − 1)', () => {
    for (let periods = 1; periods <= 30; periods++) {
      const once = Array.from({ length: periods }, (_, index) => (index === 3 % periods ? 70 : 0));
      expect(variation(once)).toBeCloseTo(Math.sqrt(periods - 1), 12);
    }
  });
  it('equal periods do not vary at all, whatever the amount', () => {
    for (const amount of [0.1, 1 / 3, 1e-300, 1e300, 12_345.67]) expect(variation(Array(7).fill(amount))).toBe(0);
  });
  it('the amounts may be as large or small as numbers get', () => {
    for (const unit of [1e-320, 1e-200, 1e200, 1e306])
      expect(variation([90 * unit, 110 * unit])).toBeCloseTo(0.1, unit < 1e-300 ? 3 : 12);
  });
  it('has no value where nothing was bought', () => {
    expect(variation([0, 0])).toBeNull();
  });
});

describe('XYZ by variation', () => {
  it('exactly 10 % is X and exactly 25 % is Y', () => {
    expect(xyzByVariation([90, 110], VARIATION)).toBe('X');
    expect(xyzByVariation([0.09, 0.11], VARIATION)).toBe('X');
    expect(xyzByVariation([75, 125], VARIATION)).toBe('Y');
    expect(xyzByVariation([74, 126], VARIATION)).toBe('Z');
  });
  it('agrees with the definition in whole numbers', () => {
    fc.assert(
      fc.property(wholePeriods, (periods) => {
        const bought = periods.filter((amount) => amount > 0).length;
        const expected = bought <= 1 ? 'Z' : variesAtMost(periods, 10) ? 'X' : variesAtMost(periods, 25) ? 'Y' : 'Z';
        expect(xyzByVariation(periods, VARIATION)).toBe(expected);
        expect(
          xyzByVariation(
            periods.map((amount) => amount * 0.1),
            VARIATION,
          ),
        ).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
  it('who bought in at most one period is Z, also where there is only one period', () => {
    expect(xyzByVariation([500], VARIATION)).toBe('Z');
    expect(xyzByVariation([0, 500, 0], { x: 3, y: 3 })).toBe('Z');
    expect(xyzByVariation([0, 0], { x: 3, y: 3 })).toBe('Z');
  });
});

describe('XYZ by regularity', () => {
  it('three of four periods are X, one of four is Z because it is one purchase, two of eight are Y', () => {
    expect(xyzByRegularity([1, 0, 1, 1], REGULARITY)).toBe('X');
    expect(xyzByRegularity([1, 0, 0, 0], REGULARITY)).toBe('Z');
    expect(xyzByRegularity([1, 0, 0, 0, 9, 0, 0, 0], REGULARITY)).toBe('Y');
    expect(xyzByRegularity([1, 0, 0, 0, 9, 0, 0, 0, 0], REGULARITY)).toBe('Z');
  });
  it('agrees with the definition in whole numbers, and the amounts do not matter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (periods, one, other) => {
          const [least, most] = [Math.min(one, other), Math.max(one, other)];
          const bought = periods.filter((amount) => amount > 0).length;
          const reaches = (percent: number) => 100 * bought >= percent * periods.length;
          const expected = reaches(most) ? 'X' : reaches(least) && bought > 1 ? 'Y' : 'Z';
          expect(xyzByRegularity(periods, { x: most / 100, y: least / 100 })).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
