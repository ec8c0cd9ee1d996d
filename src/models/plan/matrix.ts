/** A total spread over rows and columns, sellers by channels, in whole steps that add up both ways. */

import { decimals, numberOf } from '../decimal';
import type { ExactShares } from './controlled-rounding';
import { gridWithSums } from './grid-with-sums';
import { splitSteps, sumOf } from './split';
import { inSteps, stepped, type TotalInSteps, wholeSteps } from './steps';

export interface MatrixPlan {
  /** From 0. */
  readonly total: number;
  /** From 0, one of each above 0. */
  readonly rowWeights: readonly number[];
  readonly columnWeights: readonly number[];
  /** Above 0. */
  readonly step: number;
  /** Cells that stay as they are (from 0), null where a cell is free; as many rows and columns as there are weights. */
  readonly locked?: readonly (readonly (number | null)[])[] | undefined;
}

/** A row or column, counted from 1. */
export interface Line {
  readonly axis: 'row' | 'column';
  readonly number: number;
}

export type Matrix =
  | { readonly kind: 'grid'; readonly cells: readonly (readonly number[])[] }
  | Exclude<TotalInSteps, { readonly kind: 'steps' }>
  | { readonly kind: 'weightless'; readonly axis: Line['axis'] }
  | NoRoom;

/** Locked cells that no grid can keep. `amount` is too much or missing. */
export type NoRoom =
  /** The line's locked cells are more than its sum. */
  | { readonly kind: 'lockedTooMuch'; readonly line: Line; readonly sum: number; readonly amount: number }
  /** The line has no free cell for the amount that its locked cells leave. */
  | { readonly kind: 'lockedTooLittle'; readonly line: Line; readonly sum: number; readonly amount: number }
  /** What the line's locked cells leave is no multiple of the step. */
  | { readonly kind: 'lockedBetweenSteps'; readonly line: Line; readonly sum: number; readonly amount: number }
  /** The free cells of these rows lie in columns that take less than the rows must still get. */
  | { readonly kind: 'crowded'; readonly rows: readonly number[]; readonly amount: number };

// taken once: inside a script host every use of a global costs a slow look-up
const toNumber = Number;
const toBigInt = BigInt;
const NONE = toBigInt(0);

/**
 * Rows and columns are the splits of the total by their weights. The exact share of a cell is total × row share ×
 * column share; with locked cells it is the same of what they leave: rest of the row × rest of the column ÷ whole rest.
 */
export function planMatrix({ total, rowWeights, columnWeights, step, locked }: MatrixPlan): Matrix {
  const steps = inSteps(total, step);
  if (steps.kind !== 'steps') return steps;
  const weights = [decimals(rowWeights).counts, decimals(columnWeights).counts] as const;
  const rowSteps = splitSteps(steps.steps, weights[0]);
  if (!rowSteps) return { kind: 'weightless', axis: 'row' };
  const columnSteps = splitSteps(steps.steps, weights[1]);
  if (!columnSteps) return { kind: 'weightless', axis: 'column' };

  const rest = locked ? restOf(locked, rowSteps, columnSteps, step) : undefined;
  if (rest && 'kind' in rest) return rest;
  const shares = rest
    ? exactShares(sumOf(rest.rows), rest.rows, rest.columns, rest.open)
    : exactShares(steps.steps, ...weights, new Uint8Array(rowSteps.length * columnSteps.length).fill(1));
  const grid = gridWithSums(shares, (rest?.rows ?? rowSteps).map(Number), (rest?.columns ?? columnSteps).map(Number));
  if (grid.kind === 'crowded') {
    const amount = steps.amountOf(toBigInt(grid.amount));
    return { kind: 'crowded', rows: grid.rows.map((row) => row + 1), amount };
  }
  const { cells } = grid;
  return {
    kind: 'grid',
    cells: rowWeights.map((_row, row) =>
      columnWeights.map(
        (_column, column) =>
          locked?.[row]?.[column] ?? steps.amountOf(toBigInt(cells[row * columnWeights.length + column] as number)),
      ),
    ),
  };
}

