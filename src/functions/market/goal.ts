/** MARKET_GOAL: the revenue that a share of the market brings. */
import { marketGoal } from '../../models/market/goal';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { number, percent } from '../mechanism/parameters';

export const MARKET_GOAL = valueFunction({
  name: 'MARKET_GOAL',
  parameters: {
    population: number({ atLeast: 0 }),
    buying_share: percent({ atLeast: 0, atMost: 1 }),
    purchases: number({ atLeast: 0 }),
    price: number({ atLeast: 0 }),
    target_share: percent({ atLeast: 0, atMost: 1, fallback: 1 }),
  },
  value: ({ population, buying_share, purchases, price, target_share }) =>
    marketGoal(population, buying_share, purchases, price, target_share),
});

export const help: HelpOf<typeof MARKET_GOAL> = {
  text: 'Volume of a market in a year: people × share that buys × purchases a year × price; with a target share, the goal in it.',
  parameters: {
    population: 'People or companies in the market.',
    buying_share: 'Share of them that buys at all, 0–100%.',
    purchases: 'Purchases of one buyer in a year.',
    price: 'Price of one purchase, in money.',
    target_share: 'Optional. Share of the market to win, 100% (the whole market) if left out.',
  },
  examples: [
    { formula: '=MARKET_GOAL(200000; 25%; 1; 500; 10%)', result: 2500000 },
    { formula: '=MARKET_GOAL(200000; 25%; 1; 500)', result: 25000000 },
  ],
};
