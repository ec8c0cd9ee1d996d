/** Which cells of a block Univer must merge formats for, and which then look like one of them. */

import type { ICellData, IRange, IStyleData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { CellChanges } from './document';

/** The format change of a cell, counted from the corner of the range; null leaves it. The same object is the same change. */
export type StyleAt = (row: number, column: number) => IStyleData | null;

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Samples {
  /** One cell of each kind, and the last of all, so that a page draws the whole block again. */
  readonly cellValue: CellChanges;
  readonly alike: readonly (Place & { readonly like: Place })[];
}

export function sampledStyles(
  cells: ObjectMatrix<Nullable<ICellData>>,
  { startRow, endRow, startColumn, endColumn }: IRange,
  styleAt: StyleAt,
): Samples {
  const cellValue: CellChanges = {};
  const alike: (Place & { like: Place })[] = [];
  const samples = new Map<IStyleData, Map<string, Place>>();
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const s = styleAt(row - startRow, column - startColumn);
      if (s === null) continue;
      const cell = cells.getValue(row, column);
      const isLast = row === endRow && column === endColumn;
      const like = isLast ? undefined : sampleOf(samples, s, cell, { row, column });
      if (like) alike.push({ row, column, like });
      else {
        const inRow = cellValue[row] ?? {};
        // Without its type Univer guesses it again and makes a number of the text "007".
        inRow[column] = cell?.t == null ? { s } : { s, t: cell.t };
        cellValue[row] = inRow;
      }
    }
  }
  return { cellValue, alike };
}

/** The cell that had the same format and gets the same change; undefined where this is the first one. */
function sampleOf(
  samples: Map<IStyleData, Map<string, Place>>,
  change: IStyleData,
  cell: Nullable<ICellData>,
  place: Place,
): Place | undefined {
  const before = cell?.s ?? '';
  // Rich text has formats of its own inside.
  if (typeof before !== 'string' || cell?.p) return undefined;
  const byBefore = samples.get(change) ?? new Map<string, Place>();
  samples.set(change, byBefore);
  const found = byBefore.get(before);
  if (found === undefined) byBefore.set(before, place);
  return found;
}
