import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTotal } from '../../../src/models/plan/split';

function shares(total: number, weights: readonly number[], step: number): readonly number[] {
  const split = splitTotal(total, weights, step);
  if (split.kind !== 'split') throw new Error(split.kind);
  return split.shares;
}

const cents = (amount: number) => Math.round(amount * 100);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Every way to put `total` whole units into so many places, by itself and not by rounding. */
function* compositions(total: number, places: number): Generator<number[]> {
  if (places === 1) {
    yield [total];
    return;
  }
  for (let first = total; first >= 0; first--)
    for (const rest of compositions(total - first, places - 1)) yield [first, ...rest];
}

describe('a total split into whole parts', () => {
  it('a hundred deals over three equal sellers are 34, 33 and 33: the tie goes to the earlier', () => {
    expect(shares(100, [1, 1, 1], 1)).toEqual([34, 33, 33]);
  });
  it('1,000.01 splits to the cent', () => {
    expect(shares(1000.01, [3, 3, 1], 0.01)).toEqual([428.58, 428.57, 142.86]);
  });
  it('goes in dozens, in quarters and in thousands', () => {
    expect(shares(36, [1, 1], 12)).toEqual([24, 12]);
    expect(shares(1.25, [1, 1], 0.25)).toEqual([0.75, 0.5]);
    expect(shares(5000, [3, 1], 1000)).toEqual([4000, 1000]);
  });
  it('a weight of 0 gets nothing, a total of 0 gives everybody 0', () => {
    expect(shares(7, [0, 1, 0, 1], 1)).toEqual([0, 4, 0, 3]);
    expect(shares(0, [1, 2], 1)).toEqual([0, 0]);
  });
  it('a correction downwards is split like the same amount upwards', () => {
    expect(shares(-100, [1, 1, 1], 1)).toEqual([-34, -33, -33]);
  });
  it('weights that differ only by binary dust are equal: 0.1 + 0.2 does not lose to 0.3', () => {
    expect(shares(1, [0.3, 0.1 + 0.2], 1)).toEqual([1, 0]);
    expect(shares(1, [0.1 + 0.2, 0.3], 1)).toEqual([1, 0]);
  });
  it('a total that a sum of cents left with dust is the total that was meant', () => {
    expect(shares(0.1 + 0.2, [1, 1], 0.1)).toEqual([0.2, 0.1]);
    const added = Array.from({ length: 1000 }, () => 0.07).reduce((total, amount) => total + amount, 0);
    expect(added).not.toBe(70);
    expect(shares(added, [1, 3], 0.01)).toEqual([17.5, 52.5]);
  });
  it('a total between two steps has no parts that add up to it', () => {
    expect(splitTotal(100.5, [1, 1], 1)).toEqual({ kind: 'betweenSteps', below: 100, above: 101 });
    expect(splitTotal(-0.005, [1, 1], 0.01)).toEqual({ kind: 'betweenSteps', below: -0.01, above: 0 });
    expect(splitTotal(1e12 + 0.5, [1, 1], 1).kind).toBe('betweenSteps');
  });
  it('more steps than a spreadsheet can tell apart are refused, as many as it can are not', () => {
    expect(splitTotal(1e15, [1, 1], 0.01).kind).toBe('tooManySteps');
    expect(shares(Number.MAX_SAFE_INTEGER, [1, 1], 1)).toEqual([2 ** 52, 2 ** 52 - 1]);
    expect(shares(1e300, [1, 2], 1e299)).toEqual([3e299, 7e299]);
  });
  it('weights that are all 0 split nothing', () => expect(splitTotal(5, [0, 0], 1).kind).toBe('weightless'));

  it('a thousand shares are whole cents, add up to the cent, and each is less than a cent from its exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1000, maxLength: 1000 }),
        (total, thousandths) => {
          fc.pre(thousandths.some((weight) => weight > 0));
          const weights = thousandths.map((weight) => weight / 1000);
          const split = shares(total / 100, weights, 0.01);
          expect(split.filter((share) => share !== Number(share.toFixed(2)))).toEqual([]);
          expect(sum(split.map(cents))).toBe(total);
          // the spreadsheet's own SUM shows it
          expect(Number(sum(split).toPrecision(12))).toBe(Number((total / 100).toPrecision(12)));
          const weight = sum(thousandths);
          split.forEach((share, index) => {
            expect(Math.abs(cents(share) - (total * (thousandths[index] as number)) / weight)).toBeLessThan(1 + 1e-6);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no other whole parts are nearer to the exact shares, and of equally near ones the earlier get more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
        (total, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const weight = sum(weights);
          const distance = (parts: readonly number[]) =>
            sum(parts.map((part, index) => (part * weight - total * (weights[index] as number)) ** 2));
          let best: number[] = [];
          // compositions come with the largest first part first
          for (const parts of compositions(total, weights.length)) {
            if (best.length === 0 || distance(parts) < distance(best)) best = parts;
          }
          expect(shares(total, weights, 1)).toEqual(best);
        },
      ),
      { numRuns: 500 },
    );
  });
});
