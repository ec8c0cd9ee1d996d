/** Writes rows into the ledger's sheets: in blocks, never over what stands there unseen, and takes them back again. */
import type { Words } from '../messages/catalogue';
import type { RawCell } from '../models/ledger/raw';
import type { Value } from '../models/ledger/tables';
import { asTyped, locked } from './cell-blocks';
import { sheetEnvironment } from './environment';
import type { CellValue, GoogleServices, Range, Sheet } from './methods';
import { makeRoom, rawCells, runs, sheetWith } from './sheet-rows';

/** Where the columns of a table stand on a sheet. */
export interface LedgerPlace {
  readonly sheet: string;
  readonly sheetId: number;
  /** The sheet's column (from 1) of each column of the table, in the table's order; 0 for one it does not have. */
  readonly columns: readonly number[];
  /** Which of the table's columns are days. */
  readonly days: readonly boolean[];
}

export interface RowsToAdd extends LedgerPlace {
  /** Where the first one goes if nothing stands there: below the last row of the table. */
  readonly at: number;
  readonly rows: readonly (readonly Value[])[];
  /** How many rows will follow in other blocks: room is made for all at once. */
  readonly toFollow: number;
}

export interface RowsToChange extends LedgerPlace {
  readonly changes: readonly RowChange[];
}

export interface RowChange {
  /** Counted from 1. */
  readonly row: number;
  /** The cells of the table's columns as they were read; where the row is not so any more, it stays as it is. */
  readonly seen: readonly RawCell[];
  /** What becomes of some of them. */
  readonly next: readonly { readonly column: number; readonly value: Value }[];
}

/** Returns the row of the first one. */
export function addRows(adding: RowsToAdd, services: GoogleServices, words: Words): number {
  return locked(services, words, () => {
    const { rows, at } = adding;
    const sheet = sheetWith(adding.sheetId, adding.sheet, services, words);
    const isFree = blocksOf(adding.columns).every(({ column, count }) =>
      isBlankBlock(sheet, at, column, rows.length, count),
    );
    const first = isFree ? at : sheet.getLastRow() + 1;
    makeRoom(sheet, first + rows.length + adding.toFollow - 1);
    const toCell = cellWriter(services);
    for (const { column, count, places } of blocksOf(adding.columns)) {
      const block = rows.map((row) =>
        places.map((place) => toCell(row[place] as Value, adding.days[place] as boolean)),
      );
      sheet.getRange(first, column, rows.length, count).setValues(block);
    }
    return first;
  });
}

/** Returns the rows that have changed since they were read, which stay as they are. */
export function changeRows(
  { changes, columns, days, ...place }: RowsToChange,
  services: GoogleServices,
  words: Words,
): number[] {
  return locked(services, words, () => {
    if (changes.length === 0) return [];
    const sheet = sheetWith(place.sheetId, place.sheet, services, words);
    const top = Math.min(...changes.map(({ row }) => row));
    const bottom = Math.max(...changes.map(({ row }) => row));
    const toRaw = rawCells(services);
    const toCell = cellWriter(services);
    const blocks = blocksOf(columns).map((block) => {
      const range = sheet.getRange(top, block.column, bottom - top + 1, block.count);
      return { ...block, range, values: range.getValues(), formulas: range.getFormulas() };
    });
    const isAsRead = ({ row, seen, next }: RowChange) =>
      blocks.every(({ places, values, formulas }) =>
        places.every((column, along) => {
          const isFormula = formulas[row - top]?.[along] !== '';
          if (isFormula && next.some((each) => each.column === column)) return false;
          return isSameCell(toRaw(values[row - top]?.[along] as CellValue), seen[column] as RawCell);
        }),
      );
    const good = changes.filter(isAsRead);
    if (good.length > 0) {
      for (const { places, range, values, formulas } of blocks) {
        const lines = values.map((line, down) =>
          line.map((value, along) => formulas[down]?.[along] || textAsTyped(value)),
        );
        for (const { row, next } of good) {
          for (const { column, value } of next) {
            const along = places.indexOf(column);
            if (along >= 0) (lines[row - top] as CellValue[])[along] = toCell(value, days[column] as boolean);
          }
        }
        range.setValues(lines);
      }
    }
    return withoutThose(changes, good);
  });
}

