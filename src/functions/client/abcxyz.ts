/** CLIENT_ABCXYZ: volume and evenness of every client in one table, the largest first. */
import { classifyClients } from '../../models/client/abcxyz';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { rowsBeside, textsOrBlanks } from '../mechanism/parameters';
import { abcLimits, requireAbcOrder, requireVariationOrder, variationLimits } from './limits';

export const CLIENT_ABCXYZ = tableFunction({
  name: 'CLIENT_ABCXYZ',
  parameters: {
    names: textsOrBlanks(),
    periods: rowsBeside({ beside: 'names', each: { atLeast: 0 }, blankCell: 0 }),
    ...abcLimits,
    ...variationLimits,
  },
  columns: ['client', 'clientTotal', 'share', 'cumulativeShare', 'abcClass', 'variation', 'xyzClass', 'clientClass'],
  rows({ names, periods, a, b, x, y }) {
    requireAbcOrder({ a, b });
    requireVariationOrder({ x, y });
    const filled = names.items.filter((name) => name !== null);
    const amounts = periods.filter((row) => row !== null);
    const clients = classifyClients(amounts, { a, b, x, y }).map((client) => [
      filled[client.index] as string,
      client.total,
      client.share,
      client.cumulative,
      client.abc,
      client.variation,
      client.xyz,
      client.abc + client.xyz,
    ]);
    const blanks = Array.from({ length: names.items.length - filled.length }, () => Array<null>(8).fill(null));
    return [...clients, ...blanks];
  },
});

export const help: HelpOf<typeof CLIENT_ABCXYZ> = {
  text: 'The client base by volume and evenness, the largest client first: total, share, running share, ABC class, variation of the periods, XYZ class, and both together, from AX (large and even) to CZ. Blank rows come out blank at the end.',
  parameters: {
    names: 'Names of the clients, in one row or column.',
    periods:
      'What each client bought in each period, in money: one row for each name; 0 or more, a blank period counts as 0.',
    a: 'Optional. Share of the total that A reaches, 80% if left out.',
    b: 'Optional. Share of the total that A and B reach together, 95% if left out.',
    x: 'Optional. Most variation of X, 10% if left out.',
    y: 'Optional. Most variation of Y, 25% if left out.',
  },
  examples: [
    {
      formula: '=CLIENT_ABCXYZ({"Kiosk";"Hotel";"School"}; {60,0;400,400;90,50})',
      result: [
        ['Client', 'Total', 'Share', 'Cumulative', 'ABC', 'Variation', 'XYZ', 'Class'],
        ['Hotel', 800, 0.8, 0.8, 'A', 0, 'X', 'AX'],
        ['School', 140, 0.14, 0.94, 'B', 0.285714285714, 'Z', 'BZ'],
        ['Kiosk', 60, 0.06, 1, 'B', 1, 'Z', 'BZ'],
      ],
    },
    {
      formula: '=CLIENT_ABCXYZ({"North","South"}; {30,20,10;10,11,9}; 60%; 90%; 10%; 50%; FALSE)',
      result: [
        ['North', 60, 0.666666666667, 0.666666666667, 'A', 0.408248290464, 'Y', 'AY'],
        ['South', 30, 0.333333333333, 1, 'B', 0.0816496580928, 'X', 'BX'],
      ],
    },
  ],
};
