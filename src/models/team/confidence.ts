/** How sure a team reaches its target: the sum of independent PERT results, simulated seller by seller. */

import { DUST } from '../rounding';
import { drawPert } from '../simulation/beta-table';
import { fillSobol, sobolDimension, sobolOrder, sobolPoints } from '../simulation/sobol';
import { BLOCK } from '../simulation/words';

export interface SellerResults {
  /** Smallest, likeliest and largest result of one seller, low ≤ likely ≤ high. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** At least so many trials are run: rounded up to a power of two. */
  readonly trials: number;
  /** A whole number; the same seed gives the same result. */
  readonly seed: number;
}

/** Chance (0–1) that `sellers` together reach at least `target`. */
export function chanceOfTarget(sellers: number, target: number, results: SellerResults): number {
  const team = growingTeam(results);
  for (let count = 0; count < sellers; count++) team.add();
  return team.chance(target);
}

/**
 * The fewest sellers, up to `most`, who reach `target` with at least the chance `confidence` (0–1); undefined where so
 * many do not. For any number of sellers the chance is that of `chanceOfTarget`, to the bit: a seller more leaves what
 * the others do in each trial as it is, so that with results from 0 the chance never falls.
 */
export function sellersFor(
  target: number,
  confidence: number,
  results: SellerResults,
  most: number,
): number | undefined {
  const team = growingTeam(results);
  for (let sellers = 0; ; sellers++) {
    if (team.chance(target) >= confidence * (1 - DUST)) return sellers;
    if (sellers === most) return undefined;
    team.add();
  }
}

interface GrowingTeam {
  readonly add: () => void;
  readonly chance: (target: number) => number;
}

/** Sellers who join between two sortings: fewer would be slower, more less exact. */
const GROUP = 4;

/**
 * Results of a team in every trial. Before each group of sellers joins, the trials are put in order of what the team has
 * reached; the group's results then come from Sobol points, which are evenly spread beside the order of the trials too.
 * So the sums of fifty sellers stay about as exact as those of one (array-RQMC: P. L'Ecuyer, C. Lécot and B. Tuffin,
 * Operations Research 56, 2008).
 */
function growingTeam({ low, likely, high, trials, seed }: SellerResults): GrowingTeam {
  const draw = drawPert(low, likely, high);
  const sums = new Float64Array(sobolPoints(trials));
  const words = new Int32Array(Math.min(sums.length, BLOCK));
  const results = new Float64Array(words.length);
  const order = sobolOrder(seed);
  let sellers = 0;
  return {
    add() {
      const dimension = sellers % GROUP;
      if (dimension === 0) sums.sort();
      const points = sobolDimension(dimension, seed, sellers);
      for (let start = 0; start < sums.length; start += BLOCK) {
        fillSobol(points, order, start, words);
        draw(words, results);
        for (let place = 0; place < results.length; place++) {
          sums[start + place] = (sums[start + place] as number) + (results[place] as number);
        }
      }
      sellers++;
    },
    chance(target) {
      const threshold = target - DUST * Math.abs(target);
      let reached = 0;
      for (let trial = 0; trial < sums.length; trial++) if ((sums[trial] as number) >= threshold) reached++;
      return reached / sums.length;
    },
  };
}
