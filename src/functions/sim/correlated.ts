/** SIM_CORRELATED: columns of random values of quantities that move together. */
import { dependence } from '../../models/simulation/correlation';
import { drawInputs } from '../../models/simulation/experiment';
import { streamSeed } from '../../models/simulation/random';
import { correlations } from '../mechanism/correlation-parameters';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { distributions, parametersOfEach } from '../mechanism/distribution-parameters';
import { number, seed } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { SEED } from './help';
import { MOST_QUANTITIES } from './limits';

/** More would not come back within a second. */
const MOST_CELLS = 500_000;

export const SIM_CORRELATED = gridFunction({
  name: 'SIM_CORRELATED',
  parameters: {
    distributions: distributions({ most: MOST_QUANTITIES }),
    parameters: parametersOfEach({ words: 'distributions' }),
    correlations: correlations({ like: 'distributions' }),
    n: number({ whole: true, atLeast: 1, atMost: 100_000 }),
    seed: seed(),
  },
  grid({ parameters, correlations, n, seed }) {
    const cells = n * parameters.length;
    if (cells > MOST_CELLS) {
      const rows = Math.floor(MOST_CELLS / parameters.length);
      reject('n', (words) => words.simulation.problems.tooManyCells({ cells, most: MOST_CELLS, rows }, words.show));
    }
    const together = dependence(correlations);
    const [worst] = [...together.repairs].sort((a, b) => Math.abs(b.asked - b.used) - Math.abs(a.asked - a.used));
    if (worst) {
      const { one, other, asked, used } = worst;
      const nearest = Math.round(used * 1000) / 1000;
      reject('correlations', ({ simulation, show }) =>
        simulation.problems.impossible({ one: one + 1, other: other + 1, asked, nearest }, show),
      );
    }
    // a seed of its own, so that a column of SIM_DRAW with the same seed has nothing in common with these
    const own = streamSeed(seed, 1);
    const columns = drawInputs({ inputs: parameters, dependence: together, sampling: 'latin', trials: n, seed: own });
    return Array.from({ length: n }, (_, row) => columns.map((draws) => draws[row] as number));
  },
});

export const help: HelpOf<typeof SIM_CORRELATED> = {
  text: 'Random values of several uncertain quantities that move together: one column a quantity, n rows, with about the rank correlations asked for (Spearman, Gaussian copula). Correlations that cannot hold together are refused; SIM_CORRELATIONS gives the nearest that can.',
  parameters: {
    distributions: 'The distribution of each quantity, in one column or row, with the words of SIM_DRAW.',
    parameters:
      'What each distribution needs, as in SIM_DRAW: a row for each quantity (a column, where distributions is a row), blank at its end where others need more. Scenarios alternate: value, weight, value, weight.',
    correlations:
      'A square of rank correlations, −1 to 1, in the order of the distributions; half of it is enough, and the diagonal may be blank.',
    n: 'How many rows, 1 to 100,000, and at most 500,000 cells.',
    seed: SEED,
  },
  examples: [
    {
      formula: '=SIM_CORRELATED({"constant";"constant"}; {7;8}; {1,0.5;0.5,1}; 2)',
      result: [
        [7, 8],
        [7, 8],
      ],
    },
    // one is the other with its sign turned round
    { formula: '=SUM(SIM_CORRELATED({"uniform";"uniform"}; {0,1;-1,0}; {1,-1;-1,1}; 4; 3))', result: 0 },
  ],
};
