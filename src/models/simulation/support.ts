/** Between which ends the values of a distribution lie. */
import type { Distribution } from './distributions';

const { max, min } = Math;

/** The lowest and the highest value of a distribution without fault; infinite where there is none. */
export function support(distribution: Distribution): readonly [number, number] {
  switch (distribution.kind) {
    case 'constant':
      return [distribution.value, distribution.value];
    case 'uniform':
    case 'triangular':
    case 'pert':
      return [distribution.low, distribution.high];
    case 'normal':
      return distribution.deviation === 0
        ? [distribution.mean, distribution.mean]
        : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    case 'normalInterval':
      return distribution.low === distribution.high
        ? [distribution.low, distribution.low]
        : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    case 'lognormal':
      return distribution.deviation === 0 ? [distribution.mean, distribution.mean] : [0, Number.POSITIVE_INFINITY];
    case 'lognormalInterval':
      return distribution.low === distribution.high
        ? [distribution.low, distribution.low]
        : [0, Number.POSITIVE_INFINITY];
    case 'beta':
      return [0, 1];
    case 'poisson':
      return [0, distribution.mean === 0 ? 0 : Number.POSITIVE_INFINITY];
    case 'binomial':
      return binomialSupport(distribution.tries, distribution.chance);
    case 'weighted':
      return ends(distribution.values.filter((_, place) => (distribution.weights[place] as number) > 0));
    case 'empirical':
      return ends(distribution.values);
  }
}

function binomialSupport(tries: number, chance: number): readonly [number, number] {
  return [chance === 1 ? tries : 0, chance === 0 ? 0 : tries];
}

function ends(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [min(low, value), max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
