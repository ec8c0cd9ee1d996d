/** PLAN_REBALANCE: what the days to come must bring after what the days so far have brought. */
import { rebalance } from '../../models/plan/rebalance';
import { type HelpOf, listFunction } from '../mechanism/define';
import { openNumbers } from '../mechanism/open-list-parameters';
import { numbersOrBlanks } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { stepOfPlan } from './steps';

export const PLAN_REBALANCE = listFunction({
  name: 'PLAN_REBALANCE',
  parameters: {
    plans: numbersOrBlanks({ each: { atLeast: 0 } }),
    facts: openNumbers({ like: 'plans' }),
    step: stepOfPlan(),
  },
  along: 'plans',
  list({ plans, facts, step }) {
    const rebalanced = rebalance({ plans: plans.items, facts: facts.items, step });
    if (rebalanced.kind === 'plans') return rebalanced.plans;
    const { missing } = rebalanced;
    return reject('plans', ({ plan, show }) => plan.problems.nothingToRaise({ missing }, show));
  },
});

export const help: HelpOf<typeof PLAN_REBALANCE> = {
  text: 'The new plan of the days without a fact, in proportion to their old plan, so that facts and new plan add up to the old total. Days done stay blank; where the total is already made, the new plan is 0.',
  parameters: {
    plans: 'The plan of each day, seller or week, 0 or more, in one row or column.',
    facts: 'What each has brought; blank where it is still to come.',
    step: 'Optional. The new plans are multiples of it, 1 if left out; what is smaller than a step goes to the last open day.',
  },
  examples: [
    { formula: '=PLAN_REBALANCE({10,10,10,10}; {4,10,"",""})', result: [[null, null, 13, 13]] },
    { formula: '=PLAN_REBALANCE({10;20;10;10.5}; {12;"";"";""})', result: [[null], [19], [9], [10.5]] },
  ],
};
