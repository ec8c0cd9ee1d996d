import { describe, expect, it, test } from 'vitest';
import type { Distribution } from '../../../src/models/simulation/distributions';
import { drawInputs, simulate } from '../../../src/models/simulation/experiment';
import { meanEstimate } from '../../../src/models/simulation/results';
import { product } from '../../../src/models/simulation/running';
import { eachBlock, type Sampling, sampler } from '../../../src/models/simulation/sampling';
import { chanceOf } from '../../../src/models/simulation/words';

const trials = 4096;
const samplings = ['sobol', 'latin', 'random'] as const;

function chances(sampling: Sampling, quantity: number, seed = 1, count = trials): number[] {
  const all: number[] = [];
  eachBlock(sampler(sampling, seed, count), quantity, (words) => all.push(...Array.from(words, chanceOf)));
  return all;
}

describe('chances of many quantities', () => {
  test.each([
    ['sobol', 0],
    ['sobol', 20],
    ['sobol', 21],
    ['sobol', 500],
    ['latin', 0],
  ] as const)('by %s, quantity %d has one point in each of 4,096 equal parts', (sampling, quantity) => {
    const parts = new Set(chances(sampling, quantity).map((chance) => Math.floor(chance * trials)));
    expect(parts.size).toBe(trials);
  });

  it('by Latin hypercube have one point in each part, also where trials are no power of two', () => {
    const parts = new Set(chances('latin', 3, 1, 1000).map((chance) => Math.floor(chance * 1000)));
    expect(parts.size).toBe(1000);
  });

  it('have nothing to do with each other, nor with those of the next seed', () => {
    for (const sampling of samplings) {
      for (const [one, other] of [
        [0, 1],
        [0, 21],
        [21, 22],
        [21, 400],
      ] as const) {
        for (const seed of [1, 2]) {
          const [xs, ys] = [chances(sampling, one, 1), chances(sampling, other, seed)];
          const covariance = xs.reduce((sum, x, place) => sum + (x - 0.5) * ((ys[place] ?? 0) - 0.5), 0) / trials;
          expect(Math.abs(covariance * 12)).toBeLessThan(0.06);
        }
      }
    }
  });

  it('of plain random numbers pass the test of Kolmogorov and Smirnov', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const sorted = chances('random', 0, seed).sort((one, other) => one - other);
      const distance = Math.max(
        ...sorted.map((chance, place) => Math.max(chance - place / trials, (place + 1) / trials - chance)),
      );
      // exceeded once in 1,000 (limiting distribution)
      expect(distance * Math.sqrt(trials)).toBeLessThan(1.95);
      // and not as even as Sobol points, which chance never is
      expect(distance * Math.sqrt(trials)).toBeGreaterThan(0.3);
    }
  });
});

/** Warnock's closed form of the L2 star discrepancy (1972). */
function discrepancy(points: readonly (readonly number[])[]): number {
  const dimensions = points[0]?.length ?? 0;
  const count = points.length;
  const whole = 3 ** -dimensions;
  let single = 0;
  let pairs = 0;
  for (const point of points) {
    single += point.reduce((all, x) => (all * (1 - x * x)) / 2, 1);
    for (const other of points) {
      pairs += point.reduce((all, x, place) => all * (1 - Math.max(x, other[place] ?? 0)), 1);
    }
  }
  return Math.sqrt(whole - (2 / count) * single + pairs / count / count);
}

describe('evenly spread points', () => {
  it('of Sobol have a quarter of the discrepancy of plain ones at most, Latin hypercubes are between', () => {
    const of = (sampling: Sampling) => {
      const columns = [0, 1, 2, 3, 4].map((quantity) => chances(sampling, quantity, 3, 1024));
      return discrepancy(Array.from({ length: 1024 }, (_, trial) => columns.map((column) => column[trial] ?? 0)));
    };
    expect(of('sobol')).toBeLessThan(of('random') / 4);
    expect(of('latin')).toBeLessThan(of('random'));
    expect(of('latin')).toBeGreaterThan(of('sobol'));
  });
});

