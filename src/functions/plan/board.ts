/** PLAN_BOARD: plan and fact of the day, attainment, forecast, need and chance, by team and seller. */
import { boardOf } from '../../models/plan/board';
import { aheadOfRows, chancesAhead } from '../../models/plan/outlook';
import { dayGrid, teamsOfSellers } from '../mechanism/day-grid-parameters';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { date, number, seed } from '../mechanism/parameters';
import { daysToDraw, requireFactsOfPlan, requireFewDraws } from './board-lines';

/** Sums of all sellers are held at once, so fewer than for a single chance. */
const MOST_TRIALS = 100_000;
const MOST_DRAWS = 100_000_000;

/** Where nobody says how many trials: as many as half a second takes, within these bounds. */
const DRAWS_IN_TIME = 20_000_000;
const FEWEST_TRIALS = 1000;
const USUAL_TRIALS = 10_000;

export const PLAN_BOARD = tableFunction({
  name: 'PLAN_BOARD',
  parameters: {
    day: date(),
    plans: dayGrid({ each: { atLeast: 0 } }),
    facts: dayGrid({ each: {} }),
    teams: teamsOfSellers(),
    history: dayGrid({ each: {}, optional: true }),
    trials: number({ whole: true, atLeast: 1, atMost: MOST_TRIALS, fallback: 'none' }),
    seed: seed(),
  },
  columns: [
    'boardTeam',
    'boardSeller',
    'planToday',
    'factToday',
    'planNextDay',
    'planSoFar',
    'factSoFar',
    'attainmentSoFar',
    'wholePlan',
    'ofWholePlan',
    'planGap',
    'planForecast',
    'neededPerDay',
    'planChance',
  ],
  rows({ day, plans, facts, teams, history, trials, seed }, { plan: { rows: words } }) {
    requireFactsOfPlan(day, plans, facts);
    const rows = boardOf({ day, plans, facts, teams });
    const ahead = aheadOfRows(day, rows, history);
    const inTime = Math.floor(DRAWS_IN_TIME / Math.max(1, daysToDraw(ahead)));
    const run = trials ?? Math.max(FEWEST_TRIALS, Math.min(USUAL_TRIALS, inTime));
    if (trials !== undefined) requireFewDraws(ahead, trials, MOST_DRAWS);
    const chances = chancesAhead(ahead, { trials: run, seed });
    const noTeam = teams ? words.withoutTeam : null;
    return rows.map(({ of, team, seller, figures }, index) => {
      return [
        of === 'all' ? words.all : team || noTeam,
        of === 'seller' ? seller : words.all,
        figures.planToday,
        figures.factToday,
        figures.planNext,
        figures.planSoFar,
        figures.factSoFar,
        figures.attainment,
        figures.plan,
        figures.ofPlan,
        figures.gap,
        figures.forecast,
        figures.neededPerDay,
        chances[index] as number | null,
      ];
    });
  },
});

export const help: HelpOf<typeof PLAN_BOARD> = {
  text: 'The board of a day by team and seller: plan and fact of the day, plan of the next working day, plan and fact so far, attainment, gap, forecast by the weights of the plan, amount needed per day left with a plan, and the chance of making the plan. Chances are drawn from past days, blank with fewer than 5; a day to come weighs as its plan, or with a history as its weekday usually brings.',
  parameters: {
    day: 'The day of the board; it counts as over.',
    plans:
      'The plan: sellers in the first row, dates in the first column; blank is 0. A last column Total is left out.',
    facts:
      'What came, in the same shape, for example LEDGER_SERIES by day and person. Nothing may be later than the day or outside the months of the plan.',
    teams: 'Optional. Two columns, seller and team, without headings or with them.',
    history:
      'Optional. What came on earlier days, in the same shape, for the chance; days from the beginning of plan and facts on are taken from the facts.',
    trials: 'Optional. Number of trials for the chance; if left out 10,000, on large boards fewer, at least 1,000.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    {
      formula:
        '=PLAN_BOARD(DATE(2026;3;3); {"Date","Ann","Bob";46083,10,5;46084,10,5;46085,20,10}; {"Date","Ann","Cid","Total";46083,8,0,8;46084,7,2,9})',
      result: [
        [
          'Team',
          'Seller',
          'Plan today',
          'Fact today',
          'Plan next day',
          'Plan so far',
          'Fact so far',
          'Attainment so far',
          'Whole plan',
          'Of whole plan',
          'Gap',
          'Forecast',
          'Needed per day',
          'Chance',
        ],
        [null, 'Ann', 10, 7, 20, 20, 15, 0.75, 40, 0.375, -5, 30, 25, null],
        [null, 'Bob', 5, 0, 10, 10, 0, 0, 20, 0, -10, 0, 20, null],
        [null, 'Cid', 0, 2, 0, 0, 2, null, 0, null, 2, null, null, null],
        ['All', 'All', 15, 9, 30, 30, 17, 0.5666666666666667, 60, 0.2833333333333333, -13, 34, 43, null],
      ],
    },
    {
      formula:
        '=PLAN_BOARD(46087; {"Date","Ann","Bob";46083,10,5;46084,10,5;46085,10,5;46086,10,5;46087,10,5;46090,10,5}; {"Date","Ann","Bob";46083,8,5;46084,12,5;46085,9,7;46086,11,6;46087,10,4}; {"Ann","North";"Bob","South"}; ; ; ; FALSE)',
      result: [
        ['North', 'All', 10, 10, 10, 50, 50, 1, 60, 0.8333333333333334, 0, 60, 10, 0.6],
        ['North', 'Ann', 10, 10, 10, 50, 50, 1, 60, 0.8333333333333334, 0, 60, 10, 0.6],
        ['South', 'All', 5, 4, 5, 25, 27, 1.08, 30, 0.9, 2, 32.4, 3, 1],
        ['South', 'Bob', 5, 4, 5, 25, 27, 1.08, 30, 0.9, 2, 32.4, 3, 1],
        ['All', 'All', 15, 14, 15, 75, 77, 1.0266666666666666, 90, 0.8555555555555555, 2, 92.4, 13, 1],
      ],
    },
  ],
};
