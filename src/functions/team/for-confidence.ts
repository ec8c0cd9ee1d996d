/** TEAM_FOR_CONFIDENCE: the fewest sellers who reach a target surely enough. */
import { sellersFor } from '../../models/team/confidence';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { MOST_SELLERS, resultParameters, resultsOf } from './results';

export const TEAM_FOR_CONFIDENCE = valueFunction({
  name: 'TEAM_FOR_CONFIDENCE',
  parameters: {
    target: number(),
    confidence: percent({ atLeast: 0, atMost: 1 }),
    ...resultParameters,
  },
  value: ({ target, confidence, ...results }) =>
    sellersFor(target, confidence, resultsOf(results), MOST_SELLERS) ??
    reject('target', ({ team, show }) => team.problems.outOfReach({ target, confidence, most: MOST_SELLERS }, show)),
});

export const help: HelpOf<typeof TEAM_FOR_CONFIDENCE> = {
  text: 'The fewest sellers who together reach a target with at least a given chance, when each brings an uncertain result, independent of the others (PERT distribution, λ = 4). The chance is that of TEAM_CONFIDENCE; at 100% every trial reaches the target.',
  parameters: {
    target: 'What they are to reach together.',
    confidence: 'The chance wanted, for example 90%.',
    low: 'The low result of one seller.',
    likely: 'The likely result of one seller, not below the low one.',
    high: 'The high result of one seller, not below the likely one.',
    trials: 'Optional. Number of trials, 10,000 if left out, rounded up to a power of two.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    { formula: '=TEAM_FOR_CONFIDENCE(1250; 90%; 10; 20; 60)', result: 54 },
    { formula: '=TEAM_FOR_CONFIDENCE(100; 95%; 30; 30; 30)', result: 4 },
  ],
};
