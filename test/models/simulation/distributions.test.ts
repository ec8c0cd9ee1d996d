import fc from 'fast-check';
import jstat from 'jstat';
import { erf } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { distributionFault } from '../../../src/models/simulation/distribution-fault';
import { type Distribution, quantileFunction } from '../../../src/models/simulation/distributions';
import { normalProbability, normalQuantile } from '../../../src/models/simulation/normal';

const chances = [2 ** -33, 1e-6, 0.001, 0.03, 0.2, 0.4, 0.5, 0.77, 0.93, 0.999, 1 - 2 ** -33];

const examples: readonly Distribution[] = [
  { kind: 'constant', value: 7 },
  { kind: 'uniform', low: -3, high: 5 },
  { kind: 'triangular', low: 2, likely: 3, high: 9 },
  { kind: 'triangular', low: 2, likely: 2, high: 9 },
  { kind: 'pert', low: 80, likely: 100, high: 130 },
  { kind: 'pert', low: 80, likely: 100, high: 130, shape: 40 },
  { kind: 'normal', mean: 10, deviation: 3 },
  { kind: 'normalInterval', low: 5, high: 10 },
  { kind: 'lognormal', mean: 1000, deviation: 800 },
  { kind: 'lognormalInterval', low: 5, high: 10 },
  { kind: 'beta', alpha: 2, beta: 3 },
  { kind: 'beta', alpha: 0.5, beta: 0.5 },
  { kind: 'beta', alpha: 200, beta: 30 },
  { kind: 'poisson', mean: 3.7 },
  { kind: 'poisson', mean: 4321.5 },
  { kind: 'binomial', tries: 30, chance: 0.1 },
  { kind: 'weighted', values: [5, -1, 3], weights: [1, 2, 1] },
  { kind: 'empirical', values: [9, 2, 2, 4] },
];

describe('the standard normal distribution', () => {
  it('is that of the error function', () => {
    for (let z = -6; z <= 6; z += 0.13) {
      expect(Math.abs(normalProbability(z) - (1 + erf(z / Math.SQRT2)) / 2)).toBeLessThan(2e-15);
    }
  });

  it('has the quantiles of printed tables', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 14);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 13);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 12);
  });

  it('has probability and quantile as inverses, in the far tail too', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 8, noNaN: true }), (z) => {
        if (z <= 0) expect(normalQuantile(normalProbability(z))).toBeCloseTo(z, 11);
        else expect(normalProbability(z) + normalProbability(-z)).toBeCloseTo(1, 15);
      }),
    );
  });
});

