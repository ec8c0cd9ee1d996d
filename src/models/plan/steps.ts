/** Amounts as whole steps: what is planned in pieces, units or cents is counted in them, not in binary fractions. */

import { decimals, numberOf } from '../decimal';

/** Whole counts of 10^exponent; `step` is one step in them. */
export interface Stepped {
  readonly counts: readonly bigint[];
  readonly step: bigint;
  readonly exponent: number;
}

const NONE = BigInt(0);
const ONE = BigInt(1);
const TWO = BigInt(2);
/** A total this near to whole steps, relative to itself and to a step, is one: sums of cents leave such dust. */
const DUST_OF_TOTAL = BigInt(10 ** 12);
const DUST_OF_STEP = BigInt(1000);
/** More steps than this a spreadsheet cannot tell apart. */
const MOST_STEPS = BigInt(Number.MAX_SAFE_INTEGER);

/** Amounts and a step (above 0) in one unit. */
export function stepped(amounts: readonly number[], step: number): Stepped {
  const { counts, exponent } = decimals([step, ...amounts]);
  return { counts: counts.slice(1), step: counts[0] as bigint, exponent };
}

/**
 * How many steps an amount (a count of the step's unit) is: the whole ones, rounded down, and what is left; dust is
 * counted as nothing or as the step that it nearly is. `scale` is the amount whose dust counts, if not this one.
 */
export function wholeSteps(amount: bigint, step: bigint, scale = amount): { whole: bigint; rest: bigint } {
  const cut = amount / step;
  const whole = amount < NONE && cut * step !== amount ? cut - ONE : cut;
  const rest = amount - whole * step;
  const isUp = rest * TWO > step;
  const dust = isUp ? step - rest : rest;
  const isDust = dust * DUST_OF_STEP <= step && dust * DUST_OF_TOTAL <= (scale < NONE ? -scale : scale);
  if (!isDust) return { whole, rest };
  return { whole: isUp ? whole + ONE : whole, rest: NONE };
}

export type TotalInSteps =
  | {
      readonly kind: 'steps';
      readonly steps: bigint;
      /** What so many steps are, as a number. */
      readonly amountOf: (steps: bigint) => number;
    }
  /** The total lies between these two multiples of the step. */
  | { readonly kind: 'betweenSteps'; readonly below: number; readonly above: number }
  /** So many steps cannot be told apart. */
  | { readonly kind: 'tooManySteps' };

/** A total as a number of steps (above 0); negative totals are negative numbers of steps. */
export function inSteps(total: number, step: number): TotalInSteps {
  const { counts, step: one, exponent } = stepped([total], step);
  const amountOf = (steps: bigint) => numberOf(steps * one, exponent);
  const { whole, rest } = wholeSteps(counts[0] as bigint, one);
  if (whole > MOST_STEPS || -whole > MOST_STEPS) return { kind: 'tooManySteps' };
  if (rest !== NONE) return { kind: 'betweenSteps', below: amountOf(whole), above: amountOf(whole + ONE) };
  return { kind: 'steps', steps: whole, amountOf };
}
