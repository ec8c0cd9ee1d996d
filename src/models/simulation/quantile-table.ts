/** Quantile functions as tables of cubics, fast enough to draw millions of values. */
import { WORD_WIDTH } from './words';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { clz32 } = Math;

/**
 * The probabilities from 0 to ½, and those from 1 down to ½, are halved again and again: ¼ … ½, ⅛ … ¼ and so on. Each of
 * these octaves has equally many equal cells, and each cell a cubic with exact values and slopes at both ends (Hermite).
 * So cells get as small towards 0 and 1 as quantile functions get steep, and a word finds its cell by counting leading
 * zeros. The error of such a cubic is at most h⁴ ÷ 384 times the largest fourth derivative within its cell of width h.
 */
export interface QuantileTable {
  /**
   * Four coefficients a cell; the octaves from ½ down to 0, their cells upwards, then those from ½ up to 1. They take what
   * a word's digits say, and give the value in the middle of all numbers that begin with these digits.
   */
  readonly cubics: Float64Array;
  /** Two to this power is the number of cells in an octave. */
  readonly cellBits: number;
  /** The exact quantile of a probability beyond the octaves, given as its distance from 0 or from 1. */
  readonly tail: (distance: number, isUpper: boolean) => number;
}

/** Octaves in a table: beyond lie two of 2¹³ draws. */
export const OCTAVES = 12;

/** Value of a quantile function and its slope by the probability. */
export interface Node {
  readonly value: number;
  readonly slope: number;
}

/**
 * Table of a quantile function. `nodeAt` is asked with distances from 0 (`isUpper`: from 1) up to ½, rising, first all
 * from 0, then all from 1; values and slopes are those of the quantile function itself, which never falls.
 */
export function quantileTable(
  nodeAt: (distance: number, isUpper: boolean) => Node,
  tail: QuantileTable['tail'],
  cellBits: number,
): QuantileTable {
  const cells = 2 ** cellBits;
  const cubics = new Float64Array(8 * OCTAVES * cells);
  for (const isUpper of [false, true]) {
    let from = nodeAt(2 ** (-OCTAVES - 1), isUpper);
    for (let octave = OCTAVES - 1; octave >= 0; octave--) {
      const least = 2 ** (-octave - 2);
      for (let cell = 0; cell < cells; cell++) {
        const to = nodeAt(least * (1 + (cell + 1) / cells), isUpper);
        // towards ½ values fall where the distance is that from 1
        const width = (isUpper ? -1 : 1) * (least / cells);
        const cubic = cubicBetween(from, to, width, 2 ** (octave + cellBits - 31));
        cubics.set(cubic, 4 * (((isUpper ? OCTAVES : 0) + octave) * cells + cell));
        from = to;
      }
    }
  }
  return { cubics, cellBits, tail };
}

/** The cubic from one node to the other over 0…1, moved to the left by `middle`. */
function cubicBetween(from: Node, to: Node, width: number, middle: number): readonly number[] {
  const rise = to.value - from.value;
  const start = width * from.slope;
  const end = width * to.slope;
  const square = 3 * rise - 2 * start - end;
  const cube = start + end - 2 * rise;
  return [
    from.value + middle * (start + middle * (square + middle * cube)),
    start + middle * (2 * square + 3 * middle * cube),
    square + 3 * middle * cube,
    cube,
  ];
}

/** Turns words (see words.ts) into values of the quantile function, place by place. */
export function fillFromTable(table: QuantileTable, words: Int32Array, out: Float64Array): void {
  for (let place = 0; place < words.length; place++) out[place] = valueAt(table, words[place] as number);
}

/** On its own, because what is called often is compiled sooner than what runs long: it decides a cell's first call. */
function valueAt({ cubics, cellBits, tail }: QuantileTable, word: number): number {
  const side = word >>> 31;
  // the distance from 0 or from 1, in parts of ½, its first binary digit first
  const distance = (word ^ -side) << 1;
  const octave = clz32(distance);
  if (octave >= OCTAVES) return tail(((distance >>> 1) + 0.5) * WORD_WIDTH, side === 1);
  // digits behind the first: those that tell the cell, then those that tell where in it
  const digits = distance << (octave + 1);
  const at = ((side * OCTAVES + octave) << (cellBits + 2)) + ((digits >>> (32 - cellBits)) << 2);
  const time = ((digits << cellBits) >>> 0) * WORD_WIDTH;
  return (
    (cubics[at] as number) +
    time * ((cubics[at + 1] as number) + time * ((cubics[at + 2] as number) + time * (cubics[at + 3] as number)))
  );
}
