/** PLAN_OUTLOOK: plan and fact up to each day, and the fan of where the days to come may lead. */
import { type BoardRow, boardOf } from '../../models/plan/board';
import { type Ahead, aheadOfRows, FAN, fanAhead } from '../../models/plan/outlook';
import { dayGrid } from '../mechanism/day-grid-parameters';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { date, seed, trials } from '../mechanism/parameters';
import { requireFactsOfPlan, requireFewDraws } from './board-lines';

/** Each is ranked too, so fewer than for a chance. */
const MOST_DRAWS = 50_000_000;

export const PLAN_OUTLOOK = tableFunction({
  name: 'PLAN_OUTLOOK',
  parameters: {
    day: date(),
    plans: dayGrid({ each: { atLeast: 0 } }),
    facts: dayGrid({ each: {} }),
    history: dayGrid({ each: {}, optional: true }),
    trials: trials(),
    seed: seed(),
  },
  columns: ['planDate', 'planSoFar', 'factSoFar', 'planFanLow', 'planFanMiddle', 'planFanHigh'],
  rows({ day, plans, facts, history, trials, seed }) {
    requireFactsOfPlan(day, plans, facts);
    const rows = boardOf({ day, plans, facts, teams: undefined });
    const all = rows[rows.length - 1] as BoardRow;
    const [ahead] = aheadOfRows(day, [all], history) as [Ahead];
    requireFewDraws([ahead], trials, MOST_DRAWS);
    const fan = fanAhead(ahead, { trials, seed });
    const { course } = all;
    const soFar = course.days.length - ahead.weights.length;
    let planned = 0;
    let done = 0;
    return course.days.map((of, place) => {
      planned += course.plans[place] as number;
      done += course.facts[place] as number;
      const isOver = place < soFar;
      // The fan opens from the fact of the last day that is over, so that the lines of a chart meet.
      const ways = place === soFar - 1 && fan?.length ? FAN.map(() => done) : fan?.[place - soFar];
      return [{ day: of }, planned, isOver ? done : null, ...FAN.map((_, index) => ways?.[index] ?? null)];
    });
  },
});

export const help: HelpOf<typeof PLAN_OUTLOOK> = {
  text: 'Plan and fact of all sellers up to each day, and for days to come the sum in the bad case (P10: lower in one of ten), the middle (P50) and the good case (P90), for a fan chart that opens from the fact of the last day over. Drawn from past days as in PLAN_BOARD; blank with fewer than 5. For one seller or team give only these columns.',
  parameters: {
    day: 'The last day that is over.',
    plans:
      'The plan: sellers in the first row, dates in the first column; blank is 0. A last column Total is left out.',
    facts: 'What came, in the same shape. Nothing may be later than the day or outside the months of the plan.',
    history:
      'Optional. What came on earlier days, in the same shape; then a day weighs as its weekday usually brings, not as its plan.',
    trials: 'Optional. Number of trials, 10,000 if left out, rounded up to a multiple of the days so far.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    {
      formula:
        '=PLAN_OUTLOOK(46087; {"Date","Ann";46083,10;46084,10;46085,10;46086,10;46087,10;46090,20}; {"Date","Ann";46083,8;46084,12;46085,9;46086,11;46087,10}; ; 5)',
      result: [
        ['Date', 'Plan so far', 'Fact so far', 'P10', 'P50', 'P90'],
        ['2026-03-02', 10, 8, null, null, null],
        ['2026-03-03', 20, 20, null, null, null],
        ['2026-03-04', 30, 29, null, null, null],
        ['2026-03-05', 40, 40, null, null, null],
        ['2026-03-06', 50, 50, 50, 50, 50],
        ['2026-03-09', 70, null, 66.8, 70, 73.2],
      ],
    },
    {
      formula:
        '=PLAN_OUTLOOK(46083; {"Date","Ann";46083,10;46084,10}; {"Date","Ann";46083,8}; {"Date","Ann";46076,7;46077,8;46078,9;46079,8}; 5; ; FALSE)',
      result: [
        ['2026-03-02', 10, 8, 8, 8, 8],
        ['2026-03-03', 20, null, 15.4, 16, 16.6],
      ],
    },
  ],
};
