/** Profit when the pillars are uncertain: the distribution of a product of independent PERT variables. */

import { pertTable, type QuantileTable, quantileAt } from './pert';
import { fillSobol, sobolDimension, sobolPoints } from './sobol';
import { type Summary, summarise } from './summary';

export interface UncertainPillars {
  /** The smallest, likeliest and largest value of each pillar, low ≤ likely ≤ high; up to SOBOL_DIMENSIONS pillars. */
  readonly low: readonly number[];
  readonly likely: readonly number[];
  readonly high: readonly number[];
  /** Profit whose chance of being reached is asked for. */
  readonly target?: number | undefined;
  /** At least so many trials are run: rounded up to a power of two, for which the points are evenly spread. */
  readonly trials: number;
  /** A whole number; the same seed gives the same result. */
  readonly seed: number;
}

/** Points drawn at a time: few enough to stay in the processor's cache. */
const BLOCK = 4096;

/** Simulates the profit. Memory: 8 bytes per trial. */
export function simulateProfit(uncertain: UncertainPillars): Summary {
  return summarise(simulatedProfits(uncertain), uncertain.target);
}

/** The profit of each trial. */
export function simulatedProfits({ low, likely, high, trials, seed }: UncertainPillars): Float64Array {
  const pillars = likely.map((value, pillar) => ({
    table: pertTable(low[pillar] as number, value, high[pillar] as number),
    dimension: sobolDimension(pillar, seed),
  }));
  const profits = new Float64Array(sobolPoints(trials)).fill(1);
  const probabilities = new Float64Array(Math.min(profits.length, BLOCK));
  for (let start = 0; start < profits.length; start += probabilities.length) {
    for (const { table, dimension } of pillars) {
      fillSobol(dimension, start, probabilities);
      multiplyByQuantiles(profits, start, table, probabilities);
    }
  }
  return profits;
}

function multiplyByQuantiles(
  products: Float64Array,
  start: number,
  table: QuantileTable,
  probabilities: Float64Array,
): void {
  for (let place = 0; place < probabilities.length; place++) {
    const product = products[start + place] as number;
    products[start + place] = product * quantileAt(table, probabilities[place] as number);
  }
}
