import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profit } from '../../../src/models/parthenon/profit';
import { pillarBounds, requiredValue } from '../../../src/models/parthenon/solve';

describe('the value one pillar alone must take', () => {
  it('doubling profit by conversion alone takes 20 % instead of 10 %', () => {
    expect(requiredValue([100, 0.1, 1000, 1, 1], 1, 20000)).toEqual({ kind: 'value', value: 0.2 });
  });

  it('the target may need more than 100 %: the value is told all the same', () => {
    expect(requiredValue([100, 0.1, 1000, 1, 1], 1, 200000)).toEqual({ kind: 'value', value: 2 });
  });

  it('a conversion that must be exactly everybody is 100 %, not a hair more', () => {
    for (let tenths = 1; tenths < 400; tenths++) {
      const target = profit([tenths / 10, 1, 0.7, 1.1, 0.9]) * (1 + 2 ** -50);
      expect(requiredValue([tenths / 10, 0.3, 0.7, 1.1, 0.9], 1, target)).toEqual({ kind: 'value', value: 1 });
    }
  });

  it('nothing earned takes nothing of the pillar', () => {
    expect(requiredValue([100, 0.1, -5], 0, 0)).toEqual({ kind: 'value', value: 0 });
  });

  it('where another pillar is zero no value helps', () => {
    expect(requiredValue([100, 0, 5], 0, 10)).toEqual({ kind: 'unreachable', reason: 'otherPillarsAreZero' });
  });

  it('where another pillar is zero and nothing is asked, all may stay', () => {
    expect(requiredValue([100, 0, 5], 0, 0)).toEqual({ kind: 'value', value: 100 });
  });

  it('with that value the profit is the target', () => {
    const pillar = fc.double({ min: 0.01, max: 10000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(pillar, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: -1000000, max: 1000000 }),
        (pillars, pick, target) => {
          const index = pick % pillars.length;
          const result = requiredValue(pillars, index, target);
          if (result.kind !== 'value') throw new Error(result.reason);
          const reached = profit(pillars.map((value, place) => (place === index ? result.value : value)));
          expect(Math.abs(reached - target)).toBeLessThanOrEqual(1e-12 * Math.abs(target));
        },
      ),
    );
  });
});

describe('where pillars may lie', () => {
  it('of five pillars conversion ends at 100 % and margin may be a loss', () => {
    expect(pillarBounds(5)).toEqual([
      { low: 0, high: Infinity },
      { low: 0, high: 1 },
      { low: 0, high: Infinity },
      { low: 0, high: Infinity },
      { low: -Infinity, high: 1 },
    ]);
  });

  it('in every other form a pillar is any number from zero', () => {
    for (const count of [1, 2, 3, 4, 6, 12]) {
      expect(pillarBounds(count)).toEqual(Array(count).fill({ low: 0, high: Infinity }));
    }
  });
});
