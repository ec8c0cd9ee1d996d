/** PAY_KPI: several indicators as one weighted attainment. */
import { type Indicator, weightedAttainment } from '../../models/pay/kpi';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { SHARE_OF_PLAN } from './pay-plan';

export const PAY_KPI = valueFunction({
  name: 'PAY_KPI',
  parameters: {
    weights: numbers({ each: () => ({ atLeast: 0 }) }),
    plan: numbers({ like: 'weights', each: () => ({ above: 0 }) }),
    fact: numbers({ like: 'weights', each: () => ({ atLeast: 0 }) }),
    floor: number({ ...SHARE_OF_PLAN, fallback: 0 }),
    cap: number({ ...SHARE_OF_PLAN, fallback: 'none' }),
  },
  value({ weights, plan, fact, floor, cap = Number.POSITIVE_INFINITY }) {
    if (cap < floor) reject('cap', ({ pay, show }) => pay.problems.capBelowFloor({ cap, floor }, show));
    const indicators = weights.items.map(
      (weight, index): Indicator => ({
        weight,
        plan: plan.items[index] as number,
        fact: fact.items[index] as number,
      }),
    );
    return weightedAttainment(indicators, floor, cap) ?? reject('weights', ({ pay }) => pay.problems.noWeight);
  },
});

export const help: HelpOf<typeof PAY_KPI> = {
  text: 'Weighted attainment of several indicators: the sum of weight × fact ÷ plan. The weights need not add up to 100%. One real scheme: 50% clients who bought after the first handling, 30% clients’ rating of the person, 20% following the instructions.',
  parameters: {
    weights: 'Weight of each indicator, 0 or more, in one row or column.',
    plan: 'Plan of each indicator, above 0; one number counts for all.',
    fact: 'Fact of each indicator, 0 or more.',
    floor: 'Optional. An indicator that is attained less than this counts as 0, for example 70%; no floor if left out.',
    cap: 'Optional. An indicator that is attained more than this counts as the cap, for example 120%; no cap if left out.',
  },
  examples: [
    { formula: '=PAY_KPI({0.5,0.3,0.2}; {40,5,100}; {30,4,100})', result: 0.815 },
    { formula: '=PAY_KPI({50,30,20}; {40,5,100}; {30,6,60}; 70%; 110%)', result: 0.705 },
  ],
};
