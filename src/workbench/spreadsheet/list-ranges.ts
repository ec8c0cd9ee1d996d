/**
 * Lists fed by a range follow it, as in Sheets, when rows or columns come and go and when its sheet gets another name.
 * Univer forgets the name, and writes its own idea of the range, which does not grow, with every change of rows.
 */

import { type ICommandInfo, ICommandService } from '@univerjs/core';
import {
  type IUpdateDataValidationMutationParams,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SetWorksheetNameMutation } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { SpreadsheetDocument } from './document';
import { rangeAfter, settledWith } from './following';
import { isRangeList, listFormula, type Source, sourceOf } from './range-lists';
import { injectorOf } from './univer-internals';

export function followListRanges(document: SpreadsheetDocument): void {
  const commands = injectorOf(document.univer).get(ICommandService);
  const sources = new Map<string, Source>();
  let isApplying = false;
  const applyAll = () => {
    isApplying = true;
    apply(document, sources);
    isApplying = false;
  };
  commands.beforeCommandExecuted((command) => {
    if (command.id === SetWorksheetNameMutation.id || settledWith(command).length > 0) learn(document, sources);
  });
  commands.onCommandExecuted((command) => {
    if (isApplying) return;
    const [changed] = settledWith(command);
    if (changed !== undefined) moveWith(command, changed, sources);
    if (changed !== undefined || command.id === SetWorksheetNameMutation.id) applyAll();
    else if (command.id === UpdateDataValidationMutation.id) {
      const { ruleId, source } = command.params as IUpdateDataValidationMutationParams;
      // What the user asks for counts; what Univer does of its own accord is put right.
      if (source === 'patched') applyAll();
      else sources.delete(ruleId);
    }
  });
}

function moveWith(command: Readonly<ICommandInfo>, sheetId: string, sources: Map<string, Source>): void {
  for (const [rule, source] of sources) {
    const range = source.sheetId === sheetId ? rangeAfter(source.range, command) : source.range;
    if (range) sources.set(rule, { ...source, range });
    else sources.delete(rule);
  }
}

function learn(document: SpreadsheetDocument, sources: Map<string, Source>): void {
  sources.clear();
  for (const { rule } of rangeLists(document)) {
    const source = sourceOf(document, rule.formula1 ?? '');
    if (source) sources.set(rule.uid, source);
  }
}

function apply(document: SpreadsheetDocument, sources: ReadonlyMap<string, Source>): void {
  for (const { sheetId, rule } of rangeLists(document)) {
    const source = sources.get(rule.uid);
    if (!source || !document.hasSheet(source.sheetId)) continue;
    const formula1 = listFormula(document.worksheet(source.sheetId).getName(), source.range);
    if (rule.formula1 === formula1) continue;
    const payload = { type: UpdateRuleType.SETTING, payload: { ...rule, formula1 } };
    document.run(UpdateDataValidationMutation, sheetId, { ruleId: rule.uid, payload });
  }
}

function rangeLists(document: SpreadsheetDocument) {
  const model = document.service(SheetDataValidationModel);
  const sheets = document.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return sheets.flatMap((sheetId) =>
    model
      .getRules(document.unitId, sheetId)
      .filter(isRangeList)
      .map((rule) => ({ sheetId, rule })),
  );
}
