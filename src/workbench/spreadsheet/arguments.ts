/**
 * Between Univer's formula engine and a custom function: arguments as Apps Script passes them (a cell as one value, a
 * range as rows, blanks as "", dates as Date, errors as their text) and results as Sheets takes them.
 */

import { CellValueType, type ICellData, type Nullable, type Styles } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { errorText, numberOrDate } from './cell-reading';
import type { SerialDates } from './serial-dates';

/** The arguments that were written: those left out at the end are not passed, those left out before others are "". */
export function passedArguments(variants: readonly FunctionVariantType[], dates: SerialDates): unknown[] {
  let count = variants.length;
  while (count > 0 && isLeftOut(variants[count - 1] as FunctionVariantType)) count -= 1;
  return variants.slice(0, count).map((variant) => argumentOf(variant, dates));
}

/** True where a function inside the same formula failed: its sentence says more than one about "#VALUE!" would. */
export function holdsError(variant: FunctionVariantType): boolean {
  return !variant.isReferenceObject() && (variant as BaseValueObject).isError();
}

export function resultOf(result: unknown, dates: SerialDates): BaseValueObject {
  if (!Array.isArray(result)) return scalarResult(result, dates);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) rows.push(['']);
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => scalarResult(row[column], dates)),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function argumentOf(variant: FunctionVariantType, dates: SerialDates): unknown {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject, dates);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return scalarArgument(value, dates);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalarArgument(cell, dates)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function scalarArgument(value: Nullable<BaseValueObject>, dates: SerialDates): unknown {
  if (value == null || value.isNull()) return '';
  if (value.isError()) return errorText((value as ErrorValueObject).getErrorType());
  if (value.isLambda()) throw new Error('A custom function cannot take LAMBDA as an argument.');
  const plain = value.getValue();
  return typeof plain === 'number' ? numberOrDate(dates, plain, value.getPattern()) : plain;
}

/** Open ranges (A2:A) end where the sheet's grid ends, as in Sheets. */
function referenceArgument(reference: BaseReferenceObject, dates: SerialDates): unknown {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData();
  if (sheet == null) return '#REF!';
  const lastRow = Math.min(endRow, sheet.rowCount - 1);
  const lastColumn = Math.min(endColumn, sheet.columnCount - 1);
  const cellAt = cellReader(reference);
  const rows: unknown[][] = [];
  for (let row = startRow; row <= lastRow; row += 1) {
    const values: unknown[] = [];
    for (let column = startColumn; column <= lastColumn; column += 1)
      values.push(cellArgument(cellAt(row, column), dates));
    rows.push(values);
  }
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

interface CellRead {
  readonly cell: Nullable<ICellData>;
  readonly format: string;
}

const BLANK: CellRead = { cell: null, format: '' };

/** Reads through what this calculation has found so far, then spilled results, then the sheet, as the engine does. */
function cellReader(reference: BaseReferenceObject): (row: number, column: number) => CellRead {
  const styles = reference.getCurrentStylesData() as unknown as Nullable<Styles>;
  const own = reference.getCurrentActiveSheetData()?.cellData;
  const layers = [
    own,
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
  return (row, column) => {
    // Most cells of an open range stand in no layer at all; the engine's own reading costs twenty times as much.
    if (layers.every((layer) => layer?.getValue(row, column) == null)) return BLANK;
    const cell = reference.getCellData(row, column) as Nullable<ICellData>;
    if (cell == null) return BLANK;
    return { cell, format: patternOf(styles, own?.getValue(row, column)) || patternOf(styles, cell) };
  };
}

function patternOf(styles: Nullable<Styles>, cell: Nullable<ICellData>): string {
  return cell?.s == null ? '' : (styles?.getStyleByCell(cell)?.n?.pattern ?? '');
}

function cellArgument({ cell, format }: CellRead, dates: SerialDates): unknown {
  const value = cell?.v;
  if (value == null || value === '') return '';
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean') return Number(value) === 1;
  if (cell?.t === CellValueType.NUMBER || (cell?.t == null && typeof value === 'number')) {
    return numberOrDate(dates, Number(value), format);
  }
  return errorText(String(value));
}

function scalarResult(value: unknown, dates: SerialDates): BaseValueObject {
  if (value === null || value === undefined || value === '') return NullValueObject.create();
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return numberResult(value);
  if (Object.prototype.toString.call(value) === '[object Date]') return dateResult(value as Date, dates);
  throw new Error(`The function gave a value of the type "${typeof value}", which a cell cannot hold.`);
}

function numberResult(value: number): BaseValueObject {
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create('#NUM!' as ErrorType);
}

function dateResult(date: Date, dates: SerialDates): BaseValueObject {
  if (Number.isNaN(date.getTime())) return ErrorValueObject.create('#NUM!' as ErrorType);
  const serial = dates.toSerial(date);
  return NumberValueObject.create(serial, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
}

function isLeftOut(variant: FunctionVariantType): boolean {
  return !variant.isReferenceObject() && (variant as BaseValueObject).isNull();
}
