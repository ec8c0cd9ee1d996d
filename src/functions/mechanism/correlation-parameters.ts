/** A square table of rank correlations between uncertain quantities. */

import { DUST } from '../../models/rounding';
import { correlationFault, type Matrix } from '../../models/simulation/correlation';
import { type Grid, isBlank } from './cells';
import { columnsOf, rowsOf } from './grid';
import { siteInGrid } from './half-filled';
import type { List } from './list-parameters';
import { readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse } from './problem';

const RULE = { atLeast: -1, atMost: 1 };

/**
 * As many rows and columns as the list of that name has items, or at most `most`. Half of the table is enough: a cell may
 * be blank where the one on the other side of the diagonal is filled, and on the diagonal, which is 1.
 */
export function correlations(size: { readonly like: string } | { readonly most: number }): RangeParameter<Matrix> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ simulation }) => simulation.allowed.square,
    optional: false,
    read(grid, context) {
      requireSquare(grid, size, context);
      const given = grid.map((line, row) =>
        line.map((cell, column) => {
          if (row === column && isBlank(cell)) return 1;
          const [at, across] = isBlank(cell) && !isBlank(grid[column]?.[row]) ? [column, row] : [row, column];
          return readNumber(grid[at]?.[across], RULE, siteInGrid(context, grid, at, across));
        }),
      );
      const matrix = withoutDust(given);
      const fault = correlationFault(matrix);
      return fault ? refuseFault(matrix, fault.row, fault.column, grid, context) : matrix;
    },
    fallback: () => [],
  };
}

/** CORREL of two columns and of the same two swapped may differ by rounding. */
function withoutDust(given: Matrix): Matrix {
  return given.map((line, row) =>
    line.map((value, column) => {
      const exact = row === column ? 1 : (given[Math.max(row, column)]?.[Math.min(row, column)] as number);
      return Math.abs(value - exact) <= DUST ? exact : value;
    }),
  );
}

function requireSquare(
  grid: Grid,
  size: { readonly like: string } | { readonly most: number },
  context: RangeContext,
): void {
  const [rows, columns] = [rowsOf(grid), columnsOf(grid)];
  const wanted =
    'like' in size ? (context.earlier[size.like] as List<unknown>).items.length : Math.min(rows, size.most);
  if (rows === wanted && columns === wanted) return;
  refuse(context, ({ simulation, problems, show }) => ({
    allowed:
      'like' in size
        ? simulation.allowed.squareLike({ count: wanted, other: size.like }, show)
        : simulation.allowed.squareUpTo({ most: size.most }, show),
    came: problems.came.range({ rows, columns }, show),
    fix: problems.fix.count,
  }));
}

/** A diagonal that is not 1, or two sides that differ. */
function refuseFault(matrix: Matrix, row: number, column: number, grid: Grid, context: RangeContext): never {
  const [value, mirror] = [matrix[row]?.[column] as number, matrix[column]?.[row] as number];
  return refuse(siteInGrid(context, grid, row, column), ({ simulation, problems, show }) => ({
    allowed:
      row === column
        ? simulation.allowed.oneOnDiagonal
        : simulation.allowed.likeMirror({ value: mirror, row: column + 1, column: row + 1 }, show),
    came: show.number(value),
    fix: problems.fix.check,
  }));
}
