/** What an uncertain input can be, each kind by its quantile function, so that every way of sampling works with all. */
import { betaQuantile } from './beta';
import { betaTable, type Draw, drawPert, pertAsBeta } from './beta-table';
import { normalQuantile } from './normal';
import { fillFromTable } from './quantile-table';
import { binomialSteps, empiricalSteps, poissonSteps, type Steps, stepAt, weightedSteps } from './steps';
import { chanceOf } from './words';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { exp, log, log1p, sqrt } = Math;

export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  /** `shape` is λ, 4 unless given: the larger, the surer of the likeliest value. */
  | {
      readonly kind: 'pert';
      readonly low: number;
      readonly likely: number;
      readonly high: number;
      readonly shape?: number | undefined;
    }
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  /** "5 to 10": P5 and P95, 90 % of the values between them. */
  | { readonly kind: 'normalInterval'; readonly low: number; readonly high: number }
  /** Mean and standard deviation of the variable itself, not of its logarithm. */
  | { readonly kind: 'lognormal'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'lognormalInterval'; readonly low: number; readonly high: number }
  /** On 0…1, both parameters 0.1 to 1,000. */
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | { readonly kind: 'binomial'; readonly tries: number; readonly chance: number }
  /** Scenarios; weights need not add up to 1. */
  | { readonly kind: 'weighted'; readonly values: readonly number[]; readonly weights: readonly number[] }
  /** Past data, drawn again with equal chances. */
  | { readonly kind: 'empirical'; readonly values: readonly number[] };

/** The value that is not exceeded with the given probability, which lies strictly between 0 and 1. */
export type Quantile = (probability: number) => number;

/** P95 of a standard normal variable. */
const Z95 = 1.6448536269514722;

/** Exact quantile function of a distribution without fault (see `distributionFault`). */
export function quantileFunction(distribution: Distribution): Quantile {
  switch (distribution.kind) {
    case 'constant':
      return () => distribution.value;
    case 'uniform':
      return uniform(distribution.low, distribution.high);
    case 'triangular':
      return triangular(distribution.low, distribution.likely, distribution.high);
    case 'pert': {
      const { alpha, beta, low, range } = pertAsBeta(
        distribution.low,
        distribution.likely,
        distribution.high,
        distribution.shape,
      );
      return range === 0 ? () => low : (probability) => low + range * betaQuantile(probability, alpha, beta);
    }
    case 'normal':
      return normal(distribution.mean, distribution.deviation);
    case 'normalInterval':
      return normal((distribution.low + distribution.high) / 2, (distribution.high - distribution.low) / (2 * Z95));
    case 'lognormal':
      return lognormal(distribution.mean, distribution.deviation);
    case 'lognormalInterval':
      return lognormalBetween(distribution.low, distribution.high);
    case 'beta':
      return (probability) => betaQuantile(probability, distribution.alpha, distribution.beta);
    case 'poisson':
      return distribution.mean === 0 ? () => 0 : stepped(poissonSteps(distribution.mean));
    case 'binomial':
      return binomial(distribution.tries, distribution.chance);
    case 'weighted':
      return stepped(weightedSteps(distribution.values, distribution.weights));
    case 'empirical':
      return stepped(empiricalSteps(distribution.values));
  }
}

/**
 * How values of a distribution without fault are drawn: by its quantile function, which PERT and beta have as a table
 * (see `betaTable` for its error).
 */
export function drawFrom(distribution: Distribution): Draw {
  switch (distribution.kind) {
    case 'pert':
      return drawPert(distribution.low, distribution.likely, distribution.high, distribution.shape);
    case 'beta': {
      const table = betaTable({ alpha: distribution.alpha, beta: distribution.beta, low: 0, range: 1 });
      return (words, out) => fillFromTable(table, words, out);
    }
    default:
      return drawEach(quantileFunction(distribution));
  }
}

function drawEach(quantile: Quantile): Draw {
  return (words, out) => {
    for (let place = 0; place < words.length; place++) out[place] = quantile(chanceOf(words[place] as number));
  };
}

function uniform(low: number, high: number): Quantile {
  const range = high - low;
  return (probability) => low + range * probability;
}

/** Inverse of the two parabolas, from the nearer end. */
function triangular(low: number, likely: number, high: number): Quantile {
  const range = high - low;
  if (range === 0) return () => low;
  const peak = (likely - low) / range;
  const rise = range * sqrt(peak);
  const fall = range * sqrt(1 - peak);
  return (probability) => (probability < peak ? low + rise * sqrt(probability) : high - fall * sqrt(1 - probability));
}

function normal(mean: number, deviation: number): Quantile {
  return (probability) => mean + deviation * normalQuantile(probability);
}

function lognormal(mean: number, deviation: number): Quantile {
  const variance = log1p((deviation / mean) ** 2);
  const centre = log(mean) - variance / 2;
  const spread = sqrt(variance);
  return (probability) => exp(centre + spread * normalQuantile(probability));
}

function lognormalBetween(low: number, high: number): Quantile {
  const centre = (log(low) + log(high)) / 2;
  const spread = (log(high) - log(low)) / (2 * Z95);
  return (probability) => exp(centre + spread * normalQuantile(probability));
}

function binomial(tries: number, chance: number): Quantile {
  const certain = chance === 0 || chance === 1 || tries === 0;
  return certain ? () => tries * chance : stepped(binomialSteps(tries, chance));
}

function stepped(steps: Steps): Quantile {
  return (probability) => stepAt(steps, probability);
}
