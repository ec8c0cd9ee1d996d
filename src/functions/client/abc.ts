/** CLIENT_ABC: the class of each client by its part of the money. */
import { abcClasses } from '../../models/client/abc';
import { type HelpOf, listFunction } from '../mechanism/define';
import { numbersOrBlanks } from '../mechanism/parameters';
import { keepBlanks } from './blanks';
import { abcLimits, requireAbcOrder } from './limits';

export const CLIENT_ABC = listFunction({
  name: 'CLIENT_ABC',
  parameters: { amounts: numbersOrBlanks({ each: { atLeast: 0 } }), ...abcLimits },
  along: 'amounts',
  list({ amounts, a, b }) {
    requireAbcOrder({ a, b });
    return keepBlanks(amounts.items, (filled) => abcClasses(filled, { a, b }));
  },
});

export const help: HelpOf<typeof CLIENT_ABC> = {
  text: 'Classes by volume: A are the largest clients needed to reach 80% of the money (the one that crosses it included), B those needed to reach 95%, C the rest. Of equal clients the earlier comes first. Blank cells stay blank.',
  parameters: {
    amounts: 'What each client bought, in money, in one row or column; 0 or more. A client without purchases is C.',
    a: 'Optional. Share of the total that A reaches, 80% if left out.',
    b: 'Optional. Share of the total that A and B reach together, 95% if left out.',
  },
  examples: [
    { formula: '=CLIENT_ABC({500,300,100,60,40})', result: [['A', 'A', 'B', 'B', 'C']] },
    { formula: '=CLIENT_ABC({20;50;30}; 50%; 80%)', result: [['C'], ['A'], ['B']] },
  ],
};
