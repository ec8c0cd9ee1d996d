/** PLAN_REPLAN: the rest of a plan by day and seller, re-spread over days or over people after what has come. */
import { replan } from '../../models/plan/replan';
import { dayGrid } from '../mechanism/day-grid-parameters';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { date, flag, number, word } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { requireFactsOfPlan } from './board-lines';
import { stepOfPlan } from './steps';

export const PLAN_REPLAN = gridFunction({
  name: 'PLAN_REPLAN',
  parameters: {
    day: date(),
    plans: dayGrid({ each: { atLeast: 0 } }),
    facts: dayGrid({ each: {} }),
    over: word(['days', 'people'], { fallback: 'days' }),
    result: word(['plan', 'change'], { fallback: 'plan' }),
    total: number({ atLeast: 0, fallback: 'none' }),
    step: stepOfPlan(),
    headers: flag({ fallback: true }),
  },
  grid({ day, plans, facts, over, result, total, step, headers }, words) {
    requireFactsOfPlan(day, plans, facts);
    const planned = replan({ day, plans, facts, over, total, step });
    if (planned.kind !== 'plan') {
      return reject('plans', ({ plan, show }) => plan.problems.tooManySteps({ total: planned.total, step }, show));
    }
    const { sellers, all } = planned;
    const part = result === 'plan' ? 'amounts' : 'changes';
    const done = plans.days.length - all.amounts.length;
    const { rows: names } = words().plan;
    return [
      ...(headers ? [[names.from, ...sellers, names.total]] : []),
      ...plans.days.map((of, place) => [
        { day: of },
        ...planned[part].map((line) => line[place - done] ?? null),
        all[part][place - done] ?? null,
      ]),
      ...(all.left > 0 ? [[names.noDayLeft, ...planned.left.map((left) => (left > 0 ? left : null)), all.left]] : []),
    ];
  },
});

export const help: HelpOf<typeof PLAN_REPLAN> = {
  text: 'The new plan of the days to come, in proportion to the old one: over days each seller makes up for the own gap, over people all share the gap of all. Days done stay blank. Facts, new plan and what has no day left add up to the old total, or to the facts alone where they are more than it. It knows no limits: for these, lock the facts in PLAN_PEOPLE.',
  parameters: {
    day: 'The last day that is over.',
    plans: 'The first plan: sellers in the first row, dates in the first column; blank is 0.',
    facts: 'What came, in the same shape. Nothing may be later than the day or outside the months of the plan.',
    over: 'Optional. days: each seller keeps the own total, the default; people: the gap of all goes to all who have days to come.',
    result: 'Optional. plan: the new plan, the default; change: new plan less the old one.',
    total: 'Optional. What all must add up to where the goal has changed; the total of the plan if left out.',
    step: 'Optional. New plans are multiples of it, 1 if left out; what is smaller than a step goes to the last day to come.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=PLAN_REPLAN(46083; {"Date","Ann","Bob";46083,10,10;46084,10,10;46085,10,20}; {"Date","Ann","Bob";46083,4,13})',
      result: [
        ['From', 'Ann', 'Bob', 'Total'],
        ['2026-03-02', null, null, null],
        ['2026-03-03', 13, 9, 22],
        ['2026-03-04', 13, 18, 31],
      ],
    },
    {
      formula:
        '=PLAN_REPLAN(46083; {"Date","Ann","Bob";46083,10,10;46084,10,10;46085,10,20}; {"Date","Ann","Bob";46083,4,11}; "people"; "change"; ; 1; FALSE)',
      result: [
        ['2026-03-02', null, null, null],
        ['2026-03-03', 1, 1, 2],
        ['2026-03-04', 1, 2, 3],
      ],
    },
  ],
};
