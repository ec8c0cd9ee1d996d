/** How a plan is going, by the days done and to come. */

import { DUST } from '../rounding';

export interface Pace {
  /** From 0. */
  readonly plan: number;
  readonly fact: number;
  /** 0 … daysTotal. */
  readonly daysDone: number;
  /** Above 0. */
  readonly daysTotal: number;
}

export interface PaceFigures {
  /** Fact ÷ plan; null where the plan is 0. */
  readonly attainment: number | null;
  /** What the plan wants by now when every day brings the same. */
  readonly expectedByNow: number;
  /** Fact less that. */
  readonly gap: number;
  /** The fact of all days at the rate so far; null on day 0. */
  readonly forecast: number | null;
  readonly donePerDay: number | null;
  /** What each day left must bring, 0 where the plan is made; null after the last day. */
  readonly neededPerDay: number | null;
}

export function paceOf({ plan, fact, daysDone, daysTotal }: Pace): PaceFigures {
  const expectedByNow = plan * (daysDone / daysTotal);
  const daysLeft = daysTotal - daysDone;
  const isOver = daysLeft <= DUST * daysTotal;
  return {
    attainment: plan > 0 ? fact / plan : null,
    expectedByNow,
    gap: fact - expectedByNow,
    forecast: daysDone > 0 ? fact * (daysTotal / daysDone) : null,
    donePerDay: daysDone > 0 ? fact / daysDone : null,
    neededPerDay: isOver ? null : Math.max(0, plan - fact) / daysLeft,
  };
}
