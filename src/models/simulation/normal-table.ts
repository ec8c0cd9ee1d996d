/** Normal scores of words and words of normal scores, fast: what makes inputs move together (correlation.ts). */
import { normalProbability, normalQuantile } from './normal';
import { fillFromTable, type QuantileTable, quantileTable } from './quantile-table';
import { wordOf } from './words';

const { exp, PI, sqrt } = Math;

/** Cells between two whole scores, and how far the scores go: words are between −6.34 and 6.34. */
const CELLS = 32;
const REACH = 7;

interface NormalTables {
  readonly quantile: QuantileTable;
  /** Four coefficients a cell of the distribution function, from −REACH to REACH. */
  readonly probability: Float64Array;
}

let made: NormalTables | undefined;

/** Turns words into normal scores, to 3e-7. */
export function fillScores(words: Int32Array, scores: Float64Array): void {
  made ??= tables();
  fillFromTable(made.quantile, words, scores);
}

/** Turns normal scores into words of their probabilities, to 2e-9. */
export function fillWords(scores: Float64Array, words: Int32Array): void {
  made ??= tables();
  const { probability } = made;
  const last = 2 * REACH * CELLS - 1;
  for (let place = 0; place < scores.length; place++) {
    const position = ((scores[place] as number) + REACH) * CELLS;
    const cell = position <= 0 ? 0 : position < last ? position | 0 : last;
    const time = position <= 0 ? 0 : position < last + 1 ? position - cell : 1;
    const at = 4 * cell;
    words[place] = wordOf(
      (probability[at] as number) +
        time *
          ((probability[at + 1] as number) +
            time * ((probability[at + 2] as number) + time * (probability[at + 3] as number))),
    );
  }
}

function tables(): NormalTables {
  const density = (score: number) => exp((-score * score) / 2) / sqrt(2 * PI);
  const lower = (distance: number) => {
    const value = normalQuantile(distance);
    return { value, slope: 1 / density(value) };
  };
  const quantile = quantileTable(
    (distance, isUpper) => (isUpper ? mirrored(lower(distance)) : lower(distance)),
    (distance, isUpper) => (isUpper ? -1 : 1) * normalQuantile(distance),
    4,
  );
  const probability = new Float64Array(8 * REACH * CELLS);
  for (let cell = 0; cell < 2 * REACH * CELLS; cell++) {
    const from = -REACH + cell / CELLS;
    const to = from + 1 / CELLS;
    const start = density(from) / CELLS;
    const end = density(to) / CELLS;
    const rise = normalProbability(to) - normalProbability(from);
    probability.set([normalProbability(from), start, 3 * rise - 2 * start - end, start + end - 2 * rise], 4 * cell);
  }
  return { quantile, probability };
}

function mirrored({ value, slope }: { value: number; slope: number }) {
  return { value: -value, slope };
}
