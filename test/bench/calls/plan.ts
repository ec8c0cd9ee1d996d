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

export const planCalls = {
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
