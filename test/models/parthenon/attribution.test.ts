import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribution } from '../../../src/models/parthenon/attribution';
import { profit } from '../../../src/models/parthenon/profit';

/** Shapley value by its definition: every order in which the pillars might have moved, one after the other. */
function byAllOrders(before: readonly number[], after: readonly number[]): number[] {
  const count = before.length;
  const sums: number[] = Array(count).fill(0);
  let orders = 0;
  const walk = (state: number[], left: readonly number[], moves: readonly { pillar: number; gain: number }[]) => {
    if (left.length === 0) {
      orders++;
      for (const { pillar, gain } of moves) sums[pillar] = (sums[pillar] ?? 0) + gain;
      return;
    }
    for (const pillar of left) {
      const moved = state.map((value, index) => (index === pillar ? (after[index] ?? 0) : value));
      walk(
        moved,
        left.filter((other) => other !== pillar),
        [...moves, { pillar, gain: profit(moved) - profit(state) }],
      );
    }
  };
  walk([...before], [...before.keys()], []);
  return sums.map((sum) => sum / orders);
}

/** The same by subsets, weight |S|! (n − |S| − 1)! ÷ n!, for counts whose orders are too many. */
function byAllSubsets(before: readonly number[], after: readonly number[]): number[] {
  const count = before.length;
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const worth = (subset: number) =>
    profit(before.map((value, index) => ((subset >> index) & 1 ? (after[index] ?? 0) : value)));
  return before.map((_, pillar) => {
    let value = 0;
    for (let subset = 0; subset < 1 << count; subset++) {
      if ((subset >> pillar) & 1) continue;
      let size = 0;
      for (let bits = subset; bits > 0; bits >>= 1) size += bits & 1;
      const weight = (factorial(size) * factorial(count - size - 1)) / factorial(count);
      value += weight * (worth(subset | (1 << pillar)) - worth(subset));
    }
    return value;
  });
}

const contributions = (before: readonly number[], after: readonly number[]) =>
  attribution(before, after).pillars.map(({ contribution }) => contribution);

/** The largest amount that may appear on the way, against which rounding is measured. */
const scaleOf = (before: readonly number[], after: readonly number[]) =>
  profit(before.map((value, index) => Math.max(Math.abs(value), Math.abs(after[index] ?? 0)))) || 1;

const pillar = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -300, max: 5000 }).map((value) => value / 97),
);

const moves = (maxLength: number) =>
  fc
    .array(fc.tuple(pillar, pillar), { minLength: 1, maxLength })
    .map((pairs) => ({ before: pairs.map(([value]) => value), after: pairs.map(([, value]) => value) }));

describe('how much of a change of profit each pillar explains', () => {
  const before = [200, 0.05, 400, 2, 0.3];
  const after = [180, 0.08, 420, 2, 0.25];

  it('the worked case splits a rise of 624 into what five pillars did', () => {
    const result = attribution(before, after);
    const rounded = result.pillars.map(({ contribution }) => Math.round(contribution * 100) / 100);
    expect(rounded).toEqual([-291.43, 1285.9, 134.57, 0, -505.03]);
    expect(result.change).toBeCloseTo(624, 10);
    expect(result.profitBefore).toBeCloseTo(2400, 10);
    expect(result.profitAfter).toBeCloseTo(3024, 10);
    expect(result.pillars[1]?.share).toBeCloseTo(1285.9 / 624, 4);
  });

  it('agrees with the average over every order of moving, up to six pillars', () => {
    fc.assert(
      fc.property(moves(6), (case_) => {
        const expected = byAllOrders(case_.before, case_.after);
        const scale = scaleOf(case_.before, case_.after);
        contributions(case_.before, case_.after).forEach((value, index) => {
          expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThanOrEqual(1e-12 * scale);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the average over every subset, up to twelve pillars', () => {
    for (let count = 7; count <= 12; count++) {
      const start = Array.from({ length: count }, (_, index) => 1 + (index % 5) / 4);
      const end = start.map((value, index) => value * (0.6 + ((index * 7) % 11) / 10));
      const expected = byAllSubsets(start, end);
      const scale = scaleOf(start, end);
      contributions(start, end).forEach((value, index) => {
        expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThanOrEqual(1e-12 * scale);
      });
    }
  });

  it('the contributions add up to the change', () => {
    fc.assert(
      fc.property(moves(12), (case_) => {
        const { pillars, change } = attribution(case_.before, case_.after);
        const sum = pillars.reduce((total, { contribution }) => total + contribution, 0);
        const size = Math.max(...pillars.map(({ contribution }) => Math.abs(contribution)));
        expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-12 * Math.max(1, size));
      }),
      { numRuns: 500 },
    );
  });

  it('a pillar that did not move explains nothing of the change', () => {
    fc.assert(
      fc.property(moves(12), fc.nat(), (case_, pick) => {
        const still = pick % case_.before.length;
        const end = case_.after.map((value, index) => (index === still ? (case_.before[index] ?? 0) : value));
        expect(contributions(case_.before, end)[still]).toBe(0);
      }),
    );
  });

  it('one pillar that moved explains the whole change', () => {
    const result = attribution([100, 0.1, 1000, 1, 1], [100, 0.15, 1000, 1, 1]);
    expect(result.pillars[1]?.contribution).toBe(result.change);
    expect(result.pillars[1]?.share).toBe(1);
  });

  it('pillars that moved alike explain alike', () => {
    const [first, second] = contributions([10, 10, 3], [15, 15, 4]);
    expect(first).toBeCloseTo(second ?? NaN, 10);
  });

  it('going back explains the opposite', () => {
    fc.assert(
      fc.property(moves(8), (case_) => {
        const scale = scaleOf(case_.before, case_.after);
        const back = contributions(case_.after, case_.before);
        contributions(case_.before, case_.after).forEach((value, index) => {
          expect(Math.abs(value + (back[index] ?? NaN))).toBeLessThanOrEqual(1e-12 * scale);
        });
      }),
    );
  });

  it('counting in thousands changes no share', () => {
    const shares = (factor: number) =>
      attribution(
        before.map((value, index) => (index === 2 ? value * factor : value)),
        after.map((value, index) => (index === 2 ? value * factor : value)),
      ).pillars.map(({ share }) => share ?? NaN);
    shares(1000).forEach((share, index) => {
      expect(share).toBeCloseTo(shares(1)[index] ?? NaN, 12);
    });
  });

  it('zeros are allowed: two pillars that rose from nothing share the profit', () => {
    const [first, second, still] = contributions([0, 0, 10], [4, 5, 10]);
    expect(first).toBeCloseTo(100, 10);
    expect(second).toBeCloseTo(100, 10);
    expect(still).toBe(0);
  });

  it('where nothing changed there are no shares', () => {
    for (const pillar of attribution(before, before).pillars) {
      expect(pillar.contribution).toBe(0);
      expect(pillar.share).toBeNull();
    }
  });

  it('moves that cancel have contributions but no shares, also when rounding leaves a trace', () => {
    const halved = attribution([0.1, 0.3, 7], [0.3, 0.1, 7]);
    expect(halved.pillars[0]?.contribution).toBeCloseTo(0.28, 12);
    expect(halved.pillars[1]?.contribution).toBeCloseTo(-0.28, 12);
    expect(halved.pillars.map(({ share }) => share)).toEqual([null, null, null]);
    const dusty = attribution([0.1, 3, 10], [0.3, 1, 10]);
    expect(dusty.change).toBe(0);
    expect(dusty.pillars.map(({ share }) => share)).toEqual([null, null, null]);
  });
});
