/** Bench calls of the TEAM functions. */
import { rows, share, TEN_THOUSAND_ROWS } from './call';

const fiveYears = Array.from({ length: 60 }, (_, month) => [10 + Math.round(20 * share(month + 1)) + month]);
const ramp = [[0.2, 0.5, 0.8, 1]];

export const teamCalls = {
  TEAM_HEADS: { small: [15], large: [rows((row) => row)], size: TEN_THOUSAND_ROWS },
  TEAM_CAPACITY: { small: [15], large: [rows((row) => row / 100)], size: TEN_THOUSAND_ROWS },
  TEAM_SELLERS: { small: [20_160, 2016, 0.85], large: [rows((row) => row * 10), 2016, 0.85], size: TEN_THOUSAND_ROWS },
  TEAM_AGENTS: { small: [200, 180, 0.8, 20, 0.3, 0.85], large: [rows((row) => row), 180], size: TEN_THOUSAND_ROWS },
  TEAM_SERVICE_LEVEL: {
    small: [200, 180, 14],
    large: [rows((row) => 1 + row / 10), 180, 60],
    size: TEN_THOUSAND_ROWS,
  },
  TEAM_STRUCTURE: {
    small: [40, 0.1, 5, 1000, 10, 300, 80],
    large: [4_000_000, 0.1, 5, 1000, 10, 30_000_000, 80],
    size: '100,000 times as many deals',
  },
  TEAM_HIRING: {
    small: [[[10, 11, 12]], 9, 0.05, ramp],
    large: [fiveYears, 8, 0.04, ramp],
    size: '60 months',
  },
  TEAM_CONFIDENCE: { small: [8, 800, 50, 100, 180], large: [50, 5000, 50, 100, 180], size: '50 sellers' },
  TEAM_FOR_CONFIDENCE: { small: [800, 0.8, 50, 100, 180], large: [5200, 0.8, 50, 100, 180], size: '50 sellers' },
  TEAM_ADVICE: { small: [8, false, 1, 1, 1, 2], large: [80, false, 7, 9, 5, 12], size: '80 sellers' },
};
