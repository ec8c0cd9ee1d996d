/** A total split where some can take only so much: sums, limits, and the one level that all who are free stand at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTotal } from '../../../src/models/plan/split';
import { type SplitWithin, sharesWithin, splitWithin } from '../../../src/models/plan/split-within';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

const asked = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    steps: fc.integer({ min: 0, max: 60 }),
    weights: fc.array(fc.constantFrom(0, 1, 2, 3, 0.1, 0.7), { minLength: count, maxLength: count }),
    limits: fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.option(fc.integer({ min: 0, max: 20 }))), {
      minLength: count,
      maxLength: count,
    }),
  }),
);
const withLimits = ({
  steps,
  weights,
  limits,
}: {
  steps: number;
  weights: number[];
  limits: [number, number | null][];
}) => ({
  steps,
  weights,
  atLeast: limits.map(([low]) => low),
  atMost: limits.map(([low, more]) => (more === null ? Number.POSITIVE_INFINITY : low + more)),
});

describe('a plan among people with limits', () => {
  it('who is at the limit gets no more, the others take over by their weights', () => {
    expect(splitWithin({ steps: 100, weights: [1, 1, 1], atMost: [20, Number.POSITIVE_INFINITY, 50] })).toEqual({
      kind: 'split',
      shares: [20, 40, 40],
      beyond: 0,
    });
  });
  it('what all limits together leave is beyond them', () => {
    expect(splitWithin({ steps: 100, weights: [2, 1], atMost: [40, 40] })).toEqual({
      kind: 'split',
      shares: [40, 40],
      beyond: 20,
    });
  });
  it('who must get something gets it first', () => {
    expect(splitWithin({ steps: 90, weights: [1, 1, 1], atLeast: [50, 0, 0] })).toMatchObject({ shares: [50, 20, 20] });
    expect(splitWithin({ steps: 40, weights: [1, 1], atLeast: [30, 20] })).toEqual({ kind: 'tooMuch', amount: 10 });
  });
  it('without limits it is the split by the largest remainder', () => {
    fc.assert(
      fc.property(asked, ({ steps, weights }) => {
        fc.pre(sum(weights) > 0);
        const split = splitTotal(steps, weights, 1);
        expect(splitWithin({ steps, weights })).toEqual({
          kind: 'split',
          shares: split.kind === 'split' ? split.shares : [],
          beyond: 0,
        });
      }),
    );
  });
  it('adds up with what is beyond, stays within every limit, and nobody free is further from the level than a step', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const limited: Required<SplitWithin> = withLimits(given);
        const found = splitWithin(limited);
        if (found.kind === 'tooMuch') {
          expect(found.amount).toBe(sum(limited.atLeast) - limited.steps);
          return;
        }
        expect(sum(found.shares) + found.beyond).toBe(limited.steps);
        const exact = sharesWithin(limited);
        found.shares.forEach((share, place) => {
          const [low, high] = [limited.atLeast[place] as number, limited.atMost[place] as number];
          expect(Number.isInteger(share)).toBe(true);
          expect(share).toBeGreaterThanOrEqual(low);
          expect(share).toBeLessThanOrEqual(high);
          if (exact.kind === 'split') expect(Math.abs(share - (exact.shares[place] as number))).toBeLessThan(1);
        });
        if (exact.kind !== 'split' || exact.beyond > 0) return;
        // Who is between the limits has the same amount for each unit of weight as all others there; who is not, less or more.
        const levels = exact.shares.flatMap((share, place) => {
          const weight = limited.weights[place] as number;
          const isFree =
            weight > 0 &&
            share > (limited.atLeast[place] as number) + 1e-9 &&
            share < (limited.atMost[place] as number) - 1e-9;
          return isFree ? [share / weight] : [];
        });
        if (levels.length > 1) expect(Math.max(...levels)).toBeCloseTo(Math.min(...levels), 9);
      }),
      { numRuns: 1000 },
    );
  });
  it('is the nearest in squares, weighed, of all splits there are: every one is tried on small cases', () => {
    const small = fc.record({
      steps: fc.integer({ min: 0, max: 8 }),
      weights: fc.array(fc.constantFrom(1, 2, 3), { minLength: 3, maxLength: 3 }),
      atMost: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(small, ({ steps, weights, atMost }) => {
        const found = sharesWithin({ steps, weights, atMost });
        if (found.kind !== 'split' || found.beyond > 0) return;
        // Σ share² ÷ weight is least where all stand at one level (Kuhn–Tucker), so no whole split can be below it.
        const cost = (shares: readonly number[]) =>
          sum(shares.map((share, place) => share ** 2 / (weights[place] as number)));
        for (let first = 0; first <= (atMost[0] as number); first++) {
          for (let second = 0; second <= (atMost[1] as number); second++) {
            const third = steps - first - second;
            if (third < 0 || third > (atMost[2] as number)) continue;
            expect(cost([first, second, third])).toBeGreaterThanOrEqual(cost(found.shares) - 1e-9);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  it('gives out every step once, of thousands of millions too', () => {
    const weights = fc.array(fc.constantFrom(1, 2, 3, 0.1, 0.7), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (steps, given) => {
        const split = splitWithin({ steps, weights: given });
        expect(split.kind === 'split' && sum(split.shares)).toBe(steps);
      }),
      { numRuns: 500 },
    );
  });
});
