/** Where each bar or column begins and ends on the axis of numbers; positive values stack upwards, negative ones downwards. */

import { stack, stackOffsetDiverging } from 'd3-shape';
import type { ChartPlan, PlannedSeries } from './plan';

/** From, to; null where the cell holds no number. */
export type Extent = readonly [number, number] | null;

/** One list a series, one extent a category. */
export function extentsOf(series: readonly PlannedSeries[], plan: ChartPlan): Extent[][] {
  if (!plan.stacked) return series.map(({ values }) => values.map((value) => (value === null ? null : [0, value])));
  const keys = series.map((_, index) => index);
  const stacked = stack<number, number, number>()
    .keys(keys)
    .value((category, key) => series[key]?.values[category] ?? 0)
    .offset(stackOffsetDiverging)(plan.categories.map((_, index) => index));
  return stacked.map((layer, index) =>
    layer.map(([from, to], category) => ((series[index]?.values[category] ?? null) === null ? null : [from, to])),
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
