/** What payroll will cost: the team's outlook, the simulation, and its percentiles beside the budget. */

import { ifComplete } from '../inputs';
import { atLeastZero, down, figure } from '../parts';
import type { TemplateCell } from '../template';
import type { PayExample } from './example';
import { PAYROLL, PERCENTILE_ROWS, PERCENTILES, TRIALS } from './rows';
import { MIX_AND_MODE, type PaySettings, shareOfPlan } from './settings';

export function payroll(example: PayExample, { words: { payroll: labels, notes } }: PaySettings): TemplateCell[] {
  const attainments = [labels.low, labels.likely, labels.high];
  const range = [1, 2, 3].map((row) => `B${PAYROLL + row}`).join(';');
  return [
    { at: `A${PAYROLL - 1}`, content: labels.title, style: 'section' },
    ...figure(PAYROLL, labels.sellers, {
      content: example.sellers,
      style: 'input',
      number: 'count',
      note: notes.sellers,
      rule: { kind: 'between', low: 1, high: 1000 },
    }),
    ...attainments.flatMap((label, index) =>
      figure(PAYROLL + 1 + index, label, {
        content: example.attainments[index],
        style: 'input',
        number: 'percent',
        note: notes.outlook,
        rule: shareOfPlan,
      }),
    ),
    ...figure(PAYROLL + 4, labels.budget, {
      content: example.budget,
      style: 'input',
      number: 'amount',
      note: notes.budget,
      rule: atLeastZero,
    }),
    {
      at: `A${TRIALS}`,
      content: ifComplete(`PAY_SIMULATE([onTarget];[capped];${range};B${PAYROLL};[budget];${MIX_AND_MODE})`),
      style: 'header',
    },
    ...besideTheBudget('C', labels.within, '<='),
    ...besideTheBudget('D', labels.above, '>'),
  ];
}

/** The percentiles on one side of the budget: a series of the chart. */
function besideTheBudget(column: string, header: string, comparison: string): TemplateCell[] {
  const rows = Array.from({ length: PERCENTILE_ROWS }, (_, index) => `B${PERCENTILES + index}`);
  return [
    { at: `${column}${PERCENTILES - 1}`, content: header, style: 'numberHeader' },
    ...down(
      column,
      PERCENTILES,
      rows.map((cell) => `=IF(ISNUMBER(${cell});IF(ROUND(${cell};2)${comparison}[budget];${cell};"");"")`),
      () => ({ style: 'formula', number: 'amount' }),
    ),
  ];
}
