/** Sheet "Parthenon why": the change of profit between two periods, split among the pillars. */
import { chartColours, down, figure } from '../parts';
import type { TemplateSheet } from '../template';
import type { ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { headingOf, kindsByPillar, PILLARS, pillarInputs } from './pillars';

const FIRST = 9;
const LAST = FIRST + PILLARS - 1;
const TABLE = 16;

export function whySheet(example: ParthenonExample, settings: ParthenonSettings): TemplateSheet {
  const { before, after } = example;
  const { why, columns, notes, pillars, sheets, profit } = settings.words;
  const firstRow = TABLE + 1;
  const lastRow = TABLE + PILLARS;
  return {
    name: sheets.why,
    columnWidths: [250, 130, 130, 130, 150, 120],
    frozenRows: 3,
    cells: [
      ...headingOf(settings, 'why', example),
      ...figure(5, why.answer, {
        content: `=IF(ISNUMBER(D${lastRow + 1});D${lastRow + 1};"")`,
        style: 'answer',
        number: 'amount',
      }),
      {
        at: 'A6',
        content: `=IF(OR(NOT(ISNUMBER(B5));N(B5)=0);"";"${why.most}"&INDEX(A${firstRow}:A${lastRow};IF(MAX(D${firstRow}:D${lastRow})>=-MIN(D${firstRow}:D${lastRow});MATCH(MAX(D${firstRow}:D${lastRow});D${firstRow}:D${lastRow};0);MATCH(MIN(D${firstRow}:D${lastRow});D${firstRow}:D${lastRow};0))))`,
        style: 'finding',
      },
      { at: `A${FIRST - 1}`, content: columns.pillar, style: 'header' },
      { at: `B${FIRST - 1}`, content: columns.before, style: 'numberHeader' },
      { at: `C${FIRST - 1}`, content: columns.after, style: 'numberHeader' },
      ...down('A', FIRST, pillars, () => ({ style: 'label' })),
      ...pillarInputs('B', FIRST, before, () => notes.before),
      ...pillarInputs('C', FIRST, after, () => notes.after),
      {
        at: `A${TABLE}`,
        content: `=PARTHENON_ATTRIBUTION(B${FIRST}:B${LAST};C${FIRST}:C${LAST};A${FIRST}:A${LAST})`,
        style: 'header',
      },
    ],
    names: {},
    spills: [
      {
        at: `A${TABLE}`,
        kinds: [
          ...kindsByPillar(['text', 'own', 'own', 'amount', 'percent']),
          ['text', 'amount', 'amount', 'amount', 'percent'],
        ],
        resultRows: 1,
      },
    ],
    warnings: [],
    charts: [
      {
        type: 'BAR',
        ranges: [`A${TABLE}:A${lastRow}`, `D${TABLE}:D${lastRow}`],
        title: why.chart,
        horizontalTitle: why.axis,
        verticalTitle: profit.pillarAxis,
        legend: false,
        colours: [chartColours.blue],
        at: 'G5',
        width: 480,
        height: 340,
      },
    ],
  };
}
