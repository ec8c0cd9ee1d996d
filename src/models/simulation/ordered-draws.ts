/** Draws in order while more of them come: each block is sorted once, and whatever is asked is counted across blocks. */

export interface OrderedDraws {
  readonly count: () => number;
  /** Sorts `block` in place and keeps it. */
  readonly add: (block: Float64Array) => void;
  /** Quantiles at probabilities 0–1, the same as `quantilesOf` gives for all draws together. */
  readonly quantiles: (probabilities: readonly number[]) => number[];
  /** Draws before the first one that `isReached` holds for; it must hold for all larger ones too. */
  readonly countBefore: (isReached: (value: number) => boolean) => number;
  /** How far the draws below `threshold` lie below it, all together. */
  readonly shortfall: (threshold: number) => number;
}

/** So many candidates are sorted rather than narrowed down further. */
const FEW = 512;

export function orderedDraws(): OrderedDraws {
  const blocks: Float64Array[] = [];
  let count = 0;

  const atRank = (rank: number): number => {
    // the one sought lies in blocks[i] from places[i].from up to before places[i].end, and within low…high
    let places = blocks.map(({ length }) => ({ from: 0, end: length }));
    let low = blocks.reduce((least, block) => Math.min(least, block[0] as number), Infinity);
    let high = blocks.reduce((most, block) => Math.max(most, block[block.length - 1] as number), -Infinity);
    let before = 0;
    let candidates = count;
    while (candidates > FEW) {
      const half = low + (high - low) / 2;
      const isApart = half > low && half < high;
      const middle = isApart ? half : low;
      const cuts = places.map(({ from, end }, block) => firstAbove(blocks[block] as Float64Array, from, end, middle));
      const below = places.reduce((sum, { from }, block) => sum + (cuts[block] as number) - from, 0);
      const isBelow = rank < before + below;
      // no number lies between them, so those that are left are equal to one of the two
      if (!isApart) return isBelow ? low : high;
      places = places.map(({ from, end }, block) =>
        isBelow ? { from, end: cuts[block] as number } : { from: cuts[block] as number, end },
      );
      if (isBelow) {
        high = middle;
        candidates = below;
      } else {
        low = middle;
        before += below;
        candidates -= below;
      }
    }
    const left = new Float64Array(candidates);
    let filled = 0;
    places.forEach(({ from, end }, block) => {
      left.set((blocks[block] as Float64Array).subarray(from, end), filled);
      filled += end - from;
    });
    return left.sort()[rank - before] as number;
  };

  return {
    count: () => count,
    add(block) {
      blocks.push(block.sort());
      count += block.length;
    },
    quantiles: (probabilities) =>
      probabilities.map((probability) => {
        const position = probability * (count - 1);
        const below = Math.floor(position);
        const lower = atRank(below);
        const part = position - below;
        return part === 0 ? lower : lower + part * (atRank(below + 1) - lower);
      }),
    countBefore: (isReached) => blocks.reduce((sum, block) => sum + firstPlace(block, 0, block.length, isReached), 0),
    shortfall(threshold) {
      let sum = 0;
      for (const block of blocks) {
        for (let place = 0; place < block.length && (block[place] as number) < threshold; place++) {
          sum += threshold - (block[place] as number);
        }
      }
      return sum;
    },
  };
}

function firstAbove(block: Float64Array, from: number, end: number, value: number): number {
  return firstPlace(block, from, end, (draw) => draw > value);
}

function firstPlace(block: Float64Array, from: number, end: number, isReached: (value: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(block[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
