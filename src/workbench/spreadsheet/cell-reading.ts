/** What scripts see in a cell: Univer keeps serial numbers, ones for TRUE and formats apart. */

import { CellValueType, type ICellData, type IRange, type Nullable, numfmt } from '@univerjs/core';
import type { CellValue } from '../../sheets/methods';
import type { SpreadsheetDocument } from './document';
import { formatNumber } from './number-text';
import type { SerialDates } from './serial-dates';

/** What getNumberFormats says of a cell nobody formatted. */
export const AUTOMATIC_FORMAT = '0.###############';

/** Univer says #SPILL! where Sheets says #REF!; both mean that a result would overwrite other cells. */
const SHEETS_ERRORS: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CALC!': '#N/A' };

/** The word Sheets shows for an error of the formula engine; other texts stay. */
export function errorText(text: string): string {
  return SHEETS_ERRORS[text] ?? text;
}

const dateFormats = new Map<string, boolean>();

/** The cells of a block, row by row, spilled results included. */
export function readBlock(document: SpreadsheetDocument, sheetId: string, block: IRange): Nullable<ICellData>[][] {
  const own = document.cells(sheetId);
  const spilled = document.spilled(sheetId);
  const rows: Nullable<ICellData>[][] = [];
  for (let row = block.startRow; row <= block.endRow; row += 1) {
    const cells: Nullable<ICellData>[] = [];
    const spilledRow = spilled[row];
    for (let column = block.startColumn; column <= block.endColumn; column += 1) {
      cells.push(withSpilled(own.getValue(row, column), spilledRow?.[column]));
    }
    rows.push(cells);
  }
  return rows;
}

export function readValue(document: SpreadsheetDocument, cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value == null || value === '') return '';
  const type = typeOf(cell as ICellData);
  if (type === CellValueType.BOOLEAN) return Number(value) === 1 || value === true || value === 'TRUE';
  if (type !== CellValueType.NUMBER) return errorText(String(value));
  const number = Number(value);
  return isDateFormat(formatOf(document, cell)) ? document.dates.toDate(number) : number;
}

export function readDisplay(document: SpreadsheetDocument, cell: Nullable<ICellData>): string {
  const value = cell?.v;
  if (value == null || value === '') return '';
  const type = typeOf(cell as ICellData);
  if (type === CellValueType.BOOLEAN) return readValue(document, cell) === true ? 'TRUE' : 'FALSE';
  const format = formatOf(document, cell) || 'General';
  const locale = document.locale.replace('_', '-');
  if (type === CellValueType.NUMBER) return formatNumber(format, Number(value), locale);
  const text = errorText(String(value));
  return format.includes('@') ? numfmt.format(format, text, { locale, throws: false }) : text;
}

/** The cell's number format, '' where it has none. */
export function formatOf(document: SpreadsheetDocument, cell: Nullable<ICellData>): string {
  const pattern = document.styleOf(cell)?.n?.pattern ?? '';
  return pattern === 'General' ? '' : pattern;
}

export function isDateFormat(format: string): boolean {
  if (format === '') return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const isDate = numfmt.isValidFormat(format) && numfmt.isDateFormat(format);
  dateFormats.set(format, isDate);
  return isDate;
}

/** A number as scripts and custom functions get it: a moment when its format shows a date. */
export function numberOrDate(dates: SerialDates, value: number, format: string): number | Date {
  return isDateFormat(format) ? dates.toDate(value) : value;
}

/** The last row and column with content, counted from one; 0 where a sheet is empty. */
export function contentEdge(document: SpreadsheetDocument, sheetId: string): { row: number; column: number } {
  let row = 0;
  let column = 0;
  const include = (cellRow: number, cellColumn: number): void => {
    row = Math.max(row, cellRow + 1);
    column = Math.max(column, cellColumn + 1);
  };
  document.cells(sheetId).forValue((cellRow, cellColumn, cell) => {
    if (hasContent(cell)) include(cellRow, cellColumn);
  });
  for (const [cellRow, cells] of Object.entries(document.spilled(sheetId))) {
    for (const [cellColumn, cell] of Object.entries(cells ?? {})) {
      if (hasContent(cell)) include(Number(cellRow), Number(cellColumn));
    }
  }
  return { row, column };
}

/** The last row with content, counted from one: looked for from below, as most sheets are filled from above. */
export function lastContentRow(document: SpreadsheetDocument, sheetId: string): number {
  const own = document.cells(sheetId);
  const spilled = document.spilled(sheetId);
  const isFilled = (cells: Nullable<Record<number, Nullable<ICellData>>>) =>
    Object.values(cells ?? {}).some(hasContent);
  for (let row = Math.max(own.getLength(), ...Object.keys(spilled).map((key) => Number(key) + 1)); row > 0; row -= 1) {
    if (isFilled(own.getRow(row - 1)) || isFilled(spilled[row - 1])) return row;
  }
  return 0;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && ((cell.v != null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si));
}

function withSpilled(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  if (spilled == null || hasContent(own)) return own;
  // The format a user gave to the cell counts, not the one the formula suggests.
  return own?.s == null ? spilled : { ...spilled, s: own.s };
}

function typeOf(cell: ICellData): CellValueType {
  if (cell.t != null) return cell.t;
  if (typeof cell.v === 'boolean') return CellValueType.BOOLEAN;
  return typeof cell.v === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
}
