/** Sheet "Parthenon": profit now, the goal, five scenarios, gains alone and together, and each pillar alone. */
import { chartColours, figure, ifComplete } from '../parts';
import type { TemplateCell, TemplateSheet } from '../template';
import type { ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { CONVERSION, headingOf, kindsByPillar, MARGIN, PILLARS, PRICE, PURCHASES } from './pillars';
import { gains, pillarsAlone } from './profit-gains';
import { AFTER, AFTER_NAMES, CHANGES, PROFIT, SCENARIO_NAMES, TOGETHER } from './profit-rows';
import { changes, pillarsAfter } from './profit-scenarios';

export function profitSheet(example: ParthenonExample, settings: ParthenonSettings): TemplateSheet {
  const { words } = settings;
  const all = ['text', 'amount', 'change', 'amount', 'amount', 'amount'] as const;
  return {
    name: words.sheets.profit,
    columnWidths: [250, 150, 140, 140, 140, 140, 140],
    frozenRows: 3,
    tallRows: [SCENARIO_NAMES, AFTER_NAMES],
    cells: [
      ...headingOf(settings, 'profit', example),
      ...answers(example, settings),
      ...changes(example, settings),
      ...pillarsAfter(settings),
      ...gains(example, settings),
      ...pillarsAlone(settings),
    ],
    names: {
      profitNow: 'B5',
      goal: 'B6',
      elasticity: 'B8',
      complete: 'B9',
      now: `B${CHANGES}:B${CHANGES + PILLARS - 1}`,
      pillarNames: `A${CHANGES}:A${CHANGES + PILLARS - 1}`,
      leads: `B${CHANGES}`,
      conversion: `B${CHANGES + CONVERSION}`,
      averageCheck: `B${CHANGES + PRICE}`,
      purchases: `B${CHANGES + PURCHASES}`,
      margin: `B${CHANGES + MARGIN}`,
    },
    spills: [
      {
        at: `A${TOGETHER}`,
        kinds: [...kindsByPillar(['text', 'own', 'change', 'own', 'amount', 'amount']), all, all],
        resultRows: 2,
      },
    ],
    warnings: [
      { range: 'B9', when: '=LEFT(B9;1)="✗"' },
      { range: `B${PROFIT + 3}:G${PROFIT + 3}`, when: `=LEFT(B${PROFIT + 3};1)="✗"` },
      ...[AFTER + CONVERSION, AFTER + MARGIN].map((row) => ({
        range: `B${row}:G${row}`,
        when: `=AND(ISNUMBER(B${row});B${row}>1)`,
      })),
    ],
    charts: [
      {
        type: 'COLUMN',
        ranges: [`A${AFTER_NAMES}:G${AFTER_NAMES}`, `A${PROFIT + 4}:G${PROFIT + 5}`],
        transposed: true,
        stacked: true,
        title: words.profit.chartScenarios,
        horizontalTitle: words.profit.scenarioAxis,
        verticalTitle: words.profit.profitAxis,
        legend: true,
        colours: [chartColours.blue, chartColours.vermilion],
        at: `A${PROFIT + 8}`,
        width: 1090,
        height: 270,
      },
      {
        type: 'BAR',
        ranges: [`A${TOGETHER}:A${TOGETHER + PILLARS + 1}`, `F${TOGETHER}:F${TOGETHER + PILLARS + 1}`],
        title: words.profit.chartGains,
        horizontalTitle: words.profit.gainAxis,
        verticalTitle: words.profit.pillarAxis,
        legend: false,
        colours: [chartColours.green],
        at: `A${TOGETHER + 10}`,
        width: 1090,
        height: 320,
      },
    ],
  };
}

function answers({ goal, market, elasticity }: ParthenonExample, { words, parts }: ParthenonSettings): TemplateCell[] {
  const { profit, notes } = words;
  return [
    ...figure(5, profit.answer, {
      content: '=PARTHENON_PROFIT([leads];[conversion];[averageCheck];[purchases];[margin])',
      style: 'answer',
      number: 'amount',
    }),
    ...figure(
      6,
      profit.goal,
      market
        ? { content: '=[goalProfit]', style: 'link', number: 'amount' }
        : { content: goal, style: 'input', number: 'amount', note: notes.goal, rule: { kind: 'atLeast', low: 0 } },
    ),
    ...figure(7, profit.uplift, { content: '=PARTHENON_UPLIFT([now];[goal])', style: 'result', number: 'change' }),
    {
      at: 'C7',
      content: `=IF(ISNUMBER(B7);IF(B7<=0;"${profit.goalReached}";"");"")`,
      style: 'hint',
    },
    ...figure(8, profit.elasticity, {
      content: elasticity,
      style: 'input',
      number: 'decimal',
      note: notes.elasticity,
      rule: { kind: 'between', low: -10, high: 10 },
    }),
    ...figure(9, parts.inputs, {
      content: `=IF(COUNT([now])=${PILLARS};"${parts.complete}";"${parts.incomplete}")`,
      style: 'check',
    }),
    {
      at: `A${PROFIT + 7}`,
      content: ifComplete(
        `"${profit.best}"&INDEX(B${AFTER_NAMES}:G${AFTER_NAMES};1;MATCH(MAX(B${PROFIT + 4}:G${PROFIT + 4});B${PROFIT + 4}:G${PROFIT + 4};0))`,
      ),
      style: 'finding',
    },
  ];
}
