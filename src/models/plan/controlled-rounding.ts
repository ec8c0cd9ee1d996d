/** Exact shares rounded to whole numbers so that rows and columns add up and no cell strays further than it must. */

import { balance } from './balance';
import { type Bounds, fitSums } from './fit-sums';

// taken once: inside a script host every use of a global costs a slow look-up
const { floor, max, min } = Math;
const UNLIMITED = Number.POSITIVE_INFINITY;

/** Exact shares, row by row: the whole part, and how far the next whole numbers lie below and above (0 ≤ each ≤ 1). */
export interface ExactShares {
  readonly rows: number;
  readonly columns: number;
  readonly whole: Float64Array;
  readonly toLower: Float64Array;
  readonly toUpper: Float64Array;
  /** 1 where a cell may hold something, 0 where it stays 0. */
  readonly open: Uint8Array;
}

type Sums = ArrayLike<number>;

/**
 * Whole numbers from 0 with the given row and column sums (which some grid on the open cells has) such that the largest
 * distance of a cell from its exact share is as small as possible. Where locked cells force some cells more than a step
 * away, the others stay as near to their shares as that allows (in squares, to about a step).
 */
export function roundShares(shares: ExactShares, rowSums: Sums, columnSums: Sums): Float64Array {
  const rounded = roundWithin(shares, rowSums, columnSums);
  if (rounded.distance < 1) return rounded.cells;
  const fitted = fitSums(shares, rounded.bounds, rowSums, columnSums);
  return roundWithin(partsOf(fitted, shares), rowSums, columnSums, rounded.bounds).cells;
}

interface Rounded {
  readonly cells: Float64Array;
  /** Whole steps in the largest distance from a share. */
  readonly distance: number;
  /** Within which every cell lies as near. */
  readonly bounds: Bounds;
}

/**
 * The smallest largest distance, by bisection over all distances that can occur with a maximum flow for each: controlled
 * rounding (Cox 1987; Causey, Cox and Ernst 1985) as a bottleneck flow.
 */
function roundWithin(shares: ExactShares, rowSums: Sums, columnSums: Sums, limits?: Bounds): Rounded {
  const { rows, columns, whole, toLower, toUpper, open } = shares;
  const size = rows * columns;
  const fractions = fractionsOf(shares);
  let cells = new Float64Array(size);
  let nearest = 0;
  for (let cell = 0; cell < size; cell++) {
    if (!open[cell]) continue;
    const [below, above] = [toLower[cell] as number, toUpper[cell] as number];
    cells[cell] = (whole[cell] as number) + (below <= above ? 0 : 1);
    nearest = max(nearest, min(below, above));
  }

  /** How far cells may move at the distance of that number: so many whole steps × the number of fractions + a fraction. */
  const boundsAt = (distance: number): Bounds => {
    const steps = floor(distance / fractions.length);
    const fraction = fractions[distance % fractions.length] as number;
    const low = new Float64Array(size);
    const high = new Float64Array(size);
    for (let cell = 0; cell < size; cell++) {
      if (!open[cell]) continue;
      const share = whole[cell] as number;
      const lowest = share - steps + (fraction >= (toLower[cell] as number) ? 0 : 1);
      low[cell] = max(limits?.low[cell] ?? 0, lowest);
      high[cell] = min(
        limits?.high[cell] ?? UNLIMITED,
        share + steps + (fraction >= (toUpper[cell] as number) ? 1 : 0),
      );
    }
    return { low, high };
  };
  let best: Rounded | undefined;
  const reaches = (distance: number) => {
    const bounds = boundsAt(distance);
    const moved = cells.slice();
    const { isReached } = balance({ rows, columns, cells: moved, ...bounds }, rowSums, columnSums);
    // what was moved in vain lies within all wider bounds too, and keeps most cells near their share
    if (isReached) best = { cells: moved, distance: floor(distance / fractions.length), bounds };
    else cells = moved;
    return isReached;
  };

  let tooNear = fractions.indexOf(nearest) - 1;
  let enough = fractions.length - 1;
  while (!reaches(enough)) {
    tooNear = enough;
    enough = 2 * max(enough, fractions.length);
  }
  while (enough - tooNear > 1) {
    const middle = floor((tooNear + enough) / 2);
    if (reaches(middle)) enough = middle;
    else tooNear = middle;
  }
  return best as Rounded;
}

/** The fractions of a step that a distance from an exact share can have, rising from 0. */
function fractionsOf({ toLower, toUpper, open }: ExactShares): readonly number[] {
  const found = new Set([0]);
  for (let cell = 0; cell < open.length; cell++) {
    if (!open[cell]) continue;
    for (const fraction of [toLower[cell] as number, toUpper[cell] as number]) if (fraction < 1) found.add(fraction);
  }
  return [...Float64Array.from(found).sort()];
}

/** Any shares from 0, row by row. */
export function partsOf(
  values: Float64Array,
  { rows, columns, open }: Pick<ExactShares, 'rows' | 'columns' | 'open'>,
): ExactShares {
  const whole = values.map(floor);
  const toLower = values.map((value, cell) => value - (whole[cell] as number));
  return { rows, columns, whole, toLower, toUpper: toLower.map((below) => 1 - below), open };
}
