/** What the planning functions share: the step of a plan, and why a total cannot be counted in it. */
import type { TotalInSteps } from '../../models/plan/steps';
import { number } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** The smallest amount that is planned, 1 unless given. */
export function stepOfPlan() {
  return number({ above: 0, fallback: 1 });
}

export function rejectTotal(
  found: Exclude<TotalInSteps, { readonly kind: 'steps' }>,
  { total, step }: { readonly total: number; readonly step: number },
  argument = 'total',
): never {
  return reject(argument, ({ plan, show }) =>
    found.kind === 'betweenSteps'
      ? plan.problems.betweenSteps({ total, step, below: found.below, above: found.above }, show)
      : plan.problems.tooManySteps({ total, step }, show),
  );
}
