/** Where each bar or column begins and ends on the axis of numbers; positive values stack upwards, negative ones downwards. */

import type { ChartPlan, PlannedSeries } from './plan';

/** The lower and the upper end where they stack, otherwise zero and the value; null where the cell holds no number. */
export type Extent = readonly [number, number] | null;

/** One list a series, one extent a category. */
export function extentsOf(series: readonly PlannedSeries[], plan: ChartPlan): Extent[][] {
  if (!plan.stacked) return series.map(({ values }) => values.map((value) => (value === null ? null : [0, value])));
  const risen = plan.categories.map(() => 0);
  const fallen = plan.categories.map(() => 0);
  return series.map(({ values }) =>
    plan.categories.map((_, category): Extent => {
      const value = values[category] ?? null;
      if (value === null) return null;
      const ends = value < 0 ? fallen : risen;
      const end = ends[category] as number;
      ends[category] = end + value;
      return value < 0 ? [end + value, end] : [end, end + value];
    }),
  );
}

export function valueDomain(plan: ChartPlan, extents: readonly Extent[][]): [number, number] {
  const filled = extents.flat(2).filter((value): value is number => value !== null);
  const isFilled = ({ shape }: PlannedSeries): boolean => shape !== 'line';
  const onLines = plan.series
    .filter((series) => !isFilled(series))
    .flatMap(({ values }) => values)
    .filter((value): value is number => value !== null);
  const all = [...filled, ...onLines];
  let low = Math.min(...all);
  let high = Math.max(...all);
  // A length says how much only from zero on; a line may leave zero out where its whole course would be flat.
  const flatWithZero = !plan.series.some(isFilled) && low > 0 && high - low < high / 4;
  if (!flatWithZero) {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  if (low === high) high = low + (Math.abs(low) || 1);
  return [plan.valueAxis.low ?? low, plan.valueAxis.high ?? high];
}
