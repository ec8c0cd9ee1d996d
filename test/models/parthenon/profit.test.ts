import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profit } from '../../../src/models/parthenon/profit';

describe('profit as a product of pillars', () => {
  it('a hundred leads at 10 % and a check of 1,000 bring 10,000', () => {
    expect(profit([100, 0.1, 1000, 1, 1])).toBe(10000);
  });

  it('three pillars, each a tenth higher, bring a third more', () => {
    expect(profit([1.1, 1.1, 1.1])).toBeCloseTo(1.331, 12);
  });

  it('fifteen per cent on each of five pillars doubles profit', () => {
    expect(profit([115, 0.115, 1150, 1.15, 1.15]) / profit([100, 0.1, 1000, 1, 1])).toBeCloseTo(2.0113571875, 10);
  });

  it('a loss on every check is a loss on all of them', () => {
    expect(profit([100, 0.1, 1000, 1, -0.05])).toBeCloseTo(-500, 10);
  });

  it('doubling one pillar doubles profit, whichever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (pillars, pick) => {
          const doubled = pillars.map((pillar, index) => (index === pick % pillars.length ? 2 * pillar : pillar));
          expect(profit(doubled)).toBe(2 * profit(pillars));
        },
      ),
    );
  });
});
