/** Pay of a seller in three blocks: fixed, soft and bonus. */
import { bonusMultiplier, type CurveMode, type Threshold } from './bonus';

/** Fixed, soft and bonus part of on-target pay; they add up to 1. */
export type Mix = readonly [fixed: number, soft: number, bonus: number];

/** Field guide, 3: roughly 30 % fixed, 10 % soft, 60 % bonus. */
export const USUAL_MIX: Mix = [0.3, 0.1, 0.6];

export interface PayPlan {
  readonly mix: Mix;
  /** Multiplier of the bonus by attainment; without one the bonus is proportional to attainment. */
  readonly curve: readonly Threshold[] | undefined;
  readonly mode: CurveMode;
}

/** Pay in multiples of on-target pay, by attainment and KPI (the share of the soft salary that is earned). */
export function payMultiple({ mix, curve, mode }: PayPlan): (attainment: number, kpi: number) => number {
  const [fixed, soft, bonus] = mix;
  const multiplier = bonusMultiplier(curve, mode);
  return (attainment, kpi) => fixed + soft * kpi + bonus * multiplier(attainment);
}
