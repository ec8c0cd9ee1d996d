/** The report of a week: what it brought of its plan, where the month stands and will end, and what the next week needs. */

import { weekdayOf } from '../calendar/weekday';
import { DUST } from '../rounding';
import { type BoardFigures, type BoardRow, boardOf } from './board';
import { type DayGrid, noDays } from './day-grid';
import { aheadOfRows, chancesAhead, fanAhead } from './outlook';

/** 4,096 trials, seed 1: the same report whenever it is printed. */
const DRAWS = { trials: 4096, seed: 1 };

/** A plan of so many days is one month, wherever it begins. */
const LONGEST_MONTH = 31;

export interface Span {
  readonly from: number;
  readonly to: number;
}

const NO_DAY: Span = { from: 1, to: 0 };

export interface WeekRow {
  /** '' for all. */
  readonly seller: string;
  /** Of the days of the week up to the day that is counted to. */
  readonly week: { readonly plan: number; readonly fact: number; readonly attainment: number | null };
  readonly month: {
    /** Of all its days. */
    readonly plan: number;
    readonly planSoFar: number;
    readonly factSoFar: number;
    /** Fact less plan so far. */
    readonly gap: number;
    readonly forecast: number | null;
    /** What each day left with a plan must bring; null when none is left. */
    readonly neededPerDay: number | null;
    /** 0–1; null where it cannot be told. */
    readonly chance: number | null;
  };
  /** Plan of the seven days after the week; null where the plan has none of them. */
  readonly nextWeek: { readonly plan: number; readonly days: number } | null;
}

/** The month day by day, each sum up to that day. */
export interface CourseLines {
  readonly days: readonly number[];
  readonly plan: readonly number[];
  /** Null after the day that is counted to. */
  readonly fact: readonly (number | null)[];
  /** P10, P50 and P90 from the day that is counted to on, null before; null as a whole where too few days have been. */
  readonly fan: readonly (readonly (number | null)[])[] | null;
}

export interface WeekReport {
  /** Monday to Sunday. */
  readonly week: Span;
  readonly month: Span;
  /** The last day that counts as over: what came later is not in the report. */
  readonly day: number;
  /** No fact is later than `day`, and days of the week after it have a plan. */
  readonly isUnderWay: boolean;
  readonly sellers: readonly WeekRow[];
  readonly all: WeekRow;
  /** Who has the highest attainment of the week; undefined where nobody had a plan, or nobody stands out. */
  readonly best: WeekRow | undefined;
  /** Whose fact is furthest below the plan so far; undefined where nobody's is. */
  readonly behind: WeekRow | undefined;
  readonly lines: CourseLines;
}

/** The Mondays of the weeks with any fact among the days of the plan, the latest first. */
export function weeksOf(plans: DayGrid, facts: DayGrid): number[] {
  const mondays = daysWithAmounts(within(facts, plannedSpan(plans))).map(mondayOf);
  return [...new Set(mondays)].sort((one, other) => other - one);
}

export function weekReport(givenPlans: DayGrid, givenFacts: DayGrid, monday: number): WeekReport {
  const span = plannedSpan(givenPlans);
  const plans = within(givenPlans, span);
  const facts = within(givenFacts, span);
  const week = { from: monday, to: monday + 6 };
  const counted = daysWithAmounts(facts);
  const isOver = counted.some((day) => day > week.to);
  const last = counted.filter((day) => day >= week.from && day <= week.to).pop();
  const day = isOver || last === undefined ? week.to : last;
  const month = monthOf(lastWithAnything(plans, facts, { from: week.from, to: day }) ?? day, span);

  const board = boardOf({ day, plans: within(plans, month), facts: upTo(day, within(facts, month)), teams: undefined });
  const all = board[board.length - 1] as BoardRow;
  const ahead = aheadOfRows(day, board, noDays);
  const chances = chancesAhead(ahead, DRAWS);
  const weeks = figuresOver({ from: week.from, to: day }, plans, facts);
  const next = { from: week.to + 1, to: week.to + 7 };
  const nexts = figuresOver(next, plans, within(facts, NO_DAY));
  const nextDays = plans.days.filter(
    (of, index) => of >= next.from && of <= next.to && plans.amounts.some((amounts) => (amounts[index] as number) > 0),
  ).length;

  const rows = board.map((row, index): WeekRow => {
    const { plan, factSoFar: fact } = weeks(row);
    const { figures } = row;
    return {
      seller: row.seller,
      week: { plan, fact, attainment: plan > 0 ? fact / plan : null },
      month: {
        plan: figures.plan,
        planSoFar: figures.planSoFar,
        factSoFar: figures.factSoFar,
        gap: figures.gap,
        forecast: figures.forecast,
        neededPerDay: figures.neededPerDay,
        chance: chances[index] as number | null,
      },
      nextWeek: nextDays === 0 ? null : { plan: nexts(row).plan, days: nextDays },
    };
  });
  const sellers = rows.slice(0, -1).filter(hasAnything);
  return {
    week,
    month,
    day,
    isUnderWay: (lastWithAnything(plans, noDays, week) ?? week.from) > day,
    sellers,
    all: rows[rows.length - 1] as WeekRow,
    best: standingOut(sellers, ({ week: { attainment } }) => attainment),
    behind: sellers
      .filter(({ month: { gap, plan } }) => gap < -DUST * plan)
      .reduce<WeekRow | undefined>(
        (worst, row) => (worst && worst.month.gap <= row.month.gap ? worst : row),
        undefined,
      ),
    lines: linesOf(all, day, fanAhead(ahead[ahead.length - 1] as (typeof ahead)[number], DRAWS)),
  };
}

