/** Models of one's own as a spreadsheet works them out: native inverse distributions, statistics of a list of outcomes. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

const quantity = fc
  .record({
    low: fc.integer({ min: 1, max: 900 }),
    rise: fc.nat(400),
    more: fc.integer({ min: 1, max: 400 }),
    spread: fc.integer({ min: 1, max: 300 }),
    alpha: fc.integer({ min: 5, max: 200 }).map((tenths) => tenths / 10),
    tries: fc.integer({ min: 1, max: 200 }),
    chance: fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100),
    p: fc.integer({ min: 1, max: 9999 }).map((parts) => parts / 10_000),
  })
  .map(({ rise, more, ...given }) => ({ ...given, likely: given.low + rise, high: given.low + rise + more }));

const RANGE = '([high]-[low])';
const LOG_VARIANCE = 'LN(1+([spread]/[likely])^2)';

export const quantities = judgeTable('quantities', generated(150, quantity), {
  pert: `[low]+${RANGE}*_xlfn.BETA.INV([p],1+4*([likely]-[low])/${RANGE},1+4*([high]-[likely])/${RANGE})`,
  triangular: `IF([p]<([likely]-[low])/${RANGE},[low]+SQRT([p]*${RANGE}*([likely]-[low])),[high]-SQRT((1-[p])*${RANGE}*([high]-[likely])))`,
  uniform: `[low]+[p]*${RANGE}`,
  normal: '_xlfn.NORM.INV([p],[likely],[spread])',
  normal90: `_xlfn.NORM.INV([p],([low]+[high])/2,${RANGE}/2/_xlfn.NORM.S.INV(0.95))`,
  lognormal: `_xlfn.LOGNORM.INV([p],LN([likely])-${LOG_VARIANCE}/2,SQRT(${LOG_VARIANCE}))`,
  lognormal90: '_xlfn.LOGNORM.INV([p],LN([low]*[high])/2,LN([high]/[low])/2/_xlfn.NORM.S.INV(0.95))',
  beta: '_xlfn.BETA.INV([p],[alpha],2.5)',
  binomial: '_xlfn.BINOM.INV([tries],[chance],[p])',
});

const TRIALS = 12;
const results = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: TRIALS, maxLength: TRIALS });
const ranks = (list: string) => each(TRIALS, (place) => `_xlfn.RANK.AVG([${list}.${place}],[${list}])`);

export const PERCENTS = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

export const outcomes = judgeTable(
  'outcomes',
  generated(100, fc.record({ profits: results, others: results, target: fc.integer({ min: -50, max: 50 }) })),
  {
    mean: 'AVERAGE([profits])',
    error: `_xlfn.STDEV.S([profits])/SQRT(${TRIALS})`,
    interval: ['-1', '1'].map((sign) => `[mean]+${sign}*_xlfn.NORM.S.INV(0.975)*[error]`),
    deviation: '_xlfn.STDEV.P([profits])',
    percentiles: PERCENTS.map((percent) => `PERCENTILE([profits],${percent})`),
    reached: `COUNTIF([profits],">="&[target])/${TRIALS}`,
    // a quarter of twelve
    worst: '(SMALL([profits],1)+SMALL([profits],2)+SMALL([profits],3))/3',
    better: `SUMPRODUCT(([profits]>[others])*1)/${TRIALS}`,
    worse: `SUMPRODUCT(([profits]<[others])*1)/${TRIALS}`,
    same: `SUMPRODUCT(([profits]=[others])*1)/${TRIALS}`,
    meanDifference: 'AVERAGE([profits])-AVERAGE([others])',
    profitRanks: ranks('profits'),
    otherRanks: ranks('others'),
    correlation: 'CORREL([profitRanks],[otherRanks])',
  },
);

export const ownModelTables = [quantities, outcomes];
