/** PAY_TOTAL: what a seller earns, in three blocks. */
import { payMultiple } from '../../models/pay/pay';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';
import { AMOUNT, curveMode, mixOf, optionalBonusCurve, payMix, SHARE_OF_PLAN } from './pay-plan';

export const PAY_TOTAL = valueFunction({
  name: 'PAY_TOTAL',
  parameters: {
    on_target: number(AMOUNT),
    attainment: number(SHARE_OF_PLAN),
    kpi: number({ ...SHARE_OF_PLAN, fallback: 1 }),
    curve: optionalBonusCurve(),
    mix: payMix(),
    mode: curveMode(),
    cap: number({ atLeast: 0, fallback: 'none' }),
  },
  value({ on_target, attainment, kpi, curve, mix, mode, cap = Number.POSITIVE_INFINITY }) {
    const multiple = payMultiple({ mix: mixOf(mix), curve, mode })(attainment, kpi);
    return on_target * Math.min(multiple, cap);
  },
});

export const help: HelpOf<typeof PAY_TOTAL> = {
  text: 'Pay of a seller: on-target pay × (fixed part + soft part × KPI + bonus part × multiplier of the bonus). The usual mix is 30% fixed, 10% soft salary for doing the work properly, 60% bonus.',
  parameters: {
    on_target: 'Pay of who makes the plan exactly, in money.',
    attainment: 'Fact ÷ plan, for example 110%.',
    kpi: 'Optional. Share of the soft salary that is earned, for example the result of PAY_KPI; 100% if left out.',
    curve:
      'Optional. Two columns: attainment from, multiplier of the bonus; if left out, the bonus is proportional to attainment.',
    mix: 'Optional. Fixed, soft and bonus part, together 100%; 30%, 10%, 60% if left out.',
    mode: 'Optional. step (the default) or linear, as in PAY_BONUS.',
    cap: 'Optional. Most pay in multiples of on-target pay, for example 2; no cap if left out.',
  },
  examples: [
    { formula: '=PAY_TOTAL(100000; 110%; 90%; {0.8,0.5;1,1;1.2,1.5})', result: 99000 },
    { formula: '=PAY_TOTAL(100000; 110%; 90%; {0.8,0.5;1,1;1.2,1.5}; ; "linear")', result: 114000 },
    { formula: '=PAY_TOTAL(80000; {0.5;1;4}; ; ; {0.5,0,0.5}; ; 2)', result: [[60000], [80000], [160000]] },
  ],
};
