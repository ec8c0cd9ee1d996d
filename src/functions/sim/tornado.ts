/** SIM_TORNADO: which uncertain input moves the outcome most. */
import { tornado } from '../../models/simulation/results';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { columnsOrBlanks, names, numbersOrBlanks } from '../mechanism/parameters';
import { outcomesIn } from './measures';

export const SIM_TORNADO = tableFunction({
  name: 'SIM_TORNADO',
  parameters: {
    inputs: columnsOrBlanks({ each: {} }),
    outcomes: numbersOrBlanks({ each: {}, beside: 'inputs' }),
    names: names({
      like: 'inputs',
      fallback: (count, { tables }) =>
        Array.from({ length: count }, (_, index) => tables.rows.input({ number: index + 1 })),
    }),
  },
  columns: ['input', 'rankCorrelation'],
  rows: ({ inputs, outcomes, names }) =>
    tornado(
      inputs.items.map((column) => Float64Array.from(column)),
      outcomesIn(outcomes.items),
    ).map(({ input, correlation }) => [names[input] as string, correlation]),
});

export const help: HelpOf<typeof SIM_TORNADO> = {
  text: 'Which input moves the outcome most: the rank correlation (Spearman) of each input with the outcome, −1 to 1, the strongest first. An input that never varies has 0.',
  parameters: {
    inputs: 'The draws of the inputs, one column an input, one row a trial; blank rows do not count.',
    outcomes: 'The outcome of each of these trials, in the same order.',
    names: 'Optional. Names of the inputs.',
  },
  examples: [
    {
      formula: '=SIM_TORNADO({1,9;2,5;3,7;4,6}; {10;20;40;30}; {"Leads","Check"})',
      result: [
        ['Input', 'Rank correlation'],
        ['Leads', 0.8],
        ['Check', -0.2],
      ],
    },
    {
      formula: '=SIM_TORNADO({3,1;3,2;3,3}; {5;4;3}; ; FALSE)',
      result: [
        ['Input 2', -1],
        ['Input 1', 0],
      ],
    },
  ],
};
