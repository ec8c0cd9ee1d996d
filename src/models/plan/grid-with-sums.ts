/** Whole numbers with given sums of rows and columns, as near to exact shares as they can be, or why there are none. */
import { balance } from './balance';
import { type ExactShares, roundShares } from './controlled-rounding';

// taken once: inside a script host every use of a global costs a slow look-up
const { floor } = Math;

export type GridWithSums =
  | { readonly kind: 'grid'; readonly cells: Float64Array }
  /** The open cells of these rows (from 0) lie in columns that take `amount` less than the rows must get. */
  | { readonly kind: 'crowded'; readonly rows: readonly number[]; readonly amount: number };

/** Sums are whole numbers from 0; those of the rows add up to those of the columns. */
export function gridWithSums(
  shares: ExactShares,
  rowSums: readonly number[],
  columnSums: readonly number[],
): GridWithSums {
  const crowded = crowdedRows(shares.open, rowSums, columnSums);
  return crowded ?? { kind: 'grid', cells: roundShares(shares, rowSums, columnSums) };
}

/** Nothing where all fits. */
function crowdedRows(
  open: Uint8Array,
  rowSums: readonly number[],
  columnSums: readonly number[],
): Extract<GridWithSums, { kind: 'crowded' }> | undefined {
  if (open.every((isOpen) => isOpen === 1)) return undefined;
  const [rows, columns] = [rowSums.length, columnSums.length];
  const high = Float64Array.from(open, (isOpen, cell) => (isOpen ? (rowSums[floor(cell / columns)] as number) : 0));
  const nothing = () => new Float64Array(open.length);
  const grid = { rows, columns, cells: nothing(), low: nothing(), high };
  const { isReached, missing, stuck } = balance(grid, rowSums, columnSums);
  if (isReached) return undefined;
  return { kind: 'crowded', rows: rowSums.flatMap((_, row) => (stuck[row] ? [row] : [])), amount: missing };
}
