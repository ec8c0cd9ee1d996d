/** Pay as a spreadsheet works it out: slices by SUMPRODUCT, curves by MATCH and FORECAST. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

const amount = (most: number) => fc.nat(most * 100).map((cents) => cents / 100);
const percent = (most: number) => fc.nat(most).map((hundredths) => hundredths / 100);

/** Three rising thresholds from a list of steps. */
const rising = (first: fc.Arbitrary<number>, step: fc.Arbitrary<number>) =>
  fc.tuple(first, step, step).map(([from, one, other]) => [from, from + one, from + one + other]);

const tiered = fc.record({
  amount: fc.oneof(
    fc.nat(400).map((thousands) => thousands * 1000),
    amount(400_000),
  ),
  from: rising(
    fc.constantFrom(0, 0, 10_000),
    fc.integer({ min: 1, max: 150 }).map((thousands) => thousands * 1000),
  ),
  rates: fc.array(
    fc.nat(200).map((tenths) => tenths / 1000),
    { minLength: 3, maxLength: 3 },
  ),
});
export const commissions = judgeTable(
  'commissions',
  [
    { amount: 250_000, from: [0, 100_000, 200_000], rates: [0.03, 0.05, 0.08] },
    { amount: 100_000, from: [0, 100_000, 200_000], rates: [0.03, 0.05, 0.08] },
    ...generated(250, tiered),
  ],
  {
    // what each rate adds to the one before, on all that lies above its threshold
    rises: each(3, (place) => (place === 1 ? '[rates.1]' : `[rates.${place}]-[rates.${place - 1}]`)),
    marginal: 'SUMPRODUCT(([amount]>[from])*([amount]-[from])*[rises])',
    whole: 'IF([amount]<[from.1],0,[amount]*INDEX([rates],MATCH([amount],[from],1)))',
  },
);

/** Whole hundredths as they are typed: a threshold that is met exactly is met in the judge too. */
const hundredths = (items: readonly number[]) => items.map((item) => Math.round(item * 100) / 100);
const paid = fc
  .record({
    attainment: percent(200),
    from: rising(
      percent(90),
      fc.integer({ min: 1, max: 40 }).map((step) => step / 100),
    ).map(hundredths),
    multipliers: fc.array(percent(250), { minLength: 3, maxLength: 3 }),
    onTarget: amount(200_000),
    kpi: percent(150),
    fixed: fc.nat(100),
    rest: fc.nat(100),
    cap: percent(300),
  })
  // fixed, soft and bonus are together 100 %
  .map(({ fixed, rest, ...pay }) => {
    const soft = Math.floor(((100 - fixed) * rest) / 100);
    return { ...pay, mix: [fixed / 100, soft / 100, (100 - fixed - soft) / 100] };
  });
const usual = { from: [0.8, 1, 1.2], multipliers: [0.5, 1, 1.5], onTarget: 100_000, kpi: 0.9, mix: [0.3, 0.1, 0.6] };

const between = (place: number) =>
  `FORECAST([attainment],[multipliers.${place}:multipliers.${place + 1}],[from.${place}:from.${place + 1}])`;
const pay = (multiplier: string, kpi = '[kpi]') => `[onTarget]*([mix.1]+[mix.2]*${kpi}+[mix.3]*${multiplier})`;

export const pays = judgeTable(
  'pays',
  [
    ...[0, 0.79, 0.8, 1, 1.1, 1.2, 3].map((attainment) => ({ attainment, ...usual, cap: 1 })),
    ...generated(300, paid).map(({ attainment, from, multipliers, onTarget, kpi, mix, cap }) => ({
      attainment,
      from,
      multipliers,
      onTarget,
      kpi,
      mix,
      cap,
    })),
  ],
  {
    step: 'IF([attainment]<[from.1],0,INDEX([multipliers],MATCH([attainment],[from],1)))',
    linear: `IF([attainment]<[from.1],0,IF([attainment]<[from.2],${between(1)},IF([attainment]<[from.3],${between(2)},[multipliers.3])))`,
    byStep: pay('[step]'),
    byLine: pay('[linear]'),
    inProportion: pay('[attainment]', '1'),
    usualMix: '[onTarget]*(30%+10%*[kpi]+60%*[step])',
    capped: 'MIN([byStep],[cap]*[onTarget])',
  },
);

/** The usual curve from 0 to 150 % by 5 %. */
export const curve = judgeTable(
  'curve',
  Array.from({ length: 31 }, (_, row) => ({ attainment: (row * 5) / 100, ...usual })),
  {
    step: 'IF([attainment]<[from.1],0,INDEX([multipliers],MATCH([attainment],[from],1)))',
    pay: pay('[step]', '1'),
    ofOnTarget: '[pay]/[onTarget]',
    adds: 'IF(ROW()=ROWS([#pay])+1,"",INDEX([#pay],ROW())-[pay])',
  },
);

const INDICATORS = 4;
const list = (one: fc.Arbitrary<number>) => fc.array(one, { minLength: INDICATORS, maxLength: INDICATORS });
const indicators = fc
  .record({
    weights: list(fc.nat(60)).filter((weights) => weights.some((weight) => weight > 0)),
    plan: list(fc.integer({ min: 1, max: 200 })),
    fact: list(fc.nat(300)),
    floor: percent(90),
    more: percent(150),
  })
  .map(({ more, ...given }) => ({ ...given, cap: given.floor + more }));
export const kpis = judgeTable(
  'kpis',
  [
    { weights: [0.5, 0.3, 0.2, 0], plan: [40, 5, 100, 1], fact: [30, 4, 100, 1], floor: 0.7, cap: 1.2 },
    // an attainment of exactly the floor counts
    { weights: [1, 1, 1, 1], plan: [10, 20, 5, 4], fact: [7, 14, 3.5, 2.8], floor: 0.7, cap: 1 },
    ...generated(250, indicators),
  ],
  {
    plain: 'SUMPRODUCT([weights],[fact]/[plan])/SUM([weights])',
    attained: each(INDICATORS, (place) => `[fact.${place}]/[plan.${place}]`),
    counted: each(INDICATORS, (place) => `IF([attained.${place}]<[floor],0,MIN([attained.${place}],[cap]))`),
    bounded: 'SUMPRODUCT([weights],[counted])/SUM([weights])',
  },
);

export const payTables = [commissions, pays, curve, kpis];
