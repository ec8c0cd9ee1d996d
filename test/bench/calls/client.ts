/** Bench calls of the CLIENT, LEAD and MARKET functions. */
import { lines, ROWS, rows, share, TEN_THOUSAND_ROWS } from './call';

const names = rows((row) => `Client ${row}`);
const later = rows((row) => `Client ${row + 500}`);
const amounts = rows((row) => 100_000 * share(row));
const months = lines(24, (row, column) => Math.floor(1000 * share(row * 24 + column)));
const classes = rows((row) => `${'ABC'[row % 3]}${'XYZ'[row % 2]}`);

export const clientCalls = {
  CLIENT_ABC: { small: [[[500, 300, 100, 60, 40]]], large: [amounts], size: TEN_THOUSAND_ROWS },
  CLIENT_XYZ: { small: [[[10, 12, 9]]], large: [months], size: TEN_THOUSAND_ROWS },
  CLIENT_REGULARITY: { small: [[[1, 0, 1, 1]]], large: [months], size: TEN_THOUSAND_ROWS },
  CLIENT_ABCXYZ: {
    small: [
      [['Ann'], ['Bob']],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    large: [names, months],
    size: '10,000 clients × 24 periods',
  },
  CLIENT_MIGRATION: {
    small: [[['Ann']], [['AX']], [['Ann']], [['BX']]],
    large: [names, classes, later, classes],
    size: '10,000 clients',
  },
  CLIENT_TOUCHES: {
    small: [46_090],
    large: [46_090, 12, [Array.from({ length: 12 }, (_, index) => index * 8)]],
    size: '12 touches',
  },
  CLIENT_VISITS: { small: [[[100, 50, 10]], 12], large: [amounts, 4 * ROWS], size: '10,000 clients, 40,000 visits' },
  LEAD_SCORE: {
    small: [[[1, 0, 1]], [[3, 2, 1]]],
    large: [lines(6, (row, column) => share(row * 6 + column)), [[1, 1, 1, 1, 1, 1]]],
    size: TEN_THOUSAND_ROWS,
  },
  LEAD_TEMPERATURE: { small: [30], large: [rows((row) => row % 400)], size: TEN_THOUSAND_ROWS },
  MARKET_GOAL: {
    small: [200_000, 0.25, 1, 500, 0.1],
    large: [rows((row) => row), 0.25, 1, 500],
    size: TEN_THOUSAND_ROWS,
  },
};
