/** Two decisions compared under the same luck. */
import { DUST } from '../rounding';
import { type Experiment, simulate } from './experiment';
import type { Outcome } from './running';
import { BLOCK } from './words';

// taken once: inside a script host every use of the global Math costs a slow look-up
const { abs, max } = Math;

/** Two decisions that meet the same uncertain inputs. */
export interface Decisions extends Omit<Experiment, 'outcome'> {
  readonly a: Outcome;
  readonly b: Outcome;
}

export interface Comparison {
  /** A less B in each trial: to be read like any other draws. */
  readonly differences: Float64Array;
  /** Shares of trials (0–1); the three add up to 1. Outcomes equal but for rounding are a tie. */
  readonly aBeatsB: number;
  readonly bBeatsA: number;
  readonly ties: number;
}

/**
 * Runs both decisions on common random numbers: in each trial both meet the same inputs, so that what luck does to both
 * cancels and the difference is known more exactly than either outcome.
 */
export function compare({ a, b, ...shared }: Decisions): Comparison {
  const [ofA, ofB] = [new Float64Array(BLOCK), new Float64Array(BLOCK)];
  let [aWins, bWins] = [0, 0];
  const outcome: Outcome = (inputs, differences) => {
    a(inputs, ofA.subarray(0, differences.length));
    b(inputs, ofB.subarray(0, differences.length));
    for (let trial = 0; trial < differences.length; trial++) {
      const [one, other] = [ofA[trial] as number, ofB[trial] as number];
      const difference = one - other;
      differences[trial] = difference;
      if (abs(difference) <= DUST * max(abs(one), abs(other))) continue;
      if (difference > 0) aWins++;
      else bWins++;
    }
  };
  const { outcomes: differences } = simulate({ ...shared, outcome });
  const trials = differences.length;
  const ties = (trials - aWins - bWins) / trials;
  return { differences, aBeatsB: aWins / trials, bBeatsA: bWins / trials, ties };
}
