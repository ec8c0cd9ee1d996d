/** SIM_HISTOGRAM: how outcomes spread, as shares of equally wide steps and as a cumulative curve. */
import { histogram } from '../../models/simulation/histogram';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, numbersOrBlanks } from '../mechanism/parameters';
import { OUTCOMES } from './help';
import { outcomesIn } from './measures';

export const SIM_HISTOGRAM = tableFunction({
  name: 'SIM_HISTOGRAM',
  parameters: {
    outcomes: numbersOrBlanks({ each: {} }),
    bins: number({ whole: true, atLeast: 1, atMost: 1000, fallback: 20 }),
  },
  columns: ['binFrom', 'binTo', 'share', 'upToHere'],
  rows({ outcomes, bins }) {
    const draws = outcomesIn(outcomes.items);
    const lowest = draws.reduce((least, value) => Math.min(least, value));
    const highest = draws.reduce((most, value) => Math.max(most, value));
    const { width, shares } = histogram(draws, lowest, highest, bins);
    let trials = 0;
    return shares.map((share, bin) => {
      // counted, because shares do not add up to 1 exactly
      trials += Math.round(share * draws.length);
      const to = bin === shares.length - 1 ? highest : lowest + (bin + 1) * width;
      return [lowest + bin * width, to, share, trials / draws.length];
    });
  },
});

export const help: HelpOf<typeof SIM_HISTOGRAM> = {
  text: 'How outcomes spread: equally wide steps from the lowest to the highest, the share of trials in each, and the share up to there, the cumulative curve. A value on an edge counts in the step above it, the highest in the last. If all outcomes are equal, there is one step.',
  parameters: {
    outcomes: OUTCOMES,
    bins: 'Optional. How many steps, 1 to 1,000, 20 if left out.',
  },
  examples: [
    {
      formula: '=SIM_HISTOGRAM({0;1;2;3;5;6;8;8}; 4)',
      result: [
        ['From', 'To', 'Share', 'Up to here'],
        [0, 2, 0.25, 0.25],
        [2, 4, 0.25, 0.5],
        [4, 6, 0.125, 0.625],
        [6, 8, 0.375, 1],
      ],
    },
    { formula: '=SIM_HISTOGRAM({7,7,"",7}; ; FALSE)', result: [[7, 7, 1, 1]] },
  ],
};
