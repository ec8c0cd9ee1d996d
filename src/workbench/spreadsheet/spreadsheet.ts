/** The workbook, answering the calls of Google's Spreadsheet. */

import { generateRandomId } from '@univerjs/core';
import { InsertSheetCommand, RemoveSheetCommand } from '@univerjs/sheets';
import type * as Sheets from '../../sheets/methods';
import { blankSheet } from './blank-workbook';
import type { SpreadsheetDocument } from './document';
import { originalOf } from './refusing';
import { activateSheet, selectedBlock } from './selection';
import { rangeOf, sheetOf, WorkbenchSheet } from './sheet';

export class WorkbenchSpreadsheet implements Sheets.Spreadsheet {
  constructor(private readonly document: SpreadsheetDocument) {}

  getName(): string {
    return this.document.workbook.getName();
  }

  getSpreadsheetLocale(): string {
    return this.document.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.document.timeZone;
  }

  getSheets(): Sheets.Sheet[] {
    return this.document.workbook.getSheets().map((sheet) => sheetOf(this.document, sheet.getSheetId()));
  }

  getSheetByName(name: string): Sheets.Sheet | null {
    const sheet = this.document.workbook.getSheetBySheetName(name);
    return sheet == null ? null : sheetOf(this.document, sheet.getSheetId());
  }

  /** The new sheet is the active one, as in Sheets. */
  insertSheet(name: string, index: number): Sheets.Sheet {
    const taken = this.document.workbook.getSheets().find((sheet) => isSameName(sheet.getName(), name));
    if (taken !== undefined) {
      throw new Error(`A sheet with the name "${taken.getName()}" already exists. Please enter another name.`);
    }
    const count = this.document.workbook.getSheets().length;
    if (!Number.isInteger(index) || index < 0 || index > count)
      throw new Error(`Sheet index ${index} is out of bounds.`);
    const sheetId = generateRandomId(8);
    this.document.run(InsertSheetCommand, sheetId, { index, sheet: blankSheet(sheetId, name) });
    activateSheet(this.document, sheetId);
    return sheetOf(this.document, sheetId);
  }

  deleteSheet(sheet: Sheets.Sheet): void {
    const { sheetId } = originalOf(sheet, WorkbenchSheet);
    const { workbook } = this.document;
    const position = workbook.getSheets().findIndex((each) => each.getSheetId() === sheetId);
    if (position < 0) throw new Error('The sheet does not exist any more.');
    if (workbook.getSheets().length === 1) throw new Error('You can’t remove all the sheets in a document.');
    const neighbour = workbook.getSheets()[position === 0 ? 1 : position - 1];
    if (workbook.getActiveSheet()?.getSheetId() === sheetId && neighbour !== undefined) {
      activateSheet(this.document, neighbour.getSheetId());
    }
    this.document.run(RemoveSheetCommand, sheetId, {});
  }

  getActiveSheet(): Sheets.Sheet {
    return sheetOf(this.document, this.#activeSheetId());
  }

  getActiveRange(): Sheets.Range | null {
    const block = selectedBlock(this.document);
    return block === null ? null : rangeOf(this.document, this.#activeSheetId(), block);
  }

  toast(message: string, title: string, seconds: number): void {
    this.document.host.toast(message, title, seconds);
  }

  #activeSheetId(): string {
    const { workbook } = this.document;
    return (workbook.getActiveSheet() ?? workbook.getSheets()[0])?.getSheetId() ?? '';
  }
}

function isSameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}
