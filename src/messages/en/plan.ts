/** Words of the functions about from profit to today: headings, fixed names in tables, and where the sums have no answer. */
import type { Show } from '../show';

export const rows = {
  stage: (p: { number: number }) => `Stage ${p.number}`,
  deals: 'Deals',
  revenue: 'Revenue',
  profit: 'Profit',
  before: 'Before',
  after: 'After',
};

/** Each continues "PLAN_SPLIT: total …". */
export const problems = {
  betweenSteps: (p: { total: number; step: number; below: number; above: number }, show: Show) =>
    `${show.number(p.total)} is no multiple of ${show.name('step')} ${show.number(p.step)}, so its parts cannot add up to it. Use ${show.number(p.below)} or ${show.number(p.above)}, or a smaller ${show.name('step')}: 0.01 counts in cents.`,
  tooManySteps: (p: { total: number; step: number }, show: Show) =>
    `${show.number(p.total)} is more steps of ${show.number(p.step)} than a spreadsheet can count (about 9E+15). Use a larger ${show.name('step')}.`,
  weightless: 'are all 0, so there is nothing to split by. Give at least one a weight above 0.',
  endBeforeStart: 'lies before the start; it must be the same day or a later one. Check whether the two are swapped.',
  noWorkingDay:
    'leaves no working day: every day from the start to it is a holiday or a weekday with the weight 0. Choose a later day, or check the holidays and the weights of the weekdays.',
  doneOutOfTotal: (p: { done: number; total: number }, show: Show) =>
    `is ${show.number(p.done)} and must be at most ${show.name('days_total')}, which is ${show.number(p.total)}. Check whether the two are swapped.`,
  tooManyDraws: (p: { draws: number; most: number }, show: Show) =>
    `would draw ${show.number(p.draws)} days in all, which takes too long; at most ${show.number(p.most)} are allowed. Use fewer trials, or leave them out.`,
  nothingToRaise: (p: { missing: number }, show: Show) =>
    `are 0 for every day without a fact, but ${show.number(p.missing)} of the total is still missing. Give at least one of these days a plan above 0.`,
  lockedTooMuch: (p: { line: string; sum: number; amount: number }, show: Show) =>
    `adds up to ${show.number(p.amount)} too much in ${p.line}, which gets ${show.number(p.sum)} of the total. Lower these cells by ${show.number(p.amount)}, or leave one blank.`,
  lockedTooLittle: (p: { line: string; sum: number; amount: number }, show: Show) =>
    `leaves ${show.number(p.amount)} of the ${show.number(p.sum)} of ${p.line} without a free cell. Raise these cells by ${show.number(p.amount)}, or leave one blank.`,
  lockedBetweenSteps: (p: { line: string; amount: number; step: number }, show: Show) =>
    `leaves ${show.number(p.amount)} in ${p.line}, which is no multiple of ${show.name('step')} ${show.number(p.step)}. Lock multiples of the step, or use a smaller one.`,
  lockedCrowded: (p: { rows: string; amount: number }, show: Show) =>
    `leaves ${show.number(p.amount)} of row ${p.rows} without a place, because the columns of the free cells there take less. Free a cell there in another column, or lower what is locked in the columns of the free cells.`,
  sharesDoNotAddUp: (p: { sum: string }) =>
    `add up to ${p.sum} and must add up to 100%. Check the shares, or leave them out for equal ones.`,
  endMissing: (_: object, show: Show) =>
    `is missing; where ${show.name('starts')} is a single day, nothing says how long its period is. Type the last day of the plan.`,
  endBeforeLastStart: (_: object, show: Show) =>
    `lies before the last day of ${show.name('starts')}; it must be the same day or a later one. Type the last day of the plan.`,
  endBeforeDay: (_: object, show: Show) =>
    `lies before ${show.name('day')}; it must be the same day or a later one. Check whether the two are swapped.`,
  tooMuchMoney:
    'add up to more than a spreadsheet can count to the cent (about 9E+13). Plan in thousands, with the check in thousands too.',
  tooManyToStart:
    'ask for more to be started than a spreadsheet can count (about 9E+15). Check the average check and the conversions.',
  line: {
    row: (p: { number: number }, show: Show) => `row ${show.number(p.number)}`,
    column: (p: { number: number }, show: Show) => `column ${show.number(p.number)}`,
  },
};

export const plan = { rows, problems };

export type PlanWords = typeof plan;
