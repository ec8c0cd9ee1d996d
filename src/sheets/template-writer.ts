/** Lays a template into the spreadsheet: new sheets only, every property of a sheet written as one block. */
import type { InputRule, NumberKind, Template, TemplateSheet } from '../../sheets-templates/template';
import { blockOf, type PlacedSheet, resolveNames, spilledBlock } from './addresses';
import { insertCharts } from './chart-writer';
import { LINE_COLOUR, WARNING_COLOUR } from './look';
import type { DataValidationBuilder, GoogleServices, Sheet, Spreadsheet } from './methods';
import { gridFor, type Size, writeLook } from './template-look';

/** Lays all sheets of the template in front of the others and opens the first; returns the names they got. */
export function layTemplate(template: Template, services: GoogleServices): string[] {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const placed = placedSheets(template, spreadsheet);
  const laid: Sheet[] = [];
  try {
    for (const [index, place] of placed.entries()) laid.push(spreadsheet.insertSheet(place.placedName, index));
    for (const [index, place] of placed.entries()) {
      laySheet(laid[index] as Sheet, place, placed, template.rightToLeft, services);
    }
  } catch (problem) {
    // Half a template would be taken for a whole one.
    removeQuietly(laid, spreadsheet);
    throw problem;
  }
  laid[0]?.activate();
  return placed.map(({ placedName }) => placedName);
}

/** What stopped the writing is what the user must hear of, not that tidying up failed as well. */
function removeQuietly(sheets: readonly Sheet[], spreadsheet: Spreadsheet): void {
  for (const sheet of sheets) {
    try {
      spreadsheet.deleteSheet(sheet);
    } catch {
      return;
    }
  }
}

/** A template that is there already stays as it is: all sheets of the new one get the first free number. */
function placedSheets({ sheets }: Template, spreadsheet: Spreadsheet): PlacedSheet[] {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let number = 1; ; number++) {
    const placed = sheets.map((sheet) => ({
      sheet,
      placedName: number === 1 ? sheet.name : `${sheet.name} ${number}`,
    }));
    if (placed.every(({ placedName }) => !taken.has(placedName.toLowerCase()))) return placed;
  }
}

function laySheet(
  sheet: Sheet,
  place: PlacedSheet,
  all: readonly PlacedSheet[],
  rightToLeft: boolean,
  services: GoogleServices,
): void {
  const { sheet: template } = place;
  const size = sizeOf(template);
  makeRoom(sheet, size);
  if (rightToLeft) sheet.setRightToLeft(true);
  sheet.setHiddenGridlines(true);
  template.columnWidths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });

  setRowHeights(sheet, template);
  const block = sheet.getRange(1, 1, size.rows, size.columns);
  writeLook(block, template, size);
  // Formats first: "@" keeps a label from being read as a number, a date or a formula.
  block.setValues(
    gridFor(size, '' as string | number, (put) => {
      for (const { at, content = '' } of template.cells) {
        put(at, typeof content === 'string' && content.startsWith('=') ? resolveNames(content, place, all) : content);
      }
    }),
  );
  block.setNotes(
    gridFor(size, null as string | null, (put) => {
      for (const { at, note } of template.cells) put(at, note ?? null);
    }),
  );
  drawHeaderLines(sheet, template, services);
  wrapSentences(sheet, template);
  validateInputs(sheet, template, services);
  warn(sheet, template, services);
  insertCharts(sheet, template.charts, services.Charts);
  sheet.setFrozenRows(template.frozenRows);
  protectAllButInputs(sheet, template);
}

function sizeOf(template: TemplateSheet): Size {
  const cells = template.cells.map(({ at }) => blockOf(at));
  const spills = template.spills.map((spill) => {
    const { row, column, rows, columns } = spilledBlock(spill);
    return { row: row + rows - 1, column: column + columns - 1 };
  });
  const ends = [...cells, ...spills];
  return {
    rows: Math.max(...ends.map(({ row }) => row)),
    columns: Math.max(template.columnWidths.length, ...ends.map(({ column }) => column)),
  };
}

function makeRoom(sheet: Sheet, { rows, columns }: Size): void {
  if (sheet.getMaxRows() < rows) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  if (sheet.getMaxColumns() < columns) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns - sheet.getMaxColumns());
}

const LARGE_ROW = 36;

