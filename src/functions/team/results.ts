/** What the functions about the chance of a target share: the results of one seller. */
import type { SellerResults } from '../../models/team/confidence';
import { number, seed, trials } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

/** So many sellers are simulated at most; ten thousand take seconds. */
export const MOST_SELLERS = 10_000;

export const resultParameters = { low: number(), likely: number(), high: number(), trials: trials(), seed: seed() };

/** The results of one seller, refused where they do not rise. */
export function resultsOf({ low, likely, high, trials, seed }: SellerResults): SellerResults {
  if (likely < low) refuseBelow('likely', likely, 'low', low);
  if (high < likely) refuseBelow('high', high, 'likely', likely);
  return { low, likely, high, trials, seed };
}

function refuseBelow(argument: string, came: number, other: string, value: number): never {
  return reject(argument, ({ team, show }) => team.problems.belowOther({ other, value, came }, show));
}
