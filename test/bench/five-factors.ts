/** The worked example of the Parthenon as five uncertain factors: what every engine of the bench simulates. */
import { dependence } from '../../src/models/simulation/correlation';
import { simulate } from '../../src/models/simulation/experiment';
import { product } from '../../src/models/simulation/running';
import type { Sampling } from '../../src/models/simulation/sampling';
import { quantiles } from '../../src/models/simulation/selection';
import { REPORTED_QUANTILES } from '../../src/models/simulation/summary';

export type Quantiles = readonly number[];

export const LOW = [80, 0.08, 900, 1, 0.2] as const;
export const LIKELY = [100, 0.1, 1000, 1.2, 0.25] as const;
export const HIGH = [130, 0.13, 1300, 1.5, 0.3] as const;

interface How {
  readonly seed?: number;
  readonly sampling?: Sampling;
  readonly isCorrelated?: boolean;
}

const inputs = LIKELY.map((likely, place) => {
  return { kind: 'pert', low: LOW[place] ?? 0, likely, high: HIGH[place] ?? 0 } as const;
});
const together = dependence(LIKELY.map((_, one) => LIKELY.map((_, other) => (one === other ? 1 : 0.3))));

export const FACTORS = {
  simulate({ seed = 1, sampling = 'sobol', isCorrelated = false }: How, trials: number): Float64Array {
    const correlated = isCorrelated ? { dependence: together } : {};
    return simulate({ inputs, outcome: product, sampling, trials, seed, ...correlated }).outcomes;
  },
};

/** P5, P10, P25, P50, P75, P90, P95 of the product. */
export function compute(how: How, trials: number): Quantiles {
  return quantiles(FACTORS.simulate(how, trials), REPORTED_QUANTILES);
}

export function plainTrials(trials: number, seed: number): Quantiles {
  return compute({ seed, sampling: 'random' }, trials);
}

/** Largest relative error, in percent, of those quantiles of a run that rivals publish too. */
export function exactnessOf(truth: Quantiles): (found: Quantiles) => number {
  const compared = [0.05, 0.1, 0.5, 0.9, 0.95].map((probability) => REPORTED_QUANTILES.indexOf(probability));
  return (found) =>
    Math.max(...compared.map((place) => 100 * Math.abs((found[place] ?? Number.NaN) / (truth[place] ?? 1) - 1)));
}
