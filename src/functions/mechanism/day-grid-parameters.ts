/** Parameters that take a table by days and sellers, as LEDGER_SERIES and PLAN_PEOPLE lay it, and who is in which team. */

import { isoDay } from '../../models/calendar/iso-day';
import { sameText } from '../../models/ledger/tables';
import type { DayGrid } from '../../models/plan/day-grid';
import { readDate } from './cell-parameters';
import { type Grid, isBlank, nameOf } from './cells';
import { columnsOf, rowsOf } from './grid';
import { readText, refuseSecond, siteInGrid } from './half-filled';
import { type NumberRule, readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse, type Sentence } from './problem';
import { isBeyondWord, isTotalWord } from './total-word';

export interface GivenDayGrid extends DayGrid {
  /** Where each day and each seller stands in the range, counted from 1. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface DayGridOptions {
  /** The rule of an amount; a blank one is 0. */
  readonly each: NumberRule;
  readonly optional?: boolean;
}

/**
 * Sellers in the first row, days in the first column, in any order. A last column of totals, known by its heading, is left
 * out where there are sellers before it, and so are lines of totals and of what is beyond all limits; rows and columns
 * that are blank as a whole are passed over. (`dayGridsIn` finds such a table somewhere in a sheet and tells of one slip by
 * its place. Here the range is the table, every slip is refused in a sentence of its own with its cell, a day may be a
 * serial number, and an amount has the rule of the function: one reader for both would carry either's words into Code.js.)
 */
export function dayGrid({ each, optional = false }: DayGridOptions): RangeParameter<GivenDayGrid> {
  const allowed: Sentence = (words) => words.plan.days.grid;
  return {
    takes: 'range',
    type: 'range',
    allowed,
    optional,
    read(grid, context) {
      const filled = filledRows(grid, allowed, context).filter((row) => {
        const first = grid[row]?.[0];
        return !isTotalWord(first) && !isBeyondWord(first);
      });
      const columns = namedColumns(grid, context, { takesTotal: false });
      const dated = filled.map((row) => ({
        row,
        day: readDate(grid[row]?.[0], siteInGrid(context, grid, row, 0), context),
      }));
      requireOnce(
        dated.map(({ row, day }) => ({ key: day, shown: isoDay(day), row, column: 0 })),
        grid,
        context,
        (words) => words.plan.days.onlyOnce,
      );
      const rising = [...dated].sort((one, other) => one.day - other.day);
      return {
        days: rising.map(({ day }) => day),
        sellers: columns.map(({ name }) => name),
        amounts: columns.map(({ column }) =>
          Float64Array.from(rising, ({ row }) => {
            const cell = grid[row]?.[column];
            return isBlank(cell) ? 0 : readNumber(cell, each, siteInGrid(context, grid, row, column));
          }),
        ),
        rows: rising.map(({ row }) => row + 1),
        columns: columns.map(({ column }) => column + 1),
      };
    },
    fallback: () => ({ days: [], sellers: [], amounts: [], rows: [], columns: [] }),
  };
}

/** Seller and team, one row each; undefined where it is left out. A seller stands only once, a blank team is none. */
export function teamsOfSellers(): RangeParameter<readonly (readonly [string, string])[] | undefined> {
  const allowed: Sentence = (words) => words.plan.days.teams;
  return {
    takes: 'range',
    type: 'range',
    allowed,
    optional: true,
    read(grid, context) {
      if (columnsOf(grid) !== 2) refuseShape(grid, allowed, context);
      const rows = grid.flatMap((cells, row) => (cells.every(isBlank) ? [] : [row]));
      const listed = rows.map((row) => ({
        row,
        seller: requiredName(grid, row, 0, context),
        team: readText(grid[row]?.[1], siteInGrid(context, grid, row, 1)) ?? '',
      }));
      requireOnce(
        listed.map(({ row, seller }) => ({ key: sameText(seller), shown: seller, row, column: 0 })),
        grid,
        context,
      );
      return listed.map(({ seller, team }) => [seller, team] as const);
    },
    fallback: () => undefined,
  };
}

/** The rows below the names that are not blank; there must be one, and a column beside the first. */
export function filledRows(grid: Grid, allowed: Sentence, context: RangeContext): number[] {
  const filled = grid.flatMap((cells, row) => (row === 0 || cells.every(isBlank) ? [] : [row]));
  if (columnsOf(grid) < 2 || filled.length === 0) refuseShape(grid, allowed, context);
  return filled;
}

/** The columns after the first with their names, each once. A column without a name must be blank. */
export function namedColumns(
  grid: Grid,
  context: RangeContext,
  { takesTotal }: { readonly takesTotal: boolean },
): { column: number; name: string }[] {
  const columns = Array.from({ length: columnsOf(grid) - 1 }, (_, index) => index + 1).filter(
    (column) => !grid.every((row) => isBlank(row[column])),
  );
  const named = columns.map((column) => ({ column, name: requiredName(grid, 0, column, context) }));
  const last = named[named.length - 1];
  if (!takesTotal && last && named.length > 1 && isTotalWord(last.name)) named.pop();
  requireOnce(
    named.map(({ column, name }) => ({ key: sameText(name), shown: name, row: 0, column })),
    grid,
    context,
  );
  return named;
}

function requiredName(grid: Grid, row: number, column: number, context: RangeContext): string {
  const site = siteInGrid(context, grid, row, column);
  const cell = grid[row]?.[column];
  return (
    readText(cell, site) ??
    refuse(site, (words) => ({
      allowed: words.problems.allowed.name,
      came: nameOf(cell, words),
      fix: words.problems.fix.blank,
    }))
  );
}

/** What must stand only once: compared by key, told as shown; row and column from 0. */
export interface Keyed {
  readonly key: string | number;
  readonly shown: string;
  readonly row: number;
  readonly column: number;
}

export function requireOnce(items: readonly Keyed[], grid: Grid, context: RangeContext, allowed?: Sentence): void {
  const seen = new Map<string | number, Keyed>();
  for (const item of items) {
    const first = seen.get(item.key);
    const siteOf = ({ row, column }: Keyed) => siteInGrid(context, grid, row, column);
    if (first) refuseSecond(item.shown, siteOf(item), siteOf(first), allowed);
    seen.set(item.key, item);
  }
}

function refuseShape(grid: Grid, allowed: Sentence, context: RangeContext): never {
  return refuse(context, (words) => ({
    allowed: allowed(words),
    came: words.problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, words.show),
    fix: words.plan.days.wholeGrid,
  }));
}