describe('draws of a distribution', () => {
  const known: readonly [Distribution, number, number][] = [
    [{ kind: 'uniform', low: 2, high: 8 }, 5, 6 / Math.sqrt(12)],
    [{ kind: 'triangular', low: 0, likely: 3, high: 9 }, 4, Math.sqrt((0 + 9 + 81 - 27) / 18)],
    [{ kind: 'pert', low: 80, likely: 100, high: 130 }, 610 / 6, Math.sqrt(((610 / 6 - 80) * (130 - 610 / 6)) / 7)],
    [{ kind: 'normal', mean: 10, deviation: 3 }, 10, 3],
    [{ kind: 'lognormal', mean: 1000, deviation: 400 }, 1000, 400],
    [{ kind: 'beta', alpha: 2, beta: 3 }, 0.4, 0.2],
    [{ kind: 'poisson', mean: 3.7 }, 3.7, Math.sqrt(3.7)],
    [{ kind: 'binomial', tries: 30, chance: 0.1 }, 3, Math.sqrt(2.7)],
    [{ kind: 'weighted', values: [5, -1, 3], weights: [1, 2, 1] }, 1.5, Math.sqrt(6.75)],
    [{ kind: 'empirical', values: [9, 2, 2, 4] }, 4.25, Math.sqrt((4.75 ** 2 + 2 * 2.25 ** 2 + 0.25 ** 2) / 4)],
  ];

  it('have its mean and standard deviation, by every way of sampling', () => {
    for (const [distribution, mean, deviation] of known) {
      for (const sampling of samplings) {
        const [draws] = drawInputs({ inputs: [distribution], sampling, trials: 16384, seed: 2 });
        const found = meanEstimate(draws as Float64Array);
        const allowed = sampling === 'random' ? 4 * (deviation / Math.sqrt(16384)) : deviation / 1000;
        expect(Math.abs(found.mean - mean)).toBeLessThan(allowed);
        expect(Math.abs(found.deviation / deviation - 1)).toBeLessThan(sampling === 'random' ? 0.05 : 0.005);
      }
    }
  });

  it('of one trial are one value of it', () => {
    for (const sampling of samplings) {
      for (const [distribution] of known) {
        const [draws] = drawInputs({ inputs: [distribution], sampling, trials: 1, seed: 5 });
        expect(draws).toHaveLength(1);
        expect(Number.isFinite(draws?.[0])).toBe(true);
      }
    }
  });
});

describe('a case that can be counted out', () => {
  it('gives each combination of scenarios its exact share', () => {
    const scenarios = (values: readonly number[], weights: readonly number[]) =>
      ({ kind: 'weighted', values, weights }) as const;
    const inputs = [scenarios([100, 200], [3, 1]), scenarios([0.1, 0.2, 0.3], [1, 2, 1]), scenarios([10, 50], [1, 1])];
    const exact = new Map<number, number>();
    for (const [leads, a] of [
      [100, 3 / 4],
      [200, 1 / 4],
    ] as const) {
      for (const [conversion, b] of [
        [0.1, 1 / 4],
        [0.2, 1 / 2],
        [0.3, 1 / 4],
      ] as const) {
        for (const [check, c] of [
          [10, 1 / 2],
          [50, 1 / 2],
        ] as const) {
          const profit = leads * conversion * check;
          exact.set(profit, (exact.get(profit) ?? 0) + a * b * c);
        }
      }
    }
    // quarters and halves: 4,096 Sobol points count them out exactly
    const { outcomes } = simulate({ inputs, outcome: product, trials, seed: 9 });
    const shares = new Map<number, number>();
    for (const profit of outcomes) shares.set(profit, (shares.get(profit) ?? 0) + 1 / trials);
    expect(shares).toEqual(exact);
  });
});
