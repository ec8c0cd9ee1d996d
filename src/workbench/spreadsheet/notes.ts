/** The notes of cells: small texts that Sheets shows beside a cell. */

import type { IRange } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { SpreadsheetDocument } from './document';

const WIDTH = 220;
const LINE_HEIGHT = 18;
const SIGNS_A_LINE = 30;

export function readNotes(document: SpreadsheetDocument, sheetId: string, block: IRange): string[][] {
  const model = document.service(SheetsNoteModel);
  const rows: string[][] = [];
  for (let row = block.startRow; row <= block.endRow; row += 1) {
    const notes: string[] = [];
    for (let column = block.startColumn; column <= block.endColumn; column += 1) {
      notes.push(model.getNote(document.unitId, sheetId, { row, col: column })?.note ?? '');
    }
    rows.push(notes);
  }
  return rows;
}

export function writeNotes(
  document: SpreadsheetDocument,
  sheetId: string,
  { startRow, startColumn }: IRange,
  notes: readonly (readonly (string | null)[])[],
): void {
  const model = document.service(SheetsNoteModel);
  for (const [rowOffset, inRow] of notes.entries()) {
    for (const [columnOffset, note] of inRow.entries()) {
      const row = startRow + rowOffset;
      const col = startColumn + columnOffset;
      if (note) model.updateNote(document.unitId, sheetId, row, col, { note, width: WIDTH, height: heightOf(note) });
      else if (model.getNote(document.unitId, sheetId, { row, col }))
        model.removeNote(document.unitId, sheetId, { row, col });
    }
  }
}

/** Univer does not fit a note's box to its text. */
function heightOf(note: string): number {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / SIGNS_A_LINE)), 0);
  return Math.max(3, lines + 1) * LINE_HEIGHT;
}
