/** Simulates again and again while pillars move: what belongs to the pillars that stand still is not computed twice. */

import { pertTable, quantileAt } from './pert';
import type { UncertainPillars } from './profit-simulation';
import { fillSobol, sobolDimension, sobolPoints } from './sobol';

export type ProfitSimulator = (pillars: Pick<UncertainPillars, 'low' | 'likely' | 'high'>) => Float64Array;

/** What one pillar drew last time. */
interface Drawn {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly values: Float64Array;
}

/**
 * The same profits as `simulatedProfits`, in a list of their own each time. Memory: 16 bytes per trial and pillar, kept.
 */
export function profitSimulator(trials: number, seed: number): ProfitSimulator {
  const points = sobolPoints(trials);
  const probabilities: Float64Array[] = [];
  const drawn: Drawn[] = [];

  const probabilitiesOf = (pillar: number): Float64Array => {
    const known = probabilities[pillar];
    if (known) return known;
    const filled = new Float64Array(points);
    fillSobol(sobolDimension(pillar, seed), 0, filled);
    probabilities[pillar] = filled;
    return filled;
  };
  const valuesOf = (pillar: number, low: number, likely: number, high: number): Float64Array => {
    const last = drawn[pillar];
    if (last && last.low === low && last.likely === likely && last.high === high) return last.values;
    const values = last?.values ?? new Float64Array(points);
    const table = pertTable(low, likely, high);
    const places = probabilitiesOf(pillar);
    for (let point = 0; point < points; point++) values[point] = quantileAt(table, places[point] as number);
    drawn[pillar] = { low, likely, high, values };
    return values;
  };
  return ({ low, likely, high }) => {
    const profits = new Float64Array(points).fill(1);
    likely.forEach((value, pillar) => {
      const values = valuesOf(pillar, low[pillar] as number, value, high[pillar] as number);
      for (let point = 0; point < points; point++) {
        profits[point] = (profits[point] as number) * (values[point] as number);
      }
    });
    return profits;
  };
}
