/** A list of days, each later than the one before it: the first days of months, weeks or other periods. */
import { readDate } from './cell-parameters';
import { lineOf } from './grid';
import { siteInLine } from './half-filled';
import type { List } from './list-parameters';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse } from './problem';

const MOST_DAYS = 5000;

/** In one row or column. With `like` as many as the list of that name; with the fallback "none" it may be left out. */
export function risingDays(options?: { readonly like?: string }): RangeParameter<readonly number[]>;
export function risingDays(options: { readonly fallback: 'none' }): RangeParameter<readonly number[] | undefined>;
export function risingDays({
  like,
  fallback,
}: {
  readonly like?: string;
  readonly fallback?: 'none';
} = {}): RangeParameter<readonly number[] | undefined> {
  return {
    takes: 'range',
    type: 'range',
    allowed: (words) => words.problems.allowed.date,
    optional: fallback !== undefined,
    read(grid, context) {
      const { cells, direction } = lineOf(grid, context.functionName, context.argument);
      requireCount(cells.length, like, context);
      const days: number[] = [];
      cells.forEach((cell, index) => {
        const site = siteInLine(context, grid, index, direction);
        const day = readDate(cell, site, context);
        const before = days[days.length - 1];
        if (before !== undefined && day <= before) {
          refuse(site, ({ problems }) => ({
            allowed: problems.allowed.laterThanBefore,
            came: problems.came[day === before ? 'sameDay' : 'earlierDay'],
            fix: problems.fix.sortDays,
          }));
        }
        days.push(day);
      });
      return days;
    },
    fallback: () => undefined,
  };
}

function requireCount(came: number, like: string | undefined, context: RangeContext): void {
  const count = like === undefined ? undefined : (context.earlier[like] as List<unknown>).items.length;
  if (count === undefined ? came <= MOST_DAYS : came === count) return;
  refuse(context, ({ problems, show }) => ({
    allowed:
      count === undefined
        ? problems.allowed.items({ low: 1, high: MOST_DAYS }, show)
        : problems.allowed.itemsLike({ count, other: like as string }, show),
    came: problems.came.items({ count: came }, show),
    fix: problems.fix.count,
  }));
}
