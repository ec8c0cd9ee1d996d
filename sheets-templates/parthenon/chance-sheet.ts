/** Sheet "Parthenon chance": simulation with the chance of a target, and which pillar matters most. */
import { across, atLeastZero, chartColours, down, figure, ifComplete, shareOfOne } from '../parts';
import type { TemplateCell, TemplateSheet } from '../template';
import type { ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { CONVERSION, headingOf, kindsByPillar, MARGIN, PILLARS, pillarKinds, pillarLinks } from './pillars';

const FIRST = 10;
const LAST = FIRST + PILLARS - 1;
const TABLE = 18;
const MEASURES = 10;
const PERCENTILES = TABLE + 3;
const TORNADO = 34;
const RANGES = `E${FIRST}:E${LAST};B${FIRST}:B${LAST};F${FIRST}:F${LAST}`;

export function chanceSheet(example: ParthenonExample, settings: ParthenonSettings): TemplateSheet {
  const { chance, sheets, profit } = settings.words;
  return {
    name: sheets.chance,
    columnWidths: [250, 130, 130, 130, 150, 120, 120, 120],
    frozenRows: 3,
    cells: [
      ...headingOf(settings, 'chance', example),
      ...answers(example, settings),
      ...inputs(example, settings),
      { at: `A${TABLE - 1}`, content: chance.simulation, style: 'section' },
      { at: `A${TABLE}`, content: `=PARTHENON_SIMULATE(${RANGES};B6)`, style: 'header' },
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
        kinds: kindsByPillar(['text', 'mixed', 'mixed', 'amount', 'amount', 'amount']),
        resultRows: 0,
      },
    ],
    warnings: [{ range: 'B8', when: '=LEFT(B8;1)="✗"' }],
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
        at: 'G4',
        width: 460,
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

function answers({ target }: ParthenonExample, { parts, words: { chance, notes } }: ParthenonSettings): TemplateCell[] {
  const found = `B${TABLE + MEASURES}`;
  const countOn = `B${PERCENTILES + 1}`;
  return [
    ...figure(5, chance.answer, {
      content: `=IF(ISNUMBER(${found});IF(AND(${found}>0;${found}<1/1000);"${chance.tiny}";${found});"")`,
      style: 'answer',
      number: 'percent',
    }),
    ...figure(6, chance.target, {
      content: target,
      style: 'input',
      number: 'amount',
      note: notes.target,
      rule: atLeastZero,
    }),
    // P10 is the profit that nine of ten trials reach.
    ...figure(7, chance.countOn, {
      content: `=IF(ISNUMBER(${countOn});${countOn};"")`,
      style: 'result',
      number: 'amount',
    }),
    ...figure(8, parts.inputs, {
      content: `=IF(AND(LEFT([complete];1)="✓";COUNT(C${FIRST}:D${LAST})=${2 * PILLARS};COUNT(B6)=1);"${parts.complete}";"${parts.incomplete}")`,
      style: 'check',
    }),
  ];
}

/** Low and high follow from the likely value, so that a change of the plan never puts them out of order. */
function inputs({ falls, rises }: ParthenonExample, { words }: ParthenonSettings): TemplateCell[] {
  const { columns, notes, pillars } = words;
  const headers = [columns.pillar, columns.likely, columns.falls, columns.rises, columns.low, columns.high];
  const rows = pillars.map((_, pillar) => FIRST + pillar);
  const high = (row: number, pillar: number) => {
    const risen = `B${row}+ABS(B${row})*D${row}`;
    return pillar === CONVERSION || pillar === MARGIN ? `MIN(1;${risen})` : risen;
  };
  return [
    ...across(['A', 'B', 'C', 'D', 'E', 'F'], FIRST - 1, headers, (index) => ({
      style: index === 0 ? 'header' : 'numberHeader',
    })),
    ...down('A', FIRST, pillars, () => ({ style: 'label' })),
    ...pillarLinks('B', FIRST),
    ...down('C', FIRST, falls, () => ({ style: 'input', number: 'percent', note: notes.falls, rule: shareOfOne })),
    ...down('D', FIRST, rises, () => ({
      style: 'input',
      number: 'percent',
      note: notes.rises,
      rule: { kind: 'between', low: 0, high: 10 },
    })),
    ...down(
      'E',
      FIRST,
      rows.map((row) => ifComplete(`B${row}-ABS(B${row})*C${row}`)),
      (pillar) => ({ style: 'formula', number: pillarKinds[pillar] }),
    ),
    ...down(
      'F',
      FIRST,
      rows.map((row, pillar) => ifComplete(high(row, pillar))),
      (pillar) => ({ style: 'formula', number: pillarKinds[pillar] }),
    ),
  ];
}

/** The widest swing first; the bars of the chart start at the likely profit, so two columns measure from there. */
function tornado({ words: { chance, columns } }: ParthenonSettings): TemplateCell[] {
  const rows = Array.from({ length: PILLARS }, (_, index) => TORNADO + 1 + index);
  const from = (letter: string) => rows.map((row) => `=IF(ISNUMBER(${letter}${row});${letter}${row}-[profitNow];"")`);
  return [
    { at: `A${TORNADO - 1}`, content: chance.tornado, style: 'section' },
    { at: `A${TORNADO}`, content: `=PARTHENON_TORNADO(${RANGES};A${FIRST}:A${LAST})`, style: 'header' },
    { at: `G${TORNADO}`, content: columns.down, style: 'numberHeader' },
    { at: `H${TORNADO}`, content: columns.up, style: 'numberHeader' },
    ...down('G', TORNADO + 1, from('D'), () => ({ style: 'formula', number: 'amount' })),
    ...down('H', TORNADO + 1, from('E'), () => ({ style: 'formula', number: 'amount' })),
    {
      at: `A${TORNADO + 7}`,
      content: `=IF(ISNUMBER(F${TORNADO + 1});"${chance.most}"&A${TORNADO + 1};"")`,
      style: 'finding',
    },
  ];
}
