/** PLAN_SEASON: seasonal indices learnt from past months. */
import { monthOf } from '../../models/calendar/periods';
import { learnSeason } from '../../models/plan/season';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { endingNumbers } from '../mechanism/ending-list';
import { date } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const PLAN_SEASON = tableFunction({
  name: 'PLAN_SEASON',
  parameters: {
    first_month: date(),
    amounts: endingNumbers({ items: [12, 1200], each: () => ({ atLeast: 0 }) }),
  },
  columns: ['month', 'seasonIndex'],
  rows({ first_month, amounts }) {
    const learnt = learnSeason(monthOf(first_month).month % 12, amounts.items);
    if (learnt.kind === 'season') return learnt.indices.map((index, month) => [month + 1, index]);
    const from = learnt.kind === 'emptyYear' ? learnt.from : 0;
    return reject('amounts', ({ plan, show }) =>
      plan.problems.emptyYear({ from: show.number(from + 1), to: show.number(from + 12) }),
    );
  },
});

export const help: HelpOf<typeof PLAN_SEASON> = {
  text: 'Seasonal indices learnt from past months, January to December: each month ÷ the mean of its twelve months, averaged over the years back from the last month. 1.3 is 30% above an average month. Months before the first whole year are not used.',
  parameters: {
    first_month: 'Any day of the month of the first amount.',
    amounts:
      'What each month has brought, one after the other without gaps, 12 of them or more; blanks at the end do not count.',
  },
  examples: [
    {
      formula: '=PLAN_SEASON(DATE(2025;1;1); {60,80,100,100,100,100,80,80,120,120,120,140}; FALSE)',
      result: [
        [1, 0.6],
        [2, 0.8],
        [3, 1],
        [4, 1],
        [5, 1],
        [6, 1],
        [7, 0.8],
        [8, 0.8],
        [9, 1.2],
        [10, 1.2],
        [11, 1.2],
        [12, 1.4],
      ],
    },
    {
      formula: '=PLAN_SEASON(DATE(2025;7;15); {9;9;9;9;9;9;9;9;9;9;9;21})',
      result: [
        ['Month', 'Index'],
        [1, 0.9],
        [2, 0.9],
        [3, 0.9],
        [4, 0.9],
        [5, 0.9],
        [6, 2.1],
        [7, 0.9],
        [8, 0.9],
        [9, 0.9],
        [10, 0.9],
        [11, 0.9],
        [12, 0.9],
      ],
    },
  ],
};
