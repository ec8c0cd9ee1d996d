/** Finds amounts by day and seller in the rows of any sheet, wherever they stand below its title. */

import { ordersOf } from '../ledger/day-text';
import type { RawCell } from '../ledger/raw';
import { sameText } from '../ledger/tables';
import type { DayGrid } from './day-grid';

export interface FoundDayGrid {
  readonly kind: 'grid';
  readonly grid: DayGrid;
  /** What stands in the first column over its headings; '' for nothing. */
  readonly title: string;
  /** Of its headings, counted from 1. */
  readonly row: number;
}

export interface UnreadableDayGrid {
  readonly kind: 'unreadable';
  readonly why: 'amount' | 'negative' | 'day' | 'dayTwice' | 'nameTwice' | 'name';
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  /** More than half of what stands beside its days are numbers: it is meant as amounts, whatever else is wrong. */
  readonly isMostlyNumbers: boolean;
}

/** Days without headings over them. */
export interface HeadlessDays {
  readonly kind: 'headless';
  /** Of the first day, counted from 1. */
  readonly row: number;
}

interface GridOptions {
  /** Says of a heading, or of what stands in the place of a day, that it names a total. */
  readonly isTotal: (text: string) => boolean;
  /** Plans are never below 0; facts are, where money was paid back. */
  readonly mayBeNegative?: boolean;
  /** Nothing else stands beside the grid: it goes on behind a column that is blank from its heading down. */
  readonly isAlone?: boolean;
}

type Rows = readonly (readonly RawCell[])[];

/**
 * The first block of days with headings over it; where that has nothing but a total, the one of the same days beside it.
 * Undefined where there is neither such a block nor one whose days are text.
 */
export function findDayGrid(rows: Rows, options: GridOptions): FoundDayGrid | UnreadableDayGrid | undefined {
  for (const found of dayGridsIn(rows, options)) {
    if (found.kind === 'headless') continue;
    return (found.kind === 'grid' && hasOnlyTotal(found, options) && besideTotal(rows, found, options)) || found;
  }
  return daysAsText(rows);
}

export function hasOnlyTotal({ grid: { sellers } }: FoundDayGrid, { isTotal }: Pick<GridOptions, 'isTotal'>): boolean {
  return sellers.length === 1 && sellers.every(isTotal);
}

function besideTotal(rows: Rows, total: FoundDayGrid, options: GridOptions) {
  const width = rows[total.row - 1]?.length ?? 0;
  for (let column = 1; column < width; column++) {
    const right = rows.map((row, index) => (index < total.row - 1 ? [] : row.slice(column)));
    const [found] = dayGridsIn(right, options);
    if (found === undefined || found.kind === 'headless') continue;
    if (found.kind === 'unreadable') return { ...found, column: found.column + column };
    return String(found.grid.days) === String(total.grid.days) ? found : undefined;
  }
  return undefined;
}

/** Days that someone has typed as text are no days to a sheet: told, so that no other sheet is taken for this one. */
function daysAsText(rows: Rows): UnreadableDayGrid | undefined {
  const isDay = (row: number) => {
    const first = rows[row]?.[0];
    return isText(first) && ordersOf(first).length > 0;
  };
  const row = rows.findIndex((_, index) => isDay(index) && !isDay(index - 1) && isText(rows[index - 1]?.[1]));
  if (row < 0) return undefined;
  let until = row;
  while (isDay(until)) until++;
  const value = rows[row]?.[0] as RawCell;
  return {
    kind: 'unreadable',
    why: 'day',
    row: row + 1,
    column: 1,
    value,
    isMostlyNumbers: areMostlyNumbers(rows.slice(row, until)),
  };
}

function areMostlyNumbers(rows: Rows): boolean {
  const cells = rows.flatMap((row) => row.slice(1)).filter((cell) => !isBlank(cell));
  return cells.filter((cell) => typeof cell === 'number').length * 2 > cells.length;
}

/**
 * Every block of days in the first column, from above. Its sellers are the headings from the second column up to the first
 * blank one, without a total at the end; it ends with the first row without a day. Lines of totals between the headings
 * and the first day are passed over.
 */
