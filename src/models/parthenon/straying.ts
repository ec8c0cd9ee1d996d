/** Between which values a pillar may lie that strays from the likely one. */
import type { PillarBounds } from './solve';

/** By which part of its size a pillar may fall and rise. */
export interface Straying {
  readonly falls: number;
  readonly rises: number;
}

/** From its low to its high value, around `likely`, which lies within the bounds; bounds hold. */
export function strayRange(
  likely: number,
  { falls, rises }: Straying,
  { low, high }: PillarBounds,
): readonly [number, number] {
  const size = Math.abs(likely);
  return [Math.max(low, likely - size * falls), Math.min(high, likely + size * rises)];
}
