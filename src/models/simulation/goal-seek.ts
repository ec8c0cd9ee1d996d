/** The smallest value of one input for which a target is reached with a wanted chance. */
import { brentSearch } from './brent';
import { type Experiment, simulate } from './experiment';
import { quantiles } from './selection';

export interface SoughtGoal {
  readonly target: number;
  /** Wanted chance, 0 < confidence ≤ 1. */
  readonly confidence: number;
  /** The value is sought between these, low < high; an end may be open: −Infinity, Infinity. */
  readonly low: number;
  readonly high: number;
  /** From where and in steps of which size an open end is felt for; `start` lies within low…high, `size` is above 0. */
  readonly start?: number | undefined;
  readonly size?: number | undefined;
}

export interface Goal extends SoughtGoal {
  /** The experiment once the sought input has a value; the same trials and seed for all values. */
  readonly experimentAt: (value: number) => Experiment;
}

export type GoalResult =
  /** `chance` is that of reaching the target at this value. */
  | { readonly kind: 'found'; readonly value: number; readonly chance: number }
  /** Already the smallest value suffices, or any that was tried. */
  | { readonly kind: 'alreadyReached'; readonly value: number; readonly chance: number }
  /** Not even the largest value suffices; the chances at both ends, to be told. */
  | { readonly kind: 'notReached'; readonly chanceAtLow: number; readonly chanceAtHigh: number }
  /** The outcome gets no better from low to high: perhaps the sought input should fall. */
  | { readonly kind: 'falling'; readonly chanceAtLow: number; readonly chanceAtHigh: number };

/** Part of the range to which the value is found. */
const PRECISION = 1e-9;

/** An open end is felt for in steps that grow eightfold: after so many of them by twelve orders of magnitude. */
const GROWTH = 8;
const MOST_STEPS = 14;

interface Tried {
  readonly value: number;
  readonly shortfall: number;
  readonly chance: number;
}

/** Each value that is to be tried is handed out, and the draws of the outcome there are to be handed in. */
export type GoalSearch<Found> = Generator<number, Found, Float64Array>;

/**
 * The smallest value with at least the wanted chance, where the outcome does not fall as the value rises; otherwise a
 * value from which the chance is reached. The chance itself moves in steps of one trial, so what is brought to zero is
 * the draw that has to reach the target, which moves smoothly with the value.
 */
export function seekGoal({ experimentAt, ...goal }: Goal): GoalResult {
  const search = goalSearch(goal);
  let step = search.next();
  while (!step.done) step = search.next(simulate(experimentAt(step.value)).outcomes);
  return step.value;
}

/** The same, draws by draws. Reorders the draws that are handed in. */
export function* goalSearch(goal: SoughtGoal): GoalSearch<GoalResult> {
  const lower = yield* lowerEnd(goal);
  if (lower.reached && !lower.missed) {
    const { value, chance } = lower.reached;
    return { kind: 'alreadyReached', value, chance };
  }
  const missed = lower.missed as Tried;
  const upper = lower.reached ?? (yield* upperEnd(goal, missed));
  if (!(upper.shortfall >= 0)) {
    const chances = { chanceAtLow: missed.chance, chanceAtHigh: upper.chance };
    return { kind: isWorse(upper, missed) ? 'falling' : 'notReached', ...chances };
  }
  const { value, chance } = yield* crossing(goal, missed, upper);
  return { kind: 'found', value, chance };
}

/** A value that misses the goal, and one above it that reaches it where it was met on the way. */
function* lowerEnd(goal: SoughtGoal): GoalSearch<{ missed?: Tried; reached?: Tried }> {
  const { low, start = 0, size = 1 } = goal;
  let tried = yield* tryAt(goal, Number.isFinite(low) ? low : start);
  if (Number.isFinite(low)) return tried.shortfall >= 0 ? { reached: tried } : { missed: tried };
  if (!(tried.shortfall >= 0)) return { missed: tried };
  for (let step = 0, length = size; step < MOST_STEPS; step++, length *= GROWTH) {
    const next = yield* tryAt(goal, start - length);
    if (!(next.shortfall >= 0)) return { missed: next, reached: tried };
    tried = next;
  }
  return { reached: tried };
}

/** The upper end, or where that is open the first value felt for that reaches the goal, otherwise the last. */
function* upperEnd(goal: SoughtGoal, missed: Tried): GoalSearch<Tried> {
  const { high, start = missed.value, size = 1 } = goal;
  if (Number.isFinite(high)) return yield* tryAt(goal, high);
  let tried = missed;
  for (let step = 0, length = size; step < MOST_STEPS; step++, length *= GROWTH) {
    tried = yield* tryAt(goal, Math.max(start, missed.value) + length);
    if (tried.shortfall >= 0 || isWorse(tried, missed)) break;
  }
  return tried;
}

/** The deciding draw alone may fall while the chance rises: where it is a loss, and most others are gains. */
function isWorse(one: Tried, other: Tried): boolean {
  return one.shortfall < other.shortfall && one.chance <= other.chance;
}

function* crossing({ target, confidence }: SoughtGoal, missed: Tried, reached: Tried): GoalSearch<Tried> {
  const tolerance = PRECISION * (reached.value - missed.value);
  const search = brentSearch(missed.value, reached.value, tolerance);
  const known = new Map([missed, reached].map((tried) => [tried.value, tried]));
  let step = search.next();
  while (!step.done) {
    const tried: Tried = known.get(step.value) ?? (yield* tryAt({ target, confidence }, step.value));
    known.set(tried.value, tried);
    step = search.next(tried.shortfall);
  }
  return known.get(step.value) as Tried;
}

function* tryAt({ target, confidence }: Pick<SoughtGoal, 'target' | 'confidence'>, value: number): GoalSearch<Tried> {
  const draws = yield value;
  return { value, chance: shareFrom(draws, target), shortfall: decidingDraw(draws, confidence) - target };
}

/** The draw that is at least the target exactly when the share `confidence` of all draws is. */
function decidingDraw(draws: Float64Array, confidence: number): number {
  const needed = Math.ceil(confidence * draws.length * (1 - Number.EPSILON));
  const place = draws.length - Math.max(1, needed);
  return quantiles(draws, [draws.length > 1 ? place / (draws.length - 1) : 0])[0] as number;
}

/** Share of the draws at or above the target, without allowance, as the deciding draw counts. */
export function shareFrom(draws: Float64Array, target: number): number {
  let reached = 0;
  for (let trial = 0; trial < draws.length; trial++) if ((draws[trial] as number) >= target) reached++;
  return reached / draws.length;
}
