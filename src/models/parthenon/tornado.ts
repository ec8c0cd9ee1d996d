/** Which pillar moves the profit most: each from its low to its high value, the others at their likely one. */

import { profit } from './profit';

export interface TornadoRow {
  /** Place of the pillar in the lists given, from 0. */
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly profitAtLow: number;
  readonly profitAtHigh: number;
  /** Width of the bar: the distance between the two profits, never negative. */
  readonly swing: number;
}

/** Swings nearer to each other than this, relative, are equal: only rounding tells them apart. */
const DUST = 1e-12;

/** One row per pillar, the widest swing first, equal swings in the order of the pillars. */
export function tornado(low: readonly number[], likely: readonly number[], high: readonly number[]): TornadoRow[] {
  const rows = likely.map((_, index): TornadoRow => {
    const others = profit(likely.filter((_, place) => place !== index));
    const lowest = low[index] as number;
    const highest = high[index] as number;
    const profitAtLow = lowest * others;
    const profitAtHigh = highest * others;
    const swing = Math.abs((highest - lowest) * others);
    return { index, low: lowest, high: highest, profitAtLow, profitAtHigh, swing };
  });
  const widestFirst = rows.sort((one, other) => other.swing - one.swing || one.index - other.index);
  const ranked: TornadoRow[] = [];
  for (let start = 0, end = 0; start < widestFirst.length; start = end) {
    const least = (widestFirst[start] as TornadoRow).swing * (1 - DUST);
    do end++;
    while (end < widestFirst.length && (widestFirst[end] as TornadoRow).swing >= least);
    ranked.push(...widestFirst.slice(start, end).sort((one, other) => one.index - other.index));
  }
  return ranked;
}
