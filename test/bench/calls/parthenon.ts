/** Bench calls of the Parthenon functions. */
import { rows, TEN_THOUSAND_ROWS } from './call';

const pillars = [[100, 0.1, 1000, 1.2, 0.25]];
const low = [[80, 0.08, 900, 1, 0.2]];
const high = [[130, 0.13, 1300, 1.5, 0.3]];
const twelve = [Array.from({ length: 12 }, (_, index) => 2 + index)];
const after = [Array.from({ length: 12 }, (_, index) => 3 + index)];

export const parthenonCalls = {
  PARTHENON_PROFIT: {
    small: [100, 0.1, 1000, 1, 1],
    large: [rows((row) => row), rows(() => 0.1), rows(() => 1000), 1, 0.5],
    size: TEN_THOUSAND_ROWS,
  },
  PARTHENON_UPLIFT: { small: [pillars, 6000], large: [pillars, rows((row) => row)], size: TEN_THOUSAND_ROWS },
  PARTHENON_SOLVE: { small: [pillars, 1, 6000], large: [pillars, 1, rows((row) => row)], size: TEN_THOUSAND_ROWS },
  PARTHENON_WHATIF: { small: [pillars, 0.15], large: [twelve, 0.15], size: '12 pillars' },
  PARTHENON_ATTRIBUTION: { small: [pillars, high], large: [twelve, after], size: '12 pillars' },
  PARTHENON_BUDGET: { small: [pillars, 100, 10_000], large: [twelve, 100, 10_000], size: '12 pillars' },
  PARTHENON_TORNADO: { small: [low, pillars, high], large: [twelve, after, after], size: '12 pillars' },
  PARTHENON_SIMULATE: {
    small: [low, pillars, high, 3500],
    large: [low, pillars, high, 3500, 1_048_576],
    size: '1,048,576 trials',
  },
};
