/** What PLAN_START and PLAN_ARRIVALS ask alike: a funnel, how long its stages take, and where a plan ends. */
import type { Words } from '../../messages/catalogue';
import { endOfLast } from '../../models/calendar/periods';
import type { Part } from '../../models/plan/stage-lengths';
import type { Answer } from '../mechanism/define';
import { isDust } from '../mechanism/number-rule';
import type { RangeParameter } from '../mechanism/parameter-types';
import { type List, names, number, numbers } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { namesOfStages } from './stage-names';

/** Ten years: a larger number is a date or an amount in the wrong place. */
const daysOfStage = () => ({ atLeast: 0, atMost: 3660 });

export const timeOfStages = {
  average_check: number({ above: 0 }),
  conversions: numbers({ items: [1, 50], each: () => ({ above: 0, atMost: 1, unit: 'percent' }) }),
  stage_days: numbers({ like: 'conversions', each: daysOfStage }),
  payment_days: numbers({ items: [1, 50], each: daysOfStage }),
  payment_shares: equalShares({ of: 'payment_days' }),
  names: names({ like: 'conversions', fallback: namesOfStages }),
};

/** As many shares as the list of that name has items, equal ones where none are given. */
function equalShares({ of }: { readonly of: string }): RangeParameter<List<number>> {
  const shares = numbers({ like: of, each: () => ({ atLeast: 0, atMost: 1, unit: 'percent' }) });
  return {
    ...shares,
    optional: true,
    fallback({ earlier }) {
      const { items, direction } = earlier[of] as List<number>;
      return { items: items.map(() => 1 / items.length), direction };
    },
  };
}

export function partsOf(days: readonly number[], shares: readonly number[]): readonly Part[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (!isDust(sum, 1)) {
    return reject('payment_shares', ({ plan, show }) => plan.problems.sharesDoNotAddUp({ sum: show.percent(sum) }));
  }
  return days.map((each, index) => ({ share: shares[index] as number, days: each }));
}

/** The day after it. */
export function endOfPlan(starts: readonly number[], end: number | undefined): number {
  if (end === undefined) {
    if (starts.length === 1) return reject('end', ({ plan, show }) => plan.problems.endMissing({}, show));
    return endOfLast(starts);
  }
  if (end < (starts[starts.length - 1] as number)) {
    return reject('end', ({ plan, show }) => plan.problems.endBeforeLastStart({}, show));
  }
  return end + 1;
}

/** One row a period: its first day or the word for what lies outside, the count of each stage, the payments. */
export function tableOfStages(
  lines: {
    readonly firsts: readonly Answer[];
    readonly stages: readonly ArrayLike<number>[];
    readonly payments: ArrayLike<number>;
  },
  names: readonly string[],
  headers: boolean,
  { tables: { columns } }: Words,
): Answer[][] {
  const { firsts, stages, payments } = lines;
  const rows = firsts.map((first, row) => [
    first,
    ...stages.map((counts) => counts[row] as number),
    payments[row] as number,
  ]);
  return headers ? [[columns.planStart, ...names, columns.planPayments], ...rows] : rows;
}
