/** PAY_CURVE: what a seller earns along the attainment of the plan. */
import type { Words } from '../../messages/catalogue';
import { type CurvePoint, payCurve, pointsIn } from '../../models/pay/pay-curve';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { AMOUNT, curveMode, mixOf, optionalBonusCurve, payMix, SHARE_OF_PLAN } from './pay-plan';

const MOST_ROWS = 10_000;

export const PAY_CURVE = tableFunction({
  name: 'PAY_CURVE',
  parameters: {
    on_target: number(AMOUNT),
    curve: optionalBonusCurve(),
    mix: payMix(),
    mode: curveMode(),
    kpi: number({ ...SHARE_OF_PLAN, fallback: 1 }),
    from: number({ ...SHARE_OF_PLAN, fallback: 0 }),
    to: number({ ...SHARE_OF_PLAN, fallback: 1.5 }),
    step: number({ above: 0, atMost: 1, unit: 'percent', fallback: 0.05 }),
  },
  columns: ['attainment', 'pay', 'ofOnTarget', 'nextStepAdds', 'curveNote'],
  rows({ on_target, curve, mix, mode, kpi, from, to, step }, words) {
    if (to < from) reject('to', ({ pay, show }) => pay.problems.toBelowFrom({ to, from }, show));
    const rows = pointsIn({ from, to, step });
    if (rows > MOST_ROWS) {
      reject('step', ({ pay, show }) => pay.problems.tooManySteps({ rows, most: MOST_ROWS }, show));
    }
    return payCurve({ mix: mixOf(mix), curve, mode }, kpi, { from, to, step }).map((point) => [
      point.attainment,
      on_target * point.pay,
      point.pay,
      point.nextStepAdds === null ? null : on_target * point.nextStepAdds,
      noteOf(point, words),
    ]);
  },
});

function noteOf({ note, nextStepAdds }: CurvePoint, { pay, show }: Words): string | null {
  // one digit after the decimal point is enough to see the jump
  const share = Math.abs(Math.round((nextStepAdds ?? 0) * 1000) / 1000);
  switch (note) {
    case 'cliff':
      return pay.notes.cliff({ share }, show);
    case 'fall':
      return pay.notes.fall({ share }, show);
    case 'deadZone':
      return pay.notes.deadZone;
    default:
      return null;
  }
}

export const help: HelpOf<typeof PAY_CURVE> = {
  text: 'What a seller earns along the attainment of the plan, step by step. The note marks a cliff (one step adds more than 10% of on-target pay) and a dead zone (nothing more is added up to the end of the table).',
  parameters: {
    on_target: 'Pay of who makes the plan exactly, in money.',
    curve:
      'Optional. Two columns: attainment from, multiplier of the bonus; if left out, the bonus is proportional to attainment.',
    mix: 'Optional. Fixed, soft and bonus part, together 100%; 30%, 10%, 60% if left out.',
    mode: 'Optional. step (the default) or linear, as in PAY_BONUS.',
    kpi: 'Optional. Share of the soft salary that is earned, 100% if left out.',
    from: 'Optional. First attainment, 0% if left out.',
    to: 'Optional. Last attainment, 150% if left out.',
    step: 'Optional. Distance between two rows, 5% if left out.',
  },
  examples: [
    {
      formula: '=PAY_CURVE(100000; {0.8,0.5;1,1;1.2,1.5}; ; ; ; 80%; 140%; 20%)',
      result: [
        ['Attainment', 'Pay', 'Of on-target', 'Next step adds', 'Note'],
        [0.8, 70000, 0.7, 30000, 'Cliff: the next step adds 30% of on-target pay'],
        [1, 100000, 1, 30000, 'Cliff: the next step adds 30% of on-target pay'],
        [1.2, 130000, 1.3, 0, 'Dead zone: nothing more is added'],
        [1.4, 130000, 1.3, null, null],
      ],
    },
    {
      formula: '=PAY_CURVE(1000; {0,0;1,1}; ; "linear"; ; 90%; 105%; ; FALSE)',
      result: [
        [0.9, 940, 0.94, 30, null],
        [0.95, 970, 0.97, 30, null],
        [1, 1000, 1, 0, 'Dead zone: nothing more is added'],
        [1.05, 1000, 1, null, null],
      ],
    },
  ],
};
