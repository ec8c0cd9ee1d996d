/** Lists with gaps: the sums see what is filled in, and a blank stays where it was. */

/** Calculates over the filled `items` only; their results stand at their places, null where an item is null. */
export function keepBlanks<T, R>(
  items: readonly (T | null)[],
  calculate: (filled: readonly T[], places: readonly number[]) => readonly R[],
): (R | null)[] {
  const places = [...items.keys()].filter((index) => items[index] !== null);
  const results = calculate(
    places.map((index) => items[index] as T),
    places,
  );
  const kept: (R | null)[] = items.map(() => null);
  for (const [order, place] of places.entries()) kept[place] = results[order] as R;
  return kept;
}
