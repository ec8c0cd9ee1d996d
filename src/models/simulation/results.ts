/** What can be read from the draws of a simulation; lists given here keep their order. */
import { DUST } from '../rounding';
import { quantiles } from './selection';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { abs, floor, min, sqrt } = Math;

export interface MeanEstimate {
  readonly mean: number;
  /** Of the draws as a sample (divided by their number less 1); 0 for one draw. */
  readonly deviation: number;
  /** How far the mean may stray by chance: its standard error as of independent draws. */
  readonly standardError: number;
  /** The true mean lies between these in about 95 of 100 simulations. */
  readonly interval: readonly [number, number];
}

export interface TornadoBar {
  /** Place of the input, from 0. */
  readonly input: number;
  /** Rank correlation (Spearman) of the input and the outcome, −1 … 1; 0 where one of them never varies. */
  readonly correlation: number;
}

/** P97.5 of a standard normal variable. */
const Z975 = 1.959963984540054;

/**
 * Mean and deviation of draws, at least one. Evenly spread points (Sobol, Latin hypercube) come nearer than the standard
 * error says, which is then an upper bound in practice.
 */
export function meanEstimate(draws: Float64Array): MeanEstimate {
  const growing = growingMean();
  growing.add(draws);
  return growing.estimate();
}

export interface GrowingMean {
  readonly add: (draws: Float64Array) => void;
  readonly estimate: () => MeanEstimate;
}

/** The same while draws come, list by list. */
export function growingMean(): GrowingMean {
  let [count, origin, mean, squares] = [0, 0, 0, 0];
  return {
    add(draws) {
      if (count === 0) origin = draws[0] as number;
      let [centre, sum] = [mean, squares];
      // Welford's update, from the first draw, so that what never varies has exactly its value and no spread
      for (let trial = 0; trial < draws.length; trial++) {
        const value = (draws[trial] as number) - origin;
        const before = value - centre;
        centre += before / (count + trial + 1);
        sum += before * (value - centre);
      }
      count += draws.length;
      [mean, squares] = [centre, sum];
    },
    estimate() {
      const deviation = count > 1 ? sqrt(squares / (count - 1)) : 0;
      const standardError = deviation / sqrt(count);
      const centre = origin + mean;
      const interval = [centre - Z975 * standardError, centre + Z975 * standardError] as const;
      return { mean: centre, deviation, standardError, interval };
    },
  };
}

/** Quantiles of draws at any probabilities (0–1), as PERCENTILE in a spreadsheet. */
export function quantilesOf(draws: Float64Array, probabilities: readonly number[]): number[] {
  return quantiles(draws.slice(), probabilities);
}

/** Share of the draws that are at least the target; what is below by rounding alone reaches it. */
export function chanceOf(draws: Float64Array, target: number): number {
  const threshold = target - DUST * abs(target);
  let reached = 0;
  for (let trial = 0; trial < draws.length; trial++) if ((draws[trial] as number) >= threshold) reached++;
  return reached / draws.length;
}

/**
 * Mean of the worst `share` (0 < share ≤ 1) of the draws, the lowest: conditional value at risk. A draw that the share
 * cuts through counts with the part that is within (R. T. Rockafellar and S. Uryasev, 2002).
 */
export function tailMean(draws: Float64Array, share: number): number {
  const count = share * draws.length;
  const cut = min(draws.length - 1, floor(count));
  const threshold = quantiles(draws.slice(), [draws.length > 1 ? cut / (draws.length - 1) : 0])[0] as number;
  let below = 0;
  for (let trial = 0; trial < draws.length; trial++) {
    below += min(0, (draws[trial] as number) - threshold);
  }
  return threshold + below / count;
}

/** How strongly each input moves with the outcome, strongest first; draws of the same trials, place by place. */
export function tornado(inputs: readonly Float64Array[], outcomes: Float64Array): TornadoBar[] {
  const outcomeRanks = ranks(outcomes.subarray(0, inputs[0]?.length ?? 0));
  return inputs
    .map((draws, input) => ({ input, correlation: pearson(ranks(draws), outcomeRanks) }))
    .sort((one, other) => abs(other.correlation) - abs(one.correlation) || one.input - other.input);
}

/** Spearman's rank correlation of two lists of the same length; 0 where one of them never varies. */
export function rankCorrelation(one: Float64Array, other: Float64Array): number {
  return pearson(ranks(one), ranks(other));
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, place) => place).sort(
    (one, other) => (values[one] as number) - (values[other] as number),
  );
  const found = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && values[order[end] as number] === values[order[first] as number]) end++;
    for (let place = first; place < end; place++) found[order[place] as number] = (first + 1 + end) / 2;
    first = end;
  }
  return found;
}

function pearson(one: Float64Array, other: Float64Array): number {
  const centre = (one.length + 1) / 2;
  let [products, ones, others] = [0, 0, 0];
  for (let place = 0; place < one.length; place++) {
    const [a, b] = [(one[place] as number) - centre, (other[place] as number) - centre];
    products += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? 0 : products / sqrt(ones * others);
}
