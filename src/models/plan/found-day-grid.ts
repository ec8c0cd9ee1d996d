/** Finds a plan or facts by days and sellers in the rows of any sheet. */
import { isoDay } from '../calendar/iso-day';
import type { RawCell } from '../ledger/raw';
import { sameText } from '../ledger/tables';
import type { DayGrid } from './day-grid';

export type FoundDayGrid =
  | {
      readonly kind: 'grid';
      readonly grid: DayGrid;
      /** The row of the headings, counted from 1. */
      readonly headerRow: number;
    }
  /** Row and column counted from 1: a text among amounts, or a day or a name that is there twice. */
  | { readonly kind: 'unreadable'; readonly row: number; readonly column: number; readonly value: string };

/**
 * The first block whose first column holds days below a row of headings. Sellers are the headings up to the first blank one,
 * without a last one that is a total; it ends before the first row without a day. Blank amounts are 0.
 */
export function findDayGrid(
  rows: readonly (readonly RawCell[])[],
  isTotal: (text: string) => boolean,
): FoundDayGrid | undefined {
  const first = rows.findIndex(
    (row, index) => index > 0 && dayOf(row[0]) !== null && sellersIn(rows[index - 1], isTotal).length > 0,
  );
  if (first < 0) return undefined;
  const sellers = sellersIn(rows[first - 1], isTotal);
  const second = sellers.findIndex(
    (name, place) => sellers.findIndex((other) => sameText(other) === sameText(name)) < place,
  );
  if (second >= 0) return { kind: 'unreadable', row: first, column: second + 2, value: sellers[second] as string };

  const lines: { readonly day: number; readonly amounts: readonly number[] }[] = [];
  for (let row = first; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const day = dayOf(cells[0]);
    if (day === null) break;
    if (lines.some((line) => line.day === day)) return unreadable(row, 0, cells[0]);
    const amounts: number[] = [];
    for (let column = 1; column <= sellers.length; column++) {
      const cell = cells[column];
      if (typeof cell === 'number') amounts.push(cell);
      else if (cell === undefined || cell === null || cell === '') amounts.push(0);
      else return unreadable(row, column, cell);
    }
    lines.push({ day, amounts });
  }
  lines.sort((one, other) => one.day - other.day);
  return {
    kind: 'grid',
    headerRow: first,
    grid: {
      days: lines.map(({ day }) => day),
      sellers,
      amounts: sellers.map((_, seller) => Float64Array.from(lines, ({ amounts }) => amounts[seller] as number)),
    },
  };
}

function sellersIn(header: readonly RawCell[] | undefined, isTotal: (text: string) => boolean): string[] {
  const names: string[] = [];
  for (const cell of (header ?? []).slice(1)) {
    if (typeof cell !== 'string' || cell.trim() === '') break;
    names.push(cell.trim());
  }
  const last = names[names.length - 1];
  if (last !== undefined && names.length > 1 && isTotal(last)) names.pop();
  return names;
}

function dayOf(cell: RawCell | undefined): number | null {
  return typeof cell === 'object' && cell !== null ? cell.day : null;
}

function unreadable(row: number, column: number, cell: RawCell | undefined): FoundDayGrid {
  const value = typeof cell === 'object' && cell !== null ? isoDay(cell.day) : String(cell);
  return { kind: 'unreadable', row: row + 1, column: column + 1, value };
}
