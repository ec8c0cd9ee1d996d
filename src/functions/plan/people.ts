/** PLAN_PEOPLE: a plan by person and day, week or month, around leave, part-time, ramp-up, limits and locks. */
import type { Words } from '../../messages/catalogue';
import { isoDay } from '../../models/calendar/iso-day';
import { periodsIn } from '../../models/calendar/periods';
import { planForPeople } from '../../models/plan/month-plan';
import type { Locked } from '../../models/plan/people-plan';
import { inSteps } from '../../models/plan/steps';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { endingNumbers } from '../mechanism/ending-list';
import { type LockedAmount, type LockedPlan, lockedPlan } from '../mechanism/locked-plan-parameters';
import { flag, number } from '../mechanism/parameters';
import { type NamedPerson, people, timeOff } from '../mechanism/people-parameters';
import { reject } from '../mechanism/problem';
import { by, fromTo, rejectNoDay, requireDays, season, working } from './calendar';
import { rejectTotal, stepOfPlan } from './steps';

export const PLAN_PEOPLE = gridFunction({
  name: 'PLAN_PEOPLE',
  parameters: {
    total: number({ atLeast: 0 }),
    people: people(),
    ...fromTo,
    by: by('day'),
    ...working,
    time_off: timeOff({ of: 'people' }),
    ramp: { ...endingNumbers({ items: [1, 60], each: () => ({ atLeast: 0, unit: 'percent' }), fallbackItems: [] }) },
    season: season(),
    locked: lockedPlan({ of: 'people' }),
    step: stepOfPlan(),
    headers: flag({ fallback: true }),
  },
  grid(given, words) {
    const { total, people, start, end, by, weekday_weights, holidays, time_off, ramp, season, locked, step } = given;
    requireDays(start, end);
    const counted = inSteps(total, step);
    if (counted.kind !== 'steps') return rejectTotal(counted, { total, step });
    const calendar = {
      start,
      end,
      season: season.items.length > 0 ? season.items : undefined,
      weekdayWeights: weekday_weights.items,
      holidays: new Set(holidays),
    };
    const days = end - start + 1;
    const months = periodsIn({ from: start, to: end }, 'month');
    const planned = planForPeople({
      ...calendar,
      steps: Number(counted.steps),
      step,
      people,
      timeOff: time_off,
      ramp: ramp.items,
      locked: stepsLocked(locked, { start, end, step, people: people.length }),
    });
    if (planned.kind === 'noWorkingDay') return rejectNoDay(calendar);
    const amount = (steps: number) => counted.amountOf(BigInt(steps));
    if (planned.kind !== 'plan') return rejectPlan(planned, { amount, people, start, end, months });

    const periods = periodsIn({ from: start, to: end }, by);
    const { beyond } = planned;
    const rows = periods.map(({ from, to }) => {
      const sums = people.map((_, person) => {
        let sum = 0;
        for (let day = from - start; day <= to - start; day++) sum += planned.amounts[person * days + day] as number;
        return sum;
      });
      return [{ day: from }, ...sums.map(amount), amount(sums.reduce((all, sum) => all + sum, 0))];
    });
    const { rows: names } = words().plan;
    return [
      ...(given.headers ? [[names.from, ...people.map(({ name }) => name), names.total]] : []),
      ...rows,
      ...(beyond > 0 ? [[names.beyond, ...people.map(() => null), amount(beyond)]] : []),
    ];
  },
});

interface Span {
  readonly start: number;
  readonly end: number;
  readonly step: number;
  readonly people: number;
}

function stepsLocked(locked: LockedPlan, { start, end, step, people }: Span): Locked {
  const stepsOf = (given: LockedAmount) => {
    const counted = inSteps(given.amount, step);
    if (counted.kind === 'steps') return Number(counted.steps);
    return reject('locked', ({ plan, show }) =>
      counted.kind === 'tooManySteps'
        ? plan.problems.tooManySteps({ total: given.amount, step }, show)
        : plan.problems.lockedNoMultiple(placeOf(given), {
            amount: show.number(given.amount),
            below: show.number(counted.below),
            above: show.number(counted.above),
          }),
    );
  };
  const placeIn = (given: LockedAmount & { readonly day: number }) => {
    if (given.day >= start && given.day <= end) return given.day - start;
    return reject('locked', ({ plan }) => plan.problems.lockedOutside(placeOf(given)));
  };
  const placeOf = ({ at }: LockedAmount) => ({ row: String(at.row), column: String(at.column) });
  const byPerson = new Array<number | null>(people).fill(null);
  for (const given of locked.people) byPerson[given.person] = stepsOf(given);
  const byDay = new Array<number | null>(end - start + 1).fill(null);
  for (const given of locked.days) byDay[placeIn(given)] = stepsOf(given);
  const cells = locked.cells.map((given) => ({ person: given.person, day: placeIn(given), amount: stepsOf(given) }));
  return { people: byPerson, days: byDay, cells };
}

