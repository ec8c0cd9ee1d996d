/** An empty workbook with the grid, sizes and letters of a new spreadsheet in Google Sheets. */

import { BooleanNumber, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';

/** Univer caches parsed formulas by workbook for the whole program, so no two workbooks may share an id. */
let made = 0;

export function nextWorkbookId(): string {
  made += 1;
  return `workbook-${made}`;
}

/** One empty sheet as Google makes it: "Sheet1", 1000 rows, 26 columns. For `univer.createUnit(UniverInstanceType.UNIVER_SHEET, …)`. */
export function blankWorkbook(name: string): Partial<IWorkbookData> {
  return {
    id: nextWorkbookId(),
    name,
    locale: LocaleType.EN_US,
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': blankSheet('sheet-1', 'Sheet1') },
    styles: {},
  };
}

/** The grid, sizes and letters of a new sheet in Google Sheets. */
export function blankSheet(id: string, name: string): Partial<IWorksheetData> & { id: string; name: string } {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 26,
    defaultRowHeight: 21,
    defaultColumnWidth: 100,
    defaultStyle: { ff: 'Arial', fs: 10 },
    showGridlines: BooleanNumber.TRUE,
    cellData: {},
  };
}
