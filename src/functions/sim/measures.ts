/** Rows that several tables of outcomes have: mean with its exactness, spread, percentiles. */
import type { Words } from '../../messages/catalogue';
import { meanEstimate } from '../../models/simulation/results';
import { summarise } from '../../models/simulation/summary';
import type { Answer } from '../mechanism/define';

/** `summarise` gives the same measures as the simulations of profit and payroll. One trial says nothing of its error. */
export function measureRows(outcomes: Float64Array, target: number | undefined, { tables }: Words): Answer[][] {
  const { standardError, interval } = meanEstimate(outcomes);
  const { trials, mean, standardDeviation, quantiles, chance } = summarise(outcomes.slice(), target);
  const known = (value: number) => (trials > 1 ? value : null);
  return [
    [tables.rows.trials, trials],
    [tables.rows.mean, mean],
    [tables.rows.standardError, known(standardError)],
    [tables.rows.meanFrom, known(interval[0])],
    [tables.rows.meanTo, known(interval[1])],
    [tables.rows.standardDeviation, standardDeviation],
    ...quantiles.map(({ probability, value }) => [
      tables.rows.percentile({ percent: Math.round(probability * 100) }),
      value,
    ]),
    ...(chance === null ? [] : [[tables.rows.chanceOfTarget, chance]]),
  ];
}

/** The outcomes there are, without the blanks of a half-filled range. */
export function outcomesIn(items: readonly (number | null)[]): Float64Array {
  return Float64Array.from(items.filter((item): item is number => item !== null));
}
