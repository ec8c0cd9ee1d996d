/** Lays a template into the spreadsheet: new sheets only, every property of a sheet written as one block. */
import type { NumberKind, Template, TemplateSheet } from '../../sheets-templates/template';
import { blockOf, type PlacedSheet, resolveNames, rowTableBlock, spilledBlock } from './addresses';
import { insertCharts } from './chart-writer';
import { inputRuns, validateInputs } from './input-rules';
import { LINE_COLOUR, WARNING_COLOUR } from './look';
import type { GoogleServices, Sheet, Spreadsheet } from './methods';
import { writeRows } from './row-tables';
import { runsOf } from './runs';
import { makeRoom } from './sheet-rows';
import { gridFor, type Size, writeLook } from './template-look';

/** Lays all sheets of the template in front of the others and opens the first; returns the names they got. */
export function layTemplate(template: Template, services: GoogleServices): string[] {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const placed = placedSheets(template, spreadsheet);
  const laid: Sheet[] = [];
  try {
    for (const [index, place] of placed.entries()) laid.push(spreadsheet.insertSheet(place.placedName, index));
    // Lists of one sheet point to rows of another, which must be there.
    for (const [index, { sheet }] of placed.entries()) {
      const { rows, columns } = roomOf(sheet);
      makeRoom(laid[index] as Sheet, rows, columns);
    }
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
  for (const table of template.rowTables ?? []) writeRows(sheet, table);
  validateInputs(sheet, place, all, services);
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

/** The cells together with the tables of the user's rows, which are written apart. */
function roomOf(template: TemplateSheet): Size {
  const { rows, columns } = sizeOf(template);
  const blocks = (template.rowTables ?? []).map(rowTableBlock);
  return {
    rows: Math.max(rows, ...blocks.map((block) => block.row + block.rows - 1)),
    columns: Math.max(columns, ...blocks.map((block) => block.column + block.columns - 1)),
  };
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
  const runs = inputRuns(template).map(({ row, column, rows }) => sheet.getRange(row, column, rows));
  const tables = (template.rowTables ?? []).map(rowTableBlock);
  const open = [...runs, ...tables.map(({ row, column, rows, columns }) => sheet.getRange(row, column, rows, columns))];
  sheet.protect().setDescription(template.name).setWarningOnly(true).setUnprotectedRanges(open);
}
