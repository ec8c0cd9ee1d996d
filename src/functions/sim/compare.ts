/** SIM_COMPARE: which of two decisions is better under the same luck. */
import { compareOutcomes } from '../../models/simulation/comparison';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { numbersOrBlanks } from '../mechanism/parameters';
import { measureRows, outcomesIn } from './measures';

export const SIM_COMPARE = tableFunction({
  name: 'SIM_COMPARE',
  parameters: {
    outcomes_a: numbersOrBlanks({ each: {} }),
    outcomes_b: numbersOrBlanks({ each: {}, beside: 'outcomes_a' }),
  },
  columns: ['measure', 'aLessB'],
  rows({ outcomes_a, outcomes_b }, words) {
    const { differences, aBeatsB, bBeatsA, ties } = compareOutcomes(
      outcomesIn(outcomes_a.items),
      outcomesIn(outcomes_b.items),
    );
    const { rows } = words.tables;
    return [
      ...measureRows(differences, undefined, words),
      [rows.aBeatsB, aBeatsB],
      [rows.bBeatsA, bBeatsA],
      [rows.tie, ties],
    ];
  },
});

export const help: HelpOf<typeof SIM_COMPARE> = {
  text: 'Compares two decisions trial by trial: A less B with mean, 95% interval of the mean, spread and percentiles, and how often A beats B, B beats A, or neither. Work out both from the same draws; then luck that helps both cancels, and the difference is known more exactly than either.',
  parameters: {
    outcomes_a: 'The outcome of decision A in each trial, in one row or column.',
    outcomes_b: 'The outcome of decision B in the same trials, in the same order.',
  },
  examples: [
    {
      formula: '=SIM_COMPARE({10;12;15;8}; {9;13;15;5})',
      result: [
        ['Measure', 'A less B'],
        ['Trials', 4],
        ['Mean', 0.75],
        // √(8.75 ÷ 3 ÷ 4)
        ['Standard error of the mean', 0.853912563829967],
        ['Mean, 95% from', -0.923637871],
        ['Mean, 95% to', 2.423637871],
        ['Standard deviation', 1.479019945774904],
        ['P5', -0.85],
        ['P10', -0.7],
        ['P25', -0.25],
        ['P50', 0.5],
        ['P75', 1.5],
        ['P90', 2.4],
        ['P95', 2.7],
        ['A beats B', 0.5],
        ['B beats A', 0.25],
        ['Tie', 0.25],
      ],
      tolerance: 1e-8,
    },
    {
      formula: '=SIM_COMPARE(7; 7; FALSE)',
      result: [
        ['Trials', 1],
        ['Mean', 0],
        ['Standard error of the mean', null],
        ['Mean, 95% from', null],
        ['Mean, 95% to', null],
        ['Standard deviation', 0],
        ['P5', 0],
        ['P10', 0],
        ['P25', 0],
        ['P50', 0],
        ['P75', 0],
        ['P90', 0],
        ['P95', 0],
        ['A beats B', 0],
        ['B beats A', 0],
        ['Tie', 1],
      ],
    },
  ],
};
