/** PLAN_DAYS: a plan for each working day. */
import { planDays } from '../../models/plan/days';
import { weekdayWeights } from '../mechanism/calendar-parameters';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { date, days, number } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { rejectTotal, stepOfPlan } from './steps';

export const PLAN_DAYS = tableFunction({
  name: 'PLAN_DAYS',
  parameters: {
    total: number(),
    start: date(),
    end: date(),
    weekday_weights: weekdayWeights(),
    holidays: days(),
    step: stepOfPlan(),
  },
  columns: ['planDate', 'planWeek', 'planOfDay', 'planUpToDay'],
  rows({ total, start, end, weekday_weights, holidays, step }) {
    if (end < start) return reject('end', ({ plan }) => plan.problems.endBeforeStart);
    const planned = planDays({
      total,
      start,
      end,
      step,
      weekdayWeights: weekday_weights.items,
      holidays: new Set(holidays),
    });
    if (planned.kind === 'noWorkingDay') return reject('end', ({ plan }) => plan.problems.noWorkingDay);
    if (planned.kind !== 'days') return rejectTotal(planned, { total, step });
    return planned.days.map(({ day, week, plan, cumulative }) => [{ day }, week, plan, cumulative]);
  },
});

export const help: HelpOf<typeof PLAN_DAYS> = {
  text: 'Spreads a total over the working days from one date to another: date, ISO week, plan of the day and plan up to the day. The plans are multiples of a step and add up to the total exactly. Days with a weight of 0 and holidays are left out.',
  parameters: {
    total: 'The amount to spread, a multiple of the step.',
    start: 'The first day.',
    end: 'The last day, not before the first one.',
    weekday_weights:
      'Optional. Weights of Monday to Sunday, 1,1,1,1,1,0,0 if left out; 0 is a free day. 0.5 a short one.',
    holidays: 'Optional. Dates of free days, in any range.',
    step: 'Optional. The smallest amount, 1 if left out; 0.01 plans to the cent.',
  },
  examples: [
    {
      formula: '=PLAN_DAYS(100; DATE(2026;12;30); DATE(2027;1;5); ; DATE(2027;1;1))',
      result: [
        ['Date', 'Week', 'Plan', 'Cumulative'],
        ['2026-12-30', 53, 25, 25],
        ['2026-12-31', 53, 25, 50],
        ['2027-01-04', 1, 25, 75],
        ['2027-01-05', 1, 25, 100],
      ],
    },
    {
      formula: '=PLAN_DAYS(10.01; DATE(2026;5;8); DATE(2026;5;10); {1,1,1,1,1,0.5,0}; ; 0.01; FALSE)',
      result: [
        ['2026-05-08', 19, 6.67, 6.67],
        ['2026-05-09', 19, 3.34, 10.01],
      ],
    },
  ],
};
