/** Sheet "Parthenon chance": simulation with the chance of the goal, and which pillar matters most. */
import { chartColours, down, figure, heading } from '../parts';
import type { TemplateCell, TemplateSheet } from '../template';
import type { ParthenonExample } from './examples';
import { headingOf, kindsByPillar, PILLARS, pillarInputs, pillarLinks } from './pillars';
import type { TemplateSettings } from './settings';

const FIRST = 10;
const LAST = FIRST + PILLARS - 1;
const TABLE = 18;
const MEASURES = 10;
const PERCENTILES = TABLE + 3;
const TORNADO = 34;

export function chanceSheet({ low, high }: ParthenonExample, settings: TemplateSettings): TemplateSheet {
  const { chance, sheets, profit } = settings.words;
  return {
    name: sheets.chance,
    columnWidths: [250, 130, 130, 130, 150, 120, 120, 120],
    frozenRows: 3,
    cells: [
      ...heading(headingOf(settings, 'chance')),
      ...answers(settings),
      ...inputs(low, high, settings),
      { at: `A${TABLE - 1}`, content: chance.simulation, style: 'section' },
      {
        at: `A${TABLE}`,
        content: `=PARTHENON_SIMULATE(B${FIRST}:B${LAST};C${FIRST}:C${LAST};D${FIRST}:D${LAST};B6)`,
        style: 'header',
      },
      ...tornado(settings),
    ],
    names: {},
    spills: [
      {
        at: `A${TABLE}`,
        kinds: Array.from({ length: MEASURES }, (_, row) => ['text', row === MEASURES - 1 ? 'percent' : 'amount']),
        resultRows: 1,
      },
      {
        at: `A${TORNADO}`,
        kinds: kindsByPillar(['text', 'general', 'general', 'amount', 'amount', 'amount']),
        resultRows: 0,
      },
    ],
    warnings: [{ range: `B${LAST + 1}`, when: `=LEFT(B${LAST + 1};1)="✗"` }],
    charts: [
      {
        type: 'COLUMN',
        ranges: [`A${PERCENTILES}:B${PERCENTILES + 6}`],
        headers: 0,
        title: chance.chartChance,
        horizontalTitle: chance.percentileAxis,
        verticalTitle: chance.profitAxis,
        legend: false,
        colours: [chartColours.blue],
        at: 'F4',
        width: 520,
        height: 285,
      },
      {
        type: 'BAR',
        ranges: [`A${TORNADO}:A${TORNADO + PILLARS}`, `G${TORNADO}:H${TORNADO + PILLARS}`],
        title: chance.chartTornado,
        horizontalTitle: chance.swingAxis,
        verticalTitle: profit.pillarAxis,
        stacked: true,
        legend: true,
        colours: [chartColours.vermilion, chartColours.blue],
        at: 'D18',
        width: 780,
        height: 290,
      },
    ],
  };
}

function answers({ words: { chance } }: TemplateSettings): TemplateCell[] {
  return [
    ...figure(5, chance.answer, { content: `=B${TABLE + MEASURES}`, style: 'answer', number: 'percent' }),
    ...figure(6, chance.goal, { content: '=[goal]', style: 'link', number: 'amount' }),
    // P10 is the profit that nine of ten trials reach.
    ...figure(7, chance.countOn, { content: `=B${PERCENTILES + 1}`, style: 'result', number: 'amount' }),
  ];
}

function inputs(low: readonly number[], high: readonly number[], { words }: TemplateSettings): TemplateCell[] {
  const { chance, columns, notes, pillars } = words;
  return [
    { at: `A${FIRST - 1}`, content: columns.pillar, style: 'header' },
    { at: `B${FIRST - 1}`, content: columns.low, style: 'numberHeader' },
    { at: `C${FIRST - 1}`, content: columns.likely, style: 'numberHeader' },
    { at: `D${FIRST - 1}`, content: columns.high, style: 'numberHeader' },
    ...down('A', FIRST, pillars, () => ({ style: 'label' })),
    ...pillarInputs('B', FIRST, low, () => notes.low),
    ...pillarLinks('C', FIRST),
    ...pillarInputs('D', FIRST, high, () => notes.high),
    ...figure(LAST + 1, chance.order, {
      content: `=IF(SUMPRODUCT((B${FIRST}:B${LAST}>C${FIRST}:C${LAST})+(C${FIRST}:C${LAST}>D${FIRST}:D${LAST}))=0;"${chance.inOrder}";"${chance.outOfOrder}")`,
      style: 'check',
    }),
  ];
}

/** The widest swing first; the bars of the chart start at the likely profit, so two columns measure from there. */
function tornado({ words: { chance, columns } }: TemplateSettings): TemplateCell[] {
  const rows = Array.from({ length: PILLARS }, (_, index) => TORNADO + 1 + index);
  const from = (letter: string) => rows.map((row) => `=${letter}${row}-[profitNow]`);
  return [
    { at: `A${TORNADO - 1}`, content: chance.tornado, style: 'section' },
    {
      at: `A${TORNADO}`,
      content: `=PARTHENON_TORNADO(B${FIRST}:B${LAST};C${FIRST}:C${LAST};D${FIRST}:D${LAST};A${FIRST}:A${LAST})`,
      style: 'header',
    },
    { at: `G${TORNADO}`, content: columns.down, style: 'numberHeader' },
    { at: `H${TORNADO}`, content: columns.up, style: 'numberHeader' },
    ...down('G', TORNADO + 1, from('D'), () => ({ style: 'formula', number: 'amount' })),
    ...down('H', TORNADO + 1, from('E'), () => ({ style: 'formula', number: 'amount' })),
    { at: `A${TORNADO + 7}`, content: `="${chance.most}"&A${TORNADO + 1}`, style: 'finding' },
  ];
}
