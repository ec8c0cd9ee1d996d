/** Parameters that describe no distribution, found before anything is drawn; words for them are written elsewhere. */
import type { Distribution } from './distributions';

export interface DistributionFault {
  /** The parameter at fault, as it is called in the distribution. */
  readonly parameter: string;
  readonly rule:
    | 'finite'
    | 'ascending'
    | 'positive'
    | 'notNegative'
    | 'share'
    | 'whole'
    | 'atLeastTenth'
    | 'tooLarge'
    | 'empty'
    | 'asMany';
  /** Place in a list, from 0. */
  readonly place?: number;
  /** For what is too large: the most that is allowed. */
  readonly most?: number;
}

/** Means of counts up to this: the table then has half a million counts. */
const LARGEST_COUNT = 1e9;
/** Parameters of beta and λ up to this, where exact quantiles are still found; `betaQuantile` fails from about 5,000. */
const LARGEST_SHAPE = 1000;

/** The first fault of a distribution, or undefined. */
export function distributionFault(distribution: Distribution): DistributionFault | undefined {
  return finiteFault(distribution) ?? rangeFault(distribution);
}

function finiteFault(distribution: Distribution): DistributionFault | undefined {
  for (const [parameter, given] of Object.entries(distribution)) {
    if (parameter === 'kind' || given === undefined) continue;
    if (!Array.isArray(given)) {
      if (!Number.isFinite(given)) return { parameter, rule: 'finite' };
      continue;
    }
    if (given.length === 0) return { parameter, rule: 'empty' };
    const place = given.findIndex((value) => !Number.isFinite(value));
    if (place >= 0) return { parameter, rule: 'finite', place };
  }
  return undefined;
}

function rangeFault(distribution: Distribution): DistributionFault | undefined {
  switch (distribution.kind) {
    case 'constant':
    case 'empirical':
      return undefined;
    case 'uniform':
    case 'normalInterval':
      return ascending(distribution.low, distribution.high, 'high');
    case 'triangular':
      return threePoints(distribution);
    case 'pert':
      return (
        threePoints(distribution) ??
        notNegative(distribution.shape ?? 4, 'shape') ??
        atMost(distribution.shape ?? 4, LARGEST_SHAPE, 'shape')
      );
    case 'normal':
      return notNegative(distribution.deviation, 'deviation');
    case 'lognormal':
      return positive(distribution.mean, 'mean') ?? notNegative(distribution.deviation, 'deviation');
    case 'lognormalInterval':
      return positive(distribution.low, 'low') ?? ascending(distribution.low, distribution.high, 'high');
    case 'beta':
      return betaParameter(distribution.alpha, 'alpha') ?? betaParameter(distribution.beta, 'beta');
    case 'poisson':
      return notNegative(distribution.mean, 'mean') ?? atMost(distribution.mean, LARGEST_COUNT, 'mean');
    case 'binomial':
      return (
        whole(distribution.tries, 'tries') ??
        atMost(distribution.tries, LARGEST_COUNT, 'tries') ??
        share(distribution.chance, 'chance')
      );
    case 'weighted':
      return weightsFault(distribution.values, distribution.weights);
  }
}

const when = (wrong: boolean, parameter: string, rule: DistributionFault['rule']): DistributionFault | undefined =>
  wrong ? { parameter, rule } : undefined;
const ascending = (low: number, high: number, parameter: string) => when(low > high, parameter, 'ascending');
const positive = (value: number, parameter: string) => when(value <= 0, parameter, 'positive');
const notNegative = (value: number, parameter: string) => when(value < 0, parameter, 'notNegative');
const atMost = (value: number, most: number, parameter: string): DistributionFault | undefined =>
  value > most ? { parameter, rule: 'tooLarge', most } : undefined;
const share = (value: number, parameter: string) => when(value < 0 || value > 1, parameter, 'share');
const whole = (value: number, parameter: string) => when(!Number.isInteger(value) || value < 0, parameter, 'whole');

function threePoints({ low, likely, high }: { low: number; likely: number; high: number }) {
  return ascending(low, likely, 'likely') ?? ascending(likely, high, 'high');
}

function betaParameter(value: number, parameter: string): DistributionFault | undefined {
  return when(value < 0.1, parameter, 'atLeastTenth') ?? atMost(value, LARGEST_SHAPE, parameter);
}

function weightsFault(values: readonly number[], weights: readonly number[]): DistributionFault | undefined {
  if (values.length !== weights.length) return { parameter: 'weights', rule: 'asMany' };
  const place = weights.findIndex((weight) => weight < 0);
  if (place >= 0) return { parameter: 'weights', rule: 'notNegative', place };
  return when(
    weights.every((weight) => weight === 0),
    'weights',
    'positive',
  );
}
