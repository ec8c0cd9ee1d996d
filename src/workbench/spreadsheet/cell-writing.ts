/** What becomes of a value or formula a script writes into a cell. */

import { CellValueType, type ICellData, isFormulaString, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../sheets/methods';
import { formatOf } from './cell-reading';
import type { SpreadsheetDocument } from './document';
import { closeOpenRanges } from './open-ranges';
import { toUniverFormula } from './separators';

const NUMBER_WITH_POINT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const NUMBER_WITH_COMMA = /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i;
const CALENDAR_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const NO_FORMULA = { f: null, si: null, p: null } as const;
export const CLEARED: ICellData = { v: null, t: null, ...NO_FORMULA };

/** The change that puts a value into a cell as if it were typed there; `before` is what stands there. */
export function changeForValue(
  document: SpreadsheetDocument,
  value: CellValue | null,
  before: Nullable<ICellData>,
): ICellData {
  if (value === null || value === '') return CLEARED;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...NO_FORMULA };
  if (typeof value === 'number' && Number.isFinite(value)) return { v: value, t: CellValueType.NUMBER, ...NO_FORMULA };
  if (typeof value === 'string') return changeForText(document, value, before);
  if (Object.prototype.toString.call(value) === '[object Date]') return changeForDate(document, value as Date, before);
  throw new Error(
    `The workbench cannot write ${describe(value)} into a cell: give text, a number, TRUE or FALSE, or a date.`,
  );
}

export function changeForFormula(document: SpreadsheetDocument, formula: string): ICellData {
  if (formula === '') return CLEARED;
  const complete = formula.startsWith('=') ? formula : `=${formula}`;
  return { f: closeOpenRanges(toUniverFormula(complete, document.decimalComma)), v: null, t: null, si: null, p: null };
}

function changeForText(document: SpreadsheetDocument, text: string, before: Nullable<ICellData>): ICellData {
  const format = formatOf(document, before);
  if (text.startsWith("'")) return forcedText(text.slice(1));
  if (format === '@') return forcedText(text);
  if (isFormulaString(text)) return changeForFormula(document, text);
  const number = numberIn(document, text);
  if (number !== undefined) return { v: number, t: CellValueType.NUMBER, ...NO_FORMULA };
  if (/^(true|false)$/i.test(text)) return changeForValue(document, text.toLowerCase() === 'true', before);
  const day = CALENDAR_DAY.exec(text);
  if (day !== null) return changeForDay(day, text, format);
  return { v: text, t: CellValueType.STRING, ...NO_FORMULA };
}

function changeForDate(document: SpreadsheetDocument, date: Date, before: Nullable<ICellData>): ICellData {
  if (Number.isNaN(date.getTime())) throw new Error('The workbench cannot write a date that is not valid into a cell.');
  const serial = document.dates.toSerial(date);
  return withDateFormat(serial, formatOf(document, before));
}

function changeForDay([, year, month, day]: RegExpExecArray, text: string, format: string): ICellData {
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = moment.getUTCMonth() === Number(month) - 1 && moment.getUTCDate() === Number(day);
  if (!isReal) return { v: text, t: CellValueType.STRING, ...NO_FORMULA };
  return withDateFormat(moment.getTime() / 86_400_000 + 25_569, format);
}

/** A cell without a number format gets one that shows the day, and the time when there is one. */
function withDateFormat(serial: number, format: string): ICellData {
  const change = { v: serial, t: CellValueType.NUMBER, ...NO_FORMULA };
  if (format !== '') return change;
  return { ...change, s: { n: { pattern: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' } } };
}

function forcedText(text: string): ICellData {
  return text === '' ? CLEARED : { v: text, t: CellValueType.FORCE_STRING, ...NO_FORMULA };
}

function numberIn(document: SpreadsheetDocument, text: string): number | undefined {
  const trimmed = text.trim();
  if (document.decimalComma) return NUMBER_WITH_COMMA.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
  return NUMBER_WITH_POINT.test(trimmed) ? Number(trimmed) : undefined;
}

function describe(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? 'a list' : `a value of the type "${typeof value}"`;
}
