/** Rows grow with wrapped or larger text. Univer's page does that only for its own commands, so it is told here. */

import { generateRandomId, ICommandService, type IRange, ObjectMatrix, Range, WrapStrategy } from '@univerjs/core';
import { type ISetArrayFormulaDataMutationParams, SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { SpreadsheetDocument } from './document';
import { injectorOf } from './univer-internals';

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

/** Sentences that a formula spills into wrapped cells need their lines as well, whenever they are calculated. */
export function fitRowsToSpills(document: SpreadsheetDocument): void {
  const commands = injectorOf(document.univer).get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetArrayFormulaDataMutation.id) return;
    const { arrayFormulaRange } = params as ISetArrayFormulaDataMutationParams;
    for (const [sheetId, blocks] of Object.entries(arrayFormulaRange[document.unitId] ?? {})) {
      if (!blocks || !document.hasSheet(sheetId)) continue;
      new ObjectMatrix<IRange>(blocks).forValue((_row, _column, block) => {
        if (holdsWrapped(document, sheetId, block)) fitRowsLater(document, sheetId, block);
      });
    }
  });
}

function holdsWrapped(document: SpreadsheetDocument, sheetId: string, block: IRange): boolean {
  const cells = document.cells(sheetId);
  let found = false;
  Range.foreach(block, (row, column) => {
    found ||= document.styleOf(cells.getValue(row, column))?.tb === WrapStrategy.WRAP;
  });
  return found;
}
