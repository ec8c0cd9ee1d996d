/** What stages are called where nobody has named them. */
import type { Words } from '../../messages/catalogue';

/** One more than conversions: the last one is deals. */
export function namesOfStages(conversions: number, { plan }: Words): readonly string[] {
  const stages = Array.from({ length: conversions }, (_, index) => plan.rows.stage({ number: index + 1 }));
  return [...stages, plan.rows.deals];
}
