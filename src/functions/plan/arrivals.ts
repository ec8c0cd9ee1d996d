/** PLAN_ARRIVALS: from what was started forward to when deals and payments come. */
import { arrivalsOf } from '../../models/plan/stage-lengths';
import { risingDays } from '../mechanism/day-parameters';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { date, flag, numbers } from '../mechanism/parameters';
import { endOfPlan, partsOf, tableOfStages, timeOfStages } from './stage-time';

export const PLAN_ARRIVALS = gridFunction({
  name: 'PLAN_ARRIVALS',
  parameters: {
    started: numbers({ items: [1, 1000], each: () => ({ atLeast: 0 }) }),
    starts: risingDays({ like: 'started' }),
    ...timeOfStages,
    end: date({ fallback: 'none' }),
    headers: flag({ fallback: true }),
  },
  grid({ started, starts, names, headers, ...given }, words) {
    const { stages, payments } = arrivalsOf(
      { starts, end: endOfPlan(starts, given.end), amounts: started.items },
      {
        averageCheck: given.average_check,
        conversions: given.conversions.items,
        stageDays: given.stage_days.items,
        parts: partsOf(given.payment_days.items, given.payment_shares.items),
      },
    );
    const firsts = [...starts.map((day) => ({ day })), words().plan.rows.after];
    return tableOfStages({ firsts, stages, payments }, names, headers, words());
  },
});

export const help: HelpOf<typeof PLAN_ARRIVALS> = {
  text: 'When deals and payments come of what was started, because stages take time: one row a period, the last one for what comes after. Expected values, not rounded: leads × conversions are the deals, deals × check the payments. PLAN_START is the way back.',
  parameters: {
    started: 'How many were started in the first stage, a number from 0 for each period, in one row or one column.',
    starts: 'The first day of each period: months, weeks or days.',
    average_check: 'Revenue of one deal, in money.',
    conversions: 'Share of each stage that goes on to the next one, from the first down to deals; 1 to 50.',
    stage_days: 'Calendar days from each stage to the next one; one number counts for all.',
    payment_days: 'Calendar days from deal to payment; several where it is paid in parts.',
    payment_shares: 'Optional. Shares of the parts, adding up to 100%; equal if left out.',
    names: 'Optional. Names of the stages, one more than conversions; the last one is deals.',
    end: 'Optional. The last day; if left out, the last period is as long as the one before, in months where all begin on the same day of one.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula: '=PLAN_ARRIVALS({70,0,0}; {46027,46034,46041}; 1000; 20%; 7; 7; ; {"Leads","Deals"})',
      result: [
        ['Start', 'Leads', 'Deals', 'Payments'],
        ['2026-01-05', 70, 0, 0],
        ['2026-01-12', 0, 14, 0],
        ['2026-01-19', 0, 0, 14_000],
        ['After', 0, 0, 0],
      ],
    },
    {
      formula: '=PLAN_ARRIVALS({62;30}; {46082;46113}; 500; 50%; 31; {0,31}; {40%,60%}; ; DATE(2026;4;30); FALSE)',
      result: [
        ['2026-03-01', 62, 0, 0],
        ['2026-04-01', 30, 30, 6000],
        ['After', 0, 16, 17_000],
      ],
    },
  ],
};
