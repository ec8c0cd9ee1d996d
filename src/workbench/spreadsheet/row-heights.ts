/** Rows grow with wrapped or larger text. Univer's page does that only for its own commands, so it is told here. */

import { generateRandomId, type IRange } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { SpreadsheetDocument } from './document';

const waiting = new WeakMap<SpreadsheetDocument, Map<string, IRange[]>>();

/** Asks once, after the script has ended: widths and texts that are still to come count as well. */
export function fitRowsLater(document: SpreadsheetDocument, sheetId: string, block: IRange): void {
  const sheets = waiting.get(document) ?? new Map<string, IRange[]>();
  if (sheets.size === 0) {
    waiting.set(document, sheets);
    queueMicrotask(() => fitRows(document, sheets));
  }
  sheets.set(sheetId, [...(sheets.get(sheetId) ?? []), block]);
}

function fitRows(document: SpreadsheetDocument, sheets: Map<string, IRange[]>): void {
  waiting.delete(document);
  for (const [sheetId, ranges] of sheets) {
    if (document.hasSheet(sheetId))
      document.run(MarkDirtyRowAutoHeightOperation, sheetId, { ranges, id: generateRandomId() });
  }
}
