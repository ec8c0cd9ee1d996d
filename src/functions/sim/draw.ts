/** SIM_DRAW: a column of random values of an uncertain quantity, to build a simulation of one's own on. */
import { drawInputs } from '../../models/simulation/experiment';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { distribution, parametersOf } from '../mechanism/distribution-parameters';
import { number, seed } from '../mechanism/parameters';
import { DISTRIBUTION, PARAMETERS, SEED } from './help';

export const SIM_DRAW = gridFunction({
  name: 'SIM_DRAW',
  parameters: {
    distribution: distribution(),
    parameters: parametersOf({ word: 'distribution' }),
    n: number({ whole: true, atLeast: 1, atMost: 100_000 }),
    seed: seed(),
  },
  grid({ parameters, n, seed }) {
    const [draws] = drawInputs({ inputs: [parameters], sampling: 'latin', trials: n, seed });
    return Array.from(draws as Float64Array, (value) => [value]);
  },
});

export const help: HelpOf<typeof SIM_DRAW> = {
  text: 'A column of n random values of an uncertain quantity: one from each of n equally likely parts, in random order (Latin hypercube). Give every quantity of a model its own seed; then their columns can be multiplied row by row, and SIM_SUMMARY reads the result. The same arguments always give the same values.',
  parameters: {
    distribution: DISTRIBUTION,
    parameters: PARAMETERS,
    n: 'How many values, 1 to 100,000.',
    seed: SEED,
  },
  examples: [
    // each past month comes a hundred times
    { formula: '=SUM(SIM_DRAW("data"; {12;7;9}; 300))', result: 2800 },
    { formula: '=SUM(SIM_DRAW("scenarios"; {0,3;100,1}; 1000; 5))', result: 25000 },
    { formula: '=MAX(SIM_DRAW("uniform"; {50,150}; 200; 2))', result: 149.75, tolerance: 0.002 },
  ],
};
