/** The smallest value of one input for which a target is reached with a wanted chance. */
import { brentRoot } from './brent';
import { type Experiment, simulate } from './experiment';
import { quantilesOf } from './results';

export interface Goal {
  /** The experiment once the sought input has a value; the same trials and seed for all values. */
  readonly experimentAt: (value: number) => Experiment;
  readonly target: number;
  /** Wanted chance, 0 < confidence ≤ 1. */
  readonly confidence: number;
  /** The value is sought between these, low < high. */
  readonly low: number;
  readonly high: number;
}

export type GoalResult =
  /** `chance` is that of reaching the target at this value. */
  | { readonly kind: 'found'; readonly value: number; readonly chance: number }
  /** Already the smallest value suffices. */
  | { readonly kind: 'alreadyReached'; readonly value: number; readonly chance: number }
  /** Not even the largest value suffices; the chances at both ends, to be told. */
  | { readonly kind: 'notReached'; readonly chanceAtLow: number; readonly chanceAtHigh: number }
  /** The outcome gets no better from low to high: perhaps the sought input should fall. */
  | { readonly kind: 'falling'; readonly chanceAtLow: number; readonly chanceAtHigh: number };

/** Part of the range to which the value is found. */
const PRECISION = 1e-9;

/**
 * The smallest value with at least the wanted chance, where the outcome does not fall as the value rises; otherwise a
 * value from which the chance is reached. The chance itself moves in steps of one trial, so what is brought to zero is
 * the draw that has to reach the target, which moves smoothly with the value.
 */
export function seekGoal({ experimentAt, target, confidence, low, high }: Goal): GoalResult {
  const shortfall = (value: number): number => decidingDraw(drawsAt(experimentAt, value), confidence) - target;
  const chance = (value: number): number => shareFrom(drawsAt(experimentAt, value), target);
  const [atLow, atHigh] = [shortfall(low), shortfall(high)];
  if (atLow >= 0) return { kind: 'alreadyReached', value: low, chance: chance(low) };
  if (!(atHigh >= 0)) {
    const chances = { chanceAtLow: chance(low), chanceAtHigh: chance(high) };
    return { kind: atHigh < atLow ? 'falling' : 'notReached', ...chances };
  }
  const value = brentRoot(shortfall, low, high, PRECISION * (high - low));
  return { kind: 'found', value, chance: chance(value) };
}

function drawsAt(experimentAt: Goal['experimentAt'], value: number): Float64Array {
  return simulate(experimentAt(value)).outcomes;
}

/** The draw that is at least the target exactly when the share `confidence` of all draws is. */
function decidingDraw(draws: Float64Array, confidence: number): number {
  const needed = Math.ceil(confidence * draws.length * (1 - Number.EPSILON));
  const place = draws.length - Math.max(1, needed);
  return quantilesOf(draws, [draws.length > 1 ? place / (draws.length - 1) : 0])[0] as number;
}

/** Share of the draws at or above the target, without allowance, as the deciding draw counts. */
function shareFrom(draws: Float64Array, target: number): number {
  return draws.reduce((reached, value) => (value >= target ? reached + 1 : reached), 0) / draws.length;
}
