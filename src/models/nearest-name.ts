/** Which of the known names was meant by one that is misspelt. */

/**
 * A name a few letters away; undefined where none is near enough to be meant. One letter in `lettersPerSlip` may be wrong:
 * one of five among many names, and more where there are few.
 */
export function nearestName(name: string, known: readonly string[], lettersPerSlip = 5): string | undefined {
  const most = Math.max(1, Math.floor(name.length / lettersPerSlip));
  let best: { name: string; distance: number } | undefined;
  for (const other of known) {
    if (Math.abs(other.length - name.length) > most) continue;
    const distance = distanceOf(name.toUpperCase(), other.toUpperCase());
    if (distance <= most && (!best || distance < best.distance)) best = { name: other, distance };
  }
  return best?.name;
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour. */
function distanceOf(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= second.length; j += 1) {
      const cost = first[i - 1] === second[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      if (isSwap) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[second.length] ?? 0;
}