/** In steps: `total` × row part × column part ÷ all parts, for each cell. */
function exactShares(
  total: bigint,
  rowParts: readonly bigint[],
  columnParts: readonly bigint[],
  open: Uint8Array,
): ExactShares {
  const [rows, columns] = [rowParts.length, columnParts.length];
  const parts = sumOf(rowParts) * sumOf(columnParts) || BigInt(1);
  const whole = new Float64Array(open.length);
  const toLower = new Float64Array(open.length);
  const toUpper = new Float64Array(open.length).fill(1);
  const fine = BigInt(2 ** 53);
  for (let row = 0; row < rows; row++) {
    const rowPart = total * (rowParts[row] as bigint);
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const product = rowPart * (columnParts[column] as bigint);
      const remainder = product % parts;
      whole[cell] = toNumber(product / parts);
      if (remainder === NONE) continue;
      // both rounded alike, so that equal distances come out equal
      toLower[cell] = toNumber((remainder * fine) / parts) / 2 ** 53;
      toUpper[cell] = toNumber(((parts - remainder) * fine) / parts) / 2 ** 53;
    }
  }
  return { rows, columns, whole, toLower, toUpper, open };
}

interface Rest {
  /** Steps that each row and column still gets in its free cells. */
  readonly rows: readonly bigint[];
  readonly columns: readonly bigint[];
  readonly open: Uint8Array;
}

/** What locked cells leave, or why no grid can keep them. */
function restOf(
  locked: readonly (readonly (number | null)[])[],
  rowSteps: readonly bigint[],
  columnSteps: readonly bigint[],
  step: number,
): Rest | NoRoom {
  const columns = columnSteps.length;
  const given = locked.flat();
  const {
    counts,
    step: one,
    exponent,
  } = stepped(
    given.map((cell) => cell ?? 0),
    step,
  );
  const open = Uint8Array.from(given, (cell) => (cell === null ? 1 : 0));

  const lineOf = (axis: Line['axis'], index: number, steps: bigint) => {
    const cells = axis === 'row' ? columnSteps.map((_, column) => index * columns + column) : [];
    if (axis === 'column') for (let cell = index; cell < given.length; cell += columns) cells.push(cell);
    const sum = steps * one;
    const left = sum - sumOf(cells.map((cell) => counts[cell] as bigint));
    return { line: { axis, number: index + 1 }, sum, left, isFull: cells.every((cell) => !open[cell]) };
  };
  const lines = [
    ...rowSteps.map((steps, row) => lineOf('row', row, steps)),
    ...columnSteps.map((steps, column) => lineOf('column', column, steps)),
  ];
  const rests = lines.map(({ left, sum }) => wholeSteps(left, one, sum));

  const problemAt = (kind: Exclude<NoRoom['kind'], 'crowded'>, index: number): NoRoom => {
    const { line, sum, left } = lines[index] as (typeof lines)[number];
    return { kind, line, sum: numberOf(sum, exponent), amount: numberOf(left < NONE ? -left : left, exponent) };
  };
  const isLeft = ({ whole, rest }: { whole: bigint; rest: bigint }) => whole !== NONE || rest !== NONE;
  const tooMuch = rests.findIndex(({ whole }) => whole < NONE);
  if (tooMuch >= 0) return problemAt('lockedTooMuch', tooMuch);
  const tooLittle = rests.findIndex((rest, index) => lines[index]?.isFull && isLeft(rest));
  if (tooLittle >= 0) return problemAt('lockedTooLittle', tooLittle);
  const betweenSteps = rests.findIndex(({ rest }) => rest !== NONE);
  if (betweenSteps >= 0) return problemAt('lockedBetweenSteps', betweenSteps);

  const wholes = rests.map(({ whole }) => whole);
  return { rows: wholes.slice(0, rowSteps.length), columns: wholes.slice(rowSteps.length), open };
}
