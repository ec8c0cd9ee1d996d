/** A total split by weights into whole steps that add up exactly: the method of the largest remainder. */

import { decimals } from '../decimal';
import { inSteps, type TotalInSteps } from './steps';

// taken once: inside a script host every use of a global costs a slow look-up
const toNumber = Number;
const NONE = BigInt(0);
const ONE = BigInt(1);

export type Split =
  | { readonly kind: 'split'; readonly shares: readonly number[] }
  | Exclude<TotalInSteps, { readonly kind: 'steps' }>
  /** All weights are 0. */
  | { readonly kind: 'weightless' };

/**
 * Shares of `total` in proportion to `weights` (each from 0, one above 0), in multiples of `step` (above 0). Each is
 * less than a step from its exact share, and together they are the total. A negative total is split as its opposite.
 */
export function splitTotal(total: number, weights: readonly number[], step: number): Split {
  const steps = inSteps(total, step);
  if (steps.kind !== 'steps') return steps;
  const shares = splitSteps(steps.steps, decimals(weights).counts);
  return shares ? { kind: 'split', shares: shares.map(steps.amountOf) } : { kind: 'weightless' };
}

/**
 * Whole numbers in proportion to whole weights (from 0) that add up to `steps`: each gets its share rounded down, then
 * the largest remainders get one more, of equal ones the earlier (Hamilton's method). Nothing where all weights are 0.
 */
export function splitSteps(steps: bigint, weights: readonly bigint[]): readonly bigint[] | undefined {
  if (steps < NONE) return splitSteps(-steps, weights)?.map((share) => -share);
  const weight = sumOf(weights);
  if (weight === NONE) return undefined;
  const shares = weights.map((one) => (steps * one) / weight);
  const remainders = weights.map((one) => (steps * one) % weight);
  const left = toNumber(steps - sumOf(shares));
  if (left > 0) {
    const byRemainder = remainders
      .map((_, index) => index)
      .sort((one, other) => {
        const [mine, others] = [remainders[one] as bigint, remainders[other] as bigint];
        return mine > others ? -1 : mine < others ? 1 : one - other;
      });
    for (const index of byRemainder.slice(0, left)) shares[index] = (shares[index] as bigint) + ONE;
  }
  return shares;
}

export function sumOf(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, NONE);
}
