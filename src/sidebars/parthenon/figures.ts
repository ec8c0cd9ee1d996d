/** What the sidebar shows, computed from its state by the models that the cells use. */

import { tickStep } from 'd3-array';
import { attribution } from '../../models/parthenon/attribution';
import { profit } from '../../models/parthenon/profit';
import { requiredValue } from '../../models/parthenon/solve';
import { strayRange } from '../../models/parthenon/straying';
import { type TornadoRow, tornado } from '../../models/parthenon/tornado';
import { equalUplift } from '../../models/parthenon/uplift';
import { type Histogram, histogram } from '../../models/simulation/histogram';
import { type ProfitSimulator, profitSimulator } from '../../models/simulation/profit-simulator';
import { quantiles } from '../../models/simulation/selection';
import type { SharpeningQuestion } from '../../models/simulation/sharpened-profit';
import type { PillarQuestion } from '../../models/simulation/sought-pillar';
import { summarise } from '../../models/simulation/summary';
import { type Bounds, boundsOf, type ParthenonState, type Pillar } from './state';

/** Reached by rounding 10,000 asked for up to a power of two, as in PARTHENON_SIMULATE. */
const TRIALS = 10_000;
/** What takes longer than a picture: sixty-four times as many. */
export const MANY_TRIALS = 2 ** 20;
const SEED = 1;
/** About so many: their middles are round numbers. */
const BINS = 20;
/** The tails beyond are too thin to draw. */
const DRAWN = [0.002, 0.998] as const;
const DUST = 1e-9;

export interface Headline {
  readonly now: number;
  readonly afterwards: number;
  readonly gain: number;
  /** Relative; null where the profit now is 0. */
  readonly change: number | null;
}

export function headline({ pillars }: ParthenonState): Headline {
  const now = profit(pillars.map((pillar) => pillar.now));
  const afterwards = profit(pillars.map((pillar) => pillar.afterwards));
  const gain = afterwards - now;
  return { now, afterwards, gain, change: now === 0 ? null : gain / Math.abs(now) };
}

export interface Contribution {
  readonly index: number;
  readonly amount: number;
}

/** Of the pillars that moved, in their order; adds up to the gain. */
export function contributions({ pillars }: ParthenonState): Contribution[] {
  const { pillars: parts } = attribution(
    pillars.map(({ now }) => now),
    pillars.map(({ afterwards }) => afterwards),
  );
  return parts
    .map(({ contribution }, index) => ({ index, amount: contribution }))
    .filter(({ index }) => pillars[index]?.now !== pillars[index]?.afterwards);
}

/** From its low to its high value, around where the pillar stands; bounds hold. */
export function rangeOf(pillar: Pillar, bounds: Bounds): readonly [number, number] {
  return strayRange(pillar.afterwards, pillar, bounds);
}

function ranges(state: ParthenonState) {
  const bounds = boundsOf(state);
  const all = state.pillars.map((pillar, index) => rangeOf(pillar, bounds[index] as Bounds));
  return {
    low: all.map(([low]) => low),
    likely: state.pillars.map(({ afterwards }) => afterwards),
    high: all.map(([, high]) => high),
  };
}

export function sensitivity(state: ParthenonState): TornadoRow[] {
  const { low, likely, high } = ranges(state);
  return tornado(low, likely, high);
}

export interface Chance {
  readonly likely: number;
  /** Between them lie eight of ten cases. */
  readonly low: number;
  readonly high: number;
  readonly chance: number | null;
  readonly bins: Histogram;
}

let simulated: ProfitSimulator | undefined;

export function chance(state: ParthenonState): Chance {
  simulated ??= profitSimulator(TRIALS, SEED);
  const draws = simulated(ranges(state));
  const summary = summarise(draws, state.target ?? undefined);
  const at = (wanted: number) => summary.quantiles.find(({ probability }) => probability === wanted)?.value as number;
  const [lowest, highest] = quantiles(draws, DRAWN) as [number, number];
  return {
    likely: at(0.5),
    low: at(0.1),
    high: at(0.9),
    chance: summary.chance,
    bins: roundBins(draws, lowest, highest),
  };
}

