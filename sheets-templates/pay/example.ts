/** The filled-in case of the template "Pay": shares, KPI and curve are the field guide's, the team stands for any. */

export interface PayExample {
  readonly attainment: number;
  readonly onTarget: number;
  readonly market: number;
  /** Fixed, soft and bonus part. */
  readonly mix: readonly number[];
  readonly mode: 'step' | 'linear';
  /** Most pay, in multiples of on-target pay; undefined: none. */
  readonly cap: number | undefined;
  /** Attainment from, multiplier of the bonus. */
  readonly curve: readonly (readonly [number, number])[];
  /** Weight, plan and fact of each indicator of the soft salary. */
  readonly indicators: readonly (readonly [number, number, number])[];
  /** Attainment of the plan and KPI of each seller. */
  readonly team: readonly (readonly [number, number])[];
  readonly rule: string;
  /** Attainment of who misses and who beats the plan, share of the bonus paid the same day, of pay for old clients. */
  readonly audit: readonly number[];
  readonly sellers: number;
  /** Low, likely and high attainment of one seller. */
  readonly attainments: readonly number[];
  readonly budget: number;
}

export const salesTeam: PayExample = {
  attainment: 1.1,
  onTarget: 100_000,
  market: 80_000,
  mix: [0.3, 0.1, 0.6],
  mode: 'step',
  cap: undefined,
  curve: [
    [0.8, 0.5],
    [1, 1],
    [1.2, 1.5],
  ],
  indicators: [
    [0.5, 40, 30],
    [0.3, 5, 4],
    [0.2, 100, 100],
  ],
  team: [
    [1.26, 1],
    [1.12, 0.9],
    [1.04, 0.95],
    [1, 0.9],
    [0.96, 0.8],
    [0.88, 0.9],
    [0.82, 0.85],
    [0.7, 0.7],
  ],
  // The base is that of a closer in the field guide; who makes the plan exactly earns as much as by the curve.
  rule: '15000 + 85000 * attainment',
  audit: [0.7, 1.2, 0, 0],
  sellers: 8,
  attainments: [0.6, 0.95, 1.3],
  budget: 700_000,
};
