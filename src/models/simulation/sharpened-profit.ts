/** Profit from a million trials, in slices: what can be said of it sharpens as trials come in. */

import type { InSlices } from '../in-slices';
import { DUST } from '../rounding';
import { drawPert } from './beta-table';
import { type Bins, countedHistogram, type Histogram } from './histogram';
import { orderedDraws } from './ordered-draws';
import type { UncertainPillars } from './profit-simulation';
import { growingMean } from './results';
import { product, startDraws } from './running';

export interface SharpeningQuestion extends UncertainPillars {
  /** The histogram's bins, which stay where they are while it sharpens. */
  readonly bins: Bins;
}

export interface SharpenedProfit {
  /** So many trials it comes from. */
  readonly trials: number;
  /** P10, P50 and P90. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Of reaching the target; null without one. */
  readonly chance: number | null;
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  /** Mean of the worst cases. */
  readonly worst: number;
  readonly bins: Histogram;
}

/** A slice: far below a millisecond for five pillars. */
const AT_A_TIME = 4096;
/** Tells what there is from so many trials on, and again whenever they have doubled. */
const FIRST_TOLD = 16_384;
/** Share of the cases that are the worst. */
export const WORST = 0.05;

/** All told are the same as of so many trials alone. Memory: 8 bytes a trial. */
export function* sharpenedProfit(question: SharpeningQuestion): InSlices<SharpenedProfit> {
  const { low, likely, high, trials, seed } = question;
  const draws: ReturnType<typeof drawPert>[] = [];
  for (const [pillar, value] of likely.entries()) {
    draws.push(drawPert(low[pillar] as number, value, high[pillar] as number));
    yield {};
  }
  const simulation = startDraws({ draws, outcome: product, trials, seed });
  const ordered = orderedDraws();
  const mean = growingMean();
  let told = FIRST_TOLD;
  while (simulation.done() < simulation.trials) {
    const start = simulation.done();
    simulation.advance(AT_A_TIME);
    const block = simulation.draws.outcomes.subarray(start, simulation.done());
    mean.add(block);
    ordered.add(block);
    // power of two after power of two: then the points are evenly spread
    const isTold = simulation.done() === told && told < simulation.trials;
    if (isTold) told *= 2;
    yield {
      part: simulation.done() / simulation.trials,
      found: isTold ? whatThereIs(question, ordered, mean) : undefined,
    };
  }
  return whatThereIs(question, ordered, mean);
}

function whatThereIs(
  { target, bins }: SharpeningQuestion,
  ordered: ReturnType<typeof orderedDraws>,
  growing: ReturnType<typeof growingMean>,
): SharpenedProfit {
  const trials = ordered.count();
  const worstCount = WORST * trials;
  const [low, likely, high, threshold] = ordered.quantiles([
    0.1,
    0.5,
    0.9,
    // as tailMean cuts
    Math.floor(worstCount) / Math.max(1, trials - 1),
  ]) as [number, number, number, number];
  const { mean, standardError } = growing.estimate();
  const least = target === undefined ? Infinity : target - DUST * Math.abs(target);
  return {
    trials,
    low,
    likely,
    high,
    chance: target === undefined ? null : (trials - ordered.countBefore((value) => value >= least)) / trials,
    mean,
    standardError,
    worst: threshold - ordered.shortfall(threshold) / worstCount,
    bins: countedHistogram(ordered.countBefore, trials, bins),
  };
}