export interface RowsToRemove extends LedgerPlace {
  /** Each with what it must still hold. */
  readonly rows: readonly { readonly row: number; readonly seen: readonly RawCell[] }[];
}

/** Returns the rows that have changed since, or hold something of the user's own beside the table: they stay. */
export function removeRows(
  { rows, columns, ...place }: RowsToRemove,
  services: GoogleServices,
  words: Words,
): number[] {
  return locked(services, words, () => {
    if (rows.length === 0) return [];
    const sheet = sheetWith(place.sheetId, place.sheet, services, words);
    const top = Math.min(...rows.map(({ row }) => row));
    const bottom = Math.max(...rows.map(({ row }) => row));
    const toRaw = rawCells(services);
    const block = sheet.getRange(top, 1, bottom - top + 1, Math.max(sheet.getLastColumn(), ...columns));
    const values = block.getValues();
    const formulas = block.getFormulas();
    const isGone = ({ row, seen }: RowsToRemove['rows'][number]) =>
      (values[row - top] ?? []).every((value, along) => {
        const column = columns.indexOf(along + 1);
        if (column >= 0) return isSameCell(toRaw(value), seen[column] as RawCell);
        // A formula that was filled down beside the rows goes with them; what somebody typed there does not.
        return value === '' || formulas[row - top]?.[along] !== '';
      });
    const good = rows.filter(isGone);
    // A sheet keeps a row below its frozen ones.
    if (bottom === sheet.getMaxRows()) sheet.insertRowsAfter(bottom, 1);
    for (const { row, count } of runs(good.map(({ row }) => row)).reverse()) sheet.deleteRows(row, count);
    return withoutThose(rows, good);
  });
}

function withoutThose<Row extends { readonly row: number }>(all: readonly Row[], those: readonly Row[]): number[] {
  const gone = new Set(those);
  return all.filter((each) => !gone.has(each)).map(({ row }) => row);
}

interface ColumnBlock {
  readonly column: number;
  readonly count: number;
  /** The table's columns that stand there, from left to right. */
  readonly places: readonly number[];
}

/** Columns of the table that stand beside each other are one block; what people put between them is left alone. */
function blocksOf(columns: readonly number[]): ColumnBlock[] {
  return runs(columns.filter((column) => column > 0)).map(({ row: column, count }) => ({
    column,
    count,
    places: Array.from({ length: count }, (_, along) => columns.indexOf(column + along)),
  }));
}

function isBlankBlock(sheet: Sheet, row: number, column: number, rows: number, columns: number): boolean {
  const there = Math.min(rows, sheet.getLastRow() - row + 1);
  if (there < 1) return true;
  const block: Range = sheet.getRange(row, column, there, columns);
  // A formula that shows nothing yet is not nothing.
  return [...block.getValues(), ...block.getFormulas()].every((line) => line.every((content) => content === ''));
}

function cellWriter({ SpreadsheetApp, Utilities }: GoogleServices): (value: Value, isDay: boolean) => CellValue {
  const { dateOf } = sheetEnvironment(
    () => SpreadsheetApp.getActiveSpreadsheet(),
    () => Utilities,
  );
  const dates = new Map<number, Date>();
  return (value, isDay) => {
    if (value === null) return '';
    if (typeof value === 'string') return asTyped(value);
    if (!isDay) return value;
    let date = dates.get(value);
    if (!date) {
      date = dateOf(value);
      dates.set(value, date);
    }
    return date;
  };
}

function textAsTyped(value: CellValue): CellValue {
  return typeof value === 'string' ? asTyped(value) : value;
}

function isSameCell(one: RawCell, other: RawCell): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.day === other?.day;
  return (one ?? '') === (other ?? '');
}
