/** PLAN_COVERAGE: how far open deals cover what is left of a plan, and what new ones must still bring. */
import { openAt } from '../../models/ledger/pipeline';
import { coverageOf } from '../../models/plan/coverage';
import { requireKnownStages, stagesGiven, tables } from '../ledger/question';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { date, number } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const PLAN_COVERAGE = tableFunction({
  name: 'PLAN_COVERAGE',
  parameters: {
    plan: number({ atLeast: 0 }),
    fact: number(),
    deals: { ...tables.deals, optional: false },
    day: date(),
    ...stagesGiven,
    end: date({ fallback: 'none' }),
    payment_days: number({ atLeast: 0, atMost: 3660, fallback: 0 }),
  },
  columns: [
    'remaining',
    'openAmount',
    'inTime',
    'expectedOfOpen',
    'coverage',
    'coverageOfOpen',
    'toFind',
    'overdueAmount',
    'laterAmount',
    'withoutDay',
    'withoutChance',
    'withoutAmount',
  ],
  rows({ plan, fact, deals, day, stages, end, payment_days }) {
    if (end !== undefined && end < day) return reject('end', ({ plan, show }) => plan.problems.endBeforeDay({}, show));
    requireKnownStages(deals.table, stages.stageOf);
    const { amount, expected } = deals.table.columns;
    const opportunities = openAt(deals.table, stages.stageOf, day).map(({ row, stage }) => ({
      amount: amount[row] as number | null,
      chance: stages.stageOf(stage)?.chance ?? null,
      expected: expected[row] as number | null,
    }));
    const found = coverageOf({ plan, fact, opportunities, day, end, paymentDays: payment_days });
    return [
      [
        found.remaining,
        found.open,
        found.inTime,
        found.expected,
        found.coverage,
        found.coverageOfOpen,
        found.toFind,
        found.overdue,
        found.later,
        found.withoutDay,
        found.withoutChance,
        found.withoutAmount,
      ],
    ];
  },
});

export const help: HelpOf<typeof PLAN_COVERAGE> = {
  text: 'How far open deals cover what is left of a plan. Expected = amount × chance of those in time: not overdue, paid by the end, with a chance. What is overdue, later, or without a day or a chance stands apart; with those in time it is all that is open. Coverage is blank once the plan is made. Deals won but not paid are not open: count them in the fact.',
  parameters: {
    plan: 'The plan of the period.',
    fact: 'What has been reached of it.',
    deals: 'The table Deals with its headings.',
    day: 'The day, for example today. A deal that was expected before it is overdue.',
    stages:
      'Optional. What stages mean: a range of name, chance and won or lost. Without it the usual words for won and lost count and no chance is known.',
    end: 'Optional. The last day on which money counts; left out, every day does, and a deal needs no expected day.',
    payment_days: 'Optional. Calendar days from the deal to its payment, 0 if left out.',
  },
  examples: [
    {
      formula:
        '=PLAN_COVERAGE(1000; 400; {"Deal","Stage","Amount","Expected";"D1","Offer",500,46050;"D2","Contract",300,46040;"D3","Offer",200,46020;"D4","Talks",100,46045}; 46030; {"Offer",40%;"Contract",90%})',
      result: [
        [
          'Remaining',
          'Open',
          'In time',
          'Expected',
          'Coverage',
          'Coverage, all open',
          'Still to find',
          'Overdue',
          'Later',
          'Without a day',
          'Without a chance',
          'Deals without amount',
        ],
        [600, 1100, 800, 470, 0.7833333333333333, 1.8333333333333333, 130, 200, 0, 0, 100, 0],
      ],
    },
    {
      formula:
        '=PLAN_COVERAGE(1000; 400; {"Deal","Stage","Amount","Expected";"D1","Offer",500,46050;"D2","Contract",300,46040;"D3","Offer",200,46020;"D4","Talks",100,46045}; 46030; {"Offer",40%;"Contract",90%}; 46053; 10; FALSE)',
      result: [[600, 1100, 300, 270, 0.45, 1.8333333333333333, 330, 200, 600, 0, 0, 0]],
    },
  ],
};
