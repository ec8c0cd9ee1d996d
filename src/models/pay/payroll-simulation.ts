/** The payroll of a team whose sellers reach the plan to an uncertain degree, each independently of the others. */
import { DUST } from '../rounding';
import { drawPert } from '../simulation/beta-table';
import { eachBlock, sampler, trialsRun } from '../simulation/sampling';
import { type Summary, summarise } from '../simulation/summary';
import { BLOCK } from '../simulation/words';
import { bonusMultiplier } from './bonus';
import type { PayPlan } from './pay';

export interface UncertainTeam extends PayPlan {
  /** On-target pay of one seller. */
  readonly onTarget: number;
  /** Attainment of one seller: PERT with low ≤ likely ≤ high. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly sellers: number;
  readonly budget?: number | undefined;
  /** At least so many trials are run: rounded up to a power of two. */
  readonly trials: number;
  readonly seed: number;
}

export interface PayrollSummary {
  readonly payroll: Summary;
  /** Mean pay of one seller. */
  readonly meanPay: number;
  /** Share of sellers, over all trials, whose attainment is at least 100 %. */
  readonly makePlan: number;
  /** Chance that the payroll is at most the budget; null without one. */
  readonly withinBudget: number | null;
}

/** Attainments that are drawn in a simulation: sellers × trials. */
export function drawsOf(sellers: number, trials: number): number {
  return sellers * trialsRun(trials);
}

/** Simulates the payroll; the soft salary is earned in full. Memory: 8 bytes per trial. */
export function simulatePayroll(team: UncertainTeam): PayrollSummary {
  const { onTarget, sellers, budget, seed } = team;
  const draw = drawPert(team.low, team.likely, team.high);
  const [fixed, soft, bonus] = team.mix;
  const multiplier = bonusMultiplier(team.curve, team.mode);
  const chances = sampler('sobol', seed, team.trials);
  const payrolls = new Float64Array(chances.trials);
  const attainments = new Float64Array(Math.min(chances.trials, BLOCK));
  let plansMade = 0;
  for (let seller = 0; seller < sellers; seller++) {
    eachBlock(chances, seller, (words, start) => {
      draw(words, attainments);
      for (let place = 0; place < words.length; place++) {
        const attainment = attainments[place] as number;
        if (attainment >= 1 - DUST) plansMade++;
        payrolls[start + place] = (payrolls[start + place] as number) + multiplier(attainment);
      }
    });
  }
  for (let trial = 0; trial < payrolls.length; trial++) {
    payrolls[trial] = onTarget * (sellers * (fixed + soft) + bonus * (payrolls[trial] as number));
  }
  const withinBudget = budget === undefined ? null : shareUpTo(payrolls, budget);
  const payroll = summarise(payrolls);
  return { payroll, meanPay: payroll.mean / sellers, makePlan: plansMade / (payrolls.length * sellers), withinBudget };
}

function shareUpTo(values: Float64Array, limit: number): number {
  const reach = limit + DUST * Math.abs(limit);
  let within = 0;
  for (let index = 0; index < values.length; index++) if ((values[index] as number) <= reach) within++;
  return within / values.length;
}
