/** Why a formula shows #NAME? or a blocked result: which name is unknown and which cell is in the way. */

import type { IRange, Univer, Workbook } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
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
    if (!known.includes(upper)) return { kind: 'unknownFunction', name: upper, meant: nearest(upper, known) };
  }
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map(
    ({ name }) => name,
  );
  for (const [name] of plain.matchAll(/(?<![\p{L}\p{N}_.$!:])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!:]|\s*\()/gu)) {
    const isKnown = /^([A-Z]{1,3}\d{1,7}|[A-Z]{1,3}|TRUE|FALSE)$/i.test(name) || names.includes(name);
    if (!isKnown) return { kind: 'unknownName', name, meant: nearest(name, names) };
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

/** A name a few letters away; undefined where none is near enough to be meant. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 5));
  let best: { name: string; distance: number } | undefined;
  for (const other of known) {
    if (Math.abs(other.length - name.length) > most) continue;
    const distance = distanceOf(name.toUpperCase(), other.toUpperCase());
    if (distance <= most && (!best || distance < best.distance)) best = { name: other, distance };
  }
  return best?.name;
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function distanceOf(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= second.length; j += 1) {
      const cost = first[i - 1] === second[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      if (isSwap) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[second.length] ?? 0;
}
