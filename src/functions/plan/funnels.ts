/** PLAN_FUNNELS: one profit cut by product, channel, audience, seller or region, each with a funnel of its own. */
import type { Words } from '../../messages/catalogue';
import { type Funnel, funnelsFor } from '../../models/plan/funnels';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { flag, number, numbers, numberTable, textsOrBlanks } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';
import { texts } from '../mechanism/table-parameters';
import { rejectTotal, stepOfPlan } from './steps';

export const PLAN_FUNNELS = gridFunction({
  name: 'PLAN_FUNNELS',
  parameters: {
    profit: number({ atLeast: 0 }),
    names: textsOrBlanks({ unique: true }),
    shares: numbers({ like: 'names', each: () => ({ atLeast: 0 }), blankItem: 0 }),
    margins: numbers({ like: 'names', each: () => ({ above: 0, atMost: 1, unit: 'percent' }) }),
    checks: numbers({ like: 'names', each: () => ({ above: 0 }) }),
    conversions: numberTable({ each: { above: 0, atMost: 1, unit: 'percent' } }),
    stages: { ...texts(), optional: true },
    step: stepOfPlan(),
    headers: flag({ fallback: true }),
  },
  grid({ profit, names, shares, margins, checks, conversions, stages, step, headers }, words) {
    const count = names.items.length;
    if (conversions.length !== 1 && conversions.length !== count) {
      reject('conversions', ({ plan, show }) =>
        plan.problems.conversionRows({ rows: show.number(conversions.length), names: show.number(count) }),
      );
    }
    const steps = conversions[0]?.length as number;
    if (stages.length > 0 && stages.length !== steps + 1) {
      reject('stages', ({ plan, show }) =>
        plan.problems.stageNames({ came: show.number(stages.length), wanted: show.number(steps + 1) }),
      );
    }
    const places = names.items.flatMap((name, place) => (name === null ? [] : [place]));
    const parts = places.map((place) => ({
      share: shares.items[place] as number,
      margin: margins.items[place] as number,
      averageCheck: checks.items[place] as number,
      conversions: conversions[conversions.length === 1 ? 0 : place] as readonly number[],
    }));
    const funnels = funnelsFor(profit, parts, step);
    if (funnels.kind === 'weightless') return reject('shares', ({ plan }) => plan.problems.weightless);
    if (funnels.kind !== 'funnels') return rejectTotal(funnels, { total: profit, step }, 'profit');
    const line = (name: string, { stages: counts, revenue, profit: own }: Funnel) => [name, ...counts, revenue, own];
    const { plan } = words();
    return [
      ...(headers ? [headings(stages, steps, words())] : []),
      ...places.map((place, index) => line(names.items[place] as string, funnels.parts[index] as Funnel)),
      line(plan.rows.total, funnels.total),
    ];
  },
});

function headings(stages: readonly string[], steps: number, { plan }: Words): string[] {
  const own = Array.from({ length: steps }, (_, index) => plan.rows.stage({ number: index + 1 }));
  const named = stages.length > 0 ? stages : [...own, plan.rows.deals];
  return [plan.rows.part, ...named, plan.rows.revenue, plan.rows.profit];
}

export const help: HelpOf<typeof PLAN_FUNNELS> = {
  text: 'One profit cut into parts (products, channels, audiences, sellers, regions, new and current clients): what the funnel of each must bring down to deals, then revenue and profit, and the total. The profits add up exactly; every count is rounded up.',
  parameters: {
    profit: 'The profit to earn by all parts, a multiple of the step.',
    names: 'The names of the parts, in one row or column; a part without a name is left out.',
    shares:
      'What each part should bring of the profit, 0 or more, blank is 0; only the proportions count. One number counts for all.',
    margins: 'Share of profit in the check of each part; one number counts for all.',
    checks: 'Revenue of one deal in each part; one number counts for all.',
    conversions:
      'One row a part: the share of each stage that goes on to the next one, down to deals. One row counts for all.',
    stages: 'Optional. Names of the stages, one more than conversions; the last one is deals.',
    step: 'Optional. The smallest amount of profit, 1 if left out.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=PLAN_FUNNELS(100000; {"Kitchens";"Service"}; {3;1}; {25%;50%}; {30000;1000}; {20%,50%;40%,50%}; {"Calls","Meetings","Deals"})',
      result: [
        ['Part', 'Calls', 'Meetings', 'Deals', 'Revenue', 'Profit'],
        ['Kitchens', 100, 20, 10, 300_000, 75_000],
        ['Service', 250, 100, 50, 50_000, 25_000],
        ['Total', 350, 120, 60, 350_000, 100_000],
      ],
    },
    {
      formula: '=PLAN_FUNNELS(100; {"North";"South"}; 1; 100%; 10; 50%; ; 1; FALSE)',
      result: [
        ['North', 10, 5, 50, 50],
        ['South', 10, 5, 50, 50],
        ['Total', 20, 10, 100, 100],
      ],
    },
  ],
};
