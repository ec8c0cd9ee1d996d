/** PLAN_PACE: how a plan is going, day by day. */
import { paceOf } from '../../models/plan/pace';
import { type HelpOf, rowTableFunction } from '../mechanism/define';
import { isDust } from '../mechanism/number-rule';
import { number } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const PLAN_PACE = rowTableFunction({
  name: 'PLAN_PACE',
  parameters: {
    plan: number({ atLeast: 0 }),
    fact: number(),
    days_done: number({ atLeast: 0 }),
    days_total: number({ above: 0 }),
  },
  columns: ['planAttainment', 'expectedByNow', 'planGap', 'planForecast', 'donePerDay', 'neededPerDay'],
  row({ plan, fact, days_done, days_total }) {
    if (days_done > days_total && !isDust(days_done, days_total)) {
      return reject('days_done', (words) =>
        words.plan.problems.doneOutOfTotal({ done: days_done, total: days_total }, words.show),
      );
    }
    const pace = paceOf({ plan, fact, daysDone: days_done, daysTotal: days_total });
    const { attainment, expectedByNow, gap, forecast, donePerDay, neededPerDay } = pace;
    return [attainment, expectedByNow, gap, forecast, donePerDay, neededPerDay];
  },
});

export const help: HelpOf<typeof PLAN_PACE> = {
  text: 'How a plan is going: attainment (fact ÷ plan), what was expected by now, the gap to it, the forecast at the rate so far, and the amount done and needed per day; one row for each row of plans. Needed per day is 0 once the plan is made.',
  parameters: {
    plan: 'The plan of the whole period; without one (0) the attainment is blank.',
    fact: 'What has been reached so far; returns may make it negative.',
    days_done: 'Working days that have passed, from 0 to all of them; on day 0 there is no forecast.',
    days_total: 'Working days of the whole period.',
  },
  examples: [
    {
      formula: '=PLAN_PACE(1000; 300; 10; 20)',
      result: [
        ['Attainment', 'Expected by now', 'Gap', 'Forecast', 'Done per day', 'Needed per day'],
        [0.3, 500, -200, 600, 30, 70],
      ],
    },
    {
      formula: '=PLAN_PACE({1000;500}; {0;550}; {0;20}; 20; FALSE)',
      result: [
        [0, 0, 0, null, null, 50],
        [1.1, 500, 50, 550, 27.5, null],
      ],
    },
  ],
};
