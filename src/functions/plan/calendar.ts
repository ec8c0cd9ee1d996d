/** What planning functions over a calendar share: its parameters, and why nothing can be planned in it. */
import { type Step, steps } from '../../models/calendar/periods';
import { type CalendarOfPlan, dayWeightsOf } from '../../models/plan/period-plan';
import { weekdayWeights } from '../mechanism/calendar-parameters';
import { date, days, numbers, word } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const MOST_DAYS = 3660;

export const fromTo = { start: date(), end: date() };

export const working = { weekday_weights: weekdayWeights(), holidays: days() };

/** January to December; without it months count by their working days. */
export function season() {
  return { ...numbers({ items: [12, 12], each: () => ({ atLeast: 0 }), fallbackItems: [] }) };
}

export function by(fallback: Step) {
  return word(steps as readonly Step[], { fallback });
}

export function requireDays(start: number, end: number): void {
  if (end < start) reject('end', ({ plan }) => plan.problems.endBeforeStart);
  if (end - start < MOST_DAYS) return;
  reject('end', ({ plan, show }) =>
    plan.problems.tooManyDays({ days: show.number(end - start + 1), most: show.number(MOST_DAYS) }),
  );
}

/** No month has a weight: because nobody works, or because the season says so. */
export function rejectNoDay(calendar: CalendarOfPlan): never {
  if (dayWeightsOf(calendar).some((weight) => weight > 0)) {
    return reject('season', ({ plan }) => plan.problems.seasonEmpty);
  }
  return reject('end', ({ plan }) => plan.problems.noWorkingDay);
}
