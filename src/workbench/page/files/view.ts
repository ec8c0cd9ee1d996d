/** Where the user is in the spreadsheet, read to be kept and shown again: the sheet, and what is selected on it. */

import { ICommandService, RANGE_TYPE, type Univer } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { FileView } from '../../files/store';
import { workbookOf } from '../univer-access';

export const viewChanges: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

export function viewOf(univer: Univer): FileView | undefined {
  const sheet = workbookOf(univer).getActiveSheet(true);
  if (!sheet) return undefined;
  const range = univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  // A whole column has no first row, and the other way round.
  const edge = (value: number | undefined, otherwise: number): number =>
    value === undefined || Number.isNaN(value) ? otherwise : value;
  const startRow = edge(range?.startRow, 0);
  const startColumn = edge(range?.startColumn, 0);
  const lastRow = range ? sheet.getRowCount() - 1 : 0;
  const lastColumn = range ? sheet.getColumnCount() - 1 : 0;
  return {
    sheetId: sheet.getSheetId(),
    range: {
      startRow,
      startColumn,
      endRow: edge(range?.endRow, lastRow),
      endColumn: edge(range?.endColumn, lastColumn),
    },
  };
}

export function showView(univer: Univer, { sheetId, range }: FileView): void {
  const workbook = workbookOf(univer);
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet || range.endRow >= sheet.getRowCount() || range.endColumn >= sheet.getColumnCount()) return;
  const commands = univer.__getInjector().get(ICommandService);
  const target = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
  const { startRow, startColumn } = range;
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
  const selections = [{ range: { ...range, rangeType: RANGE_TYPE.NORMAL }, primary, style: null }];
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections });
}

/** For a selection further down than the window reaches; only once the sheet is painted. */
export function scrollToView(univer: Univer, { range }: FileView): void {
  if (range.startRow < 10 && range.startColumn < 5) return;
  void univer.__getInjector().get(ICommandService).executeCommand(ScrollToRangeOperation.id, { range });
}
