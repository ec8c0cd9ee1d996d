/** CLIENT_VISITS: how many visits each client deserves. */
import { allocateVisits, type VisitLimits } from '../../models/client/visits';
import { type HelpOf, listFunction } from '../mechanism/define';
import { number, numbers, numbersOrBlanks } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { keepBlanks } from './blanks';

/** More visits than anyone can plan; sums of them are exact. */
const MOST_VISITS = 1_000_000_000;
const visitRule = { whole: true, atLeast: 0, atMost: MOST_VISITS };

export const CLIENT_VISITS = listFunction({
  name: 'CLIENT_VISITS',
  parameters: {
    values: numbersOrBlanks({ each: { atLeast: 0 } }),
    visits: number(visitRule),
    minimum: numbers({ like: 'values', each: () => visitRule, blankItem: 0, fallback: 0 }),
    maximum: numbers({
      like: 'values',
      each: () => visitRule,
      atLeast: 'minimum',
      blankItem: Number.POSITIVE_INFINITY,
      fallback: Number.POSITIVE_INFINITY,
    }),
  },
  along: 'values',
  list({ values, visits, minimum, maximum }) {
    return keepBlanks(values.items, (filled, places) => {
      const limits = places.map((place) => ({
        minimum: minimum.items[place] as number,
        maximum: maximum.items[place] as number,
      }));
      requirePossible(visits, limits);
      return allocateVisits(filled, visits, limits);
    });
  },
});

function requirePossible(visits: number, limits: readonly VisitLimits[]): void {
  const needed = limits.reduce((sum, { minimum }) => sum + minimum, 0);
  const possible = limits.reduce((sum, { maximum }) => sum + maximum, 0);
  if (visits < needed) {
    reject('visits', ({ client, show }) => client.problems.fewerVisitsThanMinimum({ visits, needed }, show));
  }
  if (visits > possible) {
    reject('visits', ({ client, show }) => client.problems.moreVisitsThanMaximum({ visits, possible }, show));
  }
}

export const help: HelpOf<typeof CLIENT_VISITS> = {
  text: 'Whole visits for each client so that all visits are used and bring the most, when the worth of visits to a client grows with their square root: the fourth visit doubles what the first one brings. Of equal clients the earlier is served first. Blank cells stay blank.',
  parameters: {
    values: 'Potential value of each client, 0 or more, in one row or column; only the proportions count.',
    visits: 'Number of visits to give away, all of them.',
    minimum: 'Optional. Fewest visits of each client, 0 if left out; one number counts for all.',
    maximum: 'Optional. Most visits of each client, no limit if left out or blank; one number counts for all.',
  },
  examples: [
    { formula: '=CLIENT_VISITS({300,200,100}; 14)', result: [[9, 4, 1]] },
    { formula: '=CLIENT_VISITS({300;200;100}; 12; 2; 5)', result: [[5], [5], [2]] },
  ],
};