interface Said {
  readonly amount: (steps: number) => number;
  readonly people: readonly NamedPerson[];
  readonly start: number;
  readonly end: number;
  readonly months: ReturnType<typeof periodsIn>;
}

type NoPlanForPeople = Exclude<ReturnType<typeof planForPeople>, { kind: 'plan' | 'noWorkingDay' }>;

function rejectPlan(found: NoPlanForPeople, { amount, people, start, end, months }: Said): never {
  const argument = found.kind === 'blockTooLittle' || found.kind === 'planTooLittle' ? 'people' : 'locked';
  return reject(argument, ({ plan: { problems }, show }: Words) => {
    const by = show.number(amount(found.amount));
    const nameOf = (person: number) => show.name((people[person] as NamedPerson).name);
    const dayOf = (day: number) => show.name(isoDay(day));
    switch (found.kind) {
      case 'planTooLittle':
        return problems.blockTooLittle({ from: dayOf(start), to: dayOf(end), amount: by });
      case 'planTooMuch':
        return problems.blockTooMuch({ from: dayOf(start), to: dayOf(end), amount: by });
      case 'blockTooLittle':
      case 'blockTooMuch': {
        const { from, to } = months[found.block] as { from: number; to: number };
        return problems[found.kind]({ from: dayOf(from), to: dayOf(to), amount: by });
      }
      case 'dayTooLittle':
      case 'dayTooMuch':
        return problems[found.kind]({ day: dayOf(start + found.day), amount: by });
      case 'personTooLittle':
      case 'personTooMuch':
        return problems[found.kind]({ person: nameOf(found.person), amount: by });
      case 'peopleTooLittle':
      case 'peopleTooMuch':
        return problems[found.kind]({ amount: by });
      default:
        return problems.peopleCrowded({ people: found.people.map(nameOf).join(', '), amount: by });
    }
  });
}

export const help: HelpOf<typeof PLAN_PEOPLE> = {
  text: 'A plan by person and day, week or month, in proportion to working days, part-time share, level and ramp-up, nothing in time off; rows and columns add up exactly. What is locked stays, the rest is re-spread; what is beyond the most that people can do stands in a last line.',
  parameters: {
    total: 'The amount of the whole time, 0 or more, a multiple of the step.',
    people:
      'One row a person: name, then as far as the range goes level (1 ordinary, 0.5 a novice), part-time share, first day, last day, the most a month. Blanks are 1, 100%, no limit.',
    start: 'The first day.',
    end: 'The last day, not before the first one.',
    by: 'Optional. day, week, month, quarter or year; day if left out.',
    weekday_weights: 'Optional. Weights of Monday to Sunday, 1,1,1,1,1,0,0 if left out; 0 is a free day.',
    holidays: 'Optional. Dates of free days, in any range.',
    time_off: 'Optional. One row a leave: name, first day, last day.',
    ramp: 'Optional. Productivity in the 1st, 2nd, … month of work of who has a first day; the last value holds on.',
    season: 'Optional. Twelve indices from January to December; without them months count by their working days.',
    locked:
      'Optional. A range like the result by day: what is filled in stays; a column or row headed Total locks a whole day or person. What a month then has more or less than its part, the other months make up for.',
    step: 'Optional. The smallest amount, 1 if left out; 0.01 plans to the cent.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula: '=PLAN_PEOPLE(60; {"Ann",1;"Bob",0.5}; DATE(2026;3;2); DATE(2026;3;5); ; ; ; {"Ann",46084,46084})',
      result: [
        ['From', 'Ann', 'Bob', 'Total'],
        ['2026-03-02', 12, 6, 18],
        ['2026-03-03', 0, 6, 6],
        ['2026-03-04', 12, 6, 18],
        ['2026-03-05', 12, 6, 18],
      ],
    },
    {
      formula:
        '=PLAN_PEOPLE(90; {"Ann";"Bob"}; DATE(2026;3;2); DATE(2026;3;13); "week"; ; ; ; ; ; {"","Ann";"Total",60}; 1; FALSE)',
      result: [
        ['2026-03-02', 30, 15, 45],
        ['2026-03-09', 30, 15, 45],
      ],
    },
  ],
};
