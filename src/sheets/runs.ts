/** Neighbours taken together, so that a range is written instead of its cells. */

/** Joins neighbours in a sorted list. */
export function runsOf<T>(
  sorted: readonly T[],
  touch: (before: T, next: T) => boolean,
  join: (run: T, next: T) => T,
): T[] {
  const runs: T[] = [];
  for (const next of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && touch(last, next)) runs[runs.length - 1] = join(last, next);
    else runs.push(next);
  }
  return runs;
}
