/** What sharpens is what a run of as many trials gives, whoever runs it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InSlices, inOneGo } from '../../../src/models/in-slices';
import { histogram } from '../../../src/models/simulation/histogram';
import { orderedDraws } from '../../../src/models/simulation/ordered-draws';
import { simulatedProfits } from '../../../src/models/simulation/profit-simulation';
import { meanEstimate, quantilesOf, tailMean } from '../../../src/models/simulation/results';
import { type SharpenedProfit, sharpenedProfit } from '../../../src/models/simulation/sharpened-profit';
import { summarise } from '../../../src/models/simulation/summary';

const pillars = {
  low: [80, 0.08, 800, 1, 0.2],
  likely: [100, 0.1, 1000, 1.2, 0.25],
  high: [130, 0.11, 1300, 1.5, 0.25],
};
const question = { ...pillars, target: 3000, trials: 2 ** 18, seed: 1, bins: { from: 1500, to: 5500, count: 20 } };

function toldBy(work: InSlices<SharpenedProfit>) {
  const told: SharpenedProfit[] = [];
  const parts: number[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (done) return { told: [...told, value], parts };
    if (value.found) told.push(value.found);
    if (value.part !== undefined) parts.push(value.part);
  }
}

describe('a profit that sharpens', () => {
  const { told, parts } = toldBy(sharpenedProfit(question));

  it('is told after each power of two of trials, with the part that is done', () => {
    expect(told.map(({ trials }) => trials)).toEqual([2 ** 14, 2 ** 15, 2 ** 16, 2 ** 17, 2 ** 18]);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts[parts.length - 1]).toBe(1);
  });

  it('is each time what a run of as many trials gives', () => {
    for (const found of told) {
      const draws = simulatedProfits({ ...pillars, trials: found.trials, seed: 1 });
      const { mean, standardError } = meanEstimate(draws);
      const { from, to, count } = question.bins;
      const summary = summarise(draws.slice(), question.target);
      const at = (wanted: number) => summary.quantiles.find(({ probability }) => probability === wanted)?.value;
      expect(found).toEqual({
        trials: draws.length,
        low: at(0.1),
        likely: at(0.5),
        high: at(0.9),
        chance: summary.chance,
        mean,
        standardError,
        worst: expect.closeTo(tailMean(draws, 0.05), 7),
        bins: histogram(draws, from, to, count),
      });
    }
  });

  it('comes nearer to the truth', () => {
    const truth = pillars.likely.reduce((product, likely, index) => {
      return product * (((pillars.low[index] ?? 0) + 4 * likely + (pillars.high[index] ?? 0)) / 6);
    }, 1);
    const errors = told.map(({ mean }) => Math.abs(mean / truth - 1));
    expect(errors[4]).toBeLessThan(1e-5);
    expect(errors[4]).toBeLessThan(errors[0] as number);
  });

  it('of pillars that do not stray is one value, without a target there is no chance, and few trials suffice', () => {
    const still = { low: [4, 5], likely: [4, 5], high: [4, 5] };
    const bins = { from: 20, to: 20, count: 1 };
    for (const trials of [1, 100, 5000]) {
      const found = inOneGo(sharpenedProfit({ ...still, trials, seed: 1, bins }));
      expect(found).toMatchObject({
        low: 20,
        likely: 20,
        high: 20,
        mean: 20,
        standardError: 0,
        worst: 20,
        chance: null,
      });
      expect(found.bins).toEqual({ from: 20, width: 0, shares: [1] });
    }
  });
});

describe('draws in order', () => {
  const block = fc.array(
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(5e-324)),
    { minLength: 1, maxLength: 700 },
  );

  it('have the quantiles of all blocks together', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.array(probability), (blocks, probabilities) => {
        const ordered = orderedDraws();
        for (const values of blocks) ordered.add(Float64Array.from(values));
        const all = Float64Array.from(blocks.flat());
        const asked = [0, 0.5, 1, ...probabilities];
        expect(ordered.quantiles(asked)).toEqual(quantilesOf(all, asked));
      }),
    );
  });

  it('have the quantile of thousands that are alike, and of two neighbouring numbers', () => {
    const ordered = orderedDraws();
    for (let count = 0; count < 3; count++) ordered.add(new Float64Array(4096).fill(7));
    expect(ordered.quantiles([0, 0.3, 1])).toEqual([7, 7, 7]);
    ordered.add(new Float64Array(4096).fill(7 + 2 ** -50));
    expect(ordered.quantiles([0.7, 0.8])).toEqual([7, 7 + 2 ** -50]);
  });
});
