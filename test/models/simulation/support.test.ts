import { describe, expect, it } from 'vitest';
import { type Distribution, quantileFunction } from '../../../src/models/simulation/distributions';
import { support } from '../../../src/models/simulation/support';

const ends: [Distribution, number, number][] = [
  [{ kind: 'constant', value: 7 }, 7, 7],
  [{ kind: 'uniform', low: -2, high: 3 }, -2, 3],
  [{ kind: 'triangular', low: 1, likely: 2, high: 5 }, 1, 5],
  [{ kind: 'pert', low: 1, likely: 2, high: 5 }, 1, 5],
  [{ kind: 'normal', mean: 3, deviation: 0 }, 3, 3],
  [{ kind: 'normal', mean: 3, deviation: 1 }, -Infinity, Infinity],
  [{ kind: 'normalInterval', low: 4, high: 4 }, 4, 4],
  [{ kind: 'normalInterval', low: 4, high: 5 }, -Infinity, Infinity],
  [{ kind: 'lognormal', mean: 3, deviation: 0 }, 3, 3],
  [{ kind: 'lognormal', mean: 3, deviation: 1 }, 0, Infinity],
  [{ kind: 'lognormalInterval', low: 4, high: 4 }, 4, 4],
  [{ kind: 'lognormalInterval', low: 4, high: 5 }, 0, Infinity],
  [{ kind: 'beta', alpha: 2, beta: 3 }, 0, 1],
  [{ kind: 'poisson', mean: 0 }, 0, 0],
  [{ kind: 'poisson', mean: 4 }, 0, Infinity],
  [{ kind: 'binomial', tries: 5, chance: 0.3 }, 0, 5],
  [{ kind: 'binomial', tries: 5, chance: 0 }, 0, 0],
  [{ kind: 'binomial', tries: 5, chance: 1 }, 5, 5],
  [{ kind: 'weighted', values: [9, 1, 4], weights: [1, 0, 2] }, 4, 9],
  [{ kind: 'empirical', values: [9, 1, 4] }, 1, 9],
];

describe('the ends of a distribution', () => {
  it.each(ends)('%j: %d to %d, and no quantile lies beyond them', (distribution, low, high) => {
    expect(support(distribution)).toEqual([low, high]);
    const quantile = quantileFunction(distribution);
    for (const probability of [1e-9, 0.3, 1 - 1e-9]) {
      const dust = 1e-12 * Math.abs(quantile(probability));
      expect(quantile(probability)).toBeGreaterThanOrEqual(low - dust);
      expect(quantile(probability)).toBeLessThanOrEqual(high + dust);
    }
  });
});