/** Large type and headers of two lines need more height than a sheet gives by itself. */
function setRowHeights(sheet: Sheet, { cells, tallRows = [] }: TemplateSheet): void {
  const large = cells.filter(({ style }) => style === 'title' || style === 'answer').map(({ at }) => blockOf(at).row);
  for (const row of new Set([...large, ...tallRows])) sheet.setRowHeight(row, LARGE_ROW);
}

/** One line under every header, drawn once for each run of header cells. */
function drawHeaderLines(sheet: Sheet, template: TemplateSheet, { SpreadsheetApp }: GoogleServices): void {
  const headers = template.cells
    .filter(({ style }) => style === 'header' || style === 'numberHeader')
    .map(({ at }) => blockOf(at));
  const spilled = template.spills.filter(({ headers = true }) => headers).map(spilledBlock);
  const runs = runsOf(
    headers.sort((one, other) => one.row - other.row || one.column - other.column),
    (before, next) => before.row === next.row && before.column + before.columns === next.column,
    (run, next) => ({ ...run, columns: run.columns + next.columns }),
  );
  for (const { row, column, columns } of [...runs, ...spilled]) {
    sheet
      .getRange(row, column, 1, columns)
      .setWrap(true)
      .setBorder(null, null, true, null, null, null, LINE_COLOUR, SpreadsheetApp.BorderStyle.SOLID);
  }
}

function wrapSentences(sheet: Sheet, { spills }: TemplateSheet): void {
  for (const { at, kinds } of spills.filter(({ wrapped }) => wrapped)) {
    const { row, column } = blockOf(at);
    sheet.getRange(row + 1, column, kinds.length, (kinds[0] as readonly NumberKind[]).length).setWrap(true);
  }
}

/** Joins neighbours in a sorted list. */
function runsOf<T>(sorted: readonly T[], touch: (before: T, next: T) => boolean, join: (run: T, next: T) => T): T[] {
  const runs: T[] = [];
  for (const next of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && touch(last, next)) runs[runs.length - 1] = join(last, next);
    else runs.push(next);
  }
  return runs;
}

interface InputRun {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly rule: InputRule | undefined;
  readonly note: string | undefined;
}

/** Inputs below each other that follow the same rule are one range. */
function inputRuns({ cells }: TemplateSheet): InputRun[] {
  const inputs = cells
    .filter(({ style }) => style === 'input')
    .map(({ at, rule, note }) => ({ ...blockOf(at), rule, note }));
  const sorted = inputs.sort((one, other) => one.column - other.column || one.row - other.row);
  return runsOf<InputRun>(
    sorted,
    (before, next) =>
      before.column === next.column &&
      before.row + before.rows === next.row &&
      before.note === next.note &&
      JSON.stringify(before.rule) === JSON.stringify(next.rule),
    (run, next) => ({ ...run, rows: run.rows + next.rows }),
  );
}

function validateInputs(sheet: Sheet, template: TemplateSheet, { SpreadsheetApp }: GoogleServices): void {
  for (const { row, column, rows, rule, note } of inputRuns(template)) {
    if (!rule || rule.kind === 'anything') continue;
    const builder = requireRule(SpreadsheetApp.newDataValidation(), rule);
    builder.setAllowInvalid(false);
    if (note) builder.setHelpText(note);
    sheet.getRange(row, column, rows).setDataValidation(builder.build());
  }
}

function requireRule(
  builder: DataValidationBuilder,
  rule: Exclude<InputRule, { kind: 'anything' }>,
): DataValidationBuilder {
  switch (rule.kind) {
    case 'between':
      return builder.requireNumberBetween(rule.low, rule.high);
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(rule.low);
    case 'above':
      return builder.requireNumberGreaterThan(rule.low);
    case 'oneOf':
      return builder.requireValueInList([...rule.choices], true);
    case 'date':
      return builder.requireDate();
    default:
      return builder.requireNumberLessThanOrEqualTo(rule.high);
  }
}

function warn(sheet: Sheet, template: TemplateSheet, { SpreadsheetApp }: GoogleServices): void {
  if (template.warnings.length === 0) return;
  sheet.setConditionalFormatRules(
    template.warnings.map(({ range, when }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(when)
        .setFontColor(WARNING_COLOUR)
        .setBold(true)
        .setRanges([sheet.getRange(range)])
        .build(),
    ),
  );
}

function protectAllButInputs(sheet: Sheet, template: TemplateSheet): void {
  const open = inputRuns(template).map(({ row, column, rows }) => sheet.getRange(row, column, rows));
  sheet.protect().setDescription(template.name).setWarningOnly(true).setUnprotectedRanges(open);
}
