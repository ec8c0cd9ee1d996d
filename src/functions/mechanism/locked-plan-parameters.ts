/** A parameter for what of a plan by days and people is locked: the same grid as the plan, with its totals. */
import { sameText } from '../../models/ledger/tables';
import { readDate } from './cell-parameters';
import { type Cell, type Grid, isBlank, nameOf } from './cells';
import { requireOnce } from './day-grid-parameters';
import { columnsOf, rowsOf } from './grid';
import { siteInGrid } from './half-filled';
import { readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import type { NamedPerson } from './people-parameters';
import { refuse } from './problem';
import { isTotalWord } from './total-word';

/** Amounts as they were given; `at` is the cell, row and column from 1. */
export interface LockedAmount {
  readonly amount: number;
  readonly at: { readonly row: number; readonly column: number };
}

export interface LockedPlan {
  readonly people: readonly (LockedAmount & { readonly person: number })[];
  readonly days: readonly (LockedAmount & { readonly day: number })[];
  readonly cells: readonly (LockedAmount & { readonly person: number; readonly day: number })[];
}

/**
 * A header row with names of the people given before, then a row a day with its date in front. A row or column with the
 * catalogue's word for the total in any language locks people or days as a whole; blanks are free.
 */
export function lockedPlan({ of }: { readonly of: string }): RangeParameter<LockedPlan> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ plan }) => plan.problems.lockedPlan,
    optional: true,
    read(grid, context) {
      const names = (context.earlier[of] as readonly NamedPerson[]).map(({ name }) => sameText(name));
      if (rowsOf(grid) < 2 || columnsOf(grid) < 2) {
        refuse(context, (words) => ({
          allowed: words.plan.problems.lockedPlan,
          came: words.problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, words.show),
          fix: words.problems.fix.check,
        }));
      }
      const header = grid[0] as readonly Cell[];
      const columns = header.map((cell, column) =>
        column === 0 || isBlank(cell) ? null : personAt(cell, column, names, of, grid, context),
      );
      requireNamed(columns, grid, of, context);
      const keyed = (key: number | 'total', row: number, column: number) => ({
        key,
        shown: shownAt(grid, row, column),
        row,
        column,
      });
      requireOnce(
        columns.flatMap((key, column) => (key === null ? [] : [keyed(key, 0, column)])),
        grid,
        context,
      );
      const rows = grid.map((row, index) => (index === 0 || row.every(isBlank) ? null : dayAt(grid, index, context)));
      requireOnce(
        rows.flatMap((key, row) => (key === null ? [] : [keyed(key, row, 0)])),
        grid,
        context,
      );
      const found: { [K in keyof LockedPlan]: LockedPlan[K][number][] } = { people: [], days: [], cells: [] };
      grid.forEach((row, index) => {
        const day = rows[index];
        if (day === null || day === undefined) return;
        row.forEach((cell, column) => {
          const person = columns[column];
          if (column === 0 || isBlank(cell) || person === null || person === undefined) return;
          const at = { row: index + 1, column: column + 1 };
          const amount = readNumber(cell, { atLeast: 0 }, siteInGrid(context, grid, index, column));
          if (day === 'total' && person !== 'total') found.people.push({ person, amount, at });
          else if (day !== 'total' && person === 'total') found.days.push({ day, amount, at });
          else if (day !== 'total' && person !== 'total') found.cells.push({ person, day, amount, at });
        });
      });
      return found;
    },
    fallback: () => ({ people: [], days: [], cells: [] }),
  };
}

function personAt(
  cell: Cell,
  column: number,
  names: readonly string[],
  of: string,
  grid: Grid,
  context: RangeContext,
): number | 'total' {
  const person = names.indexOf(sameText(String(cell)));
  if (person >= 0) return person;
  if (isTotalWord(cell)) return 'total';
  return refuse(siteInGrid(context, grid, 0, column), (words) => ({
    allowed: words.plan.problems.onePerson({ other: words.show.name(of) }),
    came: nameOf(cell, words),
    fix: words.problems.fix.check,
  }));
}

function dayAt(grid: Grid, row: number, context: RangeContext): number | 'total' {
  const cell = grid[row]?.[0];
  if (isTotalWord(cell)) return 'total';
  return readDate(cell, siteInGrid(context, grid, row, 0), context);
}

/** An amount under no name would be dropped in silence. */
function requireNamed(
  columns: readonly (number | 'total' | null)[],
  grid: Grid,
  of: string,
  context: RangeContext,
): void {
  const nameless = columns.findIndex(
    (key, column) => column > 0 && key === null && grid.some((row) => !isBlank(row[column])),
  );
  if (nameless < 0) return;
  refuse(siteInGrid(context, grid, 0, nameless), (words) => ({
    allowed: words.plan.problems.onePerson({ other: words.show.name(of) }),
    came: nameOf('', words),
    fix: words.problems.fix.check,
  }));
}

function shownAt(grid: Grid, row: number, column: number): string {
  const cell = grid[row]?.[column];
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
