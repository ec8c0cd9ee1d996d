/** Headings and fixed row names of the tables that functions return. */
import { columns } from './columns';

export const tables = {
  columns: {
    ...columns,
    pillar: 'Pillar',
    now: 'Now',
    uplift: 'Uplift',
    thenValue: 'Then',
    profit: 'Profit',
    gain: 'Gain',
    before: 'Before',
    after: 'After',
    contribution: 'Contribution',
    share: 'Share',
    spend: 'Spend',
    measure: 'Measure',
    low: 'Low',
    high: 'High',
    profitAtLow: 'Profit at low',
    profitAtHigh: 'Profit at high',
    swing: 'Swing',
  },
  rows: {
    allTogether: 'All together',
    synergy: 'Synergy',
    total: 'Total',
    mean: 'Mean',
    standardDeviation: 'Standard deviation',
    percentile: (p: { percent: number }) => `P${p.percent}`,
    chanceOfTarget: 'Chance of the target',
    trials: 'Trials',
    standardError: 'Standard error of the mean',
    meanFrom: 'Mean, 95% from',
    meanTo: 'Mean, 95% to',
    meanOfWorst: (p: { share: string }) => `Mean of the worst ${p.share}`,
    aBeatsB: 'A beats B',
    bBeatsA: 'B beats A',
    tie: 'Tie',
    input: (p: { number: number }) => `Input ${p.number}`,
  },
  pillars: {
    five: ['Leads', 'Conversion', 'Average check', 'Purchases', 'Margin'],
    three: ['Clients', 'Average check', 'Frequency'],
    numbered: (p: { number: number }) => `Pillar ${p.number}`,
  },
};

export type Tables = typeof tables;
