/** PARTHENON_SIMULATE: how much profit to count on when every pillar is uncertain. */
import { simulateProfit } from '../../models/simulation/profit-simulation';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, numbers, seed, trials } from '../mechanism/parameters';
import { pillarList, pillarListLike } from './pillars';

export const PARTHENON_SIMULATE = tableFunction({
  name: 'PARTHENON_SIMULATE',
  parameters: {
    low: numbers(pillarList),
    likely: numbers(pillarListLike('low', 'low')),
    high: numbers(pillarListLike('low', 'likely')),
    target: number({ fallback: 'none' }),
    trials: trials(),
    seed: seed(),
  },
  columns: ['measure', 'profit'],
  rows({ low, likely, high, target, trials, seed }, { tables }) {
    const summary = simulateProfit({
      low: low.items,
      likely: likely.items,
      high: high.items,
      target,
      trials,
      seed,
    });
    return [
      [tables.rows.mean, summary.mean],
      [tables.rows.standardDeviation, summary.standardDeviation],
      ...summary.quantiles.map(({ probability, value }) => [
        tables.rows.percentile({ percent: Math.round(probability * 100) }),
        value,
      ]),
      ...(summary.chance === null ? [] : [[tables.rows.chanceOfTarget, summary.chance]]),
    ];
  },
});

export const help: HelpOf<typeof PARTHENON_SIMULATE> = {
  text: 'Simulates the profit when every pillar is uncertain: mean, standard deviation, percentiles and, with a target, the chance of reaching it. The pillars are independent and follow PERT distributions (λ = 4). The same arguments always give the same numbers.',
  parameters: {
    low: 'The low value of each of the 1 to 12 pillars, in one row or column.',
    likely: 'The likely value of each, not below the low one.',
    high: 'The high value of each, not below the likely one.',
    target: 'Optional. The profit to reach; adds the chance of it.',
    trials: 'Optional. Number of trials, 10,000 if left out, rounded up to a power of two.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    {
      formula: '=PARTHENON_SIMULATE({80,0.08,900,1,0.2}; {100,0.1,1000,1.2,0.25}; {130,0.13,1300,1.5,0.3}; 3500)',
      result: [
        ['Measure', 'Profit'],
        ['Mean', 3248.7],
        ['Standard deviation', 597.3],
        ['P5', 2366],
        ['P10', 2524.3],
        ['P25', 2819.4],
        ['P50', 3194.6],
        ['P75', 3619.9],
        ['P90', 4044.8],
        ['P95', 4316.8],
        ['Chance of the target', 0.3113],
      ],
      tolerance: 0.005,
    },
    {
      formula: '=PARTHENON_SIMULATE({1000,50}; {1000,50}; {1000,50}; ; 1000; 1; FALSE)',
      result: [
        ['Mean', 50000],
        ['Standard deviation', 0],
        ['P5', 50000],
        ['P10', 50000],
        ['P25', 50000],
        ['P50', 50000],
        ['P75', 50000],
        ['P90', 50000],
        ['P95', 50000],
      ],
    },
  ],
};
