/** A total split by weights where some can take only so much, or must get at least so much. */
import { DUST } from '../rounding';

// taken once: inside a script host every use of a global costs a slow look-up
const { floor, min } = Math;

/** Dust grows with a share, but is never as much as a step: of a thousand million steps it would be given out besides. */
const MOST_DUST = 1e-4;

export interface SplitWithin {
  /** A whole number from 0. */
  readonly steps: number;
  /** From 0. Who has no weight gets only what is the least. */
  readonly weights: readonly number[];
  /** Whole numbers from 0, `atLeast` ≤ `atMost`; Infinity is no limit. */
  readonly atLeast?: readonly number[];
  readonly atMost?: readonly number[];
}

export type SplitWithinResult =
  | {
      readonly kind: 'split';
      readonly shares: readonly number[];
      /** What no one can take any more. */
      readonly beyond: number;
    }
  /** What must be given is more than there is by `amount`. */
  | { readonly kind: 'tooMuch'; readonly amount: number };

/**
 * In proportion to the weights as far as the limits allow, in whole steps: the exact shares rounded by the largest
 * remainder, of equal ones the earlier; nobody is moved over a limit by it.
 */
export function splitWithin(asked: SplitWithin): SplitWithinResult {
  const exact = sharesWithin(asked);
  if (exact.kind === 'tooMuch' || exact.beyond > 0) return exact;
  return { ...exact, shares: rounded(exact.shares, asked.steps, limitsOf(asked).high) };
}

/**
 * The exact shares: there is one level such that everybody gets weight × level, cut at the limits (water filling). The
 * limits need not be whole numbers.
 */
export function sharesWithin(asked: SplitWithin): SplitWithinResult {
  const { steps, weights } = asked;
  const { low, high } = limitsOf(asked);
  const least = low.reduce((all, one) => all + one, 0);
  if (least > steps) return { kind: 'tooMuch', amount: least - steps };
  const most = high.reduce((all, one) => all + one, 0);
  if (most <= steps) return { kind: 'split', shares: high, beyond: steps - most };
  const level = levelFor(steps, weights, low, high);
  const shares = weights.map((weight, place) => cut(weight * level, low[place] as number, high[place] as number));
  return { kind: 'split', shares, beyond: 0 };
}

function limitsOf({ weights, atLeast, atMost }: SplitWithin): { low: readonly number[]; high: readonly number[] } {
  const low = weights.map((_, place) => atLeast?.[place] ?? 0);
  const high = weights.map((weight, place) =>
    weight > 0 ? (atMost?.[place] ?? Number.POSITIVE_INFINITY) : (low[place] as number),
  );
  return { low, high };
}

/** Between two limits the sum rises evenly with the level; so the limits in their order tell where it is reached. */
function levelFor(steps: number, weights: readonly number[], low: readonly number[], high: readonly number[]): number {
  const turns = weights
    .flatMap((weight, place) =>
      weight > 0
        ? [
            { level: (low[place] as number) / weight, gains: weight },
            { level: (high[place] as number) / weight, gains: -weight },
          ]
        : [],
    )
    .filter(({ level }) => level < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.level - other.level);
  let sum = low.reduce((all, one) => all + one, 0);
  let level = 0;
  let slope = 0;
  for (const turn of turns) {
    const reached = sum + slope * (turn.level - level);
    if (reached >= steps) break;
    sum = reached;
    level = turn.level;
    slope += turn.gains;
  }
  return slope > 0 ? level + (steps - sum) / slope : level;
}

function cut(value: number, low: number, high: number): number {
  return value < low ? low : min(value, high);
}

function rounded(exact: readonly number[], steps: number, high: readonly number[]): number[] {
  const shares = exact.map((share) => floor(share + min(DUST * (1 + share), MOST_DUST)));
  const remainders = exact.map((share, place) => share - (shares[place] as number));
  let left = steps - shares.reduce((all, share) => all + share, 0);
  const places = exact
    .map((_, place) => place)
    .sort((one, other) => {
      const more = (remainders[other] as number) - (remainders[one] as number);
      return more > DUST || more < -DUST ? more : one - other;
    });
  for (const place of places) {
    if (left <= 0) break;
    if ((shares[place] as number) >= (high[place] as number)) continue;
    shares[place] = (shares[place] as number) + 1;
    left--;
  }
  return shares;
}
