/** Two decisions compared under the same luck. */
import { DUST } from '../rounding';
import { type Experiment, simulate } from './experiment';

/** Two decisions that meet the same uncertain inputs. */
export interface Decisions extends Omit<Experiment, 'outcome'> {
  readonly a: Experiment['outcome'];
  readonly b: Experiment['outcome'];
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
  let [aWins, bWins] = [0, 0];
  const outcome = (inputs: Float64Array) => {
    const [ofA, ofB] = [a(inputs), b(inputs)];
    const difference = ofA - ofB;
    if (Math.abs(difference) > DUST * Math.max(Math.abs(ofA), Math.abs(ofB))) {
      if (difference > 0) aWins++;
      else bWins++;
    }
    return difference;
  };
  const { outcomes: differences } = simulate({ ...shared, outcome });
  const trials = differences.length;
  const ties = (trials - aWins - bWins) / trials;
  return { differences, aBeatsB: aWins / trials, bBeatsA: bWins / trials, ties };
}
