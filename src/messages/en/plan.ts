/** Words of the functions about from profit to today: headings, fixed names in tables, and where the sums have no answer. */
import type { Show } from '../show';

export const rows = {
  stage: (p: { number: number }) => `Stage ${p.number}`,
  deals: 'Deals',
  revenue: 'Revenue',
  profit: 'Profit',
  before: 'Before',
  after: 'After',
  from: 'From',
  total: 'Total',
  part: 'Part',
  beyond: 'Beyond the limits',
  noDayLeft: 'No day left',
  currentClients: 'Current',
  newClients: 'New',
  all: 'All',
  withoutTeam: 'Without a team',
};

/** What ranges of days and sellers must be. */
export const days = {
  grid: 'a range with one seller a column, one day a row: names in its first row, dates in its first column',
  wholeGrid: 'Select the whole table, its row of names included.',
  onlyOnce: 'a day that stands only once',
  teams: 'two columns, seller and team',
  period: 'a date or a name',
  laterThan: (p: { date: string }) => `later than ${p.date}, the row before`,
  indicators:
    'a range with one indicator a column, one period a row: names in its first row, periods in its first column',
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
  people:
    'one row a person: name, and as far as the range goes level, part-time share, first day, last day, the most a month',
  timeOff: 'one row a leave: name, first day, last day',
  onePerson: (p: { other: string }) => `one of the names in ${p.other}`,
  notBeforeStart: 'a day that is not before the first one',
  lockedPlan: 'a range like the plan: names in the first row, a date in front of each further row',
  tooManyDays: (p: { days: string; most: string }) =>
    `makes ${p.days} days; at most ${p.most} are allowed. Choose an earlier day, or plan year by year.`,
  emptyYear: (p: { from: string; to: string }) =>
    `are all 0 from item ${p.from} to item ${p.to}, so this year has no season. Leave it out, or check the amounts.`,
  seasonEmpty:
    'is 0 in every month of the plan that has a working day, so there is nothing to split by. Give one of them an index above 0.',
  conversionRows: (p: { rows: string; names: string }) =>
    `has ${p.rows} rows, and there are ${p.names} names. Give one row for each name, or one row for all.`,
  stageNames: (p: { came: string; wanted: string }) =>
    `has ${p.came} names; there must be ${p.wanted}, one more than conversions in a row. The last one is deals.`,
  lockedNoMultiple: (at: { row: string; column: string }, p: { amount: string; below: string; above: string }) =>
    `holds ${p.amount} in row ${at.row}, column ${at.column}, which is no multiple of the step. Use ${p.below} or ${p.above}, or a smaller step.`,
  lockedOutside: (at: { row: string; column: string }) =>
    `has a day in row ${at.row} that lies before the start or after the end. Check the date, or leave the row out.`,
  blockTooLittle: (p: { from: string; to: string; amount: string }) =>
    `leave ${p.amount} of the plan from ${p.from} to ${p.to} without anyone to do it: nobody works then, or all of it is locked. Add people or days, or change what is locked.`,
  blockTooMuch: (p: { from: string; to: string; amount: string }) =>
    `is ${p.amount} more than the plan from ${p.from} to ${p.to}. Lower locked days or cells there by ${p.amount}, or free one.`,
  dayTooLittle: (p: { day: string; amount: string }) =>
    `leaves ${p.amount} of ${p.day} without anyone who works on it and is not locked. Lower the day by ${p.amount}, or free a cell of it.`,
  dayTooMuch: (p: { day: string; amount: string }) =>
    `has cells on ${p.day} that are ${p.amount} more than the day. Lower the cells by ${p.amount}, or raise the day.`,
  personTooLittle: (p: { person: string; amount: string }) =>
    `leaves ${p.amount} of ${p.person} without a free day. Lower the person by ${p.amount}, or free a day.`,
  personTooMuch: (p: { person: string; amount: string }) =>
    `has cells of ${p.person} that are ${p.amount} more than the person. Lower the cells by ${p.amount}, or raise the person.`,
  peopleTooLittle: (p: { amount: string }) =>
    `leaves ${p.amount} of the plan to nobody: all who could take it are locked. Raise the locked people by ${p.amount}, or free one.`,
  peopleTooMuch: (p: { amount: string }) =>
    `gives people ${p.amount} more than the plan. Lower the locked people by ${p.amount}, or free one.`,
  peopleCrowded: (p: { people: string; amount: string }) =>
    `leaves ${p.amount} of ${p.people} without a place: the days on which they work are locked to less. Lower these people, raise the days, or free one of them.`,
  /** Each continues "PLAN_BOARD: facts …". */
  laterThanBoard: (p: { place: string; date: string; day: string }, show: Show) =>
    `have an amount on ${p.date}${p.place}, which is after ${show.name('day')}, ${p.day}. Check ${show.name('day')}, or end the facts with it.`,
  besidePlan: (p: { place: string; date: string; from: string; to: string }, show: Show) =>
    `have an amount on ${p.date}${p.place}, outside the months of the plan, which runs from ${p.from} to ${p.to}. Begin and end the facts with these months; earlier days may be given as ${show.name('history')}.`,
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

export const plan = { rows, days, problems };

export type PlanWords = typeof plan;
