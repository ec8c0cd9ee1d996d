/** PLAN_PERIODS: a plan by month, week or quarter, with season, weekdays and holidays. */
import { dayPlans, dayWeightsOf, monthBlocks, plannedPeriods } from '../../models/plan/period-plan';
import { inSteps } from '../../models/plan/steps';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';
import { by, fromTo, rejectNoDay, requireDays, season, working } from './calendar';
import { rejectTotal, stepOfPlan } from './steps';

export const PLAN_PERIODS = tableFunction({
  name: 'PLAN_PERIODS',
  parameters: {
    total: number({ atLeast: 0 }),
    ...fromTo,
    by: by('month'),
    season: season(),
    ...working,
    step: stepOfPlan(),
  },
  columns: ['periodFrom', 'periodTo', 'workingDays', 'planOfDay', 'planUpToDay'],
  rows({ total, start, end, by, season, weekday_weights, holidays, step }) {
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
    const blocks = monthBlocks(Number(counted.steps), calendar);
    if (!blocks) return rejectNoDay(calendar);
    const weights = dayWeightsOf(calendar);
    return plannedPeriods(calendar, weights, dayPlans(blocks, weights), by).map(
      ({ from, to, workingDays, steps, cumulative }) => [
        { day: from },
        { day: to },
        workingDays,
        counted.amountOf(BigInt(steps)),
        counted.amountOf(BigInt(cumulative)),
      ],
    );
  },
});

export const help: HelpOf<typeof PLAN_PERIODS> = {
  text: 'A plan by day, week (from Monday), month, quarter or year: first and last day, working days, plan and plan up to there. Months get their part by season (or working days), days theirs by weekday; all levels add up exactly.',
  parameters: {
    total: 'The amount of the whole time, 0 or more, a multiple of the step.',
    start: 'The first day, for example 1 January.',
    end: 'The last day, not before the first one.',
    by: 'Optional. day, week, month, quarter or year; month if left out.',
    season:
      'Optional. Twelve indices from January to December, as PLAN_SEASON learns them; only the proportions count.',
    weekday_weights: 'Optional. Weights of Monday to Sunday, 1,1,1,1,1,0,0 if left out; 0 is a free day.',
    holidays: 'Optional. Dates of free days, in any range.',
    step: 'Optional. The smallest amount, 1 if left out; 0.01 plans to the cent.',
  },
  examples: [
    {
      formula:
        '=PLAN_PERIODS(1200; DATE(2026;1;1); DATE(2026;12;31); "quarter"; {60,80,100,100,100,100,80,80,120,120,120,140}; ; ; 10)',
      result: [
        ['From', 'To', 'Working days', 'Plan', 'Cumulative'],
        ['2026-01-01', '2026-03-31', 64, 240, 240],
        ['2026-04-01', '2026-06-30', 65, 300, 540],
        ['2026-07-01', '2026-09-30', 66, 280, 820],
        ['2026-10-01', '2026-12-31', 66, 380, 1200],
      ],
    },
    {
      formula: '=PLAN_PERIODS(100; DATE(2026;12;28); DATE(2027;1;6); "week"; ; ; DATE(2027;1;1); 1; FALSE)',
      result: [
        ['2026-12-28', '2027-01-03', 4, 57, 57],
        ['2027-01-04', '2027-01-06', 3, 43, 100],
      ],
    },
  ],
};
