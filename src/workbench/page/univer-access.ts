/** Small questions to Univer that several parts of the page ask. */

import { IUniverInstanceService, type Nullable, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function workbookOf(univer: Univer): Workbook {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const workbook: Nullable<Workbook> = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('There is no open spreadsheet.');
  return workbook;
}

/** The cell in which typing would land. */
export function selectedCell(univer: Univer): CellPlace | undefined {
  const primary = univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!primary) return undefined;
  return {
    sheetId: workbookOf(univer).getActiveSheet().getSheetId(),
    row: primary.actualRow,
    column: primary.actualColumn,
  };
}

/**
 * Shows what happened before the later plugins were there to show it: conditional formats already worked out, and the
 * cell a script selected, which has not reached the formula bar yet.
 */
export function drawAgain(univer: Univer): void {
  const injector = univer.__getInjector();
  const render = injector.get(IRenderManagerService).getRenderById(workbookOf(univer).getUnitId());
  render?.with(SheetSkeletonManagerService).reCalculate();
  render?.mainComponent?.makeForceDirty();
  injector.get(IEditorBridgeService).refreshEditCellState();
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function columnName(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
