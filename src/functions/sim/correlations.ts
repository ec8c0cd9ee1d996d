/** SIM_CORRELATIONS: the nearest correlations that can hold together. */
import { dependence } from '../../models/simulation/correlation';
import { correlations } from '../mechanism/correlation-parameters';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { MOST_QUANTITIES } from './limits';

export const SIM_CORRELATIONS = gridFunction({
  name: 'SIM_CORRELATIONS',
  parameters: { correlations: correlations({ most: MOST_QUANTITIES }) },
  grid: ({ correlations }) => dependence(correlations).correlations,
});

export const help: HelpOf<typeof SIM_CORRELATIONS> = {
  text: 'The nearest correlations that can hold together: if A goes with B, and B with C, then A cannot go against C. Correlations that can hold come back as they are, half a square as a whole one. SIM_CORRELATED takes the result.',
  parameters: {
    correlations:
      'A square of rank correlations, −1 to 1, of up to 20 quantities; half of it is enough, and the diagonal may be blank.',
  },
  examples: [
    {
      formula: '=SIM_CORRELATIONS({1,0.6;"",1})',
      result: [
        [1, 0.6],
        [0.6, 1],
      ],
    },
    {
      formula: '=SIM_CORRELATIONS({1,0.9,-0.9;0.9,1,0.9;-0.9,0.9,1})',
      // by symmetry the nearest has ±0.5 between the scores; 6 ÷ π · asin(0.25) as a rank correlation
      result: [
        [1, 0.482583739, -0.482583739],
        [0.482583739, 1, 0.482583739],
        [-0.482583739, 0.482583739, 1],
      ],
      tolerance: 1e-7,
    },
  ],
};
