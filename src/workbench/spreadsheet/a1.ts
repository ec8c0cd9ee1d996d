/** Cell addresses as Sheets writes them: "A1", "A1:C3", "A:A", "2:5", "B2:B". */

import type { IRange } from '@univerjs/core';

const CELL = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** The block an address names, zero-based; open ends reach to the edge of the grid. Throws Google's sentence otherwise. */
export function blockOf(address: string, gridRows: number, gridColumns: number): IRange {
  const ends = address.split(':').map(endOf);
  const [first, last = first] = ends;
  const readable = ends.length <= 2 && first !== undefined && last !== undefined;
  if (!readable || (ends.length === 1 && (first.row === undefined || first.column === undefined)))
    throw notFound(address);
  const block = {
    startRow: Math.min(first.row ?? 0, last.row ?? first.row ?? 0),
    endRow: last.row === undefined ? gridRows - 1 : Math.max(first.row ?? 0, last.row),
    startColumn: Math.min(first.column ?? 0, last.column ?? first.column ?? 0),
    endColumn: last.column === undefined ? gridColumns - 1 : Math.max(first.column ?? 0, last.column),
  };
  if (block.startRow > block.endRow || block.startColumn > block.endColumn) throw notFound(address);
  return block;
}

export function addressOf({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${columnLetters(endColumn)}${endRow + 1}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function endOf(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const found = CELL.exec(text.trim());
  if (found === null || (found[1] === undefined && found[2] === undefined) || found[2] === '0') return undefined;
  const column = found[1] === undefined ? undefined : columnNumber(found[1]) - 1;
  return { row: found[2] === undefined ? undefined : Number(found[2]) - 1, column };
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function notFound(address: string): Error {
  return new Error(`Range not found: "${address}".`);
}
