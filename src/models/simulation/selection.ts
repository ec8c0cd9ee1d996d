/** Quantiles of a long list without sorting it: Floyd and Rivest's selection, for several ranks in one go. */

/** Up to this length the engine's own sort, which needs no warming up, is faster in the first call (measured). */
const SORTED_FASTER = 2 ** 16;

/**
 * Quantiles of `values` at `probabilities` (each 0–1), in the order asked for, as PERCENTILE in a spreadsheet: linear
 * between the two values around position p (n − 1) of the sorted list. Reorders `values`, which has at least one entry.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  if (values.length <= SORTED_FASTER) {
    values.sort();
  } else {
    const ranks = new Set<number>();
    for (const probability of probabilities) {
      ranks.add(Math.floor(probability * last));
      ranks.add(Math.ceil(probability * last));
    }
    const ascending = [...ranks].sort((one, other) => one - other);
    selectRanks(values, 0, last, ascending, 0, ascending.length);
  }
  return probabilities.map((probability) => {
    const position = probability * last;
    const below = Math.floor(position);
    const lower = values[below] as number;
    const part = position - below;
    return part === 0 ? lower : lower + part * ((values[below + 1] as number) - lower);
  });
}

/** Puts the values of `ranks` from place `first` up to before `end` where sorting left…right would put them. */
function selectRanks(
  values: Float64Array,
  left: number,
  right: number,
  ranks: readonly number[],
  first: number,
  end: number,
): void {
  if (first >= end) return;
  const middle = (first + end) >> 1;
  const rank = ranks[middle] as number;
  select(values, left, right, rank);
  selectRanks(values, left, rank - 1, ranks, first, middle);
  selectRanks(values, rank + 1, right, ranks, middle + 1, end);
}

/**
 * Puts at `rank` the value that sorting left…right would put there, none larger before it and none smaller after it.
 * R. W. Floyd and R. L. Rivest, Algorithm 489, Comm. ACM 18 (1975), with its constants.
 */
function select(values: Float64Array, left: number, right: number, rank: number): void {
  let from = left;
  let to = right;
  while (to > from) {
    if (to - from > 600) {
      // a sample around the rank gives a pivot close to it
      const { log, exp, sqrt, max, min, floor } = Math;
      const length = to - from + 1;
      const place = rank - from + 1;
      const logLength = log(length);
      const size = 0.5 * exp((2 * logLength) / 3);
      const spread = 0.5 * sqrt((logLength * size * (length - size)) / length) * (place < length / 2 ? -1 : 1);
      const sampleFrom = max(from, floor(rank - (place * size) / length + spread));
      const sampleTo = min(to, floor(rank + ((length - place) * size) / length + spread));
      select(values, sampleFrom, sampleTo, rank);
    }
    const pivot = values[rank] as number;
    let up = from;
    let down = to;
    swap(values, from, rank);
    if ((values[to] as number) > pivot) swap(values, from, to);
    while (up < down) {
      swap(values, up, down);
      up++;
      down--;
      while ((values[up] as number) < pivot) up++;
      while ((values[down] as number) > pivot) down--;
    }
    if (values[from] === pivot) swap(values, from, down);
    else swap(values, ++down, to);
    if (down <= rank) from = down + 1;
    if (rank <= down) to = down - 1;
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] as number;
  values[one] = values[other] as number;
  values[other] = kept;
}
