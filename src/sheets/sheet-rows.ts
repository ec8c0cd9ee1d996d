/** Rows of any sheet for the ledger, a block at a time: days as days of the spreadsheet's calendar, everything else as it is. */
import type { Words } from '../messages/catalogue';
import type { RawCell } from '../models/ledger/raw';
import { sheetEnvironment } from './environment';
import type { CellValue, GoogleServices, Sheet } from './methods';

export interface SheetName {
  readonly sheet: string;
  readonly sheetId: number;
  /** Rows with anything in them, from the first one on. */
  readonly rows: number;
  readonly isActive: boolean;
}

export interface RowsWanted {
  readonly sheetId: number;
  /** For people, should the sheet be gone. */
  readonly sheet: string;
  /** Counted from 1. */
  readonly from: number;
  /** At most so many. */
  readonly count: number;
}

export interface SheetRows {
  readonly rows: readonly (readonly RawCell[])[];
  /** Of the whole sheet. */
  readonly lastRow: number;
}

/** Hidden ones are nobody's source. */
export function listSheets({ SpreadsheetApp }: GoogleServices): SheetName[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet().getSheetId();
  const visible = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  return visible.map((sheet) => ({
    sheet: sheet.getName(),
    sheetId: sheet.getSheetId(),
    rows: sheet.getLastRow(),
    isActive: sheet.getSheetId() === active,
  }));
}

export function readSheetRows(
  { sheetId, sheet: name, from, count }: RowsWanted,
  services: GoogleServices,
  words: Words,
): SheetRows {
  const sheet = sheetWith(sheetId, name, services, words);
  const lastRow = sheet.getLastRow();
  const rows = Math.min(count, lastRow - from + 1);
  if (rows < 1) return { rows: [], lastRow };
  const toRaw = rawCells(services);
  const values = sheet.getRange(from, 1, rows, Math.max(1, sheet.getLastColumn())).getValues();
  return { rows: values.map((row) => row.map(toRaw)), lastRow };
}

export function sheetWith(sheetId: number, name: string, { SpreadsheetApp }: GoogleServices, words: Words): Sheet {
  const found = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === sheetId);
  if (!found) throw new Error(words.sheets.ledger.sheetGone({ sheet: name }));
  return found;
}

/** Asking for the calendar's day costs a call to Google, so each moment is asked for once. */
export function rawCells({ SpreadsheetApp, Utilities }: GoogleServices): (value: CellValue) => RawCell {
  const { dayOf } = sheetEnvironment(
    () => SpreadsheetApp.getActiveSpreadsheet(),
    () => Utilities,
  );
  const days = new Map<number, { day: number }>();
  return (value) => {
    if (typeof value !== 'object') return value;
    const moment = value.getTime();
    let known = days.get(moment);
    if (!known) {
      known = { day: dayOf(value) };
      days.set(moment, known);
    }
    return known;
  };
}

/** A sheet is made with a thousand rows and 26 columns. */
export function makeRoom(sheet: Sheet, lastRow: number, lastColumn = 1): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  const columns = lastColumn > 1 ? sheet.getMaxColumns() : lastColumn;
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** Rows that stand together, from the top. */
export function runs(rows: readonly number[]): { row: number; count: number }[] {
  const found: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && row === last.row + last.count) last.count++;
    else found.push({ row, count: 1 });
  }
  return found;
}
