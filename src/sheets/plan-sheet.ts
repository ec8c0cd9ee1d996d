/** Writes a plan by days and people into a new sheet, one grid below the other, and takes it back while it is untouched. */
import type { Words } from '../messages/catalogue';
import { asTyped, locked } from './cell-blocks';
import { sheetEnvironment } from './environment';
import { newSheet } from './list-sheet';
import { formatOf, lookOf } from './look';
import type { CellValue, GoogleServices, Sheet } from './methods';
import { makeRoom, rawCells, sheetWith } from './sheet-rows';

export interface PlanGrid {
  readonly title: string;
  /** One line a day: people in the order of the headings, then their total. */
  readonly amounts: readonly (readonly number[])[];
}

export interface PlanToWrite {
  readonly name: string;
  readonly purpose: string;
  /** Of the days, of each person, of the total. */
  readonly headings: readonly string[];
  /** In days since 1 January 1970. */
  readonly days: readonly number[];
  readonly grids: readonly PlanGrid[];
}

export interface WrittenPlan {
  readonly sheet: string;
  readonly sheetId: number;
}

/** Title and purpose stand above the first header row; a blank row and a title above each further one. */
const FIRST_HEADER = 3;

/** One block for all values, one for all formats. */
export function writePlan(plan: PlanToWrite, services: GoogleServices, words: Words): WrittenPlan {
  return locked(services, words, () => {
    const { SpreadsheetApp } = services;
    const sheet = newSheet(plan.name, SpreadsheetApp.getActiveSpreadsheet(), words);
    const columns = plan.headings.length;
    const lines = linesOf(plan, services);
    makeRoom(sheet, lines.length, columns);
    const block = sheet.getRange(1, 1, lines.length, columns);
    block.setNumberFormats(lines.map(({ isDay }) => formatsOf(columns, isDay)));
    block.setFontWeights(lines.map(({ isBold }) => Array<'bold' | 'normal'>(columns).fill(isBold ? 'bold' : 'normal')));
    block.setValues(lines.map(({ cells }) => [...cells, ...Array<string>(columns - cells.length).fill('')]));
    sheet.getRange(1, 1).setFontSize(lookOf('title').size);
    sheet.setFrozenRows(FIRST_HEADER);
    sheet.activate();
    return { sheet: sheet.getName(), sheetId: sheet.getSheetId() };
  });
}

/** What somebody has changed since stays: then nothing is taken back. Returns the name of the sheet that is gone. */
export function removePlan(
  { plan, sheet: name, sheetId }: WrittenPlan & { readonly plan: PlanToWrite },
  services: GoogleServices,
  words: Words,
): string {
  return locked(services, words, () => {
    const sheet = sheetWith(sheetId, name, services, words);
    if (!isAsWritten(sheet, plan, services)) throw new Error(words.sheets.planChanged({ sheet: sheet.getName() }));
    const gone = sheet.getName();
    services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    return gone;
  });
}

interface Line {
  readonly cells: readonly CellValue[];
  readonly isDay: boolean;
  readonly isBold: boolean;
}

function linesOf({ name, purpose, headings, days, grids }: PlanToWrite, services: GoogleServices): Line[] {
  const { dateOf } = sheetEnvironment(
    () => services.SpreadsheetApp.getActiveSpreadsheet(),
    () => services.Utilities,
  );
  const dates = days.map(dateOf);
  const text = (cells: readonly string[], isBold: boolean): Line => ({
    cells: cells.map(asTyped),
    isDay: false,
    isBold,
  });
  return grids.flatMap(({ title, amounts }, place) => [
    ...(place === 0 ? [text([name], true), text([purpose], false)] : [text([''], false), text([title], true)]),
    text(headings, true),
    ...amounts.map((line, day): Line => ({ cells: [dates[day] as Date, ...line], isDay: true, isBold: false })),
  ]);
}

function formatsOf(columns: number, isDay: boolean): string[] {
  if (!isDay) return Array<string>(columns).fill(formatOf('general'));
  return [formatOf('workday'), ...Array<string>(columns - 1).fill(formatOf('plan'))];
}

function isAsWritten(sheet: Sheet, plan: PlanToWrite, services: GoogleServices): boolean {
  const toRaw = rawCells(services);
  const there = sheet
    .getDataRange()
    .getValues()
    .map((row) => row.map(toRaw));
  const wanted = plan.grids.flatMap(({ title, amounts }, place) => [
    ...(place === 0 ? [[plan.name], [plan.purpose]] : [[''], [title]]),
    plan.headings,
    ...amounts.map((line, day) => [{ day: plan.days[day] as number }, ...line]),
  ]);
  if (there.length !== wanted.length) return false;
  const shown = (cell: unknown) =>
    typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : String(cell ?? '');
  return there.every((row, index) => row.every((cell, column) => shown(cell) === shown(wanted[index]?.[column])));
}
