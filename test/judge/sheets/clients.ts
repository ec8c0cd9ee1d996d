/** Clients and leads as a spreadsheet ranks them: cumulative sums, COUNTIF, STDEVP ÷ AVERAGE. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

const CLIENTS = 7;

/** Whole amounts with many ties, shares in whole per cent: so that sums and limits are exact in the judge too. */
const base = fc
  .tuple(
    fc.array(fc.oneof(fc.nat(20), fc.nat(5000)), { minLength: CLIENTS, maxLength: CLIENTS }),
    fc.oneof(fc.constant(80), fc.integer({ min: 1, max: 90 })),
    fc.nat(10),
  )
  .map(([amounts, a, more]) => ({ amounts, a, b: a + more }));

const larger = (place: number) => `SUMPRODUCT(([amounts]>[amounts.${place}])*[amounts])`;
const equalBefore = (place: number) =>
  place === 1
    ? '0'
    : `SUMPRODUCT(([amounts.1:amounts.${place - 1}]=[amounts.${place}])*[amounts.1:amounts.${place - 1}])`;

export const volumes = judgeTable(
  'volumes',
  [{ amounts: [500, 300, 100, 60, 40, 0, 0], a: 80, b: 95 }, ...generated(300, base)],
  {
    total: 'SUM([amounts])',
    // what all clients before this one bring
    before: each(CLIENTS, (place) => `${larger(place)}+${equalBefore(place)}`),
    classes: each(
      CLIENTS,
      (place) =>
        `IF([total]=0,"C",IF([before.${place}]*100<[a]*[total],"A",IF([before.${place}]*100<[b]*[total],"B","C")))`,
    ),
    sorted: each(CLIENTS, (place) => `LARGE([amounts],${place})`),
    shares: each(CLIENTS, (place) => `IF([total]=0,"",[sorted.${place}]/[total])`),
    cumulative: each(CLIENTS, (place) => `IF([total]=0,"",SUM([sorted.1:sorted.${place}])/[total])`),
  },
);

const PERIODS = 6;
const purchases = fc
  .tuple(
    fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.integer({ min: 80, max: 120 }), fc.nat(100_000)), {
      minLength: PERIODS,
      maxLength: PERIODS,
    }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([periods, least, more]) => ({ periods, least: least / 100, most: (least + more) / 100 }));

export const evenness = judgeTable(
  'evenness',
  [
    { periods: [100, 110, 90, 100, 100, 100], least: 0.1, most: 0.25 },
    // large amounts that hardly vary: the squares must not swallow the difference
    { periods: [1e9, 1e9 + 1, 1e9, 1e9 + 2, 1e9, 1e9], least: 0.1, most: 0.25 },
    { periods: [0.001, 0.002, 0.003, 0.004, 0.005, 0.006], least: 0.3, most: 0.5 },
    ...generated(300, purchases),
  ],
  {
    bought: 'COUNTIF([periods],">0")',
    variation: 'IF([bought]=0,"",STDEVP([periods])/AVERAGE([periods]))',
    even: 'IF([bought]<=1,"Z",IF([variation]<=[least],"X",IF([variation]<=[most],"Y","Z")))',
    regularity: '[bought]/COLUMNS([periods])',
    // by regularity the limits are the other way round: X needs the larger share
    regular: 'IF([regularity]>=[most],"X",IF(AND([regularity]>=[least],[bought]>1),"Y","Z"))',
    usual: 'IF([regularity]>=0.75,"X",IF(AND([regularity]>=0.25,[bought]>1),"Y","Z"))',
  },
);

const QUESTIONS = 5;
const answered = fc
  .tuple(
    fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: QUESTIONS, maxLength: QUESTIONS }),
    fc.array(fc.nat(50), { minLength: QUESTIONS, maxLength: QUESTIONS }).filter((weights) => weights.some(Boolean)),
  )
  .map(([answers, weights]) => ({ answers, weights }));
export const scores = judgeTable('scores', generated(150, answered), {
  score: 'SUMPRODUCT([answers],[weights])/SUM([weights])',
});

const lead = fc
  .tuple(fc.nat(400), fc.nat(30), fc.nat(200))
  .map(([days, hot, more]) => ({ days, hot, warm: hot + more }));
export const leads = judgeTable(
  'leads',
  [...[0, 7, 8, 60, 61].map((days) => ({ days, hot: 7, warm: 60 })), ...generated(100, lead)],
  {
    usual: 'IF([days]<=7,"hot",IF([days]<=60,"warm","cold"))',
    temperature: 'IF([days]<=[hot],"hot",IF([days]<=[warm],"warm","cold"))',
  },
);

const market = fc
  .tuple(fc.nat(5_000_000), fc.nat(100), fc.nat(40), fc.nat(100_000), fc.nat(100))
  .map(([population, share, purchases, cents, target]) => ({
    population,
    share: share / 100,
    purchases: purchases / 4,
    price: cents / 100,
    target: target / 100,
  }));
export const markets = judgeTable(
  'markets',
  [{ population: 200_000, share: 0.25, purchases: 1, price: 500, target: 0.1 }, ...generated(100, market)],
  { volume: 'PRODUCT([population:price])', goal: 'PRODUCT([population:target])' },
);

/** Classes before and after, of the same ten clients. */
const CLASSES = ['A', 'B', 'C'] as const;
const classes = fc.array(fc.constantFrom(...CLASSES), { minLength: 10, maxLength: 10 });
export const migrations = judgeTable(
  'migrations',
  // every class must occur on both sides, so that the grid has all rows and columns
  generated(
    60,
    fc
      .tuple(classes, classes)
      .map(([before, after]) => ({ before: [...CLASSES, ...before], after: [...CLASSES, ...after] })),
  ),
  {
    moves: CLASSES.flatMap((from) => CLASSES.map((to) => `SUMPRODUCT(([before]="${from}")*([after]="${to}"))`)),
  },
);

export const clientTables = [volumes, evenness, scores, leads, markets, migrations];
