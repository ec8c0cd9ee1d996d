/** PLAN_ACTIVITIES: from profit up the funnel to what must be done. */
import { activitiesFor } from '../../models/plan/activities';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { names, number, numbers, percent } from '../mechanism/parameters';
import { namesOfStages } from './stage-names';

export const PLAN_ACTIVITIES = tableFunction({
  name: 'PLAN_ACTIVITIES',
  parameters: {
    profit: number({ atLeast: 0 }),
    margin: percent({ above: 0, atMost: 1 }),
    average_check: number({ above: 0 }),
    conversions: numbers({ items: [1, 50], each: () => ({ above: 0, atMost: 1, unit: 'percent' }) }),
    names: names({ like: 'conversions', fallback: namesOfStages }),
  },
  columns: ['stage', 'stageNeeded', 'stageConversion'],
  rows({ profit, margin, average_check, conversions, names }, { plan }) {
    const { stages, revenue } = activitiesFor({
      profit,
      margin,
      averageCheck: average_check,
      conversions: conversions.items,
    });
    return [
      ...stages.map((needed, index) => [names[index] as string, needed, conversions.items[index] ?? null]),
      [plan.rows.revenue, revenue, null],
      [plan.rows.profit, profit, null],
    ];
  },
});

export const help: HelpOf<typeof PLAN_ACTIVITIES> = {
  text: 'What must be done for a profit: revenue = profit ÷ margin, deals = revenue ÷ average check, and each stage of the funnel = the one below ÷ conversion. Every count is rounded up. A conversion stands beside the stage that it leads away from.',
  parameters: {
    profit: 'The profit to earn, before payroll and marketing.',
    margin: 'Share of profit in the check, above 0 and at most 100%. A mark-up of 25% is a margin of 20%.',
    average_check: 'Revenue of one deal, in money.',
    conversions:
      'Share of each stage that goes on to the next one, from the first stage down to deals; 1 to 50 of them.',
    names: 'Optional. Names of the stages, one more than conversions; the last one is deals.',
  },
  examples: [
    {
      formula: '=PLAN_ACTIVITIES(1000000; 25%; 30000; {10%,40%,50%}; {"Calls","Leads","Meetings","Deals"})',
      result: [
        ['Stage', 'Needed', 'Conversion'],
        ['Calls', 6700, 0.1],
        ['Leads', 670, 0.4],
        ['Meetings', 268, 0.5],
        ['Deals', 134, null],
        ['Revenue', 4_000_000, null],
        ['Profit', 1_000_000, null],
      ],
    },
    {
      formula: '=PLAN_ACTIVITIES(9000; 30%; 1000; 0.3; ; FALSE)',
      result: [
        ['Stage 1', 100, 0.3],
        ['Deals', 30, null],
        ['Revenue', 30_000, null],
        ['Profit', 9000, null],
      ],
    },
  ],
};