export function* dayGridsIn(
  rows: Rows,
  options: GridOptions,
): Generator<FoundDayGrid | UnreadableDayGrid | HeadlessDays> {
  for (let from = 0; from < rows.length; from++) {
    if (dayAt(rows, from) === undefined) continue;
    const header = headerAbove(rows, from, options);
    let until = from;
    while (dayAt(rows, until) !== undefined) until++;
    yield header === undefined
      ? { kind: 'headless', row: from + 1 }
      : readBlock(rows, { header, from, until }, options);
    from = until;
  }
}

function headerAbove(rows: Rows, from: number, { isTotal }: GridOptions): number | undefined {
  let header = from - 1;
  while (header >= 0 && isTotalLine(rows[header]?.[0], isTotal)) header--;
  return isText(rows[header]?.[1]) ? header : undefined;
}

function isTotalLine(first: RawCell | undefined, isTotal: (text: string) => boolean): boolean {
  return isText(first) && isTotal(first);
}

interface Block {
  readonly header: number;
  readonly from: number;
  readonly until: number;
}

function readBlock(rows: Rows, block: Block, options: GridOptions): FoundDayGrid | UnreadableDayGrid {
  const { header, from, until } = block;
  const { isTotal, mayBeNegative = false } = options;
  const named = headedColumns(rows, block, options);
  const headingOf = (column: number) => rows[header]?.[column];
  const last = headingOf(named[named.length - 1] ?? 0);
  const columns = named.length > 1 && isText(last) && isTotal(last) ? named.slice(0, -1) : named;
  const unreadable = (why: UnreadableDayGrid['why'], row: number, column: number): UnreadableDayGrid => ({
    kind: 'unreadable',
    why,
    row: row + 1,
    column: column + 1,
    value: rows[row]?.[column] as RawCell,
    isMostlyNumbers: areMostlyNumbers(
      rows.slice(from, until).map((line) => [null, ...columns.map((at) => line[at] ?? null)]),
    ),
  });

  const sellers: string[] = [];
  const seen = new Set<string>();
  for (const column of columns) {
    const name = headingOf(column);
    if (!isText(name)) return unreadable('name', header, column);
    if (seen.has(sameText(name))) return unreadable('nameTwice', header, column);
    seen.add(sameText(name));
    sellers.push(name.trim());
  }

  const rowOf = new Map<number, number>();
  for (let row = from; row < until; row++) {
    const day = dayAt(rows, row) as number;
    if (rowOf.has(day)) return unreadable('dayTwice', row, 0);
    rowOf.set(day, row);
    for (const column of columns) {
      const cell = rows[row]?.[column];
      if (isBlank(cell)) continue;
      if (typeof cell !== 'number') return unreadable('amount', row, column);
      if (cell < 0 && !mayBeNegative) return unreadable('negative', row, column);
    }
  }
  const days = [...rowOf.keys()].sort((one, other) => one - other);
  const amounts = columns.map((column) =>
    Float64Array.from(days, (day) => {
      const cell = rows[rowOf.get(day) as number]?.[column];
      return typeof cell === 'number' ? cell : 0;
    }),
  );
  const above = rows[header - 1]?.[0];
  return {
    kind: 'grid',
    grid: { days, sellers, amounts },
    title: isText(above) ? above.trim() : '',
    row: header + 1,
  };
}

function headedColumns(rows: Rows, { header, from, until }: Block, { isAlone = false }: GridOptions): number[] {
  const headings = rows[header] as readonly RawCell[];
  const columns = headings.flatMap((_, column) => (column > 0 ? [column] : []));
  const isEmpty = (column: number) =>
    isBlank(headings[column]) && rows.slice(from, until).every((row) => isBlank(row[column]));
  if (isAlone) return columns.filter((column) => !isEmpty(column));
  const blank = columns.find((column) => isBlank(headings[column]));
  return blank === undefined ? columns : columns.slice(0, blank - 1);
}

function dayAt(rows: Rows, row: number): number | undefined {
  const first = rows[row]?.[0];
  return typeof first === 'object' && first !== null ? first.day : undefined;
}

function isText(cell: RawCell | undefined): cell is string {
  return typeof cell === 'string' && cell.trim() !== '';
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
