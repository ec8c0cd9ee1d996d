/** CLIENT_REGULARITY: how regularly a client buys, by the share of periods with a purchase. */
import { xyzByRegularity } from '../../models/client/xyz';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { numberRow, percent } from '../mechanism/parameters';
import { requireRegularityOrder } from './limits';

export const CLIENT_REGULARITY = valueFunction({
  name: 'CLIENT_REGULARITY',
  parameters: {
    periods: numberRow({ each: { atLeast: 0 }, blankItem: 0 }),
    x: percent({ atLeast: 0, atMost: 1, fallback: 0.75 }),
    y: percent({ atLeast: 0, atMost: 1, fallback: 0.25 }),
  },
  value({ periods, x, y }) {
    requireRegularityOrder({ x, y });
    return xyzByRegularity(periods, { x, y });
  },
});

export const help: HelpOf<typeof CLIENT_REGULARITY> = {
  text: 'Class by regularity: X bought in at least 75% of the periods, Y in at least 25% and more than once, Z is the rest, the one-off buyers. One class for each row.',
  parameters: {
    periods:
      'Amount or number of purchases of a client in each period, one row for each client; 0 or more, a blank period counts as 0.',
    x: 'Optional. Least share of periods with a purchase for X, 75% if left out.',
    y: 'Optional. Least share of periods with a purchase for Y, 25% if left out.',
  },
  examples: [
    { formula: '=CLIENT_REGULARITY({1,0,1,1})', result: 'X' },
    { formula: '=CLIENT_REGULARITY({0,200,0,150,0,0;0,0,900,0,0,0})', result: [['Y'], ['Z']] },
  ],
};
