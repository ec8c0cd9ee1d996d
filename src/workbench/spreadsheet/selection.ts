/** What the user has selected, and selecting for the user. */

import { type IRange, RANGE_TYPE } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { SpreadsheetDocument } from './document';

export function activateSheet(document: SpreadsheetDocument, sheetId: string): void {
  document.run(SetWorksheetActiveOperation, sheetId, {});
}

export function selectBlock(document: SpreadsheetDocument, sheetId: string, block: IRange): void {
  activateSheet(document, sheetId);
  const { startRow, startColumn } = block;
  const primary = {
    actualRow: startRow,
    actualColumn: startColumn,
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const range = { ...block, rangeType: RANGE_TYPE.NORMAL };
  // As in Sheets, what a script selects scrolls into view.
  document.run(SetSelectionsOperation, sheetId, { selections: [{ range, primary, style: null }], reveal: true });
}

/** The block selected last on the active sheet; whole rows and columns reach to the edge of the grid. */
export function selectedBlock(document: SpreadsheetDocument): IRange | null {
  const range = document.service(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (range == null) return null;
  const worksheet = document.workbook.getActiveSheet();
  const to = (end: number, edge: number): number => (Number.isNaN(end) ? edge : Math.min(end, edge));
  return {
    startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
    endRow: to(range.endRow, (worksheet?.getRowCount() ?? 1) - 1),
    startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
    endColumn: to(range.endColumn, (worksheet?.getColumnCount() ?? 1) - 1),
  };
}
