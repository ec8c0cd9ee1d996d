import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profit } from '../../../src/models/parthenon/profit';
import { equalUplift } from '../../../src/models/parthenon/uplift';

const upliftOf = (pillars: readonly number[], target: number): number => {
  const result = equalUplift(pillars, target);
  if (result.kind !== 'uplift') throw new Error(result.reason);
  return result.uplift;
};

describe('the equal uplift that reaches a target profit', () => {
  it('doubling profit takes 14.87 % on each of five pillars', () => {
    expect(upliftOf([100, 0.1, 1000, 1, 1], 20000)).toBeCloseTo(2 ** 0.2 - 1, 14);
  });

  it('a third more profit takes a tenth on each of three pillars', () => {
    expect(upliftOf([50, 200, 4], 40000 * 1.331)).toBeCloseTo(0.1, 12);
  });

  it('doubling by one pillar alone takes 100 % of it', () => {
    expect(upliftOf([700], 1400)).toBeCloseTo(1, 14);
  });

  it('the profit one has already takes nothing at all', () => {
    expect(upliftOf([100, 0.1, 1000, 1.2, 0.25], profit([100, 0.1, 1000, 1.2, 0.25]))).toBe(0);
    expect(upliftOf([0, 5], 0)).toBe(0);
  });

  it('a profit of nothing is reached by giving up everything', () => {
    expect(upliftOf([100, 0.1], 0)).toBe(-1);
  });

  it('a millionth of a millionth more profit keeps its digits', () => {
    const target = 1 + 2 ** -40;
    expect(upliftOf([1, 1, 1, 1, 1], target) / (2 ** -40 / 5)).toBeCloseTo(1, 10);
  });

  it('a loss grows and shrinks like a profit', () => {
    expect(upliftOf([100, -0.5], -200)).toBeCloseTo(1, 14);
  });

  it('no uplift lifts a profit of zero', () => {
    expect(equalUplift([100, 0, 5], 10)).toEqual({ kind: 'unreachable', reason: 'profitIsZero' });
  });

  it('no uplift turns a loss into a profit, nor a profit into a loss', () => {
    expect(equalUplift([100, -0.1], 10)).toEqual({ kind: 'unreachable', reason: 'signsDiffer' });
    expect(equalUplift([100, 0.1], -10)).toEqual({ kind: 'unreachable', reason: 'signsDiffer' });
  });

  it('the uplifted pillars bring the target', () => {
    const pillar = fc.double({ min: 0.01, max: 10000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(pillar, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (pillars, ratio) => {
          const target = profit(pillars) * ratio;
          const growth = 1 + upliftOf(pillars, target);
          expect(profit(pillars.map((value) => value * growth)) / target).toBeCloseTo(1, 11);
        },
      ),
    );
  });
});
