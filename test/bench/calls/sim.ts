/** Bench calls of the SIM functions. */
import { lines, rows, share, TEN_THOUSAND_ROWS } from './call';

const pillar = [[80, 100, 130]];
const outcomes = rows((row) => 1000 + 500 * share(row));
const others = rows((row) => 1100 + 300 * share(row + 5));
const asked = Array.from({ length: 20 }, (_, row) =>
  Array.from({ length: 20 }, (_cell, column) => (row === column ? 1 : row > column ? 2 * share(row * column) - 1 : '')),
);

export const simCalls = {
  SIM_QUANTILE: {
    small: ['pert', pillar, 0.9],
    large: ['pert', pillar, rows((row) => (row + 0.5) / 10_000)],
    size: TEN_THOUSAND_ROWS,
  },
  SIM_DRAW: { small: ['pert', pillar, 1], large: ['pert', pillar, 10_000], size: TEN_THOUSAND_ROWS },
  SIM_CORRELATED: {
    small: [
      [['pert'], ['normal90']],
      [pillar[0], [5, 10, '']],
      [
        [1, ''],
        [0.5, 1],
      ],
      1,
    ],
    large: [
      [['pert'], ['normal90'], ['poisson']],
      [pillar[0], [5, 10, ''], [12, '', '']],
      [
        [1, '', ''],
        [0.5, 1, ''],
        [-0.3, 0.2, 1],
      ],
      10_000,
    ],
    size: TEN_THOUSAND_ROWS,
  },
  SIM_CORRELATIONS: {
    small: [
      [
        [1, 0.5],
        [0.5, 1],
      ],
    ],
    large: [asked],
    size: '20 quantities',
  },
  SIM_SUMMARY: { small: [[[3], [5], [4]]], large: [outcomes, 1200], size: TEN_THOUSAND_ROWS },
  SIM_COMPARE: {
    small: [
      [[3], [5]],
      [[2], [6]],
    ],
    large: [outcomes, others],
    size: TEN_THOUSAND_ROWS,
  },
  SIM_TORNADO: {
    small: [
      [
        [3, 1],
        [5, 2],
      ],
      [[2], [6]],
    ],
    large: [lines(5, (row, column) => share(row * 5 + column)), outcomes],
    size: TEN_THOUSAND_ROWS,
  },
  SIM_HISTOGRAM: { small: [[[3], [5], [4]]], large: [outcomes], size: TEN_THOUSAND_ROWS },
};
