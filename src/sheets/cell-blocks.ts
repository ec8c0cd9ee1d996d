/** The one way in which sidebars read cells and write into them: whole blocks, and never over what they did not see. */
import type { Words } from '../messages/catalogue';
import { columnLetters } from './addresses';
import type { CellValue, GoogleServices, Range, Sheet } from './methods';

/** A cell as it travels to a sidebar, where no Date may go. */
export type CellContent = number | string | boolean;

export interface ReadCell {
  /** '' is a blank cell; a day comes as the text that the sheet shows. */
  readonly content: CellContent;
  readonly hasFormula: boolean;
  readonly isPercent: boolean;
}

export interface Place {
  /** For people; a sheet may be renamed while a sidebar is open. */
  readonly sheet: string;
  readonly sheetId: number;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

export interface ReadBlock extends Place {
  readonly cells: readonly (readonly ReadCell[])[];
}

export interface Selection extends ReadBlock {
  /** What stands to the left of a selection one column wide, and above one that is one row high: there may be names. */
  readonly left: readonly CellContent[] | null;
  readonly above: readonly CellContent[] | null;
}

export interface Replacement extends Place {
  /** What the sidebar has seen there: where it is not so any more, nothing is written. */
  readonly expected: readonly (readonly CellContent[])[];
  readonly next: readonly (readonly CellContent[])[];
  /** Number formats; without them the cells keep theirs. */
  readonly formats?: readonly (readonly string[])[] | null;
}

/** What was there before, to undo with. */
export interface Replaced {
  readonly formats: readonly (readonly string[])[];
}

const MOST_CELLS = 2000;
const MOST_NAMED = 5;
const PATIENCE_IN_MILLISECONDS = 5000;
/** What Sheets calls the format of a cell that nobody formatted; set again it would be a format like any other. */
const UNFORMATTED = '0.###############';
/** What a formula shows that found no room for all of its result. */
const NO_ROOM = '#REF!';

export function readSelection({ SpreadsheetApp }: GoogleServices, words: Words): Selection {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) throw new Error(words.sheets.nothingSelected);
  const filled = filledPart(range);
  if (filled.getNumRows() * filled.getNumColumns() > MOST_CELLS) {
    throw new Error(words.sheets.selectionTooLarge({ most: words.show.number(MOST_CELLS) }));
  }
  const [row, column] = [filled.getRow(), filled.getColumn()];
  const [rows, columns] = [filled.getNumRows(), filled.getNumColumns()];
  const sheet = filled.getSheet();
  const texts = (beside: Range) => contentsOf(beside).flat();
  return {
    ...readBlock(filled),
    left: columns === 1 && column > 1 ? texts(sheet.getRange(row, column - 1, rows, 1)) : null,
    above: rows === 1 && row > 1 ? texts(sheet.getRange(row - 1, column, 1, columns)) : null,
  };
}

/** As many cells as asked for, from the selected one on. */
export function readFromSelectedCell(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  { SpreadsheetApp }: GoogleServices,
  words: Words,
): ReadBlock {
  const corner = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!corner) throw new Error(words.sheets.nothingSelected);
  const sheet = corner.getSheet();
  return readBlock(blockOn(sheet, { row: corner.getRow(), column: corner.getColumn() }, rows, columns, words));
}

/** Writes one block, all or nothing, and says what its formats were. */
export function replaceCells(replacement: Replacement, services: GoogleServices, words: Words): Replaced {
  return locked(services, words, () => {
    const { expected, next, formats, sheetId } = replacement;
    const { SpreadsheetApp } = services;
    const sheet = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((each) => each.getSheetId() === sheetId);
    if (!sheet) throw new Error(words.sheets.sheetGone(replacement));
    const block = blockOn(sheet, replacement, next.length, next[0]?.length ?? 0, words);
    const there = readBlock(block);
    refuseWhere(there, (cell) => cell.hasFormula, words.sheets.formulaThere);
    const isFreshPlace = expected.every((row) => row.every((content) => content === ''));
    refuseWhere(
      there,
      ({ content }, row, column) => content !== expected[row]?.[column],
      isFreshPlace ? words.sheets.occupied : words.sheets.changedMeanwhile,
    );
    const before = formatsOf(block);
    const spilling = formulasBefore(sheet, block);
    try {
      if (formats) block.setNumberFormats(formats.map((row) => [...row]));
      block.setValues(next.map((row) => row.map(asTyped)));
      // Sheets refuses some values (validation, protection) only when it carries them out.
      SpreadsheetApp.flush();
      refuseBroken(sheet, spilling, words);
    } catch (problem) {
      takeBack(block, there, formats ? before : null, SpreadsheetApp);
      throw problem;
    }
    return { formats: before };
  });
}

