/** The template "Clients": ABC-XYZ of two half-years, migration between them, whom to call, where visits go. */
import type { ClientsTemplateWords } from '../../src/messages/en/clients-template';
import { chartColours, heading } from '../parts';
import type { TemplateSettings } from '../settings';
import type { NumberKind, Template, TemplateChart, TemplateSheet } from '../template';
import { abcxyzKinds, allClients, workingColumns } from './all-clients';
import { answers, checks, findings, inputs } from './answers';
import { counts, migration, nineClasses } from './classes';
import { callFirst, touches, visitList } from './lists';
import {
  ALL,
  BOTTOM,
  CALL,
  CHARTS,
  CLASSES,
  EARLIER,
  HEADER,
  LISTED,
  MONTHS,
  NAME,
  NINE,
  names,
  TABLE,
  TOP,
  VISIT_LIST,
} from './places';
import { earlierTable, purchaseBlock } from './purchases';

export type ClientsSettings = TemplateSettings<ClientsTemplateWords>;

const VERSION = '1.0';
const resultWidths = [150, 164, 86, 84, 50, 70, 50, 54, 74, 68, 62, 130, 62, 62];
const purchaseWidths = [140, 110, ...Array.from({ length: MONTHS }, () => 88)];
const earlierWidths = [140, 90, 72, 90, 60, 76, 60, 60];

export function clientsTemplate(settings: ClientsSettings): Template {
  return { id: 'clients', version: VERSION, rightToLeft: settings.rightToLeft, sheets: [clientsSheet(settings)] };
}

function clientsSheet(settings: ClientsSettings): TemplateSheet {
  const { words } = settings;
  const legend = { input: 'C', formula: 'D', result: 'F', check: 'H' };
  return {
    name: words.sheet,
    columnWidths: [...resultWidths, ...purchaseWidths, ...earlierWidths],
    frozenRows: 3,
    tallRows: [CLASSES + 1, CALL + 1, VISIT_LIST + 1, TABLE],
    cells: [
      ...heading(words, { example: words.example, version: VERSION }, settings, legend),
      ...answers(settings),
      ...findings(settings),
      ...checks(settings),
      ...inputs(settings),
      ...migration(settings),
      ...counts(settings),
      ...callFirst(settings),
      ...touches(settings),
      ...visitList(settings),
      ...allClients(settings),
      ...workingColumns(settings),
      ...purchaseBlock(settings),
      ...earlierTable(settings),
    ],
    names,
    spills: [
      { at: `C${CLASSES + 1}`, kinds: grid(3), resultRows: 0 },
      { at: `${NAME}${NINE + 1}`, kinds: grid(nineClasses.length), resultRows: 0 },
      {
        at: `K${CALL + 1}`,
        kinds: Array.from({ length: LISTED }, () => ['count', 'workday', 'code']),
        resultRows: 0,
      },
      { at: `A${TABLE}`, kinds: abcxyzKinds, resultRows: 0 },
      { at: `${EARLIER}${HEADER}`, kinds: abcxyzKinds, resultRows: 0 },
    ],
    warnings: [
      { range: 'B11:B13', when: '=LEFT(B11;1)="✗"' },
      // Right of the diagonal stands who moved down, in the last column who was lost.
      {
        range: names.migration.replace(/\$/g, ''),
        when: `=AND(N(D${CLASSES + 2})>0;$C${CLASSES + 2}<D$${CLASSES + 1})`,
      },
      ...[`G${CALL + 2}:G${CALL + 1 + LISTED}`, `N${TOP}:N${BOTTOM}`].map((range) => {
        const [cell] = range.split(':');
        return { range, when: `=OR(${cell}="${words.moved.down}";${cell}="${words.moved.lost}")` };
      }),
    ],
    charts: charts(settings),
  };
}

/** A class in each row and column, then the new and the lost. */
function grid(classes: number): NumberKind[][] {
  const row: NumberKind[] = ['code', ...Array.from({ length: classes + 1 }, () => 'plan' as const)];
  return Array.from({ length: classes + 1 }, () => row);
}

function charts({ words: { charts: titles } }: ClientsSettings): TemplateChart[] {
  return [
    {
      type: 'COMBO',
      ranges: [`A${TABLE}:A${TABLE + 20}`, `C${TABLE}:D${TABLE + 20}`],
      title: titles.pareto,
      horizontalTitle: titles.clientAxis,
      verticalTitle: titles.shareAxis,
      legend: true,
      colours: [chartColours.blue, chartColours.orange],
      at: `A${CHARTS}`,
      width: 622,
      height: 355,
    },
    {
      type: 'COLUMN',
      ranges: [`I${CLASSES + 1}:K${CLASSES + 2 + nineClasses.length}`],
      title: titles.classes,
      horizontalTitle: titles.classAxis,
      verticalTitle: titles.countAxis,
      legend: true,
      colours: [chartColours.orange, chartColours.blue],
      at: `H${CHARTS}`,
      width: 460,
      height: 355,
    },
    {
      type: 'BAR',
      ranges: [`A${VISIT_LIST + 1}:A${VISIT_LIST + 1 + LISTED}`, `F${VISIT_LIST + 1}:F${VISIT_LIST + 1 + LISTED}`],
      title: titles.visits,
      horizontalTitle: titles.visitAxis,
      verticalTitle: titles.clientAxis,
      legend: false,
      colours: [chartColours.green],
      at: `H${VISIT_LIST}`,
      width: 460,
      height: (ALL - VISIT_LIST - 1) * 21,
    },
  ];
}
