/** One empty spreadsheet for a test, closed after it. */

import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { onTestFinished } from 'vitest';
import type { Sheet, Spreadsheet } from '../../../src/sheets/methods';
import {
  createHeadlessSpreadsheet,
  type HeadlessOptions,
  type HeadlessSpreadsheet,
} from '../../../src/workbench/headless';

export interface OpenSheet extends HeadlessSpreadsheet {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** Univer's own workbook, for what no call of the list shows. */
  readonly workbook: Workbook;
}

export async function openSheet(options: HeadlessOptions = {}): Promise<OpenSheet> {
  const opened = await createHeadlessSpreadsheet(options);
  onTestFinished(() => opened.dispose());
  const spreadsheet = opened.services.SpreadsheetApp.getActiveSpreadsheet();
  const workbook = opened.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) as Workbook;
  return { ...opened, spreadsheet, sheet: spreadsheet.getActiveSheet(), workbook };
}
