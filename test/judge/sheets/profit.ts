/** The Parthenon in native formulas: products, powers, and the average over all orders in which pillars move. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

/** Leads, conversion, average check, purchases, margin. */
const five = fc
  .tuple(
    fc.integer({ min: 1, max: 100_000 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 5_000_000 }),
    fc.integer({ min: 1, max: 240 }),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([leads, conversion, check, purchases, margin]) => [
    leads,
    conversion / 1000,
    check / 100,
    purchases / 12,
    margin / 100,
  ]);
const uplifts = fc.array(fc.integer({ min: -100, max: 300 }), { minLength: 5, maxLength: 5 });
const forecast = fc.tuple(five, uplifts, fc.integer({ min: 1, max: 100_000 })).map(([pillars, changes, reach]) => ({
  pillars,
  uplifts: changes.map((change) => change / 100),
  // the target, in multiples of the profit
  reach: reach / 1000,
}));

export const profits = judgeTable(
  'profits',
  [{ pillars: [100, 0.1, 1000, 1, 1], uplifts: [0.15, 0.15, 0.15, 0.15, 0.15], reach: 2 }, ...generated(200, forecast)],
  {
    profit: 'PRODUCT([pillars])',
    target: '[profit]*[reach]',
    uplift: '[reach]^(1/5)-1',
    moved: each(5, (place) => `[pillars.${place}]*(1+[uplifts.${place}])`),
    alone: each(5, (place) => `[profit]/[pillars.${place}]*[moved.${place}]`),
    gains: each(5, (place) => `[alone.${place}]-[profit]`),
    together: 'PRODUCT([moved])',
    synergy: '[together]-[profit]-SUM([gains])',
    // the check that alone reaches the target
    check: '[target]/([pillars.1]*[pillars.2]*[pillars.4]*[pillars.5])',
  },
);

const other = fc.integer({ min: 0, max: 500 });
const pair = (count: number) =>
  fc
    .tuple(
      fc.array(other, { minLength: count, maxLength: count }),
      fc.array(other, { minLength: count, maxLength: count }),
    )
    .map(([before, after]) => ({ before, after }));
const b = (place: number) => `[before.${place}]`;
const a = (place: number) => `[after.${place}]`;
const d = (place: number) => `([after.${place}]-[before.${place}])`;

/** Of two pillars each moves first in half of the orders. */
export const twoCauses = judgeTable('twoCauses', generated(150, pair(2)), {
  change: 'PRODUCT([after])-PRODUCT([before])',
  parts: [`${d(1)}*(${b(2)}+${a(2)})/2`, `${d(2)}*(${b(1)}+${a(1)})/2`],
  explained: 'SUM([parts])',
});

/** Of three a pillar is first in two of six orders, last in two, and second after each other one. */
const third = (one: number, two: number, three: number) =>
  `${d(one)}*(2*${b(two)}*${b(three)}+${a(two)}*${b(three)}+${b(two)}*${a(three)}+2*${a(two)}*${a(three)})/6`;
export const threeCauses = judgeTable(
  'threeCauses',
  [{ before: [1000, 80, 3], after: [1100, 88, 3] }, ...generated(150, pair(3))],
  {
    change: 'PRODUCT([after])-PRODUCT([before])',
    parts: [third(1, 2, 3), third(2, 1, 3), third(3, 1, 2)],
    explained: 'SUM([parts])',
  },
);

const fiveTwice = fc.tuple(five, five).map(([before, after]) => ({ before, after }));
export const fiveCauses = judgeTable(
  'fiveCauses',
  [{ before: [200, 0.05, 400, 2, 0.3], after: [180, 0.08, 420, 2, 0.25] }, ...generated(100, fiveTwice)],
  { first: 'PRODUCT([before])', last: 'PRODUCT([after])', change: '[last]-[first]' },
);

/** Two pillars: as long as both rise, the next percent of each must cost the same share of what it has become. */
const budget = fc.record({
  pillars: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 2 }),
  costs: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 2 }),
  budget: fc.nat(60_000),
});
export const budgets = judgeTable('budgets', generated(150, budget), {
  percents: '[budget]/100',
  level: '([percents]+SUM([costs]))/2',
  // a pillar that is dearer than that level stays, and the other takes all
  uplifts: [1, 2].map((place) => `MIN([percents]/[costs.${place}],MAX(0,[level]/[costs.${place}]-1))`),
  spends: each(2, (place) => `[uplifts.${place}]*[costs.${place}]*100`),
  profit: 'PRODUCT([pillars])*(1+[uplifts.1])*(1+[uplifts.2])',
});

const swing = fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), { minLength: 3, maxLength: 3 }).map((pillars) => ({
  low: pillars.map(([low]) => low),
  likely: pillars.map(([low, rise]) => low + rise),
  high: pillars.map(([low, rise, more]) => low + rise + more),
}));
const alone = (list: string, place: number) => `PRODUCT([likely])/[likely.${place}]*[${list}.${place}]`;
export const swings = judgeTable(
  'swings',
  generated(150, swing).filter(({ likely }) => likely.every((value) => value > 0)),
  {
    atLow: each(3, (place) => alone('low', place)),
    atHigh: each(3, (place) => alone('high', place)),
    swings: each(3, (place) => `[atHigh.${place}]-[atLow.${place}]`),
    widestFirst: each(3, (place) => `LARGE([swings],${place})`),
  },
);

export const profitTables = [profits, twoCauses, threeCauses, fiveCauses, budgets, swings];
