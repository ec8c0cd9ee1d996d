/** Where ranges, charts and cells stand after rows or columns were inserted, deleted or moved: as formulas follow them. */

import type { ICommandInfo, IMutationInfo, IRange } from '@univerjs/core';
import {
  adjustRangeOnMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { CellBlock, ChartDescription } from '../ports';

const GRID_CHANGES = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
]);

type Command = Readonly<ICommandInfo>;

/** The sheet whose rows or columns a command has changed; none for other commands. */
export function settledWith({ id, params }: Command): readonly string[] {
  const { subUnitId } = (params ?? {}) as { subUnitId?: string };
  return subUnitId !== undefined && GRID_CHANGES.has(id) ? [subUnitId] : [];
}

/** Undefined where nothing of the range is left. */
export function rangeAfter(range: IRange, { id, params }: Command): IRange | undefined {
  return adjustRangeOnMutation(range, { id, params } as IMutationInfo as never) ?? undefined;
}

export function cellAfter<Place extends { row: number; column: number }>(
  place: Place,
  command: Command,
): Place | undefined {
  const { row, column } = place;
  const moved = rangeAfter({ startRow: row, endRow: row, startColumn: column, endColumn: column }, command);
  return moved && { ...place, row: moved.startRow, column: moved.startColumn };
}

/** A chart's ranges and, on its own sheet, its corner. A chart whose cells are all gone stays and says that it is empty. */
export function chartAfter(chart: ChartDescription, sheetId: string, command: Command): ChartDescription {
  const ranges = chart.ranges.flatMap((range) =>
    range.sheetId === sheetId ? (blockAfter(range, command) ?? []) : range,
  );
  if (chart.sheetId !== sheetId) return { ...chart, ranges };
  // Where the corner's own row goes, the chart moves up to the row that takes its place.
  const anchor = cellAfter(chart.anchor, command) ?? cornerAtEdge(chart.anchor, command);
  return { ...chart, ranges, anchor };
}

function blockAfter(block: CellBlock, command: Command): CellBlock | undefined {
  const { row, column, rows, columns } = block;
  const range = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
  const moved = rangeAfter(range, command);
  return (
    moved && {
      ...block,
      row: moved.startRow,
      column: moved.startColumn,
      rows: moved.endRow - moved.startRow + 1,
      columns: moved.endColumn - moved.startColumn + 1,
    }
  );
}

function cornerAtEdge(anchor: ChartDescription['anchor'], { id, params }: Command): ChartDescription['anchor'] {
  const { range } = params as { range: IRange };
  if (id === RemoveRowMutation.id) return { ...anchor, row: range.startRow, offsetY: 0 };
  return { ...anchor, column: range.startColumn, offsetX: 0 };
}
