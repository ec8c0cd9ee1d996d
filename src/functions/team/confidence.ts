/** TEAM_CONFIDENCE: how sure a team reaches its target. */
import { chanceOfTarget } from '../../models/team/confidence';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';
import { MOST_SELLERS, resultParameters, resultsOf } from './results';

export const TEAM_CONFIDENCE = valueFunction({
  name: 'TEAM_CONFIDENCE',
  parameters: {
    sellers: number({ whole: true, atLeast: 0, atMost: MOST_SELLERS }),
    target: number(),
    ...resultParameters,
  },
  value: ({ sellers, target, ...results }) => chanceOfTarget(sellers, target, resultsOf(results)),
});

export const help: HelpOf<typeof TEAM_CONFIDENCE> = {
  text: 'Chance that a number of sellers together reach a target when each brings an uncertain result, independent of the others (PERT distribution, λ = 4). Simulated; the same arguments always give the same chance.',
  parameters: {
    sellers: 'Number of sellers.',
    target: 'What they are to reach together.',
    low: 'The low result of one seller.',
    likely: 'The likely result of one seller, not below the low one.',
    high: 'The high result of one seller, not below the likely one.',
    trials: 'Optional. Number of trials, 10,000 if left out, rounded up to a power of two.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    { formula: '=TEAM_CONFIDENCE(1; 25; 0; 25; 50)', result: 0.5, tolerance: 0.001 },
    { formula: '=TEAM_CONFIDENCE(4; 100; 30; 30; 30)', result: 1 },
  ],
};