/** Two people who write at the same time must not overwrite each other: what one wrote stands before the next begins. */
export function locked<T>({ LockService, SpreadsheetApp }: GoogleServices, words: Words, run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_IN_MILLISECONDS)) throw new Error(words.sheets.busy);
  try {
    const result = run();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Results spread downwards and to the right, and no call tells such a cell: so the formulas that could reach into the block. */
function formulasBefore(sheet: Sheet, block: Range): CellPlace[] {
  const rows = block.getRow() + block.getNumRows() - 1;
  const columns = block.getColumn() + block.getNumColumns() - 1;
  const region = sheet.getRange(1, 1, rows, columns);
  const values = region.getValues();
  return region
    .getFormulas()
    .flatMap((line, down) =>
      line.flatMap((formula, along) =>
        formula !== '' && values[down]?.[along] !== NO_ROOM ? [{ row: down + 1, column: along + 1 }] : [],
      ),
    );
}

/** A formula whose result stood in the block has lost its room: that is as bad as overwriting it. */
function refuseBroken(sheet: Sheet, before: readonly CellPlace[], words: Words): void {
  if (before.length === 0) return;
  const rows = Math.max(...before.map(({ row }) => row));
  const columns = Math.max(...before.map(({ column }) => column));
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  const broken = before.filter(({ row, column }) => values[row - 1]?.[column - 1] === NO_ROOM);
  if (broken.length > 0) throw new Error(words.sheets.resultThere({ cells: named(broken) }));
}

/** What stopped the writing is what the user must hear of, not that taking it back failed as well. */
function takeBack(
  block: Range,
  { cells }: ReadBlock,
  formats: readonly (readonly string[])[] | null,
  app: Pick<GoogleServices['SpreadsheetApp'], 'flush'>,
): void {
  try {
    block.clearContent();
    app.flush();
    // What is there again belongs to a formula elsewhere.
    const spilled = contentsOf(block);
    block.setValues(
      cells.map((line, down) =>
        line.map(({ content }, along) => (spilled[down]?.[along] === '' ? asTyped(content) : '')),
      ),
    );
    if (formats) block.setNumberFormats(formats.map((row) => [...row]));
  } catch {}
}

/** Text from outside stays text: the apostrophe keeps a sheet from reading a formula, a number or a date in it. */
export function asTyped(content: CellContent): CellContent {
  return typeof content === 'string' && content !== '' ? `'${content}` : content;
}

/** Without the blank rows and columns at its end: a whole column is a thousand cells. */
function filledPart(range: Range): Range {
  const sheet = range.getSheet();
  const rows = Math.min(range.getNumRows(), Math.max(1, sheet.getLastRow() - range.getRow() + 1));
  const columns = Math.min(range.getNumColumns(), Math.max(1, sheet.getLastColumn() - range.getColumn() + 1));
  return sheet.getRange(range.getRow(), range.getColumn(), rows, columns);
}

function blockOn(sheet: Sheet, { row, column }: CellPlace, rows: number, columns: number, words: Words): Range {
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) {
    throw new Error(words.sheets.noRoom({ place: `${columnLetters(column)}${row}` }));
  }
  return sheet.getRange(row, column, rows, columns);
}

function readBlock(range: Range): ReadBlock {
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const sheet = range.getSheet();
  return {
    sheet: sheet.getName(),
    sheetId: sheet.getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    cells: contentsOf(range).map((line, down) =>
      line.map((content, along) => ({
        content,
        hasFormula: (formulas[down]?.[along] ?? '') !== '',
        isPercent: (formats[down]?.[along] ?? '').includes('%'),
      })),
    ),
  };
}

function contentsOf(range: Range): CellContent[][] {
  const shown = range.getDisplayValues();
  return range
    .getValues()
    .map((line, down) => line.map((value, along) => (isPlain(value) ? value : (shown[down]?.[along] ?? ''))));
}

function formatsOf(range: Range): string[][] {
  return range.getNumberFormats().map((line) => line.map((format) => (format === UNFORMATTED ? 'General' : format)));
}

function isPlain(value: CellValue): value is CellContent {
  return typeof value !== 'object';
}

function refuseWhere(
  { cells, row, column }: ReadBlock,
  isWrong: (cell: ReadCell, row: number, column: number) => boolean,
  sentence: (p: { cells: string }) => string,
): void {
  const wrong = cells.flatMap((line, down) =>
    line.flatMap((cell, along) => (isWrong(cell, down, along) ? [{ row: row + down, column: column + along }] : [])),
  );
  if (wrong.length > 0) throw new Error(sentence({ cells: named(wrong) }));
}

function named(cells: readonly CellPlace[]): string {
  const names = cells.slice(0, MOST_NAMED).map(({ row, column }) => `${columnLetters(column)}${row}`);
  return cells.length > MOST_NAMED ? `${names.join(', ')} …` : names.join(', ');
}
