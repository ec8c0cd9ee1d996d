/** Where a plan will end: the chance of making it, and the fan of what the days to come may bring. */

import { weekdayOf } from '../calendar/weekday';
import { sameText } from '../ledger/tables';
import { DUST } from '../rounding';
import type { BoardRow, Course } from './board';
import {
  chanceOfPlan,
  type Draws,
  type SimulatedSums,
  simulateFan,
  simulateWeighedDays,
  type WeighedDays,
} from './chance';
import { type DayGrid, type Series, seriesOf } from './day-grid';
import { weekdayPattern } from './weekday-pattern';

/** From fewer days nothing is drawn: a chance from them would look surer than it is. */
export const FEWEST_DAYS = 5;

/** The fan: P10, P50, P90. */
export const FAN: readonly number[] = [0.1, 0.5, 0.9];

export interface Standing {
  /** The last day that is over. */
  readonly day: number;
  readonly course: Course;
  /** Days before those of the course; none where nothing is given. */
  readonly history: Series | null;
  /** The days of the course on which anyone has a plan: the working days of who has no plan of his own. */
  readonly worked: readonly boolean[];
}

export interface Ahead extends WeighedDays {
  /** Of each past day that was worked: what it brought ÷ its weight. */
  readonly ratios: readonly number[];
  /** Of each day of the course after `day`; 0 where it is not worked. */
  readonly weights: readonly number[];
  readonly done: number;
  readonly plan: number;
}

/**
 * What the days to come are drawn from. A day to come brings its weight times the ratio (amount ÷ weight) of a past day.
 * Without a history the weight of a day is its plan. With one, or without a plan, it is what its weekday usually brings,
 * learnt from all past days (weekday-pattern.ts); without a pattern all days weigh the same. What came on a day that is not
 * worked, a payment on a Sunday, counts to the next day that is, or to the last one where none follows.
 */
export function aheadOf({ day, course, history, worked }: Standing): Ahead {
  const { days, plans, facts } = course;
  const plan = plans.reduce((sum, of) => sum + of, 0);
  const isWorked = plan > 0 ? days.map((_, place) => (plans[place] as number) > 0) : worked;
  const soFar = days.filter((of) => of <= day).length;
  const done = facts.subarray(0, soFar).reduce((sum, of) => sum + of, 0);

  const planned = new Set(days.filter((_, place) => isWorked[place]).map(weekdayOf));
  const past = [
    ...(history ? listed(history, days, planned) : []),
    ...days.slice(0, soFar).map((of, place) => ({
      day: of,
      amount: facts[place] as number,
      weight: plans[place] as number,
      isWorked: isWorked[place] as boolean,
    })),
  ];
  const drawn = ontoWorkedDays(past);
  const isPlanned = plan > 0 && !history?.days.length;
  const pattern = isPlanned
    ? null
    : weekdayPattern(
        drawn.map((of) => of.day),
        drawn.map(({ amount }) => amount),
      );
  const weightOf = (of: number, ownPlan: number) => (isPlanned ? ownPlan : (pattern?.[weekdayOf(of)] ?? 1));
  return {
    ratios: drawn.map(({ day: of, amount, weight }) => amount / weightOf(of, weight)),
    weights: days.map((of, place) => (isWorked[place] ? weightOf(of, plans[place] as number) : 0)).slice(soFar),
    done,
    plan,
  };
}

/** What the days to come of each row are drawn from; the last row is that of all. */
export function aheadOfRows(day: number, rows: readonly BoardRow[], history: DayGrid): Ahead[] {
  const { course } = rows[rows.length - 1] as BoardRow;
  const worked = course.days.map((_, place) => (course.plans[place] as number) > 0);
  return rows.map((row) => {
    const sellers = new Set(row.sellers);
    const before = history.days.length > 0 ? seriesOf(history, (seller) => sellers.has(sameText(seller))) : null;
    return aheadOf({ day, course: row.course, history: before, worked });
  });
}

/** Of each seller; null where there is no plan, or days are left and too few have been to draw them from. */
export function chancesAhead(sellers: readonly Ahead[], draws: Draws): (number | null)[] {
  const left = sellers.map((seller) => ({ ...seller, weights: seller.weights.filter((weight) => weight > 0) }));
  const isDrawn = ({ plan, weights, ratios }: Ahead) => plan > 0 && weights.length > 0 && ratios.length >= FEWEST_DAYS;
  const drawn = left.filter(isDrawn);
  const simulated = simulateWeighedDays(drawn, draws);
  return left.map((seller) => {
    const { plan, done, weights } = seller;
    if (isDrawn(seller)) return chanceOfPlan(plan, simulated[drawn.indexOf(seller)] as SimulatedSums);
    if (plan <= 0 || weights.length > 0) return null;
    return done >= plan - DUST * plan ? 1 : 0;
  });
}

/** P10, P50 and P90 of what has come up to each day to come; null where too few days have been to draw from. */
export function fanAhead(ahead: Ahead, draws: Draws): number[][] | null {
  return ahead.ratios.length < FEWEST_DAYS ? null : simulateFan(ahead, draws, FAN);
}

interface PastDay {
  readonly day: number;
  readonly amount: number;
  readonly weight: number;
  readonly isWorked: boolean;
}

/** In a plan of so many days every weekday that is ever worked has its turn. */
const TWO_WEEKS = 14;

/**
 * The history up to the first day of the course, day by day; on days that it does not list nothing came. Worked are the
 * weekdays of the plan and, as a short plan may leave some out, those on which something came at least every other time.
 */
function listed({ days, amounts }: Series, course: readonly number[], planned: ReadonlySet<number>): PastDay[] {
  const first = course[0] as number;
  const isShort = (course[course.length - 1] as number) - first + 1 < TWO_WEEKS;
  const from = days[0] ?? first;
  const until = Math.min(first, (days[days.length - 1] ?? from) + 1);
  const amountOf = new Map(days.map((day, index) => [day, amounts[index] as number]));
  const past = Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
  const counts = new Array<number>(7).fill(0);
  for (const day of past) {
    const weekday = weekdayOf(day);
    counts[weekday] = (counts[weekday] as number) + (amountOf.get(day) ? 1 : -1);
  }
  const isWorked = (weekday: number) => planned.has(weekday) || (isShort && (counts[weekday] as number) >= 0);
  return past.map((day) => ({
    day,
    amount: amountOf.get(day) ?? 0,
    weight: 0,
    isWorked: isWorked(weekdayOf(day)),
  }));
}

function ontoWorkedDays(past: readonly PastDay[]): PastDay[] {
  const found: PastDay[] = [];
  let carried = 0;
  for (const day of past) {
    if (!day.isWorked) {
      carried += day.amount;
      continue;
    }
    found.push({ ...day, amount: day.amount + carried });
    carried = 0;
  }
  const last = found.pop();
  return last ? [...found, { ...last, amount: last.amount + carried }] : [];
}
