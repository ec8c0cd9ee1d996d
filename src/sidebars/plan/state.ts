/** What is entered in the sidebar "Plan", and what it begins with. */
import type { PlanWords } from '../../messages/plan-sidebar';
import { firstDayOfMonth, lastDayOfMonthOf, monthOf } from './months';

export type Weekday = 'full' | 'short' | 'free';

export interface DaysOff {
  /** null while it is being entered; without the last day it is one day. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface PlanPerson {
  readonly name: string;
  readonly level: number;
  readonly share: number;
  readonly start: number | null;
  readonly leave: number | null;
  /** null is no limit. */
  readonly atMost: number | null;
  readonly off: readonly DaysOff[];
  readonly isIncluded: boolean;
}

export interface FunnelStage {
  readonly name: string;
  /** Share that goes on to the next stage, above 0. */
  readonly conversion: number;
}

export interface PlanForm {
  readonly goal: 'payments' | 'profit';
  readonly payments: number;
  readonly profit: number;
  readonly margin: number;
  readonly check: number;
  readonly step: number;
  /** As monthOf counts. */
  readonly month: number;
  /** Monday to Sunday. */
  readonly weekdays: readonly Weekday[];
  readonly short: number;
  readonly holidays: readonly number[];
  readonly people: readonly PlanPerson[];
  /** Of new clients. */
  readonly stages: readonly FunnelStage[];
  /** Share of the payments that current clients bring; at 0 there are no lines of them. */
  readonly currentShare: number;
  /** What one current client who buys brings in the month. */
  readonly currentCheck: number;
  /** Share of the current clients contacted who buy, above 0. */
  readonly currentBuying: number;
}

/** A plan of new clients only, which is also what every plan was before current clients were asked for. */
export const onlyNewClients = { currentShare: 0, currentCheck: 1000, currentBuying: 0.3 } as const;

export const MOST_PEOPLE = 500;
export const MOST_STAGES = 10;

export function newPerson(name: string): PlanPerson {
  return { name, level: 1, share: 1, start: null, leave: null, atMost: null, off: [], isIncluded: true };
}

/** For someone who has never planned here. */
export function firstForm(text: PlanWords, locale: string, month: number): PlanForm {
  const conversions = [0.1, 0.3];
  return {
    goal: 'payments',
    payments: 100_000,
    profit: 30_000,
    margin: 0.3,
    check: 1000,
    step: 1,
    month,
    weekdays: weekdaysIn(locale),
    short: 0.5,
    holidays: [],
    people: [],
    stages: text.funnel.stages.map((name, place) => ({ name, conversion: conversions[place] ?? 0.5 })),
    ...onlyNewClients,
  };
}

interface KnowsWeek {
  readonly weekInfo?: { readonly weekend: readonly number[] };
  getWeekInfo?(): { readonly weekend: readonly number[] };
}

/** Free are the days that are the weekend where the user lives, as far as the browser knows. */
function weekdaysIn(locale: string): Weekday[] {
  const known = new Intl.Locale(locale) as unknown as KnowsWeek;
  const weekend = (known.getWeekInfo?.() ?? known.weekInfo)?.weekend ?? [6, 7];
  return Array.from({ length: 7 }, (_, place) => (weekend.includes(place + 1) ? 'free' : 'full'));
}

/** The first month from `month` on for which no plan is written yet. */
export function proposedMonth(month: number, planned: readonly number[]): number {
  let proposed = month;
  while (planned.includes(proposed)) proposed++;
  return proposed;
}

export function weightsOf({ weekdays, short }: PlanForm): number[] {
  return weekdays.map((day) => ({ full: 1, short, free: 0 })[day]);
}

export function daysOfMonth({ month }: PlanForm): { readonly start: number; readonly end: number } {
  const start = firstDayOfMonth(month);
  return { start, end: lastDayOfMonthOf(start) };
}

/** The days off that can be counted. */
export function wholeDaysOff({ off }: PlanPerson): { readonly from: number; readonly to: number }[] {
  return off.flatMap(({ from, to }) => (from === null ? [] : [{ from, to: to ?? from }]));
}

export { monthOf };
