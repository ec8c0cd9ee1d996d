import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateVisits, type VisitLimits } from '../../../src/models/client/visits';

const worth = (values: readonly number[], visits: readonly number[]) =>
  values.reduce((sum, value, index) => sum + value * Math.sqrt(visits[index] as number), 0);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const free = (values: readonly number[]): VisitLimits[] => values.map(() => ({ minimum: 0, maximum: Infinity }));

/** The best of all ways to give the visits away. */
function byExhaustiveSearch(
  values: readonly number[],
  visits: number,
  limits: readonly VisitLimits[],
  client = 0,
): number {
  if (client === values.length) return visits === 0 ? 0 : -Infinity;
  const { minimum, maximum } = limits[client] as VisitLimits;
  let best = -Infinity;
  for (let count = minimum; count <= Math.min(maximum, visits); count++) {
    const rest = byExhaustiveSearch(values, visits - count, limits, client + 1);
    best = Math.max(best, (values[client] as number) * Math.sqrt(count) + rest);
  }
  return best;
}

/** One visit after the other to whom it brings most, the earlier of equals. */
function oneByOne(values: readonly number[], visits: number, limits: readonly VisitLimits[]): number[] {
  const given = limits.map(({ minimum }) => minimum);
  for (let left = visits - sum(given); left > 0; left--) {
    let best = -1;
    let most = -1;
    for (const [index, value] of values.entries()) {
      const now = given[index] as number;
      if (now >= (limits[index] as VisitLimits).maximum) continue;
      const gain = value / (Math.sqrt(now + 1) + Math.sqrt(now));
      if (gain > most) [best, most] = [index, gain];
    }
    given[best] = (given[best] as number) + 1;
  }
  return given;
}

interface Case {
  readonly values: readonly number[];
  readonly limits: readonly VisitLimits[];
  readonly visits: number;
}

const cases = (clients: number, width: number, mostVisits: number) =>
  fc
    .array(
      fc.record({
        value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.double({ min: 0, max: 50, noNaN: true })),
        minimum: fc.integer({ min: 0, max: 2 }),
        more: fc.oneof(fc.integer({ min: 0, max: width }), fc.constant(Infinity)),
      }),
      { minLength: 1, maxLength: clients },
    )
    .chain((list): fc.Arbitrary<Case> => {
      const limits = list.map(({ minimum, more }) => ({ minimum, maximum: minimum + more }));
      const least = sum(limits.map(({ minimum }) => minimum));
      const most = Math.min(sum(limits.map(({ maximum }) => maximum)), least + mostVisits);
      return fc.record({
        values: fc.constant(list.map(({ value }) => value)),
        limits: fc.constant(limits),
        visits: fc.integer({ min: least, max: most }),
      });
    });

describe('visits over clients', () => {
  it('three clients worth 3, 2 and 1 get visits like the squares 9, 4 and 1', () => {
    expect(allocateVisits([3, 2, 1], 14, free([3, 2, 1]))).toEqual([9, 4, 1]);
    expect(allocateVisits([3, 2, 1], 14_000_000, free([3, 2, 1]))).toEqual([9_000_000, 4_000_000, 1_000_000]);
  });

  it('no way of giving them away brings more: exhaustive search over small cases', () => {
    fc.assert(
      fc.property(cases(4, 4, 7), ({ values, limits, visits }) => {
        const given = allocateVisits(values, visits, limits);
        const best = byExhaustiveSearch(values, visits, limits);
        expect(worth(values, given)).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      }),
      { numRuns: 2000 },
    );
  });

  it('the sum is exact and every client within its limits', () => {
    fc.assert(
      fc.property(cases(40, 30, 3000), ({ values, limits, visits }) => {
        const given = allocateVisits(values, visits, limits);
        expect(sum(given)).toBe(visits);
        for (const [index, count] of given.entries()) {
          expect(Number.isInteger(count)).toBe(true);
          expect(count).toBeGreaterThanOrEqual((limits[index] as VisitLimits).minimum);
          expect(count).toBeLessThanOrEqual((limits[index] as VisitLimits).maximum);
        }
      }),
    );
  });

  it('brings as much as giving one visit after the other', () => {
    fc.assert(
      fc.property(cases(30, 20, 400), ({ values, limits, visits }) => {
        const expected = worth(values, oneByOne(values, visits, limits));
        expect(worth(values, allocateVisits(values, visits, limits))).toBeGreaterThanOrEqual(expected * (1 - 1e-12));
      }),
    );
  });

  it('ties go to the earlier, visit by visit', () => {
    expect(allocateVisits([1, 1, 1], 7, free([1, 1, 1]))).toEqual([3, 2, 2]);
    expect(allocateVisits([0.3, 0.1 + 0.2], 1, free([0, 0]))).toEqual([1, 0]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 200 }),
        (values, visits) => {
          // in units of the largest, as no rounding can then tell equal values apart
          const whole = [...values, 4];
          expect(allocateVisits(whole, visits, free(whole))).toEqual(
            oneByOne(
              whole.map((value) => value / 4),
              visits,
              free(whole),
            ),
          );
        },
      ),
    );
  });

  it('a client without value gets its minimum, and more only where all others are full', () => {
    const limits = [
      { minimum: 2, maximum: 5 },
      { minimum: 0, maximum: 4 },
      { minimum: 0, maximum: 9 },
    ];
    expect(allocateVisits([0, 10, 0], 6, limits)).toEqual([2, 4, 0]);
    expect(allocateVisits([0, 10, 0], 12, limits)).toEqual([5, 4, 3]);
  });

  it('a billion visits over ten thousand clients: no visit would bring more with another client', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => 1 + ((index * 7919) % 10_007));
    const limits = values.map((_, index) => ({ minimum: index % 3, maximum: index % 5 === 0 ? 20_000 : Infinity }));
    const given = allocateVisits(values, 1e9, limits);
    expect(sum(given)).toBe(1e9);
    let leastTaken = Infinity;
    let mostMissed = 0;
    for (const [index, count] of given.entries()) {
      const value = values[index] as number;
      const { minimum, maximum } = limits[index] as VisitLimits;
      if (count > minimum) leastTaken = Math.min(leastTaken, value / (Math.sqrt(count) + Math.sqrt(count - 1)));
      if (count < maximum) mostMissed = Math.max(mostMissed, value / (Math.sqrt(count + 1) + Math.sqrt(count)));
    }
    expect(mostMissed).toBeLessThanOrEqual(leastTaken * (1 + 1e-12));
  });

  it('values as small and large as numbers get keep the order of the clients', () => {
    expect(allocateVisits([1e-300, 1e300], 5, free([0, 0]))).toEqual([0, 5]);
    expect(allocateVisits([5e-324, 0], 5, free([0, 0]))).toEqual([5, 0]);
  });
});
