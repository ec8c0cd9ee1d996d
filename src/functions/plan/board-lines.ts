/** What PLAN_BOARD and PLAN_OUTLOOK share: facts that belong to the plan and the day, and what days to come are drawn from. */

import { isoDay } from '../../models/calendar/iso-day';
import { drawsFor } from '../../models/plan/chance';
import type { DayGrid } from '../../models/plan/day-grid';
import type { Ahead } from '../../models/plan/outlook';
import type { GivenDayGrid } from '../mechanism/day-grid-parameters';
import { reject } from '../mechanism/problem';

/** Refuses amounts after the day of the board, which is wrong then, and those outside the months of the plan. */
export function requireFactsOfPlan(day: number, plans: DayGrid, facts: GivenDayGrid): void {
  const first = plans.days[0] as number;
  const last = plans.days[plans.days.length - 1] as number;
  facts.days.forEach((of, index) => {
    const isLater = of > day;
    if (!isLater && monthOf(of) >= monthOf(first) && monthOf(of) <= monthOf(last)) return;
    const seller = facts.amounts.findIndex((amounts) => amounts[index] !== 0);
    if (seller < 0) return;
    reject('facts', ({ plan: { problems }, problems: { place }, show }) => {
      const at = { row: facts.rows[index] as number, column: facts.columns[seller] as number };
      const found = { place: place.rowAndColumn(at, show), date: isoDay(of) };
      return isLater
        ? problems.laterThanBoard({ ...found, day: isoDay(day) }, show)
        : problems.besidePlan({ ...found, from: isoDay(first), to: isoDay(last) }, show);
    });
  });
}

/** Months counted from January 1970. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** How many days one trial draws for all rows. */
export function daysToDraw(rows: readonly Ahead[]): number {
  return rows.reduce((sum, { weights }) => sum + weights.filter((weight) => weight > 0).length, 0);
}

/** Refuses what takes longer than a spreadsheet waits. */
export function requireFewDraws(rows: readonly Ahead[], trials: number, most: number): void {
  const draws = rows.reduce(
    (sum, { ratios, weights }) =>
      sum +
      (ratios.length > 0 ? drawsFor(ratios.length, { daysLeft: weights.filter((of) => of > 0).length, trials }) : 0),
    0,
  );
  if (draws <= most) return;
  reject('trials', (words) => words.plan.problems.tooManyDraws({ draws, most }, words.show));
}
