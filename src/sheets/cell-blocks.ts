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
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

export interface ReadBlock extends Place {
  readonly cells: readonly (readonly ReadCell[])[];
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

export function readSelection({ SpreadsheetApp }: GoogleServices, words: Words): ReadBlock {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!range) throw new Error(words.sheets.nothingSelected);
  const filled = filledPart(range);
  if (filled.getNumRows() * filled.getNumColumns() > MOST_CELLS) {
    throw new Error(words.sheets.selectionTooLarge({ most: words.show.number(MOST_CELLS) }));
  }
  return readBlock(filled);
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
  const place = { sheet: sheet.getName(), row: corner.getRow(), column: corner.getColumn() };
  return readBlock(blockOn(sheet, place, rows, columns, words));
}

/** Writes one block, all or nothing, and says what its formats were. */
export function replaceCells(replacement: Replacement, services: GoogleServices, words: Words): Replaced {
  return locked(services, words, () => {
    const { expected, next, formats } = replacement;
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(replacement.sheet);
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
    const before = block.getNumberFormats();
    if (formats) block.setNumberFormats(formats.map((row) => [...row]));
    block.setValues(next.map((row) => row.map(asTyped)));
    return { formats: before };
  });
}

/** Two people who write at the same time must not overwrite each other. */
export function locked<T>({ LockService }: GoogleServices, words: Words, run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_IN_MILLISECONDS)) throw new Error(words.sheets.busy);
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
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

function blockOn(sheet: Sheet, { row, column }: Place, rows: number, columns: number, words: Words): Range {
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) {
    throw new Error(words.sheets.noRoom({ place: `${columnLetters(column)}${row}` }));
  }
  return sheet.getRange(row, column, rows, columns);
}

function readBlock(range: Range): ReadBlock {
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  return {
    sheet: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    cells: range.getValues().map((row, down) =>
      row.map((value, along) => ({
        content: isPlain(value) ? value : (shown[down]?.[along] ?? ''),
        hasFormula: (formulas[down]?.[along] ?? '') !== '',
        isPercent: (formats[down]?.[along] ?? '').includes('%'),
      })),
    ),
  };
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
    line.flatMap((cell, along) =>
      isWrong(cell, down, along) ? [`${columnLetters(column + along)}${row + down}`] : [],
    ),
  );
  if (wrong.length === 0) return;
  const named = wrong.slice(0, MOST_NAMED).join(', ');
  throw new Error(sentence({ cells: wrong.length > MOST_NAMED ? `${named} …` : named }));
}
