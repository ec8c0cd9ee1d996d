/** Shares moved as little as possible, in squares, until rows and columns add up: the fit that is then rounded. */

import type { ExactShares } from './controlled-rounding';

// taken once: inside a script host every use of a global costs a slow look-up
const { abs, floor, max, min } = Math;

export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Imbalance that rounding evens out anyway, in steps. */
const ENOUGH = 1e-3;
const MOST_PASSES = 200;

/**
 * Numbers within the bounds with about these row and column sums, as near to the shares as possible in squares: each is
 * its share + a lift of its row + a lift of its column, cut at the bounds (the Kuhn–Tucker conditions). The lifts are
 * found by evening out rows and columns in turn, each by a Newton step. Closed cells have the bounds 0 and 0.
 */
export function fitSums(
  { rows, columns, whole, toLower }: ExactShares,
  { low, high }: Bounds,
  rowSums: ArrayLike<number>,
  columnSums: ArrayLike<number>,
): Float64Array {
  const rowLifts = new Float64Array(rows);
  const columnLifts = new Float64Array(columns);
  const fitted = (row: number, column: number) => {
    const cell = row * columns + column;
    const lifted =
      (whole[cell] as number) + (toLower[cell] as number) + (rowLifts[row] as number) + (columnLifts[column] as number);
    return min(max(lifted, low[cell] as number), high[cell] as number);
  };
  const isInside = (row: number, column: number, value: number) => {
    const cell = row * columns + column;
    return value > (low[cell] as number) && value < (high[cell] as number);
  };

  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let worst = 0;
    for (let row = 0; row < rows; row++) {
      let lack = rowSums[row] as number;
      let movable = 0;
      for (let column = 0; column < columns; column++) {
        const value = fitted(row, column);
        lack -= value;
        if (isInside(row, column, value)) movable++;
      }
      rowLifts[row] = (rowLifts[row] as number) + lack / max(1, movable);
      worst = max(worst, abs(lack));
    }
    for (let column = 0; column < columns; column++) {
      let lack = columnSums[column] as number;
      let movable = 0;
      for (let row = 0; row < rows; row++) {
        const value = fitted(row, column);
        lack -= value;
        if (isInside(row, column, value)) movable++;
      }
      columnLifts[column] = (columnLifts[column] as number) + lack / max(1, movable);
      worst = max(worst, abs(lack));
    }
    if (worst < ENOUGH) break;
  }
  return Float64Array.from(whole, (_, cell) => fitted(floor(cell / columns), cell % columns));
}
