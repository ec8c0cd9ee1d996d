/** Finds the pillars in a selection: numbers in one row or one column, names beside them. Nothing is guessed. */
import { MOST_PILLARS } from '../../models/parthenon/solve';
import { columnLetters } from '../../sheets/addresses';
import type { CellContent, ReadBlock, ReadCell, Selection } from '../../sheets/cell-blocks';
import { boundsOf, newPillar, type Pillar, type Source } from './state';

export type ReadProblem =
  | { readonly kind: 'empty' | 'twoBlocks' }
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'noNumber' | 'error'; readonly cell: string; readonly text: string }
  | { readonly kind: 'blankBetween'; readonly cell: string }
  | { readonly kind: 'outside'; readonly cell: string; readonly low: number; readonly high: number };

export type SelectedPillars =
  | { readonly kind: 'pillars'; readonly pillars: readonly Pillar[]; readonly source: Source; readonly place: string }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

interface Line {
  readonly index: number;
  readonly cells: readonly ReadCell[];
}

/** `nameOf` names a pillar that has no name beside it, counted from 1. */
export function selectedPillars(block: Selection, nameOf: (number: number) => string): SelectedPillars {
  const rows = block.cells;
  const columns = transposed(rows);
  const numberRows = linesWithNumbers(rows);
  const numberColumns = linesWithNumbers(columns);
  const [column, row] = [numberColumns[0], numberRows[0]];
  if (!column || !row) return problem(firstText(block) ?? { kind: 'empty' });
  if (numberColumns.length > 1 && numberRows.length > 1) return problem({ kind: 'twoBlocks' });
  // One number alone counts as a column.
  const isRow = numberColumns.length > 1;
  const line = isRow ? row : column;
  const selected = (isRow ? rows : columns)[line.index - 1]?.map(({ content }) => content);
  const names = selected ?? (isRow ? block.above : block.left) ?? [];
  return readLine(block, line, names, isRow, nameOf);
}

function readLine(
  block: ReadBlock,
  { index, cells }: Line,
  names: readonly CellContent[],
  isRow: boolean,
  nameOf: (number: number) => string,
): SelectedPillars {
  const placeAt = (place: number) => ({
    row: block.row + (isRow ? index : place),
    column: block.column + (isRow ? place : index),
  });
  const cellAt = (place: number) => cellName(placeAt(place));
  const first = cells.findIndex(isNumber);
  const last = cells.length - 1 - [...cells].reverse().findIndex(isNumber);
  // A heading above, and blanks around, are no pillars; what stands between two numbers must be one.
  const wrong = cells.findIndex((cell, place) => place > first && place < last && !isNumber(cell));
  const after = cells.findIndex((cell, place) => place > last && cell.content !== '');
  const offending = wrong >= 0 ? wrong : after;
  if (offending >= 0) return problem(noNumber(cells[offending] as ReadCell, cellAt(offending)));
  const count = last - first + 1;
  if (count > MOST_PILLARS) return problem({ kind: 'tooMany', count });
  const pillars = cells.slice(first, last + 1).map(({ content, isPercent }, place) => {
    const beside = names[first + place];
    const isName = typeof beside === 'string' && beside.trim() !== '' && !isError(beside.trim());
    const name = isName ? beside.trim() : nameOf(place + 1);
    return newPillar(name, content as number, isPercent, `${quoted(block.sheet)}!${cellAt(first + place)}`);
  });
  const outside = outsideBounds(pillars, (place) => cellAt(first + place));
  if (outside) return problem(outside);
  const { sheet, sheetId } = block;
  const source = { sheet, sheetId, ...placeAt(first), isRow, values: pillars.map(({ now }) => now) };
  const place = count === 1 ? cellAt(first) : `${cellAt(first)}:${cellAt(last)}`;
  return { kind: 'pillars', pillars, source, place };
}

function outsideBounds(pillars: readonly Pillar[], cellAt: (place: number) => string): ReadProblem | undefined {
  const bounds = boundsOf({ pillars });
  const place = pillars.findIndex(({ now }, index) => {
    const { low, high } = bounds[index] as { low: number; high: number };
    return now < low || now > high;
  });
  const bound = bounds[place];
  return bound && { kind: 'outside', cell: cellAt(place), ...bound };
}

function problem(found: ReadProblem): SelectedPillars {
  return { kind: 'problem', problem: found };
}

function isNumber({ content }: ReadCell): boolean {
  return typeof content === 'number' && Number.isFinite(content);
}

function linesWithNumbers(lines: readonly (readonly ReadCell[])[]): Line[] {
  return lines.flatMap((cells, index) => (cells.some(isNumber) ? [{ index, cells }] : []));
}

function transposed(rows: readonly (readonly ReadCell[])[]): ReadCell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as ReadCell));
}

function cellName({ row, column }: { row: number; column: number }): string {
  return `${columnLetters(column)}${row}`;
}

/** Where there is no number at all, the first text is what the user took for one. */
function firstText({ cells, row, column }: ReadBlock): ReadProblem | undefined {
  for (const [down, line] of cells.entries()) {
    for (const [along, cell] of line.entries()) {
      if (cell.content !== '') return noNumber(cell, cellName({ row: row + down, column: column + along }));
    }
  }
  return undefined;
}

function noNumber({ content }: ReadCell, cell: string): ReadProblem {
  const text = String(content).trim();
  if (text === '') return { kind: 'blankBetween', cell };
  return { kind: isError(text) ? 'error' : 'noNumber', cell, text };
}

/** #DIV/0!, and what Sheets makes of it in other languages. */
function isError(text: string): boolean {
  return /^#[¡¿]?[\p{Lu}\p{Lo}][\p{Lu}\p{Lo}\d/ ]*[!?]?$/u.test(text);
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
