/** What the ledger remembers of a file: imports, how to undo them, and what the columns of a source mean. A hidden sheet. */
import type { Words } from '../messages/catalogue';
import { asTyped } from './cell-blocks';
import type { GoogleServices, Sheet } from './methods';
import { makeRoom, runs } from './sheet-rows';

/** One row of the memory: what kind of thing it is, which one, and what is known of it. */
export interface Memory {
  readonly kind: string;
  readonly name: string;
  readonly content: unknown;
}

/** Tells the sheet in any language, and the version of its columns. */
const MARK = 'sales-workbench · ledger-memory · 1';
const FIRST_ROW = 3;
const COLUMNS = 3;

/** All of it, in the order in which it was kept. */
export function readMemory({ SpreadsheetApp }: GoogleServices, words: Words): Memory[] {
  const sheet = memorySheet(SpreadsheetApp.getActiveSpreadsheet().getSheets());
  return sheet ? rowsOf(sheet, words).map(({ memory }) => memory) : [];
}

/** Adds to what is there; what has the kind and name of one of `replacing` goes. One read, one write. */
export function keepMemory(
  added: readonly Memory[],
  replacing: readonly Pick<Memory, 'kind' | 'name'>[],
  services: GoogleServices,
  words: Words,
): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = memorySheet(spreadsheet.getSheets()) ?? newMemorySheet(services, words);
  const lines = added.map(({ kind, name, content }) => [kind, name, JSON.stringify(content)]);
  if (replacing.length > 0) {
    const gone = new Set(replacing.map(idOf));
    const old = rowsOf(sheet, words).filter(({ memory }) => gone.has(idOf(memory)));
    const [first] = old;
    // The usual case: one line gives way to one of the same kind.
    if (old.length === 1 && lines.length === 1 && first) {
      sheet.getRange(first.row, 1, 1, COLUMNS).setValues(lines.map((line) => line.map(asTyped)));
      return;
    }
    for (const { row, count } of runs(old.map(({ row }) => row)).reverse()) sheet.deleteRows(row, count);
  }
  if (lines.length === 0) return;
  const from = Math.max(FIRST_ROW, sheet.getLastRow() + 1);
  makeRoom(sheet, from + lines.length - 1);
  sheet.getRange(from, 1, lines.length, COLUMNS).setValues(lines.map((line) => line.map(asTyped)));
}

function idOf({ kind, name }: Pick<Memory, 'kind' | 'name'>): string {
  return `${kind}\u0000${name}`;
}

function memorySheet(sheets: readonly Sheet[]): Sheet | undefined {
  // From the end: that is where it was put.
  return [...sheets].reverse().find((sheet) => sheet.getRange(1, 1).getValue() === MARK);
}

function newMemorySheet({ SpreadsheetApp }: GoogleServices, words: Words): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { memorySheet: name, memoryPurpose, memoryTaken } = words.sheets.ledger;
  const there = spreadsheet.getSheetByName(name);
  // An empty one was left by a run that was cut off.
  if (there && there.getLastRow() > 0) throw new Error(memoryTaken({ sheet: name }));
  const active = spreadsheet.getActiveSheet();
  const sheet = there ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  sheet.getRange(1, 1, 2, 1).setValues([[MARK], [memoryPurpose]]);
  active.activate();
  sheet.hideSheet();
  return sheet;
}

function rowsOf(sheet: Sheet, words: Words): { row: number; memory: Memory }[] {
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  if (count < 1) return [];
  return sheet
    .getRange(FIRST_ROW, 1, count, COLUMNS)
    .getValues()
    .flatMap(([kind, name, text], index) => {
      if (kind === '' && name === '' && text === '') return [];
      return [
        {
          row: FIRST_ROW + index,
          memory: { kind: String(kind), name: String(name), content: parsed(text, sheet, index, words) },
        },
      ];
    });
}

function parsed(text: unknown, sheet: Sheet, index: number, words: Words): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new Error(words.sheets.ledger.memoryDamaged({ sheet: sheet.getName(), row: String(FIRST_ROW + index) }));
  }
}