describe('quantiles of a distribution', () => {
  it('rise with the probability', () => {
    for (const distribution of examples) {
      const quantile = quantileFunction(distribution);
      const values = Array.from({ length: 3000 }, (_, place) => quantile((place + 0.5) / 3000));
      values.forEach((value, place) => {
        expect(value).toBeGreaterThanOrEqual((values[place - 1] ?? value) - 1e-12 * Math.abs(value));
      });
    }
  });

  it('are those of another library, for continuous kinds', () => {
    const pairs: readonly [Distribution, (p: number) => number, number][] = [
      [{ kind: 'triangular', low: 2, likely: 3, high: 9 }, (p) => jstat.triangular.inv(p, 2, 9, 3), 1e-9],
      [{ kind: 'uniform', low: -3, high: 5 }, (p) => jstat.uniform.inv(p, -3, 5), 1e-9],
      // its own search for these two ends at about a millionth
      [{ kind: 'normal', mean: 10, deviation: 3 }, (p) => jstat.normal.inv(p, 10, 3), 1e-6],
      [{ kind: 'beta', alpha: 2, beta: 3 }, (p) => jstat.beta.inv(p, 2, 3), 1e-6],
    ];
    for (const [distribution, expected, allowed] of pairs) {
      for (const p of [0.01, 0.2, 0.5, 0.8, 0.99]) {
        expect(Math.abs(quantileFunction(distribution)(p) - expected(p))).toBeLessThan(allowed);
      }
    }
  });

  it('have the chance they are asked for, by the error function, by polynomials, and by another library’s beta', () => {
    const below = (z: number) => (1 + erf(z / Math.SQRT2)) / 2;
    const lognormalSpread = Math.sqrt(Math.log1p(0.8 ** 2));
    const lognormalCentre = Math.log(1000) - lognormalSpread ** 2 / 2;
    // that library ends its continued fraction at some 1e-9
    const pairs: readonly [Distribution, (value: number) => number, number][] = [
      [{ kind: 'normal', mean: 10, deviation: 3 }, (value) => below((value - 10) / 3), 1e-14],
      [
        { kind: 'lognormal', mean: 1000, deviation: 800 },
        (value) => below((Math.log(value) - lognormalCentre) / lognormalSpread),
        1e-14,
      ],
      [{ kind: 'beta', alpha: 2, beta: 3 }, (x) => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 1e-14],
      [{ kind: 'pert', low: 0, likely: 0.5, high: 1 }, (x) => x ** 3 * (10 - 15 * x + 6 * x * x), 1e-14],
      [{ kind: 'beta', alpha: 0.5, beta: 30 }, (value) => jstat.beta.cdf(value, 0.5, 30), 1e-8],
      [{ kind: 'pert', low: 80, likely: 100, high: 130 }, (value) => jstat.beta.cdf((value - 80) / 50, 2.6, 3.4), 1e-8],
    ];
    for (const [distribution, chance, allowed] of pairs) {
      for (const p of [1e-4, 0.01, 0.2, 0.5, 0.8, 0.99, 0.9999]) {
        expect(Math.abs(chance(quantileFunction(distribution)(p)) - p)).toBeLessThan(allowed);
      }
    }
  });

  it('of "5 to 10" leave a twentieth on either side', () => {
    for (const kind of ['normalInterval', 'lognormalInterval'] as const) {
      const quantile = quantileFunction({ kind, low: 5, high: 10 });
      expect(quantile(0.05)).toBeCloseTo(5, 12);
      expect(quantile(0.95)).toBeCloseTo(10, 12);
    }
  });

  it('of a lognormal have its mean and deviation', () => {
    const quantile = quantileFunction({ kind: 'lognormal', mean: 1000, deviation: 300 });
    const values = Array.from({ length: 2 ** 16 }, (_, place) => quantile((place + 0.5) / 2 ** 16));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean - 1000)).toBeLessThan(0.05);
    expect(Math.abs(Math.sqrt(variance) - 300)).toBeLessThan(0.5);
  });

  it('shift and stretch with the parameters', () => {
    const wide = quantileFunction({ kind: 'pert', low: -100, likely: 100, high: 700, shape: 12 });
    const unit = quantileFunction({ kind: 'pert', low: 0, likely: 0.25, high: 1, shape: 12 });
    for (const p of chances) expect(wide(p)).toBeCloseTo(-100 + 800 * unit(p), 9);
  });

  it('without any spread are the one value', () => {
    const sure: readonly Distribution[] = [
      { kind: 'uniform', low: 4, high: 4 },
      { kind: 'triangular', low: 4, likely: 4, high: 4 },
      { kind: 'pert', low: 4, likely: 4, high: 4, shape: 50 },
      { kind: 'normal', mean: 4, deviation: 0 },
      { kind: 'empirical', values: [4] },
      { kind: 'binomial', tries: 4, chance: 1 },
    ];
    for (const distribution of sure) for (const p of chances) expect(quantileFunction(distribution)(p)).toBe(4);
    expect(quantileFunction({ kind: 'poisson', mean: 0 })(0.9)).toBe(0);
  });
});

