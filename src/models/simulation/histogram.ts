/** Which share of the trials falls into each of equally wide bins. */

// taken once: inside a script host every use of the global Math costs a slow look-up
const { floor, min } = Math;

export interface Histogram {
  readonly from: number;
  readonly width: number;
  /** Share of all trials in each bin; what lies beyond the first and last bin is not counted. */
  readonly shares: readonly number[];
}

/**
 * `bins` equally wide bins over [from, to); the last one includes `to`. Where `from` equals `to` every trial that has
 * this value is in the one bin there is.
 */
export function histogram(values: Float64Array, from: number, to: number, bins: number): Histogram {
  if (!(to > from)) {
    const there = values.reduce((count, value) => (value === from ? count + 1 : count), 0);
    return { from, width: 0, shares: [there / values.length] };
  }
  const width = (to - from) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (let trial = 0; trial < values.length; trial++) {
    const value = values[trial] as number;
    if (value < from || value > to) continue;
    const bin = min(bins - 1, floor((value - from) / width));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return { from, width, shares: counts.map((count) => count / values.length) };
}

export interface Bins {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The same of ordered draws: `countBefore` counts those before the first that a condition holds for. */
export function countedHistogram(
  countBefore: (isReached: (value: number) => boolean) => number,
  trials: number,
  { from, to, count }: Bins,
): Histogram {
  const beyond = countBefore((value) => value > to);
  if (!(to > from)) {
    return { from, width: 0, shares: [(beyond - countBefore((value) => value >= from)) / trials] };
  }
  const width = (to - from) / count;
  const starts = Array.from({ length: count }, (_, bin) =>
    countBefore((value) => value >= from && Math.floor((value - from) / width) >= bin),
  );
  const shares = starts.map((start, bin) => ((starts[bin + 1] ?? beyond) - start) / trials);
  return { from, width, shares };
}
