/** The board of a day: plan and fact of every seller, every team and all of them, and what is left to do. */

import { sameText } from '../ledger/tables';
import { DUST } from '../rounding';
import { addSeries, type DayGrid, daysOf } from './day-grid';

export interface BoardGrids {
  /** The day that is over: what came up to it counts. */
  readonly day: number;
  /** From 0. */
  readonly plans: DayGrid;
  readonly facts: DayGrid;
  /** Seller and team, each seller once; undefined for a board without teams. */
  readonly teams: readonly (readonly [seller: string, team: string])[] | undefined;
}

/** Plan and fact of someone over the days of the board. */
export interface Course {
  readonly days: readonly number[];
  readonly plans: Float64Array;
  readonly facts: Float64Array;
}

export interface BoardRow {
  /** Each stands for himself, for the sellers of his team, or for all. */
  readonly of: 'seller' | 'team' | 'all';
  /** As it was first written; '' where there are no teams, for who has none, and for all. */
  readonly team: string;
  /** '' for a team and for all. */
  readonly seller: string;
  /** The keys (sameText) of the sellers added up here. */
  readonly sellers: readonly string[];
  readonly course: Course;
  readonly figures: BoardFigures;
}

export interface BoardFigures {
  readonly planToday: number;
  readonly factToday: number;
  /** Of the next day on which anyone has a plan; null after the last one. */
  readonly planNext: number | null;
  readonly planSoFar: number;
  readonly factSoFar: number;
  /** Fact ÷ plan so far; null where nothing was planned so far. */
  readonly attainment: number | null;
  /** Of all days. */
  readonly plan: number;
  /** Fact so far ÷ plan of all days; null where that is 0. */
  readonly ofPlan: number | null;
  /** Fact less plan so far. */
  readonly gap: number;
  /** The fact of all days when those to come bring as much of their plan as those so far; null where that is unknown. */
  readonly forecast: number | null;
  /** What each day left with a plan must bring, 0 where the plan is made; null when none is left. */
  readonly neededPerDay: number | null;
}

/** The teams in their order with their sellers below them, sellers without a team after them, and all at the end. */
export function boardOf({ day, plans, facts, teams }: BoardGrids): BoardRow[] {
  const days = daysOf(plans, facts);
  const sellers = sellersOf(days, plans, facts);
  const all = sumOf(days, [...sellers.values()]);
  const next = days.findIndex((other, index) => other > day && (all.plans[index] as number) > 0);
  const nextDay = next < 0 ? null : (days[next] as number);
  const rowOf = (of: BoardRow['of'], team: string, seller: string, keys: readonly string[], course: Course) => ({
    of,
    team,
    seller,
    sellers: keys,
    course,
    figures: figuresOf(course, day, nextDay),
  });
  const rowOfSeller = (key: string, team: string) => {
    const { name, ...course } = sellers.get(key) as Course & { name: string };
    return rowOf('seller', team, name, [key], course);
  };
  const keys = [...sellers.keys()];
  if (!teams) return [...keys.map((key) => rowOfSeller(key, '')), rowOf('all', '', '', keys, all)];
  return [
    ...membersOf(keys, teams).flatMap(({ team, members }) => [
      rowOf(
        'team',
        team,
        '',
        members,
        sumOf(
          days,
          members.map((key) => sellers.get(key) as Course),
        ),
      ),
      ...members.map((key) => rowOfSeller(key, team)),
    ]),
    rowOf('all', '', '', keys, all),
  ];
}

/** Sellers of the plans in their order, then those who have facts only. */
function sellersOf(days: readonly number[], plans: DayGrid, facts: DayGrid): Map<string, Course & { name: string }> {
  const sellers = new Map<string, Course & { name: string }>();
  for (const [kind, grid] of [
    ['plans', plans],
    ['facts', facts],
  ] as const) {
    grid.sellers.forEach((name, index) => {
      const key = sameText(name);
      let seller = sellers.get(key);
      if (!seller) {
        seller = { name, days, plans: new Float64Array(days.length), facts: new Float64Array(days.length) };
        sellers.set(key, seller);
      }
      addSeries(seller[kind], days, { days: grid.days, amounts: grid.amounts[index] as Float64Array });
    });
  }
  return sellers;
}

function sumOf(days: readonly number[], courses: readonly Course[]): Course {
  const plans = new Float64Array(days.length);
  const facts = new Float64Array(days.length);
  for (const course of courses) {
    for (let place = 0; place < days.length; place++) {
      plans[place] = (plans[place] as number) + (course.plans[place] as number);
      facts[place] = (facts[place] as number) + (course.facts[place] as number);
    }
  }
  return { days, plans, facts };
}

/** Teams that someone on the board belongs to, and at the end, as '', those who are in none. */
function membersOf(
  sellers: readonly string[],
  teams: readonly (readonly [seller: string, team: string])[],
): { team: string; members: string[] }[] {
  const found = new Map<string, { team: string; members: string[] }>();
  const teamOf = new Map<string, string>();
  for (const [seller, team] of teams) {
    const key = sameText(team);
    teamOf.set(sameText(seller), key);
    if (key !== '' && !found.has(key)) found.set(key, { team, members: [] });
  }
  found.set('', { team: '', members: [] });
  for (const seller of sellers) found.get(teamOf.get(seller) ?? '')?.members.push(seller);
  return [...found.values()].filter(({ members }) => members.length > 0);
}

function figuresOf({ days, plans, facts }: Course, day: number, nextDay: number | null): BoardFigures {
  let planSoFar = 0;
  let factSoFar = 0;
  let plan = 0;
  let daysLeft = 0;
  let planToday = 0;
  let factToday = 0;
  let planNext = 0;
  for (let place = 0; place < days.length; place++) {
    const planned = plans[place] as number;
    const on = days[place] as number;
    plan += planned;
    if (on === nextDay) planNext = planned;
    if (on > day) {
      if (planned > 0) daysLeft++;
      continue;
    }
    planSoFar += planned;
    factSoFar += facts[place] as number;
    if (on < day) continue;
    planToday = planned;
    factToday = facts[place] as number;
  }
  const missing = plan - factSoFar;
  return {
    planToday,
    factToday,
    planNext: nextDay === null ? null : planNext,
    planSoFar,
    factSoFar,
    attainment: planSoFar > 0 ? factSoFar / planSoFar : null,
    plan,
    ofPlan: plan > 0 ? factSoFar / plan : null,
    gap: factSoFar - planSoFar,
    forecast: planSoFar > 0 ? factSoFar * (plan / planSoFar) : null,
    neededPerDay: daysLeft === 0 ? null : missing > DUST * plan ? missing / daysLeft : 0,
  };
}
