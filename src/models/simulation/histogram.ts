/** How many trials fall into each of equally wide bins. */

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
