/** Whole numbers spread along weights so that every stretch of them gets its share: cumulative rounding. */
import { DUST } from '../rounding';

// taken once: inside a script host every use of a global costs a slow look-up
const { floor, min } = Math;

/** In the middle each stretch from the start on is rounded to the nearest. */
const MIDDLE = 0.5;

/**
 * `steps` (a whole number from 0) in proportion to `weights` (from 0), in their order. What has come up to each place is
 * its exact share, rounded; so any stretch of places is less than one step from its share, and eight meetings of a month
 * come one every few days instead of all at its beginning. `phase` (from 0, below 1) is what is added before rounding
 * down: people with different ones get their odd step on different days. Nothing where all weights are 0.
 */
export function spreadSteps(steps: number, weights: ArrayLike<number>, phase = MIDDLE): Float64Array | undefined {
  const all = sum(weights);
  if (all === 0) return undefined;
  const spread = new Float64Array(weights.length);
  let weight = 0;
  let come = 0;
  for (let place = 0; place < weights.length; place++) {
    const own = weights[place] as number;
    if (own === 0) continue;
    weight += own;
    // Once all weights have come, all steps have: sums are made in the same order.
    const upTo = weight >= all ? steps : floor(steps * (weight / all) + phase + DUST);
    const next = min(upTo, steps);
    spread[place] = next - come;
    come = next;
  }
  return spread;
}

function sum(weights: ArrayLike<number>): number {
  let all = 0;
  for (let place = 0; place < weights.length; place++) all += weights[place] as number;
  return all;
}