/** The same sellers over other days: those who have neither plan nor fact there have 0. */
function figuresOver(span: Span, plans: DayGrid, facts: DayGrid): (row: BoardRow) => BoardFigures {
  const keyOf = ({ sellers, of }: BoardRow) => (of === 'all' ? null : sellers[0]);
  const board = boardOf({ day: span.to, plans: within(plans, span), facts: within(facts, span), teams: undefined });
  const figures = new Map(board.map((row) => [keyOf(row), row.figures]));
  return (row) => figures.get(keyOf(row)) as BoardFigures;
}

/**
 * Days whose facts count: those of the plan, in whole months, as something may come on the Sunday before the first working
 * day; a plan across the ends of months that is no longer than one counts from its first to its last day.
 */
export function plannedSpan({ days }: DayGrid): Span {
  const from = days[0] ?? 0;
  const to = days[days.length - 1] ?? 0;
  const isOneMonth = to - from < LONGEST_MONTH && firstOfMonth(from) !== firstOfMonth(to);
  return isOneMonth ? { from, to } : { from: firstOfMonth(from), to: lastOfMonth(to) };
}

function monthOf(day: number, span: Span): Span {
  if (span.to - span.from < LONGEST_MONTH) return span;
  const counted = Math.min(Math.max(day, span.from), span.to);
  return { from: firstOfMonth(counted), to: lastOfMonth(counted) };
}

/** The same sellers, over the days of the span. */
function within({ days, sellers, amounts }: DayGrid, { from, to }: Span): DayGrid {
  const first = days.filter((day) => day < from).length;
  const last = days.filter((day) => day <= to).length;
  return { days: days.slice(first, last), sellers, amounts: amounts.map((of) => of.slice(first, last)) };
}

function upTo(day: number, facts: DayGrid): DayGrid {
  return within(facts, { from: facts.days[0] ?? day, to: day });
}

function daysWithAmounts({ days, amounts }: DayGrid): number[] {
  return days.filter((_, index) => amounts.some((of) => of[index] !== 0));
}

function lastWithAnything(plans: DayGrid, facts: DayGrid, span: Span): number | undefined {
  return [...daysWithAmounts(within(plans, span)), ...daysWithAmounts(within(facts, span))].sort((a, b) => a - b).pop();
}

/** Who neither has a plan nor brought anything is in no report. */
function hasAnything({ week, month, nextWeek }: WeekRow): boolean {
  return [week.plan, week.fact, month.plan, month.factSoFar, nextWeek?.plan ?? 0].some((amount) => amount !== 0);
}

function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

const DAY_IN_MILLISECONDS = 86_400_000;

function firstOfMonth(day: number): number {
  return day - new Date(day * DAY_IN_MILLISECONDS).getUTCDate() + 1;
}

function lastOfMonth(day: number): number {
  return firstOfMonth(firstOfMonth(day) + 31) - 1;
}

/** The one with the highest figure; undefined where several share it. */
function standingOut(rows: readonly WeekRow[], figureOf: (row: WeekRow) => number | null): WeekRow | undefined {
  const figures = rows.map(figureOf);
  const highest = Math.max(...figures.map((figure) => figure ?? Number.NEGATIVE_INFINITY));
  const [found, ...others] = rows.filter((_, index) => figures[index] === highest);
  return others.length === 0 && Number.isFinite(highest) ? found : undefined;
}

function linesOf({ course, figures }: BoardRow, day: number, fan: readonly (readonly number[])[] | null): CourseLines {
  const { days } = course;
  const soFar = days.filter((of) => of <= day).length;
  const facts = cumulated(course.facts);
  const fanned = (line: number) => [
    ...new Array<null>(Math.max(0, soFar - 1)).fill(null),
    ...(soFar > 0 ? [figures.factSoFar] : []),
    ...(fan ?? []).map((quantiles) => quantiles[line] as number),
  ];
  return {
    days,
    plan: cumulated(course.plans),
    fact: facts.map((sum, index) => (index < soFar ? sum : null)),
    fan: fan && soFar < days.length ? [0, 1, 2].map(fanned) : null,
  };
}

function cumulated(amounts: Float64Array): number[] {
  let sum = 0;
  return Array.from(amounts, (amount) => {
    sum += amount;
    return sum;
  });
}
