/** People, activities and the pace of a plan in native formulas: ROUNDUP, and BINOM.DIST for days of two kinds. */
import fc from 'fast-check';
import { generated, judgeTable } from '../table';

const share = (least: number, most = 100) => fc.integer({ min: least, max: most }).map((percent) => percent / 100);

const workload = fc.record({
  sellers: fc.nat(400),
  span: fc.integer({ min: 1, max: 12 }),
  perHour: fc.nat(60).map((halves) => halves / 2),
  hours: fc.nat(48).map((halves) => halves / 2),
  days: fc.nat(31),
  selling: share(0),
  work: fc.nat(100_000),
  capacity: fc.integer({ min: 1, max: 5000 }),
  load: share(1),
});
export const sizes = judgeTable(
  'sizes',
  [
    // 0.1 × 3 × 10 is 3 people, not 4
    {
      sellers: 15,
      span: 7,
      perHour: 15,
      hours: 8,
      days: 21,
      selling: 0.8,
      work: 0.1 * 3 * 10,
      capacity: 1,
      load: 1,
    },
    { sellers: 0, span: 7, perHour: 50, hours: 1, days: 21, selling: 1, work: 20_160, capacity: 2016, load: 0.85 },
    ...generated(300, workload),
  ],
  {
    heads: 'ROUNDUP([sellers]/[span],0)',
    usualHeads: 'ROUNDUP([sellers]/7,0)',
    contacts: 'PRODUCT([perHour:selling])',
    usualContacts: '[perHour]*8*21*80%',
    people: 'ROUNDUP([work]/([capacity]*[load]),0)',
  },
);

const department = fc.record({
  deals: fc.nat(300),
  conversion: share(1),
  callsPerLead: fc.nat(40).map((quarters) => quarters / 4),
  callsPerHunter: fc.integer({ min: 1, max: 3000 }),
  dealsPerCloser: fc.integer({ min: 1, max: 60 }),
  clients: fc.nat(2000),
  clientsPerFarmer: fc.integer({ min: 1, max: 200 }),
  span: fc.integer({ min: 1, max: 12 }),
});
const people = (work: string, capacity: string) => `ROUNDUP(${work}/${capacity},0)`;
export const departments = judgeTable(
  'departments',
  [
    {
      deals: 40,
      conversion: 0.1,
      callsPerLead: 5,
      callsPerHunter: 1000,
      dealsPerCloser: 10,
      clients: 300,
      clientsPerFarmer: 80,
      span: 7,
    },
    ...generated(250, department),
  ],
  {
    calls: '[deals]/[conversion]*[callsPerLead]',
    people: [
      people('[calls]', '[callsPerHunter]'),
      people('[deals]', '[dealsPerCloser]'),
      people('[clients]', '[clientsPerFarmer]'),
    ],
    heads: 'ROUNDUP(SUM([people])/[span],0)',
    total: 'SUM([people],[heads])',
    loads: [
      'IF([people.1]=0,"",[calls]/([people.1]*[callsPerHunter]))',
      'IF([people.2]=0,"",[deals]/([people.2]*[dealsPerCloser]))',
      'IF([people.3]=0,"",[clients]/([people.3]*[clientsPerFarmer]))',
      'IF([heads]=0,"",SUM([people])/([heads]*[span]))',
    ],
  },
);

/** Up to some ten million: beyond that 1e-9 of a count, which is dust by contract, may be part of a call. */
const goal = fc.record({
  profit: fc.nat(1_000_000),
  margin: share(10),
  check: fc.integer({ min: 1000, max: 200_000 }),
  conversions: fc.array(share(10), { minLength: 3, maxLength: 3 }),
});
export const funnels = judgeTable(
  'funnels',
  [{ profit: 1_000_000, margin: 0.25, check: 30_000, conversions: [0.1, 0.4, 0.5] }, ...generated(250, goal)],
  {
    revenue: '[profit]/[margin]',
    deals: 'ROUNDUP([revenue]/[check],0)',
    third: 'ROUNDUP([deals]/[conversions.3],0)',
    second: 'ROUNDUP([third]/[conversions.2],0)',
    first: 'ROUNDUP([second]/[conversions.1],0)',
  },
);

const pace = fc
  .record({ plan: fc.nat(200_000), fact: fc.integer({ min: -500, max: 250_000 }), done: fc.nat(31), more: fc.nat(31) })
  .filter(({ done, more }) => done + more > 0)
  .map(({ plan, fact, done, more }) => ({ plan, fact, done, total: done + more }));
export const paces = judgeTable('paces', [{ plan: 1000, fact: 300, done: 10, total: 20 }, ...generated(250, pace)], {
  figures: [
    'IF([plan]=0,"",[fact]/[plan])',
    '[plan]*[done]/[total]',
    '[fact]-[plan]*[done]/[total]',
    'IF([done]=0,"",[fact]/[done]*[total])',
    'IF([done]=0,"",[fact]/[done])',
    'IF([done]=[total],"",MAX(0,[plan]-[fact])/([total]-[done]))',
  ],
});

/** Days that all bring the same leave no chance; days of two kinds are a binomial number of good ones. */
const chance = fc
  .record({
    good: fc.integer({ min: 0, max: 6 }),
    bad: fc.integer({ min: 0, max: 6 }),
    brings: fc.integer({ min: 1, max: 9 }),
    more: fc.integer({ min: 1, max: 20 }),
    left: fc.nat(20),
    wanted: fc.nat(20),
  })
  .filter(({ good, bad }) => good + bad > 0)
  // a plan that so many good days of those left make exactly, or a little more
  .map(({ wanted, ...days }) => ({ ...days, wanted: Math.min(wanted, days.left + 1) }));
export const chances = judgeTable('chances', generated(250, chance), {
  sofar: '[bad]*[brings]+[good]*([brings]+[more])',
  plan: '[sofar]+[left]*[brings]+[wanted]*[more]',
  likelihood: '[good]/([good]+[bad])',
  chance:
    'IF([wanted]=0,1,IF([wanted]>[left],0,IF([good]=0,0,IF([bad]=0,1,1-_xlfn.BINOM.DIST([wanted]-1,[left],[likelihood],TRUE)))))',
});

export const departmentTables = [sizes, departments, funnels, paces, chances];
