/** How long the board of a day takes: a large one, and one over 100,000 payments of the ledger, as Apps Script runs it. */
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../src/build/code';
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

export async function benchBoard(): Promise<FigureTable[]> {
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