function roundBins(draws: Float64Array, lowest: number, highest: number): Histogram {
  if (!(highest > lowest)) return histogram(draws, lowest, highest, 1);
  const step = tickStep(lowest, highest, BINS);
  const from = (Math.round(lowest / step) - 0.5) * step;
  const bins = Math.ceil((highest - from) / step);
  return histogram(draws, from, from + bins * step, bins);
}

/** The same from many trials, in the bins of `quick`. */
export function exactChance(state: ParthenonState, { bins: { from, width, shares } }: Chance): SharpeningQuestion {
  const bins = { from, to: from + width * shares.length, count: shares.length };
  return { ...ranges(state), target: state.target ?? undefined, trials: MANY_TRIALS, seed: SEED, bins };
}

/** The value of one pillar for which the target has the wanted chance, from the trials that `chance` runs. */
export function neededForChance(
  state: ParthenonState,
  target: number,
  index: number,
  confidence: number,
): PillarQuestion {
  const bounds = boundsOf(state);
  const pillars = state.pillars.map(({ afterwards, falls, rises }, place) => {
    return { likely: afterwards, falls, rises, bounds: bounds[place] as Bounds };
  });
  return { pillars, index, target, confidence, trials: TRIALS, seed: SEED };
}

export type Needed =
  | { readonly kind: 'all'; readonly uplift: number; readonly values: readonly number[] }
  | { readonly kind: 'one'; readonly index: number; readonly value: number; readonly change: number | null }
  | {
      readonly kind: 'outOfReach' | 'belowLeast' | 'aboveMost';
      readonly index: number;
      readonly value: number;
      /** The most there can be, or the least. */
      readonly bound: number;
    }
  | { readonly kind: 'reached' }
  | { readonly kind: 'profitIsZero' | 'signsDiffer' | 'otherPillarsAreZero' };

/** What reaches the target from where the pillars stand: one pillar alone, or with 'all' every one equally. */
export function needed(state: ParthenonState, target: number, which: number | 'all'): Needed {
  const values = state.pillars.map(({ afterwards }) => afterwards);
  const reached = profit(values);
  if (Math.abs(reached - target) <= DUST * Math.abs(target)) return { kind: 'reached' };
  return which === 'all' ? neededOfAll(state, values, target) : neededOfOne(state, values, target, which);
}

function neededOfAll(state: ParthenonState, values: readonly number[], target: number): Needed {
  const found = equalUplift(values, target);
  if (found.kind === 'unreachable') return { kind: found.reason };
  const { uplift } = found;
  const moved = values.map((value) => value * (1 + uplift));
  const bounds = boundsOf(state);
  const beyond = bounds.findIndex(({ high }, index) => (moved[index] as number) > high * (1 + DUST));
  if (beyond >= 0) {
    const { high } = bounds[beyond] as Bounds;
    return { kind: 'aboveMost', index: beyond, value: moved[beyond] as number, bound: high };
  }
  // Rounding must not push a pillar across its bound.
  return { kind: 'all', uplift, values: moved.map((value, index) => Math.min(value, (bounds[index] as Bounds).high)) };
}

function neededOfOne(state: ParthenonState, values: readonly number[], target: number, index: number): Needed {
  const found = requiredValue(values, index, target);
  if (found.kind === 'unreachable') return { kind: 'otherPillarsAreZero' };
  const { value } = found;
  const { low, high } = boundsOf(state)[index] as Bounds;
  if (value > high) return { kind: 'outOfReach', index, value, bound: high };
  if (value < low) return { kind: 'belowLeast', index, value, bound: low };
  const present = values[index] as number;
  return { kind: 'one', index, value, change: present === 0 ? null : (value - present) / Math.abs(present) };
}
