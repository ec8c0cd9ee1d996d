/** Sheet "Parthenon budget": the split of a budget over the pillars that brings the most profit. */
import { atLeastZero, chartColours, down, figure } from '../parts';
import type { TemplateSheet } from '../template';
import type { ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { headingOf, kindsByPillar, PILLARS, pillarLinks } from './pillars';

const FIRST = 12;
const LAST = FIRST + PILLARS - 1;
const TABLE = 19;

export function budgetSheet(example: ParthenonExample, settings: ParthenonSettings): TemplateSheet {
  const { costs, caps, budget } = example;
  const { budget: words, columns, notes, pillars, sheets, profit } = settings.words;
  const { parts } = settings;
  const firstRow = TABLE + 1;
  const lastRow = TABLE + PILLARS;
  const total = lastRow + 1;
  return {
    name: sheets.budget,
    columnWidths: [250, 150, 130, 130, 150, 120],
    frozenRows: 3,
    cells: [
      ...headingOf(settings, 'budget', example),
      ...figure(5, words.answer, {
        content: `=IF(ISNUMBER(D${total});D${total};"")`,
        style: 'answer',
        number: 'amount',
      }),
      ...figure(6, words.budget, {
        content: budget,
        style: 'input',
        number: 'amount',
        note: notes.budget,
        rule: atLeastZero,
      }),
      ...figure(7, words.gain, { content: '=IF(ISNUMBER(B5);B5-[profitNow];"")', style: 'formula', number: 'amount' }),
      ...figure(8, words.afterBudget, {
        content: `=IF(ISNUMBER(B5);B7-C${total};"")`,
        style: 'result',
        number: 'amount',
      }),
      ...figure(9, words.check, {
        content: `=IF(ISNUMBER(B5);IF(B6-C${total}<=B6/1000000;"${words.allSpent}";"${words.left}");"${parts.incomplete}")`,
        style: 'check',
      }),
      {
        at: 'C9',
        content: `=IF(ISNUMBER(B5);IF(B6-C${total}>B6/1000000;B6-C${total};"");"")`,
        style: 'formula',
        number: 'amount',
      },
      { at: `A${FIRST - 1}`, content: columns.pillar, style: 'header' },
      { at: `B${FIRST - 1}`, content: columns.now, style: 'numberHeader' },
      { at: `C${FIRST - 1}`, content: columns.costs, style: 'numberHeader', number: 'text' },
      { at: `D${FIRST - 1}`, content: columns.cap, style: 'numberHeader' },
      ...down('A', FIRST, pillars, () => ({ style: 'label' })),
      ...pillarLinks('B', FIRST),
      ...down('C', FIRST, costs, () => ({ style: 'input', number: 'amount', note: notes.costs, rule: atLeastZero })),
      ...down('D', FIRST, caps, () => ({ style: 'input', number: 'percent', note: notes.cap, rule: atLeastZero })),
      {
        at: `A${TABLE}`,
        content: `=PARTHENON_BUDGET(B${FIRST}:B${LAST};C${FIRST}:C${LAST};B6;D${FIRST}:D${LAST};A${FIRST}:A${LAST})`,
        style: 'header',
      },
      {
        at: `A${total + 2}`,
        content: `=IF(N(C${total})=0;"";"${words.first}"&INDEX(A${firstRow}:A${lastRow};MATCH(MAX(C${firstRow}:C${lastRow});C${firstRow}:C${lastRow};0)))`,
        style: 'finding',
      },
    ],
    names: {},
    spills: [
      {
        at: `A${TABLE}`,
        kinds: [...kindsByPillar(['text', 'change', 'amount', 'own']), ['text', 'change', 'amount', 'amount']],
        resultRows: 1,
      },
    ],
    warnings: [{ range: 'B9', when: '=LEFT(B9;1)="✗"' }],
    charts: [
      {
        type: 'BAR',
        ranges: [`A${TABLE}:A${lastRow}`, `C${TABLE}:C${lastRow}`],
        title: words.chart,
        horizontalTitle: words.axis,
        verticalTitle: profit.pillarAxis,
        legend: false,
        colours: [chartColours.orange],
        at: 'F5',
        width: 520,
        height: 340,
      },
    ],
  };
}
