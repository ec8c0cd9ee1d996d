/** Writes a list into a new sheet: a title, headings and rows of plain values. */
import type { Words } from '../messages/catalogue';
import { asTyped, type CellContent, locked } from './cell-blocks';
import { freeName } from './free-name';
import { lookOf } from './look';
import type { GoogleServices, Sheet, Spreadsheet } from './methods';
import { makeRoom } from './sheet-rows';

export interface ListToWrite {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

const HEADER_ROW = 3;

/** Returns the name of the sheet, which is numbered where there is one of that name. */
export function writeList({ name, headings, rows }: ListToWrite, services: GoogleServices, words: Words): string {
  return locked(services, words, () => {
    const sheet = newSheet(name, services.SpreadsheetApp.getActiveSpreadsheet(), words);
    const columns = headings.length;
    const title = [name, ...Array.from({ length: columns - 1 }, () => '')];
    makeRoom(sheet, HEADER_ROW + rows.length, columns);
    const lines = [title, title.map(() => ''), headings, ...rows].map((line) => line.map(asTyped));
    sheet.getRange(1, 1, lines.length, columns).setValues(lines);
    sheet.getRange(1, 1).setFontSize(lookOf('title').size).setFontWeight('bold');
    sheet.getRange(HEADER_ROW, 1, 1, columns).setFontWeight('bold').setFontColor(lookOf('header').colour);
    sheet.setFrozenRows(HEADER_ROW);
    sheet.activate();
    return sheet.getName();
  });
}

/** At the end of the spreadsheet, in the direction of the language. */
export function newSheet(name: string, spreadsheet: Spreadsheet, { rightToLeft }: Words): Sheet {
  const free = freeName(name, (each) => spreadsheet.getSheetByName(each) !== null);
  const sheet = spreadsheet.insertSheet(free, spreadsheet.getSheets().length);
  if (rightToLeft) sheet.setRightToLeft(true);
  return sheet;
}
