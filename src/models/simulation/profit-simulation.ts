/** Profit when the pillars are uncertain: the distribution of a product of independent PERT variables. */

import { drawPert } from './beta-table';
import { product, startDraws } from './running';
import { type Summary, summarise } from './summary';

export interface UncertainPillars {
  /** The smallest, likeliest and largest value of each pillar, low ≤ likely ≤ high. */
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

/** Simulates the profit. Memory: 8 bytes per trial. */
export function simulateProfit(uncertain: UncertainPillars): Summary {
  return summarise(simulatedProfits(uncertain), uncertain.target);
}

/** The profit of each trial. */
export function simulatedProfits({ low, likely, high, trials, seed }: UncertainPillars): Float64Array {
  const draws = likely.map((value, pillar) => drawPert(low[pillar] as number, value, high[pillar] as number));
  const simulation = startDraws({ draws, outcome: product, trials, seed });
  simulation.advance(simulation.trials);
  return simulation.draws.outcomes;
}
