/** Arguments as rectangles: one cell, a row, a column or a block, and how several of them fit together. */
import { type Cell, type Grid, isBlank } from './cells';
import { Problem, refuse } from './problem';

/** A spreadsheet holds ten million cells; a call with more than this would not come back in time. */
const MOST_CELLS = 2_000_000;

/** A single cell becomes a 1 × 1 grid; a ragged or giant range is refused. */
export function gridOf(argument: unknown, functionName: string, name: string): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [['']];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row : [row])) as Cell[][];
  const columns = (rows[0] as Cell[]).length;
  const ragged = rows.findIndex((row) => row.length !== columns);
  if (ragged >= 0) {
    const came = (rows[ragged] as Cell[]).length;
    throw new Problem((words) =>
      words.problems.ragged({ functionName, argument: name, row: ragged + 1, came, wanted: columns }, words.show),
    );
  }
  if (columns === 0) return [['']];
  const cells = rows.length * columns;
  if (cells > MOST_CELLS) {
    throw new Problem((words) =>
      words.problems.tooManyCells({ functionName, argument: name, came: cells, most: MOST_CELLS }, words.show),
    );
  }
  return rows;
}

export function rowsOf(grid: Grid): number {
  return grid.length;
}

export function columnsOf(grid: Grid): number {
  return (grid[0] as readonly Cell[]).length;
}

export function isOneCell(grid: Grid): boolean {
  return rowsOf(grid) === 1 && columnsOf(grid) === 1;
}

export function isAllBlank(grid: Grid): boolean {
  return grid.every((row) => row.every(isBlank));
}

/** The cell that stands at a place of the result, where one cell, row or column is repeated to fill it. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const line = grid[rowsOf(grid) === 1 ? 0 : row] as readonly Cell[];
  return line[line.length === 1 ? 0 : column];
}

export type Direction = 'row' | 'column';

/** A list stands in one row or one column. */
export function lineOf(
  grid: Grid,
  functionName: string,
  argument: string,
): { cells: readonly Cell[]; direction: Direction } {
  if (rowsOf(grid) === 1)
    return { cells: grid[0] as readonly Cell[], direction: columnsOf(grid) === 1 ? 'column' : 'row' };
  if (columnsOf(grid) === 1) return { cells: grid.map((row) => row[0]), direction: 'column' };
  return refuse({ functionName, argument }, ({ problems, show }) => ({
    allowed: problems.allowed.oneLine,
    came: problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, show),
    fix: problems.fix.oneLine,
  }));
}

/** An argument that repeats a function over its cells, or over its rows. */
export interface RangedArgument {
  readonly name: string;
  readonly grid: Grid;
  /** How many places it offers: a row of cells that is one argument counts as one column. */
  readonly rows: number;
  readonly columns: number;
  /** A whole row of cells for each result: a range even where it is only one row. */
  readonly isRowOfCells?: boolean;
  readonly isBlankAt: (row: number, column: number) => boolean;
}

/** The size of the result: ranges must be equally long, a column against a row gives a grid. */
export function sizeOfResult(
  functionName: string,
  ranged: readonly RangedArgument[],
): { rows: number; columns: number } {
  const rows = ranged.reduce((most, argument) => Math.max(most, argument.rows), 1);
  const columns = ranged.reduce((most, argument) => Math.max(most, argument.columns), 1);
  const misfit = ranged.find(
    (argument) =>
      (argument.rows !== 1 && argument.rows !== rows) || (argument.columns !== 1 && argument.columns !== columns),
  );
  if (misfit) {
    throw new Problem((words) =>
      words.problems.sizesDiffer(
        {
          functionName,
          argument: misfit.name,
          rows: misfit.rows,
          columns: misfit.columns,
          wantedRows: rows,
          wantedColumns: columns,
        },
        words.show,
      ),
    );
  }
  if (rows * columns > MOST_CELLS) {
    const { name } = ranged[0] as RangedArgument;
    throw new Problem((words) =>
      words.problems.tooManyCells({ functionName, argument: name, came: rows * columns, most: MOST_CELLS }, words.show),
    );
  }
  return { rows, columns };
}

/**
 * Whether a place of the result stays blank: every range is blank there. A column against a row gives a grid, in which
 * a line stays blank with the column or the row alone. So A2:A1000 over a half-filled column works.
 */
export function staysBlank(ranged: readonly RangedArgument[], row: number, column: number): boolean {
  const down = ranged.filter(({ rows, isRowOfCells }) => rows > 1 || isRowOfCells);
  const along = ranged.filter(({ columns }) => columns > 1);
  const areBlank = (group: readonly RangedArgument[]) =>
    group.length > 0 && group.every(({ isBlankAt }) => isBlankAt(row, column));
  const hasBlock = ranged.some(({ rows, columns }) => rows > 1 && columns > 1);
  return hasBlock ? areBlank([...down, ...along]) : areBlank(down) || areBlank(along);
}
