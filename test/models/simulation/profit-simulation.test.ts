import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../src/models/simulation/beta';
import { simulateProfit } from '../../../src/models/simulation/profit-simulation';
import type { Summary } from '../../../src/models/simulation/summary';

const WORKED = {
  low: [80, 0.08, 900, 1, 0.2],
  likely: [100, 0.1, 1000, 1.2, 0.25],
  high: [130, 0.13, 1300, 1.5, 0.3],
  target: 3500,
  trials: 10000,
  seed: 1,
};

const quantileOf = (summary: Summary, probability: number): number =>
  summary.quantiles.find((quantile) => quantile.probability === probability)?.value ?? NaN;

/** Mean and variance of a product of independent PERT variables, in closed form. */
function momentsOf({ low, likely, high }: { low: number[]; likely: number[]; high: number[] }) {
  let mean = 1;
  let secondMoment = 1;
  likely.forEach((middle, pillar) => {
    const [a, b] = [low[pillar] ?? NaN, high[pillar] ?? NaN];
    const pillarMean = (a + 4 * middle + b) / 6;
    mean *= pillarMean;
    secondMoment *= pillarMean ** 2 + ((pillarMean - a) * (b - pillarMean)) / 7;
  });
  return { mean, standardDeviation: Math.sqrt(secondMoment - mean ** 2) };
}

const within = (value: number, expected: number, relative: number) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative);

