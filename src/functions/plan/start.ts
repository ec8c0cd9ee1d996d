/** PLAN_START: from planned payments back to what must be started when, because stages take time. */
import { startsFor } from '../../models/plan/stage-lengths';
import { risingDays } from '../mechanism/day-parameters';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { date, flag, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { endOfPlan, partsOf, tableOfStages, timeOfStages } from './stage-time';

export const PLAN_START = gridFunction({
  name: 'PLAN_START',
  parameters: {
    payments: numbers({ items: [1, 1000], each: () => ({ atLeast: 0 }) }),
    starts: risingDays({ like: 'payments' }),
    ...timeOfStages,
    rows: risingDays({ fallback: 'none' }),
    end: date({ fallback: 'none' }),
    headers: flag({ fallback: true }),
  },
  grid({ payments, starts, average_check, conversions, stage_days, payment_days, payment_shares, ...given }, words) {
    const { names, rows = starts, headers } = given;
    const found = startsFor(
      { starts, end: endOfPlan(starts, given.end), amounts: payments.items },
      {
        averageCheck: average_check,
        conversions: conversions.items,
        stageDays: stage_days.items,
        parts: partsOf(payment_days.items, payment_shares.items),
      },
      rows,
    );
    if (found.kind === 'tooMuchMoney') return reject('payments', ({ plan }) => plan.problems.tooMuchMoney);
    if (found.kind === 'tooManyToStart') return reject('payments', ({ plan }) => plan.problems.tooManyToStart);
    const { stages, payments: paid } = found;
    const firsts = [words().plan.rows.before, ...rows.map((day) => ({ day }))];
    return tableOfStages({ firsts, stages, payments: paid }, names, headers, words());
  },
});

export const help: HelpOf<typeof PLAN_START> = {
  text: 'What must be started when for payments to come as planned: each stage is earlier by the length of what follows it. One row a period, the first one for what was due before. A plan lies evenly over its days. Counts are whole, never late, and add up to those of PLAN_ACTIVITIES.',
  parameters: {
    payments: 'Planned payments, one amount a period, 0 or more, in one row or one column.',
    starts: 'The first day of each period: months, weeks or days.',
    average_check: 'Revenue of one deal, in money.',
    conversions: 'Share of each stage that goes on to the next one, from the first down to deals; 1 to 50.',
    stage_days: 'Calendar days from each stage to the next one; one number counts for all.',
    payment_days: 'Calendar days from deal to payment; several where it is paid in parts.',
    payment_shares: 'Optional. Shares of the parts, adding up to 100%; equal if left out.',
    names: 'Optional. Names of the stages, one more than conversions; the last one is deals.',
    rows: 'Optional. First days of the rows, for example weeks under a plan of months; the starts if left out. The last row lasts to the end.',
    end: 'Optional. The last day; if left out, the last period is as long as the one before, in months where all begin on the same day of one.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=PLAN_START({60000,60000,90000}; {46082,46113,46143}; 1000; {25%,50%}; {7,14}; 30; ; {"Leads","Meetings","Deals"})',
      result: [
        ['Start', 'Leads', 'Meetings', 'Deals', 'Payments'],
        ['Before', 800, 172, 59, 0],
        ['2026-03-01', 648, 150, 61, 60_000],
        ['2026-04-01', 232, 98, 88, 60_000],
        ['2026-05-01', 0, 0, 2, 90_000],
      ],
    },
    {
      formula:
        '=PLAN_START(120000; DATE(2026;3;1); 1000; 20%; 28; {0,28}; {50%,50%}; ; {46027,46034,46041,46048,46055}; DATE(2026;3;31); FALSE)',
      result: [
        ['Before', 10, 0, 0],
        ['2026-01-05', 68, 0, 0],
        ['2026-01-12', 68, 0, 0],
        ['2026-01-19', 67, 0, 0],
        ['2026-01-26', 78, 2, 0],
        ['2026-02-02', 309, 118, 120_000],
      ],
    },
  ],
};
