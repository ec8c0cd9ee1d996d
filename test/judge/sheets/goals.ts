/** From a profit down as a spreadsheet does it: current and new clients, funnels, limits, seasons. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

export const clientGoals = judgeTable(
  'client-goals',
  generated(
    300,
    fc.record({
      profit: fc.integer({ min: 0, max: 900_000 }),
      margin: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
      clients: fc.nat(500),
      churn: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      purchases: fc.integer({ min: 0, max: 6 }),
      currentCheck: fc.integer({ min: 1, max: 5000 }),
      newCheck: fc.integer({ min: 1, max: 5000 }),
      newPurchases: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  {
    currentDeals: '[clients]*(1-[churn])*[purchases]',
    currentProfit: '[currentDeals]*[currentCheck]*[margin]',
    newProfit: 'MAX(0,[profit]-[currentProfit])',
    newDeals: 'ROUNDUP(ROUND([newProfit]/[margin]/[newCheck],7),0)',
    newClients: 'ROUNDUP([newDeals]/[newPurchases],0)',
  },
);

const PARTS = 4;

const ofFunnel = {
  margin: fc.constantFrom(0.1, 0.2, 0.25, 0.5),
  check: fc.integer({ min: 50, max: 20_000 }),
  toMeeting: fc.constantFrom(0.1, 0.2, 0.4, 0.5),
  toDeal: fc.constantFrom(0.25, 0.5, 0.8),
};

export const funnelGoals = judgeTable(
  'funnel-goals',
  generated(
    200,
    fc.record({
      profit: fc.integer({ min: 0, max: 500_000 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: PARTS, maxLength: PARTS }),
      ...ofFunnel,
    }),
  ),
  {
    // Each part is less than one unit from its share; the whole is the profit.
    shares: each(PARTS, (place) => `[profit]*[weights.${place}]/SUM([weights])`),
    whole: 'SUM([shares])',
  },
);

/** What funnels and deals of a part must be, from the profit that it was given. */
export const partGoals = judgeTable(
  'part-goals',
  generated(300, fc.record({ own: fc.integer({ min: 0, max: 500_000 }), ...ofFunnel })),
  {
    deals: 'ROUNDUP(ROUND([own]/[margin]/[check],7),0)',
    meetings: 'ROUNDUP(ROUND([deals]/[toDeal],7),0)',
    calls: 'ROUNDUP(ROUND([meetings]/[toMeeting],7),0)',
  },
);

const MONTHS = 24;

export const seasons = judgeTable(
  'seasons',
  generated(
    150,
    fc.record({ amounts: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: MONTHS, maxLength: MONTHS }) }),
  ),
  {
    indices: each(
      12,
      (month) =>
        `([amounts.${month}]/AVERAGE([amounts.1:amounts.12])+[amounts.${month + 12}]/AVERAGE([amounts.13:amounts.24]))/2`,
    ),
  },
);

export const months = judgeTable(
  'months',
  generated(
    200,
    fc.record({
      begin: fc.integer({ min: 43_831, max: 47_483 }),
      holiday: fc.nat(40),
      steps: fc.integer({ min: 0, max: 100_000 }),
    }),
  ),
  {
    // The first month from its first day on, and the whole next one.
    first: 'DATE(YEAR([begin]),MONTH([begin]),1)',
    next: 'EDATE([first],1)',
    end: 'EOMONTH([next],0)',
    free: '[first]+[holiday]',
    daysOfFirst: 'NETWORKDAYS([first],[next]-1,[free])',
    daysOfNext: 'NETWORKDAYS([next],[end],[free])',
    share: '[steps]*[daysOfFirst]/([daysOfFirst]+[daysOfNext])',
  },
);

export const goalTables = [clientGoals, funnelGoals, partGoals, seasons, months];
