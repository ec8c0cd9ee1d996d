/** PAY_BONUS: which multiple of the on-target bonus an attainment earns. */
import { bonusMultiplier } from '../../models/pay/bonus';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';
import { bonusCurve, curveMode, SHARE_OF_PLAN } from './pay-plan';

export const PAY_BONUS = valueFunction({
  name: 'PAY_BONUS',
  parameters: {
    attainment: number(SHARE_OF_PLAN),
    curve: bonusCurve(),
    mode: curveMode(),
  },
  value: ({ attainment, curve, mode }) => bonusMultiplier(curve, mode)(attainment),
});

export const help: HelpOf<typeof PAY_BONUS> = {
  text: 'Multiplier of the on-target bonus for an attainment of the plan, from a curve of two columns: attainment from, multiplier. Below the first row it is 0, above the last row the last multiplier stays. Multiply it by the on-target bonus.',
  parameters: {
    attainment: 'Fact ÷ plan, for example 110%; one cell or a range of sellers.',
    curve: 'Two columns: from which attainment (rising), and which multiplier, for example 80% and 50%.',
    mode: 'Optional. step (the multiplier of the last row reached, the default) or linear (on straight lines between the rows).',
  },
  examples: [
    { formula: '=PAY_BONUS(110%; {0.8,0.5;1,1;1.2,1.5})', result: 1 },
    { formula: '=PAY_BONUS(110%; {0.8,0.5;1,1;1.2,1.5}; "linear")', result: 1.25 },
    { formula: '=PAY_BONUS({0.79;0.8;3}; {0.8,0.5;1,1;1.2,1.5})', result: [[0], [0.5], [1.5]] },
  ],
};
