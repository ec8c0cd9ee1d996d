/** Weighted attainment of several indicators. */
import { reaches } from './bonus';

export interface Indicator {
  /** Its share in the result in any unit: 50 and 50 % alike. */
  readonly weight: number;
  /** Above 0. */
  readonly plan: number;
  readonly fact: number;
}

/**
 * Σ weight × fact ÷ plan over Σ weight, 1 where every plan is made. An attainment below `floor` counts as 0, one above
 * `cap` as the cap. Undefined where no indicator has a weight.
 */
export function weightedAttainment(indicators: readonly Indicator[], floor: number, cap: number): number | undefined {
  let weights = 0;
  let sum = 0;
  for (const { weight, plan, fact } of indicators) {
    const attainment = fact / plan;
    weights += weight;
    sum += weight * (reaches(attainment, floor) ? Math.min(attainment, cap) : 0);
  }
  return weights > 0 ? sum / weights : undefined;
}
