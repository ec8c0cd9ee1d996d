/**
 * Ranges without a last row ("A2:A"), which Sheets has and Univer's formula engine has not. They are kept with the last
 * row a spreadsheet can have ("A2:A1048576") and end, when they are read, where the grid ends.
 */

import type { IRange } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';
import { mapCode } from './separators';

const LAST_ROW = 1_048_576;
/** Rows deleted inside such a range move its end up; no sheet of the workbench comes near. */
const SURELY_OPEN = 900_000;

const WITHOUT_END = /(?<![\w$.])(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3})(?![\w$(:!.])/gi;
const WITH_LAST_ROW = /(?<![\w$.])(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3})\$?(?:9\d{5}|10\d{5})(?!\w)/gi;

export function closeOpenRanges(formula: string): string {
  return mapCode(formula, (code) => code.replace(WITHOUT_END, `$1${LAST_ROW}`));
}

export function showOpenRanges(formula: string): string {
  return mapCode(formula, (code) => code.replace(WITH_LAST_ROW, '$1'));
}

const clipped = new WeakSet<object>();

/** Without it the engine would read a million rows of every open range. */
export function clipOpenRanges(): void {
  const references = BaseReferenceObject.prototype;
  if (clipped.has(references)) return;
  clipped.add(references);
  const getRangeData = references.getRangeData;
  references.getRangeData = function clippedRangeData(this: BaseReferenceObject): IRange {
    const range = getRangeData.call(this);
    if (!(range.endRow >= SURELY_OPEN && range.startRow < SURELY_OPEN)) return range;
    const rows = this.getActiveSheetRowCount();
    return rows === 0 ? range : { ...range, endRow: Math.max(range.startRow, rows - 1) };
  };
}
