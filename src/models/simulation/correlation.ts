/**
 * Inputs that move together: a Gaussian copula with the rank correlations asked for.
 *
 * Not Iman and Conover's re-ordering, which has to hold and sort every column: the copula works trial by trial, keeps
 * each input's distribution as it is, and the first draws do not change when more trials are asked for.
 */
import { nearestCorrelation } from './nearest-correlation';
import { fillScores, fillWords } from './normal-table';
import { BLOCK } from './words';

const { asin, sin, sqrt, PI } = Math;

export type Matrix = readonly (readonly number[])[];

export interface RepairedPair {
  /** Places of the two inputs, from 0; `one` is the lower. */
  readonly one: number;
  readonly other: number;
  readonly asked: number;
  readonly used: number;
}

export interface Dependence {
  /** Rank correlations (Spearman) in use. */
  readonly correlations: Matrix;
  /** What had to be changed by 0.0005 or more because no inputs can be correlated as asked; empty where nothing was. */
  readonly repairs: readonly RepairedPair[];
  /** Lower triangle that makes correlated normal scores of independent ones. */
  readonly factor: Matrix;
}

export interface CorrelationFault {
  readonly rule: 'square' | 'outOfRange' | 'diagonal' | 'symmetric';
  readonly row: number;
  readonly column: number;
}

const REPORTED_CHANGE = 0.0005;
/** A variance this small that is left to an input, of 1, is rounding: others determine it. */
const DETERMINED = 1e-10;

/** What makes a list of rows no table of correlations, at its first place (from 0); undefined where all is well. */
export function correlationFault(asked: Matrix): CorrelationFault | undefined {
  for (let row = 0; row < asked.length; row++) {
    if (asked[row]?.length !== asked.length) return { rule: 'square', row, column: 0 };
    for (let column = 0; column <= row; column++) {
      const value = entry(asked, row, column);
      if (!(value >= -1 && value <= 1)) return { rule: 'outOfRange', row, column };
      if (row === column && value !== 1) return { rule: 'diagonal', row, column };
      if (value !== asked[column]?.[row]) return { rule: 'symmetric', row, column };
    }
  }
  return undefined;
}

/**
 * How to correlate inputs by the rank correlations asked for (a matrix without fault). Spearman's correlation ρ of a
 * Gaussian copula belongs to the correlation 2 sin(πρ ÷ 6) of its normal scores (K. Pearson, 1907); where those of all
 * pairs cannot hold together, the nearest that can are taken. With counts and scenarios ties make the correlation weaker.
 */
export function dependence(asked: Matrix): Dependence {
  const scores = asked.map((row) => row.map((value) => 2 * sin((PI * value) / 6)));
  const whole = semidefiniteFactor(scores);
  if (whole !== undefined) return { correlations: asked, repairs: [], factor: whole };
  const nearest = nearestCorrelation(scores);
  // arcsine keeps a matrix positive semidefinite: its power series has no negative coefficient (Schur's product theorem)
  const correlations = nearest.map((row, place) =>
    row.map((value, column) => (column === place ? 1 : (6 / PI) * asin(value / 2))),
  );
  return { correlations, repairs: repairs(asked, correlations), factor: semidefiniteFactor(nearest, true) as Matrix };
}

/** Turns the words of independent inputs, one column an input, into those of inputs that move together, in place. */
export function correlator(factor: Matrix): (columns: readonly Int32Array[]) => void {
  const weights = factor.map((row) =>
    row.map((weight, other) => ({ weight, other })).filter(({ weight }) => weight !== 0),
  );
  const scores = factor.map(() => new Float64Array(BLOCK));
  const together = new Float64Array(BLOCK);
  return (columns) => {
    const length = columns[0]?.length ?? 0;
    columns.forEach((words, input) => {
      fillScores(words, scores[input] as Float64Array);
    });
    // from the last, because each depends on the words of those before it
    for (let input = columns.length - 1; input >= 0; input--) {
      const words = columns[input] as Int32Array;
      const [first, ...more] = weights[input] as { weight: number; other: number }[];
      if (first && more.length === 0) {
        determined(words, columns[first.other] as Int32Array, first.weight);
        continue;
      }
      const sum = together.subarray(0, length).fill(0);
      for (const { weight, other } of weights[input] ?? []) addWeighted(sum, weight, scores[other] as Float64Array);
      fillWords(sum, words);
    }
  };
}

/** An input that one other decides alone: it goes with it or against it, to the last digit. */
function determined(words: Int32Array, by: Int32Array, weight: number): void {
  for (let place = 0; place < words.length; place++) {
    const word = by[place] as number;
    words[place] = weight > 0 ? word : ~word;
  }
}

function addWeighted(sum: Float64Array, weight: number, scores: Float64Array): void {
  for (let place = 0; place < sum.length; place++) {
    sum[place] = (sum[place] as number) + weight * (scores[place] as number);
  }
}

/** Cholesky's factor of a positive semidefinite matrix; undefined for others unless what is missing is to be ignored. */
function semidefiniteFactor(matrix: Matrix, isForced = false): Matrix | undefined {
  const factor = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < matrix.length; row++) {
    for (let column = 0; column <= row; column++) {
      let left = entry(matrix, row, column);
      for (let place = 0; place < column; place++) left -= entry(factor, row, place) * entry(factor, column, place);
      const pivot = entry(factor, column, column);
      if (row === column) {
        if (left < -DETERMINED && !isForced) return undefined;
        (factor[row] as number[])[row] = left > DETERMINED ? sqrt(left) : 0;
      } else if (pivot > 0) {
        (factor[row] as number[])[column] = left / pivot;
      } else if (Math.abs(left) > sqrt(DETERMINED) && !isForced) {
        return undefined;
      }
    }
  }
  return factor;
}

function repairs(asked: Matrix, used: Matrix): RepairedPair[] {
  const changed: RepairedPair[] = [];
  for (let one = 0; one < asked.length; one++) {
    for (let other = one + 1; other < asked.length; other++) {
      const pair = { one, other, asked: entry(asked, one, other), used: entry(used, one, other) };
      if (Math.abs(pair.asked - pair.used) >= REPORTED_CHANGE) changed.push(pair);
    }
  }
  return changed;
}

function entry(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] as number;
}
