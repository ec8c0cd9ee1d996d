/** Why a formula shows #NAME? or a blocked result: which name is unknown and which cell is in the way. */

import type { IRange, Univer, Workbook } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import { nearestName } from '../../models/nearest-name';
import { addressOf } from './a1';
import { injectorOf } from './univer-internals';

export type SheetError =
  | { readonly kind: 'unknownFunction' | 'unknownName'; readonly name: string; readonly meant: string | undefined }
  | { readonly kind: 'blockedBy'; readonly cell: string };

/** Undefined where the cell shows another error or none. */
export function sheetErrorAt(univer: Univer, workbook: Workbook, place: Place): SheetError | undefined {
  const { sheetId, row, column } = place;
  const cell = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  if (cell == null || !(cell.f || cell.si)) return undefined;
  if (cell.v === '#SPILL!') return blockedResult(univer, workbook, place);
  if (cell.v !== '#NAME?') return undefined;
  const formulas = injectorOf(univer).get(FormulaDataModel);
  const formula = cell.f ?? formulas.getFormulaStringByCell(row, column, sheetId, workbook.getUnitId()) ?? '';
  return unknownIn(univer, workbook.getUnitId(), formula);
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function unknownIn(univer: Univer, unitId: string, formula: string): SheetError | undefined {
  const injector = injectorOf(univer);
  const functions = injector.get(IFunctionService);
  const known = [...functions.getExecutors().keys()].map(String);
  // Texts and quoted sheet names hold no names.
  const plain = formula.replaceAll(/"[^"]*"|'[^']*'!/g, '""');
  for (const [, name = ''] of plain.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)) {
    const upper = name.toUpperCase();
    if (!known.includes(upper)) return { kind: 'unknownFunction', name: upper, meant: nearestName(upper, known) };
  }
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map(
    ({ name }) => name,
  );
  for (const [name] of plain.matchAll(/(?<![\p{L}\p{N}_.$!:])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!:]|\s*\()/gu)) {
    const isKnown = /^([A-Z]{1,3}\d{1,7}|[A-Z]{1,3}|TRUE|FALSE)$/i.test(name) || names.includes(name);
    if (!isKnown) return { kind: 'unknownName', name, meant: nearestName(name, names) };
  }
  return undefined;
}

/** The first cell that is not empty where the result would stand. */
function blockedResult(univer: Univer, workbook: Workbook, { sheetId, row, column }: Place): SheetError | undefined {
  const formulas = injectorOf(univer).get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const wanted: IRange | undefined = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!wanted || !sheet) return undefined;
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  for (let r = wanted.startRow; r <= wanted.endRow; r += 1) {
    for (let c = wanted.startColumn; c <= wanted.endColumn; c += 1) {
      if (r === row && c === column) continue;
      const cell = sheet.getCellRaw(r, c);
      const isFilled = (cell?.v != null && cell.v !== '') || Boolean(cell?.f) || spilled?.[r]?.[c]?.v != null;
      if (isFilled)
        return { kind: 'blockedBy', cell: addressOf({ startRow: r, endRow: r, startColumn: c, endColumn: c }) };
    }
  }
  return undefined;
}
