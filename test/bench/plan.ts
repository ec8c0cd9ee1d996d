/** How long planning takes: a year of days by seller and activity, the board of a day, and one over 100,000 payments. */
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../src/build/code';
import { planWords } from '../../src/messages/plan-sidebar';
import { WORKING_WEEK } from '../../src/models/calendar/weekday';
import { capacitiesOf } from '../../src/models/plan/capacity';
import { planPeople } from '../../src/models/plan/people-plan';
import { monthBlocks } from '../../src/models/plan/period-plan';
import { plannedMonth } from '../../src/sidebars/plan/planned';
import { firstForm, newPerson, type PlanForm } from '../../src/sidebars/plan/state';
import { takenWords } from '../../src/sidebars/plan/written-plan';
import { planCalls } from './calls/plan';
import { type FigureTable, medianTime } from './table';

type SheetFunction = (...given: unknown[]) => unknown[][];

/** Serial number of 1 January 2026, a Thursday. */
const START = 46_023;
const SELLERS = 50;
const DEALS = 5000;
const PAYMENTS = 100_000;
const MONTH = 31;
const DONE = 20;

const deals = [
  ['Deal', 'Seller'],
  ...Array.from({ length: DEALS }, (_, row) => [`D-${row}`, `Seller ${row % SELLERS}`]),
];
const payments = [
  ['Deal', 'Date', 'Amount'],
  ...Array.from({ length: PAYMENTS }, (_, row) => [`D-${row % DEALS}`, START + (row % DONE), 100 + ((row * 37) % 900)]),
];
const plans = [
  ['Date', ...Array.from({ length: SELLERS }, (_, seller) => `Seller ${seller}`)],
  ...Array.from({ length: MONTH }, (_, day) => [START + day, ...new Array<number>(SELLERS).fill(55_000)]),
];

/** Days since 1970. */
const NEW_YEAR = 20_454;
const YEAR = { start: NEW_YEAR, end: NEW_YEAR + 364, weekdayWeights: WORKING_WEEK, holidays: new Set<number>() };
const people = Array.from({ length: 200 }, (_, person) => ({
  start: person % 20 === 0 ? NEW_YEAR + 40 : null,
  leave: null,
  share: 1 - 0.2 * (person % 3),
  level: 1 + 0.1 * (person % 5),
}));
const timeOff = people.map((_, person) => ({
  person,
  from: NEW_YEAR + 180 + (person % 30),
  to: NEW_YEAR + 194 + (person % 30),
}));
/** Payments in thousands, deals, offers, meetings, calls. */
const goals = [40_000, 8000, 16_000, 32_000, 400_000];

/** What each seller does on each day of a year, five activities, each adding up to the last one. */
function decomposeYear(): void {
  const capacities = capacitiesOf({ ...YEAR, people, timeOff, ramp: [0.3, 0.6, 1] });
  for (const goal of goals) {
    const blocks = monthBlocks(goal, YEAR);
    const planned = blocks && planPeople({ people: people.length, days: 365, capacities, blocks });
    if (planned?.kind !== 'plan') throw new Error('the year cannot be planned');
  }
}

/** December 2026 as the sidebar Plan has it, with current clients: what is planned anew at every key. */
const form: PlanForm = {
  ...firstForm(planWords.en, 'en-GB', 2026 * 12 + 11),
  payments: 20_000_000,
  currentShare: 0.4,
  people: people.map(({ level, share }, person) => ({
    ...newPerson(`Seller ${person + 1}`),
    level,
    share,
    atMost: person % 10 === 0 ? 60_000 : null,
  })),
};

function planForm(): void {
  const planned = plannedMonth(form, takenWords(planWords.en));
  if (planned.kind !== 'planned' || !planned.addsUp) throw new Error('the month cannot be planned');
}

export async function benchPlan(): Promise<FigureTable[]> {
  const { code } = await buildCode();
  const context = createContext({});
  runInContext(code, context);
  const sheet = context as Readonly<Record<string, SheetFunction>>;
  const { LEDGER_SERIES, PLAN_BOARD } = sheet as { LEDGER_SERIES: SheetFunction; PLAN_BOARD: SheetFunction };
  const series = () => LEDGER_SERIES('payments', 'day', 'person', '', '', deals, payments);
  const facts = series();
  const day = START + DONE - 1;
  const board = (given: unknown[][]) => PLAN_BOARD(day, plans, given);
  return [
    {
      title: 'From the year to the day (ms, median of 5)',
      columns: ['', 'time'],
      rows: [['365 days × 200 sellers × 5 activities', medianTime(5, decomposeYear)]],
    },
    {
      title: 'Sidebar Plan: the form at every key (ms, median of 5)',
      columns: ['', 'time'],
      rows: [['form of 200 people planned, with current clients', medianTime(5, planForm)]],
    },
    {
      title: 'The board of a day (ms, median of 5)',
      columns: ['', 'time'],
      rows: [
        ['200 sellers in 10 teams × 365 days', medianTime(5, () => PLAN_BOARD(...planCalls.PLAN_BOARD.large))],
        ['100,000 payments by day and seller', medianTime(5, series)],
        ['and the board over them, 50 sellers', medianTime(5, () => board(facts))],
        ['both together', medianTime(5, () => board(series()))],
      ],
    },
  ];
}
