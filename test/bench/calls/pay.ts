/** Bench calls of the PAY functions. */
import { lines, rows, share, TEN_THOUSAND_ROWS } from './call';

const curve = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
];
const tiers = [
  [0, 0.03],
  [100_000, 0.05],
  [200_000, 0.08],
];
const attainments = rows((row) => 1.5 * share(row));
const weights = [Array.from({ length: 100 }, (_, index) => 1 + index)];
export const payRule = 'if(attainment < 80%; 0; revenue * 3% + max(0; revenue - 100000) * 2%)';

export const payCalls = {
  PAY_KPI: {
    small: [[[0.5, 0.3, 0.2]], [[40, 5, 100]], [[30, 4, 100]]],
    large: [weights, 10, weights],
    size: '100 indicators',
  },
  PAY_BONUS: { small: [1.1, curve], large: [attainments, curve, 'linear'], size: TEN_THOUSAND_ROWS },
  PAY_TIERED: { small: [250_000, tiers], large: [rows((row) => 50 * row), tiers], size: TEN_THOUSAND_ROWS },
  PAY_TOTAL: {
    small: [100_000, 1.1, 0.9, curve],
    large: [rows(() => 100_000), attainments, 0.9, curve],
    size: TEN_THOUSAND_ROWS,
  },
  PAY_CURVE: { small: [100_000, curve], large: [100_000, curve, '', '', 1, 0, 1.5, 0.001], size: '1,501 rows' },
  PAY_AUDIT: { small: [100_000, curve, 90_000], large: [100_000, curve, 90_000], size: 'the same' },
  PAY_SIMULATE: {
    small: [100_000, curve, 0.6, 1, 1.3, 8],
    large: [100_000, curve, 0.6, 1, 1.3, 50],
    size: '50 sellers',
  },
  PAY_FORMULA: {
    small: [payRule, [['attainment', 'revenue']], [[1.1, 250_000]]],
    large: [
      payRule,
      [['attainment', 'revenue']],
      lines(2, (row, column) => (column === 0 ? 1.5 * share(row) : 50 * row)),
    ],
    size: TEN_THOUSAND_ROWS,
  },
};
