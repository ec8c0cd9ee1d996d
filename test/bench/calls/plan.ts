/** Bench calls of the PLAN functions. */
import { rows, share, TEN_THOUSAND_ROWS } from './call';

/** Serial numbers of 1 January 2026 and 31 December 2030. */
const START = 46_023;
const END = 47_848;
const thousand = Array.from({ length: 1000 }, (_, index) => [1 + share(index)]);
const line = (length: number) => Array.from({ length }, (_, index) => 1 + share(index + 7));
const days = [[12, 9, 15, 0, 22, 11, 8, 14, 13, 10]];
const offers = [
  ['Offer', 0.4],
  ['Contract', 0.9],
];
const openDeals = (count: number) => [
  ['Deal', 'Stage', 'Amount', 'Expected'],
  ...Array.from({ length: count }, (_, row) => [
    `D${row}`,
    row % 3 === 0 ? 'Contract' : 'Offer',
    100 + row,
    START + (row % 120),
  ]),
];

/** 200 sellers over a year: plans of every day, and facts up to its middle. */
const SELLERS = 200;
const YEAR = 365;
const MIDDLE = START + 181;
const byDay = (until: number, amount: (place: number) => number) => [
  ['Date', ...Array.from({ length: SELLERS }, (_, seller) => `Seller ${seller}`)],
  ...Array.from({ length: until - START + 1 }, (_, day) => [
    START + day,
    ...Array.from({ length: SELLERS }, (_seller, seller) => amount(day * SELLERS + seller)),
  ]),
];
const yearPlans = byDay(START + YEAR - 1, (place) => 100 + (place % 7));
const halfYearFacts = byDay(MIDDLE, (place) => 200 * share(place));
const weekPlans = [['Date', 'Ann', 'Bob'], ...Array.from({ length: 7 }, (_, day) => [START + day, 10, 12])];
const weekFacts = weekPlans.slice(0, 6);
const teams = Array.from({ length: SELLERS }, (_, seller) => [`Seller ${seller}`, `Team ${seller % 10}`]);

const months = (count: number) => [
  ['Month', 'Leads', 'Conversion', 'Average check', 'Purchases', 'Margin'],
  ...Array.from({ length: count }, (_, row) => [
    row + 1,
    ...Array.from({ length: 5 }, (_cell, column) => 1 + share(5 * row + column)),
  ]),
];

export const planCalls = {
  PLAN_BOARD: {
    small: [START + 5, weekPlans, weekFacts],
    large: [MIDDLE, yearPlans, halfYearFacts, teams],
    size: '200 × 365',
  },
  PLAN_OUTLOOK: {
    small: [START + 5, weekPlans, weekFacts],
    large: [MIDDLE, yearPlans, halfYearFacts],
    size: '200 × 365',
  },
  PLAN_REPLAN: {
    small: [START + 5, weekPlans, weekFacts],
    large: [MIDDLE, yearPlans, halfYearFacts, 'people'],
    size: '200 × 365',
  },
  PLAN_INDICATORS: { small: [months(6)], large: [months(1000)], size: '1,000 periods' },
  PLAN_SPLIT: { small: [1000.01, [[3, 3, 1]], 0.01], large: [1_000_000.01, thousand, 0.01], size: '1,000 shares' },
  PLAN_DAYS: { small: [1000, START, START + 30], large: [1_000_000, START, END], size: '5 years' },
  PLAN_ACTIVITIES: {
    small: [1_000_000, 0.25, 30_000, [[0.1, 0.4, 0.5]]],
    large: [1e9, 0.25, 30_000, [new Array(12).fill(0.5)]],
    size: '12 stages',
  },
  PLAN_PACE: {
    small: [1000, 300, 10, 20],
    large: [rows((row) => 1 + row), rows((row) => row / 2), 10, 20],
    size: TEN_THOUSAND_ROWS,
  },
  PLAN_CHANCE: { small: [300, days, 10], large: [3000, days, 250], size: '250 days left' },
  PLAN_REBALANCE: {
    small: [[[10, 10, 10, 10]], [[4, 10, '', '']]],
    large: [thousand, thousand.map(([plan], index) => [index < 500 ? plan : '']), 0.01],
    size: '1,000 days',
  },
  PLAN_PERIODS: {
    small: [12_000, START, START + 364],
    large: [12_000_000, START, END, 'week', [line(12)]],
    size: '5 years by week',
  },
  PLAN_SEASON: { small: [START, [line(24)]], large: [START, [line(1200)]], size: '100 years' },
  PLAN_PEOPLE: {
    small: [
      1000,
      [
        ['Ann', 1],
        ['Bob', 0.5],
      ],
      START,
      START + 30,
    ],
    large: [
      5_000_000,
      Array.from({ length: 200 }, (_, person) => [`Seller ${person}`, 1 + share(person)]),
      START,
      START + 364,
    ],
    size: '200 sellers × 365 days',
  },
  PLAN_FUNNELS: {
    small: [100_000, [['A'], ['B']], 1, 0.25, 3000, [[0.2, 0.5]]],
    large: [1e8, rows((row) => `Part ${row}`), rows((row) => 1 + row), 0.25, 3000, [[0.2, 0.5]]],
    size: TEN_THOUSAND_ROWS,
  },
  PLAN_CLIENTS: {
    small: [100_000, 0.25, 100, 0.2, 2, 1500, 2000],
    large: [100_000, 0.25, 100, 0.2, 2, 1500, 2000],
    size: 'the same',
  },
  PLAN_LIMITS: {
    small: [100, [['Ann'], ['Bob']], 1, 60],
    large: [1e7, rows((row) => `Part ${row}`), rows((row) => 1 + row), rows((row) => 500 + row)],
    size: TEN_THOUSAND_ROWS,
  },
  PLAN_START: {
    small: [[[60_000, 60_000, 90_000]], [[46_082, 46_113, 46_143]], 1000, [[0.25, 0.5]], [[7, 14]], 30],
    large: [
      [new Array(730).fill(90_000)],
      [Array.from({ length: 730 }, (_, day) => START + day)],
      1000,
      [new Array(12).fill(0.5)],
      7,
      [[0, 30, 60]],
    ],
    size: '2 years of days, 13 stages',
  },
  PLAN_ARRIVALS: {
    small: [[[70, 60, 90]], [[46_082, 46_113, 46_143]], 1000, [[0.25, 0.5]], [[7, 14]], 30],
    large: [
      [new Array(730).fill(90)],
      [Array.from({ length: 730 }, (_, day) => START + day)],
      1000,
      [new Array(12).fill(0.5)],
      7,
      [[0, 30, 60]],
    ],
    size: '2 years of days, 13 stages',
  },
  PLAN_COVERAGE: {
    small: [1000, 400, openDeals(2), START + 20, offers],
    large: [1e9, 4e8, openDeals(10_000), START + 20, offers, START + 90, 14],
    size: TEN_THOUSAND_ROWS,
  },
  PLAN_MATRIX: {
    small: [1000, [[3], [2], [1]], [[1, 1, 2]]],
    large: [1_000_000, line(200).map((weight) => [weight]), [line(50)]],
    size: '200 × 50',
  },
};
