/** Uncertain results as a spreadsheet knows them: PERT by the native beta distribution. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

/** What the usual 10,000 trials are rounded up to: the number of points that are drawn. */
export const TRIALS = 2 ** 14;
/** For what has no closed form. */
export const MANY_TRIALS = 2 ** 17;
export const PERCENTS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/** Error of the models' quantile table, in parts of high − low (stated there). */
export const OF_TABLE = 3e-7;
/** The largest density of a PERT whose range is 1: so much larger the same error is in a chance. */
const DENSITY = 5;
export const OF_CHANCE = DENSITY * OF_TABLE;
/** A result this near below a target, relative to the target, counts as reaching it: that much more chance. */
export const ofDust = (target: number, range: number) => (DENSITY * 1e-9 * Math.abs(target)) / range;
/** Each draw stands for an equal part of all chances, so a quantile is at most two parts away. */
const PARTS_AWAY = 2 / TRIALS;

const shape = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 99 }))
  .filter(([, rise, more]) => rise + more > 0)
  .map(([low, rise, more, place]) => ({ low, likely: low + rise, high: low + rise + more, place: place / 100 }));

/** Symmetrical, skewed to either side, and with the likeliest value at an end. `place`: of the target, in the range. */
const SHAPES = [
  { low: 0, likely: 25, high: 50, place: 0.5 },
  { low: 80, likely: 100, high: 130, place: 0.4 },
  { low: 10, likely: 20, high: 60, place: 0.9 },
  { low: 0.2, likely: 0.29, high: 0.3, place: 0.7 },
  { low: 5, likely: 5, high: 8, place: 0.1 },
  { low: 5, likely: 8, high: 8, place: 0.95 },
  { low: 0, likely: 0, high: 1_000_000, place: 0.02 },
  { low: 999_999, likely: 1_000_000, high: 1_000_001, place: 0.5 },
  ...generated(60, shape),
];

const BETA = {
  range: '[high]-[low]',
  alpha: '1+4*([likely]-[low])/[range]',
  beta: '1+4*([high]-[likely])/[range]',
};
const quantile = (chance: number) => `[low]+[range]*_xlfn.BETA.INV(${chance},[alpha],[beta])`;
/** Chance of at most so much. */
const below = (value: string) => `_xlfn.BETA.DIST(MIN(1,MAX(0,(${value}-[low])/[range])),[alpha],[beta],TRUE)`;

export const uncertain = judgeTable('uncertain', SHAPES, {
  ...BETA,
  mean: '([low]+4*[likely]+[high])/6',
  deviation: '[range]*SQRT([alpha]*[beta]/(([alpha]+[beta])^2*([alpha]+[beta]+1)))',
  lowest: PERCENTS.map((chance) => quantile(chance - PARTS_AWAY)),
  highest: PERCENTS.map((chance) => quantile(chance + PARTS_AWAY)),
  target: '[low]+[range]*[place]',
  chance: `1-${below('[target]')}`,
  // what three in four sellers reach, a little less and a little more
  easily: quantile(0.24),
  hardly: quantile(0.26),
});

/** Sums and products of two: for each of many equally likely results of one, the chance that the other is enough. */
const ROWS = 800;
const PAIRS = [
  { low: 10, likely: 20, high: 60, reach: 55 },
  { low: 10, likely: 20, high: 60, reach: 40 },
  { low: 0, likely: 25, high: 50, reach: 65 },
  { low: 3, likely: 3, high: 9, reach: 8 },
];
export const twoSellers = PAIRS.map((pair, index) =>
  judgeTable(`twoSellers${index + 1}`, halves(pair), {
    ...BETA,
    one: '[low]+[range]*_xlfn.BETA.INV([part],[alpha],[beta])',
    enough: `1-${below('([reach]-[one])')}`,
    chance: 'AVERAGE([#enough])',
  }),
);
export const twoPillars = PAIRS.map((pair, index) =>
  judgeTable(`twoPillars${index + 1}`, halves(pair), {
    ...BETA,
    one: '[low]+[range]*_xlfn.BETA.INV([part],[alpha],[beta])',
    target: '[reach]^2/4',
    enough: `1-${below('([target]/[one])')}`,
    chance: 'AVERAGE([#enough])',
  }),
);

function halves<Pair>(pair: Pair) {
  return Array.from({ length: ROWS }, (_, row) => ({ ...pair, part: (row + 0.5) / ROWS }));
}

/** Many sellers: nearly normal. */
export const manySellers = judgeTable(
  'manySellers',
  [30, 80].flatMap((sellers) =>
    [-2, -1, 0, 0.5, 1.5].flatMap((deviations) =>
      [
        { low: 10, likely: 20, high: 60 },
        { low: 0, likely: 25, high: 50 },
        { low: 5, likely: 8, high: 8 },
      ].map((result) => ({ ...result, sellers, deviations })),
    ),
  ),
  {
    ...BETA,
    mean: '[sellers]*([low]+4*[likely]+[high])/6',
    deviation: 'SQRT([sellers]*[alpha]*[beta]/(([alpha]+[beta])^2*([alpha]+[beta]+1)))*[range]',
    target: '[mean]+[deviations]*[deviation]',
    chance: '1-_xlfn.NORM.DIST([target],[mean],[deviation],TRUE)',
  },
);

/** The bonus curve of the payroll tables: half the bonus from 80 %, the whole at 100 %, one and a half at 120 %. */
export const CURVE = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
] as const;

const PAYROLLS = [
  { low: 0.6, likely: 0.95, high: 1.3, onTarget: 100_000, sellers: 1 },
  { low: 0.7, likely: 0.7, high: 1.25, onTarget: 80_000, sellers: 8 },
  { low: 0.5, likely: 1.1, high: 1.1, onTarget: 1000, sellers: 40 },
  { low: 0.9, likely: 1, high: 1.1, onTarget: 55_000, sellers: 3 },
];
const linear = (attainment: string) =>
  `IF(${attainment}<0.8,0,IF(${attainment}<1,FORECAST(${attainment},{0.5,1},{0.8,1}),IF(${attainment}<1.2,FORECAST(${attainment},{1,1.5},{1,1.2}),1.5)))`;

export const payrolls = judgeTable('payrolls', PAYROLLS, {
  ...BETA,
  // chances of no bonus, half, whole, one and a half
  bonusChances: [below('0.8'), `${below('1')}-${below('0.8')}`, `${below('1.2')}-${below('1')}`, `1-${below('1.2')}`],
  pays: [0, 0.5, 1, 1.5].map((multiplier) => `[onTarget]*(0.4+0.6*${multiplier})`),
  meanPay: 'SUMPRODUCT([bonusChances],[pays])',
  deviation: 'SQRT(SUMPRODUCT([bonusChances],([pays]-[meanPay])^2))',
  makePlan: `1-${below('1')}`,
  // one seller who must not earn more than the whole bonus brings
  withinBudget: below('1.2'),
  attainments: PERCENTS.map(quantile),
  linearPays: each(PERCENTS.length, (place) => `[onTarget]*(0.4+0.6*${linear(`[attainments.${place}]`)})`),
});

export const uncertainTables = [uncertain, ...twoSellers, ...twoPillars, manySellers, payrolls];
