/** What a seller earns along the attainment of the plan, with the places where the curve pushes too hard or not at all. */
import { DUST } from '../rounding';
import { type PayPlan, payMultiple } from './pay';

export interface CurveRange {
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly step: number;
}

export interface CurvePoint {
  readonly attainment: number;
  /** In multiples of on-target pay. */
  readonly pay: number;
  /** What one more step adds, in multiples of on-target pay; null in the last row. */
  readonly nextStepAdds: number | null;
  readonly note: 'cliff' | 'fall' | 'deadZone' | null;
}

/** A jump of more than this share of on-target pay for one step is a cliff. */
export const CLIFF = 0.1;

/** How many rows a table of this range has. */
export function pointsIn({ from, to, step }: CurveRange): number {
  return Math.floor(((to - from) / step) * (1 + DUST)) + 1;
}

/**
 * One point for each step of attainment. A cliff is a step that adds more than `CLIFF` of on-target pay, a fall one that
 * takes away as much; in a dead zone nothing that still comes in the table pays more.
 */
export function payCurve(plan: PayPlan, kpi: number, range: CurveRange): CurvePoint[] {
  const payAt = payMultiple(plan);
  const attainments = Array.from({ length: pointsIn(range) }, (_, index) =>
    // 0.15, and not 0.15000000000000002
    Number((range.from + index * range.step).toPrecision(12)),
  );
  const pays = attainments.map((attainment) => payAt(attainment, kpi));
  let best = Number.NEGATIVE_INFINITY;
  const bestAfter: number[] = [];
  for (let index = pays.length - 1; index >= 0; index--) {
    bestAfter[index] = best;
    best = Math.max(best, pays[index] as number);
  }
  return attainments.map((attainment, index) => {
    const pay = pays[index] as number;
    if (index === pays.length - 1) return { attainment, pay, nextStepAdds: null, note: null };
    const adds = (pays[index + 1] as number) - pay;
    return { attainment, pay, nextStepAdds: adds, note: noteFor(pay, adds, bestAfter[index] as number) };
  });
}

function noteFor(pay: number, adds: number, bestAfter: number): CurvePoint['note'] {
  const limit = CLIFF * (1 + DUST);
  if (adds > limit) return 'cliff';
  if (adds < -limit) return 'fall';
  return bestAfter <= pay * (1 + DUST) ? 'deadZone' : null;
}
