/** What the cells of a template look like: grids of colours, sides and formats, each written as one block. */
import type { NumberKind, Spill, TemplateCell, TemplateSheet } from '../../sheets-templates/template';
import { blockOf, columnLetters } from './addresses';
import { formatOf, type Look, lookOf, touchesText, withGap } from './look';
import type { Range } from './methods';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A full block of one property, filled cell by cell in memory. */
export function gridFor<T>(
  { rows, columns }: Size,
  empty: T,
  fill: (put: (at: string, value: T) => void) => void,
): T[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => empty));
  fill((at, value) => {
    const { row, column } = blockOf(at);
    (grid[row - 1] as T[])[column - 1] = value;
  });
  return grid;
}

interface Appearance {
  readonly look: Look;
  readonly format: string;
}

export function writeLook(block: Range, template: TemplateSheet, size: Size): void {
  const bare: Appearance = { look: lookOf('formula'), format: formatOf('general') };
  const findings = new Set(template.cells.filter(({ style }) => style === 'finding').map(({ at }) => at));
  const grid = gridFor(size, bare, (put) => {
    for (const cell of template.cells) put(cell.at, appearanceOf(cell, findings.has(rightOf(cell.at))));
  });
  for (const spill of template.spills) appearSpill(spill, grid);
  const each = <T>(property: (appearance: Appearance) => T): T[][] => grid.map((row) => row.map(property));
  block.setFontFamily('Arial');
  block.setVerticalAlignment('middle');
  block.setNumberFormats(each(({ format }) => format));
  block.setBackgrounds(each(({ look }) => look.background));
  block.setFontColors(each(({ look }) => look.colour));
  block.setFontSizes(each(({ look }) => look.size));
  block.setFontWeights(each(({ look }) => (look.bold ? 'bold' : 'normal')));
  block.setHorizontalAlignments(each(({ look }) => look.alignment));
}

function appearanceOf({ style, number, content }: TemplateCell, isBeforeSentence: boolean): Appearance {
  const format = formatOf(number ?? (couldBeMisread(content) ? 'text' : 'general'));
  const touches = number !== undefined && isBeforeSentence && touchesText(number, 'text');
  return { look: aligned(lookOf(style), number), format: touches ? withGap(format) : format };
}

function rightOf(address: string): string {
  const { row, column } = blockOf(address);
  return `${columnLetters(column + 1)}${row}`;
}

export function aligned(look: Look, number: NumberKind | undefined): Look {
  if (number === undefined || number === 'text' || number === 'general') return look;
  // Where a number belongs, an error or a word stands on the same side as the numbers.
  return { ...look, alignment: number === 'code' ? 'center' : 'right' };
}

/** A label that a sheet might take for a number, a date, a truth value or a formula is written as text. */
function couldBeMisread(content: TemplateCell['content']): boolean {
  return typeof content === 'string' && !content.startsWith('=') && /[\d+\-@]|^(true|false)$/i.test(content);
}

function appearSpill({ at, kinds, resultRows, headers = true }: Spill, grid: Appearance[][]): void {
  const start = blockOf(at);
  const columns = kinds[0] as readonly NumberKind[];
  const holdsText = (column: number) => kinds.every((row) => row[column] === 'text');
  const appear = (row: number, column: number, look: Look, kind: NumberKind) => {
    // A number on the right of its column would touch a text on the left of the next.
    const touches = column + 1 < columns.length && !holdsText(column) && holdsText(column + 1);
    const format = kind === 'text' ? formatOf('general') : formatOf(kind);
    const isNumber = kind !== 'text' && kind !== 'general' && kind !== 'code';
    (grid[start.row - 1 + row] as Appearance[])[start.column - 1 + column] = {
      look,
      format: touches && isNumber ? withGap(format) : format,
    };
  };
  if (headers) {
    // A heading stands on the side of what it heads.
    columns.forEach((kind, column) => {
      appear(0, column, aligned(lookOf('header'), holdsText(column) ? 'text' : kind), 'general');
    });
  }
  kinds.forEach((row, index) => {
    const look = lookOf(index >= kinds.length - resultRows ? 'result' : 'formula');
    row.forEach((kind, column) => {
      appear(index + (headers ? 1 : 0), column, kind === 'code' ? aligned(look, kind) : look, kind);
    });
  });
}
