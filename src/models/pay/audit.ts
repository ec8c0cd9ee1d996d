/** Six principles a pay plan is judged by (field guide, 3), each with its figure. */
import { DUST } from '../rounding';
import { type PayPlan, payMultiple } from './pay';

export interface AuditedPlan extends PayPlan {
  readonly onTarget: number;
  /** What the labour market pays for this work, in the same money and period as `onTarget`. */
  readonly marketPay: number;
  /** Attainment of who misses the plan, below 1, and of who beats it, above 1. */
  readonly miss: number;
  readonly beat: number;
  /** Share of the bonus that is paid the same day. */
  readonly dailyShare: number;
  /** Share of pay that comes from clients won long ago. */
  readonly oldClientShare: number;
}

/** Who makes the plan earns so many times what who misses it earns (field guide, 3). */
export const THREE_TIMES = 3;
/** "No large pay" for clients won long ago: at most this share of pay (convention). */
export const OLD_CLIENT_LIMIT = 0.2;
/** "Far apart": at least this share of on-target pay between missed, made and over-fulfilled (convention). */
export const GAP = 0.2;

export type Principle = 'transparency' | 'threeTimes' | 'payForWhatIDo' | 'darwin' | 'fastMoney' | 'bigThresholds';

export interface AuditLine {
  readonly principle: Principle;
  /** `unseen`: these numbers cannot show it. */
  readonly verdict: 'kept' | 'broken' | 'unseen';
  /** A ratio or a share, 1 = 100 %; null where there is none. */
  readonly figure: number | null;
}

export interface Audit {
  readonly lines: readonly AuditLine[];
  /** Pay in money of who misses, makes and beats the plan; who misses it is counted without the soft salary. */
  readonly missed: number;
  readonly made: number;
  readonly beaten: number;
}

export function audit(plan: AuditedPlan): Audit {
  const { onTarget, marketPay } = plan;
  const payAt = payMultiple(plan);
  const missed = payAt(plan.miss, 0);
  const made = payAt(1, 1);
  const beaten = payAt(plan.beat, 1);

  const times = missed > 0 ? made / missed : null;
  const madeToMarket = (onTarget * made) / marketPay;
  const missedToMarket = (onTarget * missed) / marketPay;
  const madeAbove = madeToMarket > 1 + DUST;
  const missedBelow = missedToMarket < 1 - DUST;
  const gap = Math.min(made - missed, beaten - made);

  return {
    lines: [
      { principle: 'transparency', verdict: 'unseen', figure: null },
      // who misses the plan and earns nothing is far enough below whoever earns something
      line('threeTimes', times === null ? made > 0 : atLeast(times, THREE_TIMES), times),
      line('payForWhatIDo', atLeast(OLD_CLIENT_LIMIT, plan.oldClientShare), plan.oldClientShare),
      line('darwin', madeAbove && missedBelow, madeAbove && !missedBelow ? missedToMarket : madeToMarket),
      line('fastMoney', plan.dailyShare > 0, plan.dailyShare),
      line('bigThresholds', atLeast(gap, GAP), gap),
    ],
    missed: onTarget * missed,
    made: onTarget * made,
    beaten: onTarget * beaten,
  };
}

function line(principle: Principle, isKept: boolean, figure: number | null): AuditLine {
  return { principle, verdict: isKept ? 'kept' : 'broken', figure };
}

function atLeast(value: number, needed: number): boolean {
  return value >= needed * (1 - DUST);
}
