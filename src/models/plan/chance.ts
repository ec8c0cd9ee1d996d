/** The chance of making a plan when the days to come are like the days so far: the bootstrap. */

import { DUST } from '../rounding';
import { quantiles } from '../simulation/selection';
import { sfc32 } from '../simulation/sfc32';

// taken once: inside a script host every use of a global costs a slow look-up
const { abs, floor, max } = Math;

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

/** Days to come that do not count alike: what one brings is its weight times the ratio of a past day. */
export interface WeighedDays {
  /** What each of the days so far brought ÷ its weight, at least one. */
  readonly ratios: readonly number[];
  /** Of each day to come. */
  readonly weights: readonly number[];
  /** What the days so far have brought. */
  readonly done: number;
}

export type Draws = Pick<DaysToCome, 'trials' | 'seed'>;

/** Simulated sums of the days to come: every first one may be followed by every second one. */
export interface SimulatedSums {
  /** Rising; equally long. */
  readonly firstDays: Float64Array;
  readonly lastDays: Float64Array;
  /** What the days so far have brought. */
  readonly done: number;
  /** How much of a sum may be dust of arithmetic; returns may bring sums near 0 that were made of large amounts. */
  readonly dust: number;
}

/** How many days are drawn in all; more than a few hundred million take longer than a spreadsheet waits. */
export function drawsFor(daysSoFar: number, { daysLeft, trials }: Pick<DaysToCome, 'daysLeft' | 'trials'>): number {
  return trialsFor(daysSoFar, trials) * daysLeft;
}

/** Days to come that are like the days so far, whichever they are. */
export function simulateDays({ dailyFacts, daysLeft, trials, seed }: DaysToCome): SimulatedSums {
  const weights = new Array<number>(daysLeft).fill(1);
  const done = dailyFacts.reduce((sum, fact) => sum + fact, 0);
  return simulateWeighedDays([{ ratios: dailyFacts, weights, done }], { trials, seed })[0] as SimulatedSums;
}

/**
 * Draws the days to come from the days so far, with replacement, in two halves of the time that are independent of each
 * other. In each half every day so far comes up equally often for every day to come (the balanced bootstrap: Davison,
 * Hinkley and Schechtman 1986). So one or two days left are exact, and more are several times as exact as plain draws.
 * Of several sellers, those with as many days so far and to come share the draws, which take most of the time.
 */
export function simulateWeighedDays(sellers: readonly WeighedDays[], { trials, seed }: Draws): SimulatedSums[] {
  const alike = new Map<string, Simulated[]>();
  const simulated = sellers.map((seller) => {
    const { ratios, weights } = seller;
    const size = trialsFor(ratios.length, trials);
    const amounts = ratios.reduce((sum, ratio) => sum + abs(ratio), 0) * (weights.length > 0 ? max(...weights) : 1);
    const dust = DUST * max(amounts, abs(seller.done));
    const one = { ...seller, dust, firstDays: new Float64Array(size), lastDays: new Float64Array(size) };
    const key = `${ratios.length} ${weights.length}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
    return one;
  });
  for (const group of alike.values()) {
    const firstHalf = Math.ceil((group[0] as Simulated).weights.length / 2);
    const halfOf = (sums: 'firstDays' | 'lastDays', weightsOf: (weights: readonly number[]) => readonly number[]) =>
      group.map((one) => ({ ratios: one.ratios, weights: weightsOf(one.weights), sums: one[sums] }));
    drawDays(
      halfOf('firstDays', (weights) => weights.slice(0, firstHalf)),
      sfc32(seed, 0),
    );
    drawDays(
      halfOf('lastDays', (weights) => weights.slice(firstHalf)),
      sfc32(seed, 1),
    );
  }
  for (const { firstDays, lastDays } of simulated) {
    firstDays.sort();
    lastDays.sort();
  }
  return simulated;
}

type Simulated = WeighedDays & SimulatedSums;

/** Quantiles of what all days up to each day to come have brought: one list a day, in the order of `probabilities`. */
export function simulateFan(
  { ratios, weights, done }: WeighedDays,
  { trials, seed }: Draws,
  probabilities: readonly number[],
): number[][] {
  const sums = new Float64Array(trialsFor(ratios.length, trials)).fill(done);
  const sorted = new Float64Array(sums.length);
  const fan: number[][] = [];
  drawDays([{ ratios, weights, sums }], sfc32(seed, 2), () => {
    sorted.set(sums);
    fan.push(quantiles(sorted, probabilities));
  });
  return fan;
}

/** Share (0–1) of all pairs of first and last days with which the plan is made; dust never unmakes it. */
export function chanceOfPlan(plan: number, { firstDays, lastDays, done, dust }: SimulatedSums): number {
  const needed = plan - done - max(dust, DUST * abs(plan));
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

interface Drawn {
  readonly ratios: readonly number[];
  readonly weights: readonly number[];
  readonly sums: Float64Array;
}

/**
 * Adds drawn days to the sums of sellers who have equally many ratios, weights and sums, telling after each day. In every
 * block of trials each day so far comes up equally often.
 */
function drawDays(sellers: readonly Drawn[], nextRandom: () => number, afterDay?: () => void): void {
  const { ratios, weights, sums } = sellers[0] as Drawn;
  const size = sums.length;
  const drawn = Uint32Array.from(sums, (_, trial) => trial % ratios.length);
  const block = trialsFor(ratios.length, BLOCK);
  let isShuffled = false;
  for (let day = 0; day < weights.length; day++) {
    // a day that brings nothing needs no draw
    if (sellers.some((seller) => seller.weights[day] !== 0)) {
      for (let start = 0; isShuffled && start < size; start += block) {
        shuffle(drawn.subarray(start, Math.min(start + block, size)), nextRandom);
      }
      for (const seller of sellers) addDay(seller.sums, seller.ratios, seller.weights[day] as number, drawn);
      isShuffled = true;
    }
    afterDay?.();
  }
}

function addDay(sums: Float64Array, ratios: readonly number[], weight: number, drawn: Uint32Array): void {
  for (let trial = 0; trial < sums.length; trial++) {
    sums[trial] = (sums[trial] as number) + weight * (ratios[drawn[trial] as number] as number);
  }
}

/** Every order equally likely (Fisher and Yates). */
function shuffle(values: Uint32Array, nextRandom: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = floor((nextRandom() / 2 ** 32) * (last + 1));
    const value = values[last] as number;
    values[last] = values[other] as number;
    values[other] = value;
  }
}