describe('profit when the pillars are uncertain', () => {
  it('the worked case, with the usual number of trials and any seed', () => {
    for (const seed of [1, 2, 3, 4, 5, 1000, -7]) {
      const summary = simulateProfit({ ...WORKED, seed });
      expect(summary.trials).toBe(16384);
      within(summary.mean, 3248.7, 1e-4);
      within(quantileOf(summary, 0.1), 2524.3, 0.005);
      within(quantileOf(summary, 0.5), 3194.6, 0.005);
      within(quantileOf(summary, 0.9), 4044.8, 0.005);
      expect(Math.abs((summary.chance ?? NaN) - 0.311)).toBeLessThan(0.005);
    }
  });

  it('the worked case to a tenth of a per cent, with more trials', () => {
    const summary = simulateProfit({ ...WORKED, trials: 2 ** 18 });
    within(summary.mean, 3248.7, 1e-5);
    within(quantileOf(summary, 0.1), 2524.3, 0.001);
    within(quantileOf(summary, 0.5), 3194.6, 0.001);
    within(quantileOf(summary, 0.9), 4044.8, 0.001);
    expect(Math.abs((summary.chance ?? NaN) - 0.311)).toBeLessThan(0.001);
  });

  it('the mean is the product of the means, and the spread has a closed form too', () => {
    const point = fc
      .tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
      .map(([low, rise, more]) => [low, low + rise, low + rise + more] as const);
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), fc.integer(), (points, seed) => {
        const low = points.map(([value]) => value);
        const likely = points.map(([, value]) => value);
        const high = points.map(([, , value]) => value);
        const expected = momentsOf({ low, likely, high });
        const summary = simulateProfit({ low, likely, high, trials: 16384, seed });
        within(summary.mean, expected.mean, 0.001);
        within(summary.standardDeviation, expected.standardDeviation, 0.03);
      }),
      { numRuns: 25 },
    );
  });

  it('twelve pillars work as well', () => {
    const pillars = { low: Array(12).fill(0.8), likely: Array(12).fill(1), high: Array(12).fill(1.3) };
    const expected = momentsOf(pillars);
    const summary = simulateProfit({ ...pillars, trials: 2 ** 16, seed: 3 });
    within(summary.mean, expected.mean, 0.0005);
    within(summary.standardDeviation, expected.standardDeviation, 0.005);
  });

  it('one uncertain pillar has the quantiles of its own distribution', () => {
    const summary = simulateProfit({ low: [0, 2], likely: [1, 2], high: [5, 2], target: 4, trials: 10000, seed: 8 });
    for (const { probability, value } of summary.quantiles) {
      expect(value).toBeCloseTo(10 * betaQuantile(probability, 1.8, 4.2), 2);
    }
  });

  it('the same seed gives the same figures to the bit, another seed gives others', () => {
    expect(simulateProfit(WORKED)).toEqual(simulateProfit({ ...WORKED }));
    const medians = [1, 2, 3, 4, 5, 6].map((seed) => quantileOf(simulateProfit({ ...WORKED, seed }), 0.5));
    expect(new Set(medians).size).toBe(6);
  });

  it('sheets keep their figures from release to release: whoever changes these numbers changes them all', () => {
    const summary = simulateProfit(WORKED);
    const pinned: readonly (readonly [number, number])[] = [
      [summary.mean, 3248.6973875959957],
      [summary.standardDeviation, 597.3135141541344],
      [quantileOf(summary, 0.1), 2522.0592269303497],
      [quantileOf(summary, 0.5), 3194.3193223610306],
      [quantileOf(summary, 0.9), 4046.860733480371],
    ];
    for (const [value, expected] of pinned) within(value, expected, 1e-12);
    expect(summary.chance).toBe(5120 / 16384);
  });

  it('seeds stray around the truth, not to one side of it', () => {
    let above = 0;
    for (let seed = 1; seed <= 100; seed++) {
      if (quantileOf(simulateProfit({ ...WORKED, trials: 1024, seed }), 0.5) > 3194.6) above++;
    }
    expect(above).toBeGreaterThan(25);
    expect(above).toBeLessThan(75);
  });

  it('evenly spread points beat as many random draws by far', () => {
    let squares = 0;
    for (let seed = 1; seed <= 40; seed++) {
      squares += (simulateProfit({ ...WORKED, trials: 1024, seed }).mean / 3248.6971545 - 1) ** 2;
    }
    // random draws stray by 597 ÷ 3249 ÷ √1024 = 0.57 %
    expect(Math.sqrt(squares / 40)).toBeLessThan(0.0057 / 20);
  });

  it('certain pillars make a certain profit, and a target that is met exactly is met', () => {
    const certain = [100, 0.1, 30, 1, 0.7];
    const summary = simulateProfit({ low: certain, likely: certain, high: certain, target: 210, trials: 100, seed: 1 });
    expect(summary.mean).toBeCloseTo(210, 10);
    expect(summary.standardDeviation).toBeLessThan(1e-10);
    for (const { value } of summary.quantiles) expect(value).toBeCloseTo(210, 10);
    expect(summary.chance).toBe(1);
  });

  it('what lies below every outcome is certain, what lies above all impossible', () => {
    expect(simulateProfit({ ...WORKED, target: 80 * 0.08 * 900 * 0.2 }).chance).toBe(1);
    expect(simulateProfit({ ...WORKED, target: 130 * 0.13 * 1300 * 1.5 * 0.3 }).chance).toBe(0);
    expect(simulateProfit({ ...WORKED, target: undefined }).chance).toBeNull();
  });

  it('a likeliest value at either end is no trouble', () => {
    const ends = { low: [1, 1], likely: [1, 3], high: [3, 3] };
    const summary = simulateProfit({ ...ends, trials: 16384, seed: 2 });
    within(summary.mean, momentsOf(ends).mean, 1e-4);
    within(summary.standardDeviation, momentsOf(ends).standardDeviation, 2e-3);
  });

  it('counting a pillar in halves doubles every figure exactly and changes no chance', () => {
    const doubled = (list: readonly number[]) => list.map((value, index) => (index === 2 ? 2 * value : value));
    const one = simulateProfit(WORKED);
    const two = simulateProfit({
      ...WORKED,
      low: doubled(WORKED.low),
      likely: doubled(WORKED.likely),
      high: doubled(WORKED.high),
      target: 7000,
    });
    expect(two.mean).toBe(2 * one.mean);
    expect(two.standardDeviation).toBe(2 * one.standardDeviation);
    expect(two.quantiles.map(({ value }) => value)).toEqual(one.quantiles.map(({ value }) => 2 * value));
    expect(two.chance).toBe(one.chance);
  });

  it('a margin that may be a loss gives losses in its share of trials', () => {
    const summary = simulateProfit({
      low: [10, -0.2],
      likely: [10, 0],
      high: [10, 0.2],
      target: 0,
      trials: 16384,
      seed: 1,
    });
    expect(summary.chance).toBeCloseTo(0.5, 3);
    expect(quantileOf(summary, 0.05)).toBeLessThan(-0.9);
    expect(Math.abs(summary.mean)).toBeLessThan(1e-5);
  });

  it('a single trial is enough for an answer', () => {
    const summary = simulateProfit({ ...WORKED, trials: 1 });
    expect(summary.trials).toBe(1);
    expect(summary.standardDeviation).toBe(0);
    expect(summary.mean).toBe(quantileOf(summary, 0.5));
  });
});
