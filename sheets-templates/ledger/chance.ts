/** Chance for the example's rows: the same draws from the same seed on every machine, and no function that engines round apart. */
import { sfc32 } from '../../src/models/simulation/sfc32';

export interface Chance {
  /** From 0 to below 1. */
  share(): number;
  isTrue(chance: number): boolean;
  /** A whole number, both ends within. */
  whole(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** The place of a weight, as often as it is heavy. */
  place(weights: readonly number[]): number;
  /** The same of many weights, many times. */
  places(weights: readonly number[]): () => number;
}

const ALL = 2 ** 32;

export function chanceOf(seed: number, stream: number): Chance {
  const next = sfc32(seed, stream);
  const share = () => next() / ALL;
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  return {
    share,
    isTrue: (chance) => share() < chance,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] as never,
    place: (weights) => placesOf(weights, share)(),
    places: (weights) => placesOf(weights, share),
  };
}

function placesOf(weights: readonly number[], share: () => number): () => number {
  let sum = 0;
  const ends = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return () => {
    const sought = share() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > sought) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
