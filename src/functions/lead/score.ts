/** LEAD_SCORE: how well a lead qualifies. */
import { leadScore } from '../../models/lead/score';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { numberRow, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const LEAD_SCORE = valueFunction({
  name: 'LEAD_SCORE',
  parameters: {
    answers: numberRow({ like: 'weights', each: { atLeast: 0, atMost: 1, unit: 'percent' }, ticks: true }),
    weights: numbers({ each: () => ({ atLeast: 0 }) }),
  },
  value({ answers, weights: { items } }) {
    if (items.every((weight) => weight === 0)) reject('weights', ({ client }) => client.problems.noWeight);
    return leadScore(answers, items);
  },
});

export const help: HelpOf<typeof LEAD_SCORE> = {
  text: 'Qualification of a lead: the weighted share of the points, 0–100%. Usual questions: fits the profile of the ideal client, is the decision maker, has the budget, needs it, named a date. One score for each row.',
  parameters: {
    answers: 'Answers of a lead, one row for each lead: 0 is no, 1 is yes, 50% is half; tick boxes count as well.',
    weights: 'Weight of each question, 0 or more, in one row or column; they need not add up to 100%.',
  },
  examples: [
    { formula: '=LEAD_SCORE({1,0,0.5}; {50%,30%,20%})', result: 0.6 },
    {
      formula: '=LEAD_SCORE({TRUE,TRUE,FALSE;FALSE,FALSE,TRUE}; {3,2,1})',
      result: [[0.833333333333], [0.166666666667]],
    },
  ],
};
