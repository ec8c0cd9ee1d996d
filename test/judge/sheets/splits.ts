/** Totals split by the largest remainder as a spreadsheet does it: whole shares, ranks of the remainders, SUM. */
import fc from 'fast-check';
import { each, type Formula, generated, judgeTable } from '../table';

const PARTS = 6;

/**
 * Whole `amount` by whole weights: shares rounded down, what each has left, its rank by that (of equal ones the earlier
 * first), and one more for as many of the first as are needed. In whole numbers no digit is lost.
 */
function largestRemainder<Name extends string>(amount: Formula, weights: string, name: Name, count: number) {
  const weight = (place: number) => `[${weights}.${place}]`;
  const rest = (place: number) => `[${name}Rest.${place}]`;
  return {
    [`${name}Whole`]: each(count, (place) => `INT(${amount}*${weight(place)}/SUM([${weights}]))`),
    [`${name}Rest`]: each(count, (place) => `MOD(${amount}*${weight(place)},SUM([${weights}]))`),
    [`${name}Rank`]: each(count, (place) => {
      const before = place === 1 ? '0' : `COUNTIF([${name}Rest.1:${name}Rest.${place - 1}],${rest(place)})`;
      return `1+COUNTIF([${name}Rest],">"&${rest(place)})+${before}`;
    }),
    [name]: each(
      count,
      (place) => `[${name}Whole.${place}]+IF([${name}Rank.${place}]<=${amount}-SUM([${name}Whole]),1,0)`,
    ),
  } as Record<Name | `${Name}Whole` | `${Name}Rest` | `${Name}Rank`, Formula[]>;
}

const weights = (count: number) =>
  fc
    .array(fc.oneof(fc.nat(3), fc.nat(200)), { minLength: count, maxLength: count })
    .filter((items) => items.some((item) => item > 0));

const split = fc.record({ total: fc.oneof(fc.nat(30), fc.nat(1_000_000)), weights: weights(PARTS) });

export const splits = judgeTable(
  'splits',
  [
    { total: 100, weights: [1, 1, 1, 0, 0, 0] },
    { total: 100_001, weights: [3, 3, 1, 0, 0, 0] },
    { total: 3, weights: [1, 1, 1, 1, 1, 1] },
    ...generated(400, split),
  ],
  { ...largestRemainder('[total]', 'weights', 'shares', PARTS), sum: 'SUM([shares])' },
);

const grid = fc.record({ total: fc.oneof(fc.nat(40), fc.nat(100_000)), rows: weights(3), columns: weights(4) });

export const grids = judgeTable('grids', generated(200, grid), {
  ...largestRemainder('[total]', 'rows', 'rowSums', 3),
  ...largestRemainder('[total]', 'columns', 'columnSums', 4),
  shares: [1, 2, 3].flatMap((row) =>
    each(4, (column) => `[total]*[rows.${row}]/SUM([rows])*[columns.${column}]/SUM([columns])`),
  ),
});

/** Two by two: with the sums given one cell decides the rest, so the best grid is the best of a few cells. */
const square = fc.record({ total: fc.nat(200), rows: weights(2), columns: weights(2) });
const CANDIDATES = [-2, -1, 0, 1, 2, 3];
const deviation = (index: number) => {
  const cell = `(INT([shares.1])+${CANDIDATES[index]})`;
  const others = [
    `[rowSums.1]-${cell}-[shares.2]`,
    `[columnSums.1]-${cell}-[shares.3]`,
    `[rowSums.2]-[columnSums.1]+${cell}-[shares.4]`,
  ];
  const isGrid = `AND(${cell}>=0,${cell}<=[rowSums.1],${cell}<=[columnSums.1],[rowSums.2]-[columnSums.1]+${cell}>=0)`;
  return `IF(${isGrid},MAX(ABS(${cell}-[shares.1]),${others.map((other) => `ABS(${other})`).join(',')}),"")`;
};
export const squares = judgeTable('squares', generated(200, square), {
  ...largestRemainder('[total]', 'rows', 'rowSums', 2),
  ...largestRemainder('[total]', 'columns', 'columnSums', 2),
  shares: [1, 2].flatMap((row) =>
    each(2, (column) => `[total]*[rows.${row}]*[columns.${column}]/(SUM([rows])*SUM([columns]))`),
  ),
  deviations: CANDIDATES.map((_, index) => deviation(index)),
  least: 'MIN([deviations])',
});

/** Some days have a fact, the others share what is missing. */
const running = fc
  .record({
    plans: fc.array(fc.nat(60), { minLength: PARTS, maxLength: PARTS }),
    facts: fc.array(fc.nat(80), { minLength: PARTS, maxLength: PARTS }),
    done: fc.integer({ min: 0, max: PARTS - 1 }),
  })
  .map(({ plans, facts, done }) => ({ plans, facts: facts.map((fact, index) => (index < done ? fact : null)) }))
  // days to come without a plan cannot take what is missing
  .filter(({ plans, facts }) => plans.some((plan, index) => plan > 0 && facts[index] === null));

export const rebalanced = judgeTable(
  'rebalanced',
  [{ plans: [10, 10, 10, 10, 0, 0], facts: [4, 10, null, null, null, null] }, ...generated(300, running)],
  {
    open: each(PARTS, (place) => `IF(ISBLANK([facts.${place}]),[plans.${place}],0)`),
    missing: 'MAX(0,SUM([plans])-SUM([facts]))',
    ...largestRemainder('[missing]', 'open', 'fresh', PARTS),
    // facts and new plans: the old total, or more where the facts alone are more
    sum: 'SUM([facts])+SUM([fresh])',
    old: 'MAX(SUM([plans]),SUM([facts]))',
  },
);

export const splitTables = [splits, grids, squares, rebalanced];
