/** Rules whose list is a range: how the range is written into the rule, and read from it. */

import { DataValidationType, type IDataValidationRuleBase, type IRange, isFormulaString } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { addressOf } from './a1';
import type { SpreadsheetDocument } from './document';

/** A list whose values are those of a range, so that only the spreadsheet knows them. */
export function isRangeList({ type, formula1 = '' }: IDataValidationRuleBase): boolean {
  return type === DataValidationType.LIST && isFormulaString(formula1);
}

/** What a list shows: cells of a sheet, whatever it is called. */
export interface Source {
  readonly sheetId: string;
  readonly range: IRange;
}

export function listFormula(sheetName: string, range: IRange): string {
  const address = addressOf(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `='${sheetName.replace(/'/g, "''")}'!${address}`;
}

/** Undefined where the formula is more than a range, or its sheet is gone. */
export function sourceOf(document: SpreadsheetDocument, formula: string): Source | undefined {
  const { sheetName, range } = deserializeRangeWithSheet(formula.slice(1));
  const sheetId = document.workbook.getSheetBySheetName(sheetName)?.getSheetId();
  return sheetId === undefined || Number.isNaN(range.startRow) ? undefined : { sheetId, range };
}
