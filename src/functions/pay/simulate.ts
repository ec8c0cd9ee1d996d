/** PAY_SIMULATE: what the payroll of a team may come to. */
import { drawsOf, simulatePayroll } from '../../models/pay/payroll-simulation';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, seed, trials } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { AMOUNT, bonusCurve, curveMode, mixOf, payMix, SHARE_OF_PLAN } from './pay-plan';

/** About as many as come back within two seconds. */
const MOST_DRAWS = 20_000_000;

export const PAY_SIMULATE = tableFunction({
  name: 'PAY_SIMULATE',
  parameters: {
    on_target: number(AMOUNT),
    curve: bonusCurve(),
    low: number(SHARE_OF_PLAN),
    likely: number(SHARE_OF_PLAN),
    high: number(SHARE_OF_PLAN),
    sellers: number({ whole: true, atLeast: 1, atMost: 10_000 }),
    budget: number({ ...AMOUNT, fallback: 'none' }),
    mix: payMix(),
    mode: curveMode(),
    trials: trials(),
    seed: seed(),
  },
  columns: ['measure', 'payroll'],
  rows({ on_target, curve, low, likely, high, sellers, budget, mix, mode, trials, seed }, { tables, pay }) {
    if (likely < low) reject('likely', (words) => words.pay.problems.likelyBelowLow({ low, likely }, words.show));
    if (high < likely) reject('high', (words) => words.pay.problems.highBelowLikely({ likely, high }, words.show));
    const draws = drawsOf(sellers, trials);
    if (draws > MOST_DRAWS) {
      reject('trials', (words) => words.pay.problems.tooManyDraws({ draws, most: MOST_DRAWS }, words.show));
    }
    const { payroll, meanPay, makePlan, withinBudget } = simulatePayroll({
      onTarget: on_target,
      curve,
      mix: mixOf(mix),
      mode,
      low,
      likely,
      high,
      sellers,
      budget,
      trials,
      seed,
    });
    return [
      [tables.rows.mean, payroll.mean],
      [tables.rows.standardDeviation, payroll.standardDeviation],
      ...payroll.quantiles.map(({ probability, value }) => [
        tables.rows.percentile({ percent: Math.round(probability * 100) }),
        value,
      ]),
      [pay.rows.meanPay, meanPay],
      [pay.rows.makePlan, makePlan],
      ...(withinBudget === null ? [] : [[pay.rows.withinBudget, withinBudget]]),
    ];
  },
});

export const help: HelpOf<typeof PAY_SIMULATE> = {
  text: 'Simulates the payroll of a team whose sellers reach the plan to an uncertain degree, each independently (PERT, λ = 4): mean, standard deviation, percentiles, mean pay of one seller, share of sellers who make the plan and, with a budget, the chance of staying within it. The soft salary counts in full. The same arguments always give the same numbers.',
  parameters: {
    on_target: 'On-target pay of one seller, in money.',
    curve: 'Two columns: attainment from, multiplier of the bonus.',
    low: 'Low attainment of one seller, for example 60%.',
    likely: 'Likely attainment, not below the low one.',
    high: 'High attainment, not below the likely one.',
    sellers: 'Number of sellers.',
    budget: 'Optional. Money for the payroll; adds the chance of staying within it.',
    mix: 'Optional. Fixed, soft and bonus part, together 100%; 30%, 10%, 60% if left out.',
    mode: 'Optional. step (the default) or linear, as in PAY_BONUS.',
    trials: 'Optional. Number of trials, 10,000 if left out, rounded up to a power of two.',
    seed: 'Optional. A whole number that picks the random numbers, 1 if left out.',
  },
  examples: [
    {
      formula: '=PAY_SIMULATE(100000; {0.8,0.5;1,1;1.2,1.5}; 60%; 95%; 130%; 8; 700000)',
      // exact: eight sellers of four kinds of pay, all cases counted
      result: [
        ['Measure', 'Payroll'],
        ['Mean', 619146.784],
        ['Standard deviation', 61284.723],
        ['P5', 530000],
        ['P10', 530000],
        ['P25', 590000],
        ['P50', 620000],
        ['P75', 650000],
        ['P90', 710000],
        ['P95', 710000],
        ['Mean pay of one seller', 77393.348],
        ['Sellers who make the plan', 0.36788243],
        ['Chance of staying within the budget', 0.89387323],
      ],
      tolerance: 0.005,
    },
    {
      formula: '=PAY_SIMULATE(100000; {0.8,0.5;1,1;1.2,1.5}; 90%; 90%; 90%; 4; ; ; "linear"; ; ; FALSE)',
      result: [
        ['Mean', 340000],
        ['Standard deviation', 0],
        ['P5', 340000],
        ['P10', 340000],
        ['P25', 340000],
        ['P50', 340000],
        ['P75', 340000],
        ['P90', 340000],
        ['P95', 340000],
        ['Mean pay of one seller', 85000],
        ['Sellers who make the plan', 0],
      ],
    },
  ],
};
