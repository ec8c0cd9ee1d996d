/** TEAM_HIRING: whom to hire when, so that no month is short. */
import { planHiring } from '../../models/team/hiring';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { endingNumbers } from '../mechanism/ending-list';
import { number, percent } from '../mechanism/parameters';

/** Ten years, and more people than any sales department has. */
const MOST_MONTHS = 120;
const MOST_PEOPLE = 1_000_000;

export const TEAM_HIRING = tableFunction({
  name: 'TEAM_HIRING',
  parameters: {
    needed_by_month: endingNumbers({ items: [1, MOST_MONTHS], each: () => ({ atLeast: 0, atMost: MOST_PEOPLE }) }),
    staff: number({ atLeast: 0, atMost: MOST_PEOPLE }),
    attrition: percent({ atLeast: 0, atMost: 1, fallback: 0 }),
    ramp: endingNumbers({
      items: [1, MOST_MONTHS],
      each: () => ({ atLeast: 0, atMost: 1, unit: 'percent' }),
      fallbackItems: [1],
    }),
  },
  columns: ['month', 'needed', 'leaving', 'hire', 'onStaff', 'fullStrength', 'note'],
  rows({ needed_by_month, staff, attrition, ramp }, { team }) {
    const { months, isProven } = planHiring({ needed: needed_by_month.items, staff, attrition, ramp: ramp.items });
    const doubtful = isProven ? -1 : months.findIndex(({ isBeyondHelp }) => !isBeyondHelp);
    return months.map(({ needed, leaving, hire, onStaff, fullStrength, isBeyondHelp }, index) => [
      index + 1,
      needed,
      leaving,
      hire,
      onStaff,
      fullStrength,
      isBeyondHelp ? team.rows.beyondHelp : index === doubtful ? team.rows.notProven : null,
    ]);
  },
});

export const help: HelpOf<typeof TEAM_HIRING> = {
  text: 'Whom to hire when, so that no month is short of sellers: the fewest hires and, of those, the latest (fewest paid person-months, then the later first hires), with people who leave and people who are still learning. Hires start with the month; a month that no hire could save is noted.',
  parameters: {
    needed_by_month: 'Full-strength sellers needed in each month, in one row or column.',
    staff: 'Sellers on staff before the first month, all past the ramp.',
    attrition:
      'Optional. Share of those on staff at the start of a month who leave in it, 0% if left out; an expected value, not rounded.',
    ramp: 'Optional. Productivity in the 1st, 2nd, … month of service, for example 30%, 60%, 100%; the last value holds on. 100% if left out.',
  },
  examples: [
    {
      formula: '=TEAM_HIRING({5,6,8}; 5)',
      result: [
        ['Month', 'Needed', 'Leaving', 'Hire', 'On staff', 'Full-strength sellers', 'Note'],
        [1, 5, 0, 0, 5, 5, null],
        [2, 6, 0, 1, 6, 6, null],
        [3, 8, 0, 2, 8, 8, null],
      ],
    },
    {
      formula: '=TEAM_HIRING({6,6,8}; 5; 0; {0,100%}; FALSE)',
      result: [
        [1, 6, 0, 1, 6, 5, 'No hire could save this month'],
        [2, 6, 0, 2, 8, 6, null],
        [3, 8, 0, 0, 8, 8, null],
      ],
    },
  ],
};
