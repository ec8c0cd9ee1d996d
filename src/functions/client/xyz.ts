/** CLIENT_XYZ: how evenly a client buys, by the variation of the amounts. */
import { xyzByVariation } from '../../models/client/xyz';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { numberRow } from '../mechanism/parameters';
import { requireVariationOrder, variationLimits } from './limits';

export const CLIENT_XYZ = valueFunction({
  name: 'CLIENT_XYZ',
  parameters: { periods: numberRow({ each: { atLeast: 0 }, blankItem: 0 }), ...variationLimits },
  value({ periods, x, y }) {
    requireVariationOrder({ x, y });
    return xyzByVariation(periods, { x, y });
  },
});

export const help: HelpOf<typeof CLIENT_XYZ> = {
  text: 'Class by evenness: variation is the standard deviation of the periods divided by their mean. X varies by up to 10%, Y by up to 25%, Z by more; who bought in at most one period is Z. One class for each row.',
  parameters: {
    periods: 'What a client bought in each period, one row for each client; 0 or more, a blank period counts as 0.',
    x: 'Optional. Most variation of X, 10% if left out.',
    y: 'Optional. Most variation of Y, 25% if left out.',
  },
  examples: [
    { formula: '=CLIENT_XYZ({100,110,90,100})', result: 'X' },
    { formula: '=CLIENT_XYZ({80,120,100,100;0,500,0,0;60,140,100,100})', result: [['Y'], ['Z'], ['Z']] },
  ],
};
