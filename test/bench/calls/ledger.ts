/** Bench calls of the LEDGER functions: ten thousand payments of three thousand deals. */
import { TEN_THOUSAND_ROWS } from './call';

const DEALS = 3000;
const day = (row: number) => 45_658 + (row % 365);

const people = [
  ['Name', 'Team'],
  ...Array.from({ length: 8 }, (_, row) => [`Seller ${row}`, row % 2 ? 'North' : 'South']),
];
const clients = [
  ['Client', 'Region', 'Owner'],
  ...Array.from({ length: 400 }, (_, row) => [`Client ${row}`, `Region ${row % 5}`, `Seller ${row % 8}`]),
];
const deals = [
  ['Deal', 'Client', 'Seller', 'Stage', 'Amount', 'Margin', 'Opened', 'Closed'],
  ...Array.from({ length: DEALS }, (_, row) => {
    const isWon = row % 3 > 0;
    return [
      `D-${row}`,
      `Client ${row % 400}`,
      `Seller ${row % 8}`,
      isWon ? 'Won' : 'Offer',
      1000 + row,
      0.25,
      day(row),
      isWon ? day(row) + 30 : '',
    ];
  }),
];
const payments = (rows: number) => [
  ['Deal', 'Date', 'Amount'],
  ...Array.from({ length: rows }, (_, row) => [`D-${row % DEALS}`, day(row), 100 + (row % 900)]),
];
const activities = [
  ['Seller', 'Date', 'Kind', 'Count'],
  ...Array.from({ length: 10_000 }, (_, row) => [
    `Seller ${row % 8}`,
    day(row),
    row % 3 ? 'Call' : 'Meeting',
    1 + (row % 20),
  ]),
];
const few = [
  ['Deal', 'Date', 'Amount'],
  ['D-1', 45_658, 500],
];
const one = [
  ['Deal', 'Seller', 'Stage', 'Amount', 'Closed'],
  ['D-1', 'Ann', 'Won', 500, 45_658],
];
const tables = (rows: number) => [people, clients, deals, payments(rows), activities];

export const ledgerCalls = {
  LEDGER_TOTAL: {
    small: ['payments', '', '', '', few],
    large: ['payments', ...tables(10_000), 45_658, 46_022, 'team', 'North'],
    size: TEN_THOUSAND_ROWS,
  },
  LEDGER_SUM: {
    small: ['won', 'person', '', '', one],
    large: ['payments', 'region', ...tables(100_000)],
    size: '100,000 payments',
  },
  LEDGER_SERIES: {
    small: ['won', 'month', '', '', '', one],
    large: ['payments', 'month', 'person', ...tables(100_000)],
    size: '100,000 payments',
  },
  LEDGER_PIPELINE: { small: [one, 45_658], large: [deals, 45_800], size: '3,000 deals' },
  LEDGER_OWNER: {
    small: [
      'Acme',
      45_658,
      [
        ['Client', 'Owner'],
        ['Acme', 'Ann'],
      ],
    ],
    large: [deals.slice(1).map(([, client]) => [client]), 45_658, clients],
    size: '3,000 clients',
  },
  LEDGER_CHECK: {
    small: [people, '', '', '', '', 45_658],
    large: [...tables(100_000), 45_900],
    size: '100,000 payments',
  },
  LEDGER_READ: { small: ['payments', few], large: ['payments', payments(10_000)], size: TEN_THOUSAND_ROWS },
};
