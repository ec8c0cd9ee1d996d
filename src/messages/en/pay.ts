/** Words of the functions about what they earn: headings, fixed names in tables, and where the sums have no answer. */
import type { Principle } from '../../models/pay/audit';
import type { Show } from '../show';
import { formula } from './formula';

export { formula };

/** Figures of an audit that its sentences tell; shares and ratios with 1 = 100 %, pay in money. */
export interface AuditFigures {
  readonly times: number;
  readonly oldClientLimit: number;
  readonly gap: number;
  readonly missed: number;
  readonly made: number;
  readonly beaten: number;
  readonly market: number;
}

type AuditSentence = (p: AuditFigures, show: Show) => string;

interface PrincipleWords {
  readonly name: string;
  readonly needed: AuditSentence;
  readonly kept: AuditSentence;
  readonly broken: AuditSentence;
}

const principles: Readonly<Record<Principle, PrincipleWords>> = {
  transparency: {
    name: 'Transparency',
    needed: () => 'on any day a seller can see what is earned',
    kept: () => 'These numbers cannot show it: ask a seller what is already earned this month.',
    broken: () => 'These numbers cannot show it: ask a seller what is already earned this month.',
  },
  threeTimes: {
    name: 'Three times',
    needed: (p, show) => `at least ${show.number(p.times)} times`,
    kept: (p, show) =>
      `Keep it: who makes the plan earns ${show.number(p.made)}, who misses it ${show.number(p.missed)}.`,
    broken: (p, show) =>
      `Who makes the plan earns ${show.number(p.made)}, who misses it ${show.number(p.missed)}: move pay from the fixed part to the bonus, or pay less of the bonus below 100%.`,
  },
  payForWhatIDo: {
    name: 'Pay for what I do',
    needed: (p, show) => `at most ${show.percent(p.oldClientLimit)} of pay for old clients`,
    kept: () => 'Keep it: pay is for the work of today.',
    broken: () => 'Let the commission on a client decay over the months after the first deal.',
  },
  darwin: {
    name: 'Darwin',
    needed: () => 'made above 100% of the market, missed below',
    kept: (p, show) =>
      `Keep it: the market pays ${show.number(p.market)}, who makes the plan gets ${show.number(p.made)}, who misses it ${show.number(p.missed)}.`,
    broken: (p, show) =>
      p.made > p.market
        ? `Who misses the plan gets ${show.number(p.missed)} and the market pays ${show.number(p.market)}: lower what is paid without a result.`
        : `Who makes the plan gets ${show.number(p.made)} and the market pays ${show.number(p.market)}: raise on-target pay above it, or the best will leave.`,
  },
  fastMoney: {
    name: 'Fast money',
    needed: (_p, show) => `more than ${show.percent(0)} of the bonus the same day`,
    kept: () => 'Keep it: some of the bonus is paid the same day.',
    broken: () => 'Pay a part of the bonus on the day of the deal.',
  },
  bigThresholds: {
    name: 'Big thresholds',
    needed: (p, show) => `steps of at least ${show.percent(p.gap)} of on-target pay`,
    kept: (p, show) =>
      `Keep it: missed, made and over-fulfilled pay ${show.number(p.missed)}, ${show.number(p.made)} and ${show.number(p.beaten)}.`,
    broken: (p, show) =>
      `Missed, made and over-fulfilled pay ${show.number(p.missed)}, ${show.number(p.made)} and ${show.number(p.beaten)}: set these steps of the curve further apart.`,
  },
};

export const rows = {
  meanPay: 'Mean pay of one seller',
  makePlan: 'Sellers who make the plan',
  withinBudget: 'Chance of staying within the budget',
};

/** Notes of the pay curve. */
export const notes = {
  cliff: (p: { share: number }, show: Show) => `Cliff: the next step adds ${show.percent(p.share)} of on-target pay`,
  fall: (p: { share: number }, show: Show) =>
    `Cliff: the next step takes away ${show.percent(p.share)} of on-target pay`,
  deadZone: 'Dead zone: nothing more is added',
};

export const audit = {
  verdicts: { kept: '✓ Kept', broken: '✗ Broken', unseen: '– Not in these numbers' },
  principles,
};

export const problems = {
  noWeight: 'add up to 0, and at least one indicator must count. Give one of them a weight above 0.',
  capBelowFloor: (p: { cap: number; floor: number }, show: Show) =>
    `must be at least floor, which is ${show.percent(p.floor)} there, got ${show.percent(p.cap)}. Check whether the two are swapped.`,
  mixNotWhole: (p: { sum: number }, show: Show) =>
    `must add up to 100%, the fixed, the soft and the bonus part together, got ${show.percent(p.sum)}. Change one of the three.`,
  toBelowFrom: (p: { to: number; from: number }, show: Show) =>
    `must be at least from, which is ${show.percent(p.from)} there, got ${show.percent(p.to)}. Check whether the two are swapped.`,
  tooManySteps: (p: { rows: number; most: number }, show: Show) =>
    `makes a table of ${show.number(p.rows)} rows, and at most ${show.number(p.most)} are allowed. Choose a larger step.`,
  missIsMade:
    'must be below 100%, because who reaches 100% has made the plan. Fill in how much of it those reach who miss it.',
  likelyBelowLow: (p: { low: number; likely: number }, show: Show) =>
    `must be at least low, which is ${show.percent(p.low)} there, got ${show.percent(p.likely)}. Check whether the two are swapped.`,
  highBelowLikely: (p: { likely: number; high: number }, show: Show) =>
    `must be at least likely, which is ${show.percent(p.likely)} there, got ${show.percent(p.high)}. Check whether the two are swapped.`,
  tooManyDraws: (p: { draws: number; most: number }, show: Show) =>
    `and sellers together make ${show.number(p.draws)} draws, and at most ${show.number(p.most)} are allowed. Choose fewer trials.`,
};

export const pay = { rows, notes, audit, problems, formula };

export type PayWords = typeof pay;
