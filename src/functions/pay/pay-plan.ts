/** The parameters that the pay functions share: attainment, curve, mix, mode. */
import { type Mix, USUAL_MIX } from '../../models/pay/pay';
import type { NumberRule } from '../mechanism/number-rule';
import { type List, numbers, thresholds, word } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** A share of the plan or a multiple of a bonus: 110 is a slip of 110 %, and nobody makes twenty plans. */
export const SHARE_OF_PLAN = { atLeast: 0, atMost: 20, unit: 'percent' } as const satisfies NumberRule;
export const AMOUNT = { atLeast: 0 } as const satisfies NumberRule;

const CURVE = { from: SHARE_OF_PLAN, value: SHARE_OF_PLAN };

export const bonusCurve = () => thresholds(CURVE);
export const optionalBonusCurve = () => thresholds({ ...CURVE, fallback: 'none' });
export const curveMode = () => word(['step', 'linear'], { fallback: 'step' });

/** Fixed, soft and bonus part. */
export const payMix = () =>
  numbers({
    items: [3, 3],
    each: () => ({ atLeast: 0, atMost: 1, unit: 'percent' }),
    fallbackItems: USUAL_MIX,
  });

/** The three parts, which are on-target pay as a whole. */
export function mixOf({ items }: List<number>): Mix {
  const sum = items.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) <= 1e-9) return items as unknown as Mix;
  return reject('mix', (words) => words.pay.problems.mixNotWhole({ sum }, words.show));
}
