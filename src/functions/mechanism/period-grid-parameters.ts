/** A parameter that takes indicators by period: names in the first row, periods in the first column. */

import { isoDay } from '../../models/calendar/iso-day';
import { type Cell, type Grid, kindOf } from './cells';
import { filledRows, namedColumns } from './day-grid-parameters';
import type { CalendarDay } from './environment';
import { readText, siteInGrid } from './half-filled';
import { readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse, refuseMissing, type Sentence } from './problem';

export interface PeriodGrid {
  /** As they stand there: a day, or any name or number. */
  readonly periods: readonly (CalendarDay | string | number)[];
  readonly indicators: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Periods in their order, days rising; rows and columns that are blank as a whole are passed over, a blank cell is refused. */
export function periodGrid(): RangeParameter<PeriodGrid> {
  const allowed: Sentence = (words) => words.plan.days.indicators;
  return {
    takes: 'range',
    type: 'range',
    allowed,
    optional: false,
    read(grid, context) {
      const filled = filledRows(grid, allowed, context);
      const columns = namedColumns(grid, context, { takesTotal: true });
      const periods = filled.map((row) => readPeriod(grid, row, context));
      requireRising(periods, filled, grid, context);
      return {
        periods,
        indicators: columns.map(({ column, name }) => ({
          name,
          values: filled.map((row) => readNumber(grid[row]?.[column], {}, siteInGrid(context, grid, row, column))),
        })),
      };
    },
    fallback: () => ({ periods: [], indicators: [] }),
  };
}

function readPeriod(grid: Grid, row: number, context: RangeContext): CalendarDay | string | number {
  const cell: Cell = grid[row]?.[0];
  const site = siteInGrid(context, grid, row, 0);
  if (kindOf(cell) === 'date') return { day: context.environment.dayOf(cell as Date) };
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return readText(cell, site) ?? refuseMissing(site, (words) => words.plan.days.period);
}

function requireRising(
  periods: PeriodGrid['periods'],
  rows: readonly number[],
  grid: Grid,
  context: RangeContext,
): void {
  let before: number | undefined;
  periods.forEach((period, index) => {
    if (typeof period !== 'object') return;
    if (before !== undefined && period.day <= before) {
      const last = isoDay(before);
      refuse(siteInGrid(context, grid, rows[index] as number, 0), (words) => ({
        allowed: words.plan.days.laterThan({ date: last }),
        came: isoDay(period.day),
        fix: words.problems.fix.sortRising,
      }));
    }
    before = period.day;
  });
}
