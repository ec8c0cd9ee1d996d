/** What a simulation says: mean, spread, quantiles and the chance of reaching a target. */

import { quantiles } from './selection';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { abs, sqrt } = Math;

/** The quantiles every simulation reports: P5, P10, P25, P50, P75, P90, P95. */
export const REPORTED_QUANTILES: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

export interface Summary {
  readonly trials: number;
  readonly mean: number;
  /** Of the trials as the whole population (divided by their number, as STDEVP). */
  readonly standardDeviation: number;
  readonly quantiles: readonly { readonly probability: number; readonly value: number }[];
  /** Share of trials (0–1) that are at least the target; null without a target. */
  readonly chance: number | null;
}

/** A trial this near below the target, relative, reaches it: the difference is rounding. */
const DUST = 1e-9;

/** Summary of simulated values, at least one. Reorders `values`. */
export function summarise(values: Float64Array, target?: number): Summary {
  const trials = values.length;
  // measured from one of them, so that what never varies has exactly its value and no spread
  const origin = values[0] as number;
  let sum = 0;
  for (let trial = 0; trial < trials; trial++) sum += (values[trial] as number) - origin;
  const mean = origin + sum / trials;
  if (!Number.isFinite(mean)) return withoutResult(trials, target);
  const scale = largestDistance(values, mean);

  const threshold = target === undefined ? Infinity : target - DUST * abs(target);
  let squares = 0;
  let reached = 0;
  for (let trial = 0; trial < trials; trial++) {
    const value = values[trial] as number;
    const distance = (value - mean) / scale;
    squares += distance * distance;
    if (value >= threshold) reached++;
  }

  const found = quantiles(values, REPORTED_QUANTILES);
  return {
    trials,
    mean,
    standardDeviation: scale * sqrt(squares / trials),
    quantiles: REPORTED_QUANTILES.map((probability, place) => ({ probability, value: found[place] as number })),
    chance: target === undefined ? null : reached / trials,
  };
}

/** Distances are squared in parts of the largest, because the square of a money amount may not fit into a number. */
function largestDistance(values: Float64Array, mean: number): number {
  let largest = 0;
  for (let trial = 0; trial < values.length; trial++) {
    const distance = abs((values[trial] as number) - mean);
    if (distance > largest) largest = distance;
  }
  return largest === 0 ? 1 : largest;
}

/** Selection needs an order, which values that do not fit into a number lack. */
function withoutResult(trials: number, target: number | undefined): Summary {
  const quantilesUnknown = REPORTED_QUANTILES.map((probability) => ({ probability, value: Number.NaN }));
  const chance = target === undefined ? null : Number.NaN;
  return { trials, mean: Number.NaN, standardDeviation: Number.NaN, quantiles: quantilesUnknown, chance };
}
