/** A list whose range may run on below it, A2:A1000 over twelve months: the blanks at its end do not count. */
import { type Grid, isBlank } from './cells';
import { columnsOf, rowsOf } from './grid';
import { type List, type NumbersOptions, numbers } from './list-parameters';
import type { RangeParameter } from './parameter-types';

/** A list of numbers in one row or one column, up to its last filled cell; a blank before that is refused. */
export function endingNumbers(options: NumbersOptions): RangeParameter<List<number>> {
  const list = numbers(options);
  return { ...list, read: (grid, context) => list.read(withoutBlankEnd(grid), context) };
}

/** The range without blank rows at its end and without blank columns there. At least one cell of it is filled. */
function withoutBlankEnd(grid: Grid): Grid {
  let rows = rowsOf(grid);
  while (rows > 1 && (grid[rows - 1] as Grid[number]).every(isBlank)) rows--;
  const kept = grid.slice(0, rows);
  let columns = columnsOf(grid);
  while (columns > 1 && kept.every((row) => isBlank(row[columns - 1]))) columns--;
  return kept.map((row) => row.slice(0, columns));
}
