/** The chance of making a plan when the days to come are like the days so far: the bootstrap. */

import { DUST } from '../rounding';
import { sfc32 } from '../simulation/sfc32';

// taken once: inside a script host every use of a global costs a slow look-up
const { floor } = Math;

export interface DaysToCome {
  /** The facts of the days so far, at least one. */
  readonly dailyFacts: readonly number[];
  /** A whole number from 0. */
  readonly daysLeft: number;
  /** At least so many trials are run: rounded up to a multiple of the days so far. */
  readonly trials: number;
  /** A whole number; the same seed gives the same result. */
  readonly seed: number;
}

/** Simulated sums of the days to come: every first one may be followed by every second one. */
export interface SimulatedSums {
  /** Rising; equally long. */
  readonly firstDays: Float64Array;
  readonly lastDays: Float64Array;
  /** What the days so far have brought. */
  readonly done: number;
}

/** How many days are drawn in all; more than a few hundred million take longer than a spreadsheet waits. */
export function drawsFor(daysSoFar: number, { daysLeft, trials }: Pick<DaysToCome, 'daysLeft' | 'trials'>): number {
  return trialsFor(daysSoFar, trials) * daysLeft;
}

/**
 * Draws the days to come from the days so far, with replacement, in two halves of the time that are independent of each
 * other. In each half every day so far comes up equally often for every day to come (the balanced bootstrap: Davison,
 * Hinkley and Schechtman 1986). So one or two days left are exact, and more are several times as exact as plain draws.
 */
export function simulateDays({ dailyFacts, daysLeft, trials, seed }: DaysToCome): SimulatedSums {
  const size = trialsFor(dailyFacts.length, trials);
  const firstHalf = Math.ceil(daysLeft / 2);
  return {
    firstDays: sumsOfDays(dailyFacts, firstHalf, size, sfc32(seed, 0)),
    lastDays: sumsOfDays(dailyFacts, daysLeft - firstHalf, size, sfc32(seed, 1)),
    done: dailyFacts.reduce((sum, fact) => sum + fact, 0),
  };
}

/** Share (0–1) of all pairs of first and last days with which the plan is made; dust never unmakes it. */
export function chanceOfPlan(plan: number, { firstDays, lastDays, done }: SimulatedSums): number {
  const needed = plan - done - DUST * Math.abs(plan);
  const size = firstDays.length;
  let made = 0;
  // the more the first days brought, the less the last ones must
  let enough = size;
  for (let trial = 0; trial < size; trial++) {
    const first = firstDays[trial] as number;
    while (enough > 0 && first + (lastDays[enough - 1] as number) >= needed) enough--;
    made += size - enough;
  }
  return made / size / size;
}

function trialsFor(daysSoFar: number, trials: number): number {
  return daysSoFar * Math.ceil(trials / daysSoFar);
}

/** Trials that are shuffled together: few enough to stay in the processor's cache. */
const BLOCK = 4096;

/** Sums of so many drawn days, rising. In each block every day so far comes up equally often. */
function sumsOfDays(dailyFacts: readonly number[], days: number, size: number, nextRandom: () => number): Float64Array {
  const sums = new Float64Array(size);
  const block = trialsFor(dailyFacts.length, BLOCK);
  for (let start = 0; start < size; start += block) {
    const drawn = new Float64Array(Math.min(block, size - start));
    for (let trial = 0; trial < drawn.length; trial++) drawn[trial] = dailyFacts[trial % dailyFacts.length] as number;
    for (let day = 0; day < days; day++) {
      if (day > 0) shuffle(drawn, nextRandom);
      for (let trial = 0; trial < drawn.length; trial++) {
        sums[start + trial] = (sums[start + trial] as number) + (drawn[trial] as number);
      }
    }
  }
  return sums.sort();
}

/** Every order equally likely (Fisher and Yates). */
function shuffle(values: Float64Array, nextRandom: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = floor((nextRandom() / 2 ** 32) * (last + 1));
    const value = values[last] as number;
    values[last] = values[other] as number;
    values[other] = value;
  }
}