describe('quantiles of counts and scenarios', () => {
  /** Smallest count whose chances add up to p, by another library. */
  const counted = (chance: (count: number) => number, p: number) => {
    let count = 0;
    for (let sum = chance(0); sum < p; count++) sum += chance(count + 1);
    return count;
  };

  it('are sums of chances', () => {
    for (let p = 0.0037; p < 1; p += 0.0091) {
      for (const mean of [0.2, 3.7, 40]) {
        expect(quantileFunction({ kind: 'poisson', mean })(p)).toBe(counted((n) => jstat.poisson.pdf(n, mean), p));
      }
      for (const chance of [0.03, 0.5, 0.97]) {
        const ours = quantileFunction({ kind: 'binomial', tries: 25, chance })(p);
        expect(ours).toBe(counted((n) => jstat.binomial.pdf(n, 25, chance), p));
      }
    }
  });

  it('of one fair try turn at exactly one half', () => {
    const quantile = quantileFunction({ kind: 'binomial', tries: 1, chance: 0.5 });
    expect([quantile(0.5), quantile(0.5 + 1e-9)]).toEqual([0, 1]);
  });

  it('take each scenario as often as its weight, whatever the order', () => {
    const quantile = quantileFunction({ kind: 'weighted', values: [5, -1, 3, 8], weights: [1, 2, 1, 0] });
    expect([0.1, 0.5, 0.51, 0.75, 0.76, 0.99].map(quantile)).toEqual([-1, -1, 3, 3, 5, 5]);
  });

  it('draw past data with equal chances', () => {
    const quantile = quantileFunction({ kind: 'empirical', values: [9, 2, 2, 4] });
    expect([0.25, 0.5, 0.51, 0.75, 0.76].map(quantile)).toEqual([2, 2, 4, 4, 9]);
  });

  it('are found in long lists as by counting through', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 999 }), (values, thousandth) => {
        const sorted = [...values].sort((one, other) => one - other);
        const place = Math.ceil((thousandth * values.length) / 1000) - 1;
        expect(quantileFunction({ kind: 'empirical', values })(thousandth / 1000)).toBe(sorted[place]);
      }),
    );
  });
});

describe('parameters that describe no distribution', () => {
  it('are told by name and rule', () => {
    const wrong: readonly [Distribution, object][] = [
      [
        { kind: 'constant', value: Number.NaN },
        { parameter: 'value', rule: 'finite' },
      ],
      [
        { kind: 'uniform', low: 2, high: 1 },
        { parameter: 'high', rule: 'ascending' },
      ],
      [
        { kind: 'triangular', low: 2, likely: 1, high: 3 },
        { parameter: 'likely', rule: 'ascending' },
      ],
      [
        { kind: 'pert', low: 0, likely: 1, high: 3, shape: -1 },
        { parameter: 'shape', rule: 'notNegative' },
      ],
      [
        { kind: 'normal', mean: 0, deviation: -1 },
        { parameter: 'deviation', rule: 'notNegative' },
      ],
      [
        { kind: 'lognormal', mean: 0, deviation: 1 },
        { parameter: 'mean', rule: 'positive' },
      ],
      [
        { kind: 'lognormalInterval', low: 0, high: 1 },
        { parameter: 'low', rule: 'positive' },
      ],
      [
        { kind: 'beta', alpha: 0, beta: 1 },
        { parameter: 'alpha', rule: 'atLeastTenth' },
      ],
      [
        { kind: 'poisson', mean: 2e9 },
        { parameter: 'mean', rule: 'tooLarge', most: 1e9 },
      ],
      [
        { kind: 'binomial', tries: 2.5, chance: 0.5 },
        { parameter: 'tries', rule: 'whole' },
      ],
      [
        { kind: 'binomial', tries: 2, chance: 10 },
        { parameter: 'chance', rule: 'share' },
      ],
      [
        { kind: 'weighted', values: [1, 2], weights: [1] },
        { parameter: 'weights', rule: 'asMany' },
      ],
      [
        { kind: 'weighted', values: [1, 2], weights: [1, -1] },
        { parameter: 'weights', rule: 'notNegative', place: 1 },
      ],
      [
        { kind: 'weighted', values: [1, 2], weights: [0, 0] },
        { parameter: 'weights', rule: 'positive' },
      ],
      [
        { kind: 'empirical', values: [] },
        { parameter: 'values', rule: 'empty' },
      ],
    ];
    for (const [distribution, fault] of wrong) expect(distributionFault(distribution)).toEqual(fault);
    for (const distribution of examples) expect(distributionFault(distribution)).toBeUndefined();
  });
});
