/** Begins and ends imports into the ledger: one at a time in a file, each remembered before its first row is written. */
import type { Words } from '../messages/catalogue';
import { columnsOf, dayColumns, type TableName, tableRules } from '../models/ledger/tables';
import { locked } from './cell-blocks';
import { IMPORT, type KeptImport } from './kept-import';
import { keepMemory, type Memory, readMemory } from './ledger-memory';
import { addRows, changeRows, type LedgerPlace, type RowsToAdd, type RowsToChange } from './ledger-writer';
import { newSheet } from './list-sheet';
import { formatOf, lookOf } from './look';
import type { GoogleServices, Sheet } from './methods';
import { sheetWith } from './sheet-rows';

export interface ImportStart {
  readonly table: TableName;
  /** What is imported, for people. */
  readonly source: string;
  /** Where to; null makes a sheet of that name. */
  readonly target: ImportTarget | null;
  readonly sheetName: string;
  /** The heading of each of the table's columns, for those that the sheet does not have. */
  readonly headings: readonly string[];
}

export interface ImportTarget {
  readonly sheet: string;
  readonly sheetId: number;
  /** Counted from 1. */
  readonly headerRow: number;
  /** The sheet's column (from 1) of each of the table's columns; 0 for none. */
  readonly columns: readonly number[];
}

export interface StartedImport {
  readonly number: number;
  readonly place: LedgerPlace & { readonly headerRow: number };
}

/** An import that has not ended by then was cut off. */
const CUT_OFF_AFTER = 10 * 60_000;

export function startImport(start: ImportStart, services: GoogleServices, words: Words): StartedImport {
  return locked(services, words, () => {
    const imports = readMemory(services, words).filter(({ kind }) => kind === IMPORT);
    refuseOther(imports, words);
    const place = start.target
      ? withMissingColumns(start, start.target, services, words)
      : newTable(start, services, words);
    const number = 1 + Math.max(0, ...imports.map(({ name }) => Number(name)));
    const { table, source } = start;
    const { sheet, sheetId } = place;
    const content: KeptImport = { table, source, sheet, sheetId, began: Date.now(), state: 'writing' };
    keepMemory([{ kind: IMPORT, name: String(number), content }], [], services, words);
    return { number, place };
  });
}

/** Adds rows; what undoes it is kept before. Returns the row of the first one. */
export function addImported(
  { adding, undo }: { readonly adding: RowsToAdd; readonly undo: Memory },
  services: GoogleServices,
  words: Words,
): number {
  locked(services, words, () => keepMemory([undo], [], services, words));
  return addRows(adding, services, words);
}

/** Changes rows; what undoes it is kept before. Returns the rows that have changed since they were read. */
export function changeImported(
  { changing, undo }: { readonly changing: RowsToChange; readonly undo: readonly Memory[] },
  services: GoogleServices,
  words: Words,
): number[] {
  if (undo.length > 0) locked(services, words, () => keepMemory(undo, [], services, words));
  return changeRows(changing, services, words);
}

/** What is kept of an import is replaced, or something else of the ledger remembered. */
export function keepLedger(
  {
    added,
    replacing,
  }: { readonly added: readonly Memory[]; readonly replacing: readonly Pick<Memory, 'kind' | 'name'>[] },
  services: GoogleServices,
  words: Words,
): Memory[] {
  return locked(services, words, () => {
    keepMemory(added, replacing, services, words);
    return readMemory(services, words);
  });
}

function refuseOther(imports: readonly Memory[], words: Words): void {
  const now = Date.now();
  for (const { content } of imports) {
    const { state, began, source } = content as KeptImport;
    if (state === 'writing' && now - began < CUT_OFF_AFTER) {
      const minutes = words.show.number(Math.floor((now - began) / 60_000));
      const patience = words.show.number(CUT_OFF_AFTER / 60_000);
      throw new Error(words.sheets.ledger.otherImport({ source, minutes, patience }));
    }
  }
}

function withMissingColumns(
  { table, headings }: ImportStart,
  target: ImportTarget,
  services: GoogleServices,
  words: Words,
): StartedImport['place'] {
  const sheet = sheetWith(target.sheetId, target.sheet, services, words);
  const columns = [...target.columns];
  const missing = columns.flatMap((column, place) => (column === 0 ? [place] : []));
  if (missing.length > 0) {
    const first = Math.max(sheet.getLastColumn(), ...columns) + 1;
    const last = first + missing.length - 1;
    if (last > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), last - sheet.getMaxColumns());
    const header = sheet.getRange(target.headerRow, first, 1, missing.length);
    if (header.getValues().some((line) => line.some((value) => value !== ''))) {
      throw new Error(words.sheets.ledger.sheetTaken({ sheet: sheet.getName() }));
    }
    header.setValues([missing.map((place) => headings[place] as string)]).setFontWeight('bold');
    missing.forEach((place, index) => {
      columns[place] = first + index;
    });
  }
  return {
    sheet: sheet.getName(),
    sheetId: target.sheetId,
    headerRow: target.headerRow,
    columns,
    days: dayColumns(table),
  };
}

const NEW_HEADER_ROW = 4;

function newTable(
  { table, sheetName, headings }: ImportStart,
  services: GoogleServices,
  words: Words,
): StartedImport['place'] {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const sheet = newSheet(sheetName, spreadsheet, words);
  const name = sheet.getName();
  const count = headings.length;
  const blanks = (texts: readonly string[]) => [...texts, ...Array.from({ length: count - texts.length }, () => '')];
  sheet
    .getRange(1, 1, NEW_HEADER_ROW, count)
    .setValues([blanks([name]), blanks([words.sheets.ledger.purpose[table]]), blanks([]), [...headings]]);
  lookLikeTable(sheet, table, count);
  active.activate();
  return {
    sheet: name,
    sheetId: sheet.getSheetId(),
    headerRow: NEW_HEADER_ROW,
    columns: headings.map((_heading, place) => place + 1),
    days: dayColumns(table),
  };
}

function lookLikeTable(sheet: Sheet, table: TableName, count: number): void {
  const { title, purpose, header } = { title: lookOf('title'), purpose: lookOf('purpose'), header: lookOf('header') };
  sheet.getRange(1, 1).setFontSize(title.size).setFontWeight('bold');
  sheet.getRange(2, 1).setFontColor(purpose.colour).setFontSize(purpose.size);
  sheet.getRange(NEW_HEADER_ROW, 1, 1, count).setFontWeight('bold').setFontColor(header.colour);
  const rows = sheet.getMaxRows() - NEW_HEADER_ROW;
  columnsOf(table).forEach((column, place) => {
    const { kind } = tableRules[table].columns[column] as { kind: string };
    const format = { text: 'text', day: 'date', money: 'amount', share: 'percent', count: 'count' }[kind] as 'text';
    const below = sheet.getRange(NEW_HEADER_ROW + 1, place + 1, rows, 1);
    if (kind !== 'text') below.setNumberFormat(formatOf(format));
    if (kind !== 'text') sheet.getRange(NEW_HEADER_ROW, place + 1).setHorizontalAlignment('right');
    sheet.setColumnWidth(place + 1, kind === 'text' ? 150 : 110);
  });
  sheet.setFrozenRows(NEW_HEADER_ROW);
}
