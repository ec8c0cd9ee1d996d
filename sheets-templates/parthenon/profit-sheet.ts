/** Sheet "Parthenon": profit now, the goal, five scenarios, gains alone and together, and each pillar alone. */
import { across, chartColours, down, figure, heading } from '../parts';
import type { TemplateCell, TemplateSheet } from '../template';
import type { ParthenonExample } from './examples';
import { CONVERSION, headingOf, kindsByPillar, MARGIN, PILLARS, pillarInputs, pillarKinds } from './pillars';
import type { TemplateSettings } from './settings';

const SCENARIOS = ['C', 'D', 'E', 'F', 'G'];
const PRICE_SCENARIO = 3;
const PRICE = 2;
const PURCHASES = 3;

const CHANGES = 12;
const AFTER = 19;
const PROFIT = 24;
const SHOWN = 49;
const TOGETHER = 51;
const ALONE = 80;

export function profitSheet(example: ParthenonExample, settings: TemplateSettings): TemplateSheet {
  const { words } = settings;
  return {
    name: words.sheets.profit,
    columnWidths: [250, 150, 140, 140, 140, 140, 140],
    frozenRows: 3,
    tallRows: [11, AFTER - 1],
    cells: [
      ...heading(headingOf(settings, 'profit')),
      ...answers(example, settings),
      ...changes(example, settings),
      ...afterChange(settings),
      ...together(settings),
      ...alone(settings),
    ],
    names: {
      goal: 'B6',
      elasticity: 'B8',
      now: `B${CHANGES}:B${CHANGES + PILLARS - 1}`,
      pillarNames: `A${CHANGES}:A${CHANGES + PILLARS - 1}`,
      leads: `B${CHANGES}`,
      conversion: `B${CHANGES + CONVERSION}`,
      averageCheck: `B${CHANGES + PRICE}`,
      purchases: `B${CHANGES + PURCHASES}`,
      margin: `B${CHANGES + MARGIN}`,
      profitNow: 'B5',
    },
    spills: [
      {
        at: `A${TOGETHER}`,
        kinds: [
          ...kindsByPillar(['text', 'own', 'change', 'own', 'amount', 'amount']),
          ['text', 'amount', 'change', 'amount', 'amount', 'amount'],
          ['text', 'amount', 'change', 'amount', 'amount', 'amount'],
        ],
        resultRows: 2,
      },
    ],
    warnings: [
      { range: `C${PROFIT + 3}:G${PROFIT + 3}`, when: `=LEFT(C${PROFIT + 3};1)="✗"` },
      { range: `C${AFTER + CONVERSION}:G${AFTER + CONVERSION}`, when: `=C${AFTER + CONVERSION}>1` },
      { range: `C${AFTER + MARGIN}:G${AFTER + MARGIN}`, when: `=C${AFTER + MARGIN}>1` },
    ],
    charts: [
      {
        type: 'COLUMN',
        ranges: [`A${PROFIT - 6}:G${PROFIT - 6}`, `A${PROFIT + 4}:G${PROFIT + 5}`],
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

function answers({ goal, market, elasticity }: ParthenonExample, { words }: TemplateSettings): TemplateCell[] {
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
    ...figure(7, profit.uplift, { content: '=PARTHENON_UPLIFT([now];[goal])', style: 'result', number: 'percent' }),
    ...figure(8, profit.elasticity, {
      content: elasticity,
      style: 'input',
      number: 'decimal',
      note: notes.elasticity,
      rule: { kind: 'between', low: -10, high: 10 },
    }),
  ];
}

/** Row of names, the pillars as they are, and what each scenario changes. */
function changes({ pillars, ownScenario, ownName }: ParthenonExample, { words }: TemplateSettings): TemplateCell[] {
  const { scenarios, columns, notes } = words;
  const names = [
    scenarios.everyPillar,
    scenarios.reorganisation,
    scenarios.twiceTheLeads,
    scenarios.higherPrice,
    scenarios[ownName],
  ];
  const uplifts = [[0.15, 0.15, 0.15, 0.15, 0.15], [0, 0, 0, 0.2, 1], [1, 0, 0, 0, 0], [0, 0, 0.1, 0, 0], ownScenario];
  const REORGANISATION = 1;
  return [
    { at: 'A10', content: words.profit.scenarios, style: 'section' },
    { at: 'A11', content: columns.pillar, style: 'header' },
    { at: 'B11', content: columns.now, style: 'numberHeader' },
    ...across(SCENARIOS, 11, names, () => ({ style: 'numberHeader', number: 'text' })),
    ...down('A', CHANGES, words.pillars, () => ({ style: 'label' })),
    ...pillarInputs('B', CHANGES, pillars, (pillar) => notes.pillars[pillar]),
    ...SCENARIOS.flatMap((column, scenario) =>
      down(column, CHANGES, uplifts[scenario] as readonly number[], (pillar) => ({
        style: 'input',
        number: 'change',
        note: scenario === REORGANISATION ? notes.reorganisation : notes.uplift,
        rule: { kind: 'atLeast', low: -1 },
        ...(scenario === PRICE_SCENARIO && pillar === PURCHASES ? priceMovesPurchases : {}),
      })),
    ),
  ];
}

/** A higher price may cost purchases: the change follows from the elasticity instead of being typed. */
const priceMovesPurchases = {
  content: `=[elasticity]*${SCENARIOS[PRICE_SCENARIO]}${CHANGES + PRICE}`,
  style: 'formula',
  note: undefined,
  rule: undefined,
} as const;

function afterChange({ words }: TemplateSettings): TemplateCell[] {
  const { profit, columns } = words;
  const all = ['B', ...SCENARIOS];
  const lastRow = AFTER + PILLARS - 1;
  return [
    { at: `A${AFTER - 1}`, content: profit.after, style: 'header' },
    { at: `B${AFTER - 1}`, content: columns.now, style: 'numberHeader' },
    ...across(
      SCENARIOS,
      AFTER - 1,
      SCENARIOS.map((column) => `=${column}11`),
      () => ({ style: 'numberHeader' }),
    ),
    ...down('A', AFTER, words.pillars, () => ({ style: 'label' })),
    ...all.flatMap((column) =>
      down(
        column,
        AFTER,
        words.pillars.map((_, pillar) =>
          column === 'B' ? `=B${CHANGES + pillar}` : `=$B${CHANGES + pillar}*(1+${column}${CHANGES + pillar})`,
        ),
        (pillar) => ({ style: 'formula', number: pillarKinds[pillar] }),
      ),
    ),
    { at: `A${PROFIT}`, content: profit.profitRow, style: 'result' },
    { at: `A${PROFIT + 1}`, content: profit.gainRow, style: 'label' },
    { at: `A${PROFIT + 2}`, content: profit.gainShareRow, style: 'label' },
    { at: `A${PROFIT + 3}`, content: profit.checkRow, style: 'label' },
    { at: `A${PROFIT + 4}`, content: profit.possibleRow, style: 'label' },
    { at: `A${PROFIT + 5}`, content: profit.impossibleRow, style: 'label' },
    ...across(
      all,
      PROFIT,
      all.map((column) => `=PRODUCT(${column}${AFTER}:${column}${lastRow})`),
      () => ({
        style: 'result',
        number: 'amount',
      }),
    ),
    ...across(
      SCENARIOS,
      PROFIT + 1,
      SCENARIOS.map((column) => `=${column}${PROFIT}-$B${PROFIT}`),
      () => ({
        style: 'formula',
        number: 'amount',
      }),
    ),
    ...across(
      SCENARIOS,
      PROFIT + 2,
      SCENARIOS.map((column) => `=IF($B${PROFIT}=0;"";${column}${PROFIT + 1}/ABS($B${PROFIT}))`),
      () => ({ style: 'formula', number: 'change' }),
    ),
    ...across(
      all,
      PROFIT + 3,
      all.map(
        (column) =>
          `=IF(OR(${column}${AFTER + CONVERSION}>1;${column}${AFTER + MARGIN}>1);"${profit.impossible}";"${profit.possible}")`,
      ),
      () => ({ style: 'check' }),
    ),
    // What cannot be is out of the race, and has a colour of its own in the chart.
    ...['✓', '✗'].flatMap((sign, index) =>
      across(
        all,
        PROFIT + 4 + index,
        all.map((column) => `=IF(LEFT(${column}${PROFIT + 3};1)="${sign}";${column}${PROFIT};"")`),
        () => ({ style: 'formula', number: 'amount' }),
      ),
    ),
    {
      at: `A${PROFIT + 7}`,
      content: `="${profit.best}"&INDEX(B${AFTER - 1}:G${AFTER - 1};1;MATCH(MAX(B${PROFIT + 4}:G${PROFIT + 4});B${PROFIT + 4}:G${PROFIT + 4};0))`,
      style: 'finding',
    },
  ];
}

function together({ words }: TemplateSettings): TemplateCell[] {
  const { profit, notes, columns } = words;
  const places = ['B', 'C', 'D', 'E', 'F'];
  const synergyRow = TOGETHER + PILLARS + 2;
  return [
    { at: `A${SHOWN - 2}`, content: profit.together, style: 'section' },
    ...figure(SHOWN - 1, profit.shown, {
      content: 1,
      style: 'input',
      number: 'count',
      note: notes.shown,
      rule: { kind: 'between', low: 1, high: SCENARIOS.length },
    }),
    { at: `C${SHOWN - 1}`, content: `=INDEX(C11:G11;1;B${SHOWN - 1})`, style: 'finding' },
    { at: `A${SHOWN}`, content: profit.upliftsShown, style: 'label' },
    ...across(
      places,
      SHOWN,
      places.map((_, pillar) => `=INDEX($C${CHANGES + pillar}:$G${CHANGES + pillar};1;$B$${SHOWN - 1})`),
      () => ({
        style: 'formula',
        number: 'change',
      }),
    ),
    { at: `A${TOGETHER}`, content: `=PARTHENON_WHATIF([now];B${SHOWN}:F${SHOWN};[pillarNames])`, style: 'header' },
    {
      at: `A${synergyRow + 2}`,
      content: `="${profit.togetherFinding}"&FIXED(F${synergyRow};0)`,
      style: 'finding',
    },
    { at: `A${ALONE - 1}`, content: profit.alone, style: 'section' },
    ...across(['A', 'B', 'C', 'D'], ALONE, [columns.pillar, columns.now, columns.needed, columns.change], (index) => ({
      style: index === 0 ? 'header' : 'numberHeader',
    })),
  ];
}

/** Goal seek on one pillar: what it alone must become, or that it cannot do it alone. */
function alone({ words }: TemplateSettings): TemplateCell[] {
  return words.pillars.flatMap((name, pillar): TemplateCell[] => {
    const row = ALONE + 1 + pillar;
    return [
      { at: `A${row}`, content: name, style: 'label' },
      { at: `B${row}`, content: `=B${CHANGES + pillar}`, style: 'formula', number: pillarKinds[pillar] },
      {
        at: `C${row}`,
        content: `=IFERROR(PARTHENON_SOLVE([now];${pillar + 1};[goal]);"${words.profit.notAlone}")`,
        style: 'result',
        number: pillarKinds[pillar],
      },
      { at: `D${row}`, content: `=IFERROR(C${row}/B${row}-1;"")`, style: 'formula', number: 'change' },
    ];
  });
}
