/** PAY_TIERED: commission by tiers of an amount. */
import { commission } from '../../models/pay/tiers';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, thresholds, word } from '../mechanism/parameters';
import { AMOUNT } from './pay-plan';

export const PAY_TIERED = valueFunction({
  name: 'PAY_TIERED',
  parameters: {
    amount: number(AMOUNT),
    tiers: thresholds({ from: AMOUNT, value: { atLeast: 0, atMost: 1, unit: 'percent' } }),
    mode: word(['marginal', 'whole'], { fallback: 'marginal' }),
  },
  value: ({ amount, tiers, mode }) => commission(amount, tiers, mode),
});

export const help: HelpOf<typeof PAY_TIERED> = {
  text: 'Commission by tiers. A tier holds from its own threshold up to the next one, so every amount belongs to exactly one tier; what lies below the first tier earns nothing.',
  parameters: {
    amount: 'What was sold or paid, in money, 0 or more.',
    tiers: 'Two columns: from which amount (rising), and which rate, for example 0 and 3%.',
    mode: 'Optional. marginal (each slice at its own rate, the default) or whole (the whole amount at the rate it has reached).',
  },
  examples: [
    { formula: '=PAY_TIERED(250000; {0,0.03;100000,0.05;200000,0.08})', result: 12000 },
    { formula: '=PAY_TIERED(250000; {0,0.03;100000,0.05;200000,0.08}; "whole")', result: 20000 },
    { formula: '=PAY_TIERED({99999;100000}; {0,0.03;100000,0.05}; "whole")', result: [[2999.97], [5000]] },
  ],
};
