/** PAY_AUDIT: six principles that a pay plan is judged by. */
import { audit, GAP, OLD_CLIENT_LIMIT, THREE_TIMES } from '../../models/pay/audit';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { bonusCurve, curveMode, mixOf, payMix } from './pay-plan';

const SHARE = { atLeast: 0, atMost: 1 } as const;

export const PAY_AUDIT = tableFunction({
  name: 'PAY_AUDIT',
  parameters: {
    on_target: number({ above: 0 }),
    curve: bonusCurve(),
    market_pay: number({ above: 0 }),
    mix: payMix(),
    mode: curveMode(),
    miss: percent({ ...SHARE, fallback: 0.7 }),
    beat: percent({ above: 1, atMost: 20, fallback: 1.2 }),
    daily_share: percent({ ...SHARE, fallback: 0 }),
    old_client_share: percent({ ...SHARE, fallback: 0 }),
  },
  columns: ['principle', 'verdict', 'figure', 'auditNeeded', 'advice'],
  rows({ on_target, curve, market_pay, mix, mode, miss, beat, daily_share, old_client_share }, { pay, show }) {
    if (miss === 1) reject('miss', (words) => words.pay.problems.missIsMade);
    const { lines, missed, made, beaten } = audit({
      onTarget: on_target,
      curve,
      marketPay: market_pay,
      mix: mixOf(mix),
      mode,
      miss,
      beat,
      dailyShare: daily_share,
      oldClientShare: old_client_share,
    });
    const figures = {
      times: THREE_TIMES,
      oldClientLimit: OLD_CLIENT_LIMIT,
      gap: GAP,
      missed,
      made,
      beaten,
      market: market_pay,
    };
    return lines.map(({ principle, verdict, figure }) => {
      const words = pay.audit.principles[principle];
      const advice = verdict === 'broken' ? words.broken : words.kept;
      return [words.name, pay.audit.verdicts[verdict], figure, words.needed(figures, show), advice(figures, show)];
    });
  },
});

export const help: HelpOf<typeof PAY_AUDIT> = {
  text: 'Judges a pay plan by six principles: transparency, three times, pay for what I do, Darwin, fast money, big thresholds. The figure is a multiple or a share: pay of who makes the plan ÷ pay of who misses it (without the soft salary), share of pay for old clients (20% is a convention), pay ÷ market pay, share of the bonus paid the same day, smallest step between missed, made and over-fulfilled as a share of on-target pay (20% is a convention).',
  parameters: {
    on_target: 'Pay of who makes the plan exactly, in money.',
    curve: 'Two columns: attainment from, multiplier of the bonus.',
    market_pay: 'What the labour market pays for this work, in the same money and period.',
    mix: 'Optional. Fixed, soft and bonus part, together 100%; 30%, 10%, 60% if left out.',
    mode: 'Optional. step (the default) or linear, as in PAY_BONUS.',
    miss: 'Optional. Attainment of who misses the plan, 70% if left out.',
    beat: 'Optional. Attainment of who over-fulfils it, 120% if left out.',
    daily_share: 'Optional. Share of the bonus that is paid the same day, 0% if left out.',
    old_client_share: 'Optional. Share of pay that comes from clients won long ago, 0% if left out.',
  },
  examples: [
    {
      formula: '=PAY_AUDIT(100000; {0.8,0.5;1,1;1.2,1.5}; 80000)',
      result: [
        ['Principle', 'Verdict', 'Figure', 'Needed', 'Advice'],
        [
          'Transparency',
          '– Not in these numbers',
          null,
          'on any day a seller can see what is earned',
          'These numbers cannot show it: ask a seller what is already earned this month.',
        ],
        [
          'Three times',
          '✓ Kept',
          3.33333333333333,
          'at least 3 times',
          'Keep it: who makes the plan earns 100,000, who misses it 30,000.',
        ],
        [
          'Pay for what I do',
          '✓ Kept',
          0,
          'at most 20% of pay for old clients',
          'Keep it: pay is for the work of today.',
        ],
        [
          'Darwin',
          '✓ Kept',
          1.25,
          'made above 100% of the market, missed below',
          'Keep it: the market pays 80,000, who makes the plan gets 100,000, who misses it 30,000.',
        ],
        [
          'Fast money',
          '✗ Broken',
          0,
          'more than 0% of the bonus the same day',
          'Pay a part of the bonus on the day of the deal.',
        ],
        [
          'Big thresholds',
          '✓ Kept',
          0.3,
          'steps of at least 20% of on-target pay',
          'Keep it: missed, made and over-fulfilled pay 30,000, 100,000 and 130,000.',
        ],
      ],
    },
    {
      formula: '=PAY_AUDIT(50000; {0,1}; 60000; {0.7,0.1,0.2}; ; 80%; 130%; 10%; 40%; FALSE)',
      result: [
        [
          'Transparency',
          '– Not in these numbers',
          null,
          'on any day a seller can see what is earned',
          'These numbers cannot show it: ask a seller what is already earned this month.',
        ],
        [
          'Three times',
          '✗ Broken',
          1.11111111111111,
          'at least 3 times',
          'Who makes the plan earns 50,000, who misses it 45,000: move pay from the fixed part to the bonus, or pay less of the bonus below 100%.',
        ],
        [
          'Pay for what I do',
          '✗ Broken',
          0.4,
          'at most 20% of pay for old clients',
          'Let the commission on a client decay over the months after the first deal.',
        ],
        [
          'Darwin',
          '✗ Broken',
          0.833333333333333,
          'made above 100% of the market, missed below',
          'Who makes the plan gets 50,000 and the market pays 60,000: raise on-target pay above it, or the best will leave.',
        ],
        [
          'Fast money',
          '✓ Kept',
          0.1,
          'more than 0% of the bonus the same day',
          'Keep it: some of the bonus is paid the same day.',
        ],
        [
          'Big thresholds',
          '✗ Broken',
          0,
          'steps of at least 20% of on-target pay',
          'Missed, made and over-fulfilled pay 45,000, 50,000 and 50,000: set these steps of the curve further apart.',
        ],
      ],
    },
  ],
};
