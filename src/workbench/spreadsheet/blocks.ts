/** Checks and shapes of blocks of cells: Google's sentences where data and range do not fit. */

import type { IRange } from '@univerjs/core';

/** Throws, as Google does, unless the rows and columns are those of the range. */
export function requireSameSize(data: readonly (readonly unknown[])[], block: IRange): void {
  if (!Array.isArray(data) || !data.every(Array.isArray)) {
    throw new Error('The parameters do not match the method signature: a list of rows is expected.');
  }
  requireCount('rows', data.length, rowsIn(block));
  const columns = columnsIn(block);
  requireCount('columns', data.find((row) => row.length !== columns)?.length ?? columns, columns);
}

export function rowsIn(block: IRange): number {
  return block.endRow - block.startRow + 1;
}

export function columnsIn(block: IRange): number {
  return block.endColumn - block.startColumn + 1;
}

export function areSeparate(first: IRange, second: IRange): boolean {
  return (
    first.endRow < second.startRow ||
    second.endRow < first.startRow ||
    first.endColumn < second.startColumn ||
    second.endColumn < first.startColumn
  );
}

export function contains(block: IRange, row: number, column: number): boolean {
  return row >= block.startRow && row <= block.endRow && column >= block.startColumn && column <= block.endColumn;
}

function requireCount(what: 'rows' | 'columns', found: number, wanted: number): void {
  if (found === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${found} but the range has ${wanted}.`,
  );
}
