/** SIM_SUMMARY: what the outcomes of a simulation say. */
import { tailMean } from '../../models/simulation/results';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, numbersOrBlanks, percent } from '../mechanism/parameters';
import { OUTCOMES } from './help';
import { measureRows, outcomesIn } from './measures';

export const SIM_SUMMARY = tableFunction({
  name: 'SIM_SUMMARY',
  parameters: {
    outcomes: numbersOrBlanks({ each: {} }),
    target: number({ fallback: 'none' }),
    tail: percent({ above: 0, atMost: 1, fallback: 0.05 }),
  },
  columns: ['measure', 'outcome'],
  rows({ outcomes, target, tail }, words) {
    const draws = outcomesIn(outcomes.items);
    return [
      ...measureRows(draws, target, words),
      [words.tables.rows.meanOfWorst({ share: words.show.percent(tail) }), tailMean(draws, tail)],
    ];
  },
});

export const help: HelpOf<typeof SIM_SUMMARY> = {
  text: 'What the outcomes of a simulation say: number of trials, mean, its standard error and 95% interval, standard deviation, percentiles, with a target the chance of reaching it, and the mean of the worst cases. The worst are the lowest. Of draws by SIM_DRAW the mean is more exact than its interval says.',
  parameters: {
    outcomes: OUTCOMES,
    target: 'Optional. The outcome to reach; adds the chance of it.',
    tail: 'Optional. The share of trials that count as the worst, 5% if left out.',
  },
  examples: [
    {
      formula: '=SIM_SUMMARY({2;4;4;4;5;5;7;9}; 5; 25%)',
      result: [
        ['Measure', 'Outcome'],
        ['Trials', 8],
        ['Mean', 5],
        // √(32 ÷ 7 ÷ 8)
        ['Standard error of the mean', 0.755928946018],
        ['Mean, 95% from', 3.518406491],
        ['Mean, 95% to', 6.481593509],
        ['Standard deviation', 2],
        ['P5', 2.7],
        ['P10', 3.4],
        ['P25', 4],
        ['P50', 4.5],
        ['P75', 5.5],
        ['P90', 7.6],
        ['P95', 8.3],
        ['Chance of the target', 0.5],
        ['Mean of the worst 25%', 3],
      ],
      tolerance: 1e-8,
    },
    {
      formula: '=SIM_SUMMARY({40,"",40}; ; ; FALSE)',
      result: [
        ['Trials', 2],
        ['Mean', 40],
        ['Standard error of the mean', 0],
        ['Mean, 95% from', 40],
        ['Mean, 95% to', 40],
        ['Standard deviation', 0],
        ['P5', 40],
        ['P10', 40],
        ['P25', 40],
        ['P50', 40],
        ['P75', 40],
        ['P90', 40],
        ['P95', 40],
        ['Mean of the worst 5%', 40],
      ],
    },
  ],
};
