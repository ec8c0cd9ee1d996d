/** The chance of a team's target against densities that are added up on a grid, and against certain results. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfTarget, sellersFor } from '../../../src/models/team/confidence';

const SELLER = { low: 10, likely: 20, high: 60, trials: 10_000, seed: 1 };

/** Chance that `sellers` reach `target`: the density of one, folded with itself on a grid of steps of `step`. */
function chanceByFolding(sellers: number, target: number, { low, likely, high }: typeof SELLER, step: number): number {
  const alpha = 1 + (4 * (likely - low)) / (high - low);
  const beta = 1 + (4 * (high - likely)) / (high - low);
  const cells = Math.round((high - low) / step);
  // each cell stands for its middle
  const one = Array.from({ length: cells }, (_, cell) => {
    const x = (cell + 0.5) / cells;
    return x ** (alpha - 1) * (1 - x) ** (beta - 1);
  });
  const weight = one.reduce((sum, value) => sum + value, 0);
  let folded = [1];
  for (let count = 0; count < sellers; count++) {
    const next = new Array<number>(folded.length + cells - 1).fill(0);
    folded.forEach((share, at) => {
      for (let cell = 0; cell < cells; cell++) {
        next[at + cell] = (next[at + cell] as number) + (share * (one[cell] as number)) / weight;
      }
    });
    folded = next;
  }
  // the cell that the target cuts counts with the part above it
  return folded.reduce((sum, share, at) => {
    const above = (sellers * (low + step / 2) + (at + 0.5) * step - target) / step;
    return sum + share * Math.min(1, Math.max(0, above));
  }, 0);
}

describe('the chance that a team reaches its target', () => {
  test('of one seller is that of the distribution: 10 x³ − 15 x⁴ + 6 x⁵ for a symmetrical one', () => {
    const seller = { ...SELLER, low: 0, likely: 25, high: 50 };
    for (const x of [0.1, 0.25, 0.5, 0.8]) {
      const below = 10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5;
      expect(chanceOfTarget(1, 50 * x, seller)).toBeCloseTo(1 - below, 3);
    }
  });

  test.each([2, 3, 5, 21, 22, 50, 90])(
    'of %i sellers agrees with the sum of their densities, also in the tails',
    (sellers) => {
      // mean 25 and standard deviation √(50² · 1.8 · 4.2 ÷ (36 · 7)) of one seller
      const spread = Math.sqrt(((2500 * 1.8 * 4.2) / (36 * 7)) * sellers);
      for (const deviations of [-2, -1, 0, 1, 2]) {
        const target = 25 * sellers + deviations * spread + 0.013;
        const exact = chanceByFolding(sellers, target, SELLER, 0.5);
        expect(Math.abs(chanceOfTarget(sellers, target, SELLER) - exact)).toBeLessThan(0.003);
      }
    },
  );

  test('of seeds strays around the truth, not to one side', () => {
    const exact = chanceByFolding(30, 780, SELLER, 0.5);
    const chances = Array.from({ length: 160 }, (_, seed) =>
      chanceOfTarget(30, 780, { ...SELLER, trials: 1000, seed }),
    );
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / 160;
    // three standard deviations of such a mean
    expect(Math.abs(mean - exact)).toBeLessThan(0.001);
    expect(new Set(chances).size).toBeGreaterThan(10);
  });

  test('of certain results is 1 or 0, and a target met exactly is met', () => {
    const certain = { ...SELLER, low: 0.1, likely: 0.1, high: 0.1 };
    expect(chanceOfTarget(30, 3, certain)).toBe(1);
    expect(chanceOfTarget(29, 3, certain)).toBe(0);
  });

  test('of nobody is certain for a target of 0 and none for any other', () => {
    expect(chanceOfTarget(0, 0, SELLER)).toBe(1);
    expect(chanceOfTarget(0, 1, SELLER)).toBe(0);
  });

  test('is 1 below all outcomes and 0 above', () => {
    expect(chanceOfTarget(25, 250, SELLER)).toBe(1);
    expect(chanceOfTarget(25, 1500.1, SELLER)).toBe(0);
  });

  test('is the same to the bit for the same seed', () => {
    expect(chanceOfTarget(40, 1000, SELLER)).toBe(chanceOfTarget(40, 1000, { ...SELLER }));
  });

  test('never falls when somebody joins whose result cannot be a loss', () => {
    let before = 0;
    for (let sellers = 30; sellers <= 70; sellers++) {
      const chance = chanceOfTarget(sellers, 1250, { ...SELLER, trials: 500 });
      expect(chance).toBeGreaterThanOrEqual(before);
      before = chance;
    }
    expect(before).toBe(1);
  });
});

describe('the fewest sellers for a chance', () => {
  test('have it, and one fewer has not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
        fc.integer({ min: 0, max: 20 }),
        (target, confidence, seed) => {
          const seller = { ...SELLER, trials: 500, seed };
          const sellers = sellersFor(target, confidence, seller, 200) as number;
          expect(chanceOfTarget(sellers, target, seller)).toBeGreaterThanOrEqual(confidence);
          expect(chanceOfTarget(sellers - 1, target, seller)).toBeLessThan(confidence);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of certain results are the target divided by one result, rounded up', () => {
    const certain = { ...SELLER, low: 30, likely: 30, high: 30 };
    expect([89, 90, 91].map((target) => sellersFor(target, 0.95, certain, 100))).toEqual([3, 3, 4]);
  });

  test('for 1,250 with 90 % agree with the sum of densities: 54, where 53 fall just short', () => {
    expect(sellersFor(1250, 0.9, SELLER, 100)).toBe(54);
    expect(chanceByFolding(54, 1250, SELLER, 1)).toBeGreaterThan(0.9);
    expect(chanceByFolding(53, 1250, SELLER, 1)).toBeLessThan(0.9);
  });

  test('do not exist where sellers bring losses', () => {
    expect(sellersFor(10, 0.5, { ...SELLER, low: -3, likely: -2, high: -1, trials: 100 }, 50)).toBeUndefined();
  });

  test('are nobody where nothing is to be reached', () => {
    expect(sellersFor(0, 0.99, SELLER, 100)).toBe(0);
  });
});
