/** The sheet "Funnels": the same profit cut by client group, product, channel, audience, seller and region. */
import { chartColours, down, figure, heading, sentence } from '../parts';
import type { TemplateCell, TemplateChart, TemplateSheet } from '../template';
import { type FunnelTable, funnelTables, inputsOf, STAGES, tableCells, tableSpill } from './funnel-tables';
import { blocksCheck } from './input-blocks';
import {
  afterSheet,
  anything,
  column,
  ifReady,
  legend,
  oneSeries,
  warningAt,
  whole,
  YEAR_PLAN_VERSION,
  type YearPlanSettings,
} from './year-settings';

const STAGE_NAMES = 11;
const CHARTS = 10;

export function funnelsSheet(settings: YearPlanSettings): TemplateSheet {
  const { words } = settings;
  const tables = funnelTables(settings);
  const ofTables = tables.map((table) => tableCells(table, settings));
  return {
    name: words.funnels.sheet,
    columnWidths: [150, 160, 75, 80, 85, 85, 85, 130, 85, 85, 85, 85, 100, 100],
    frozenRows: 3,
    tallRows: tables.map(({ row }) => row + 1),
    cells: [
      ...heading(words.funnels, { example: words.example, version: YEAR_PLAN_VERSION }, settings, legend),
      ...answers(settings, tables, ofTables),
      ...stages(settings),
      ...ofTables.flat(),
    ],
    names: { funnelsReady: 'B7', stageNames: column('A', STAGE_NAMES, STAGES) },
    spills: tables.map(tableSpill),
    warnings: ['B7:B8', ...tables.map(({ row }) => `N${row}`)].map(warningAt),
    charts: charts(settings, tables),
  };
}

function stages({ words: { funnels, stages: names } }: YearPlanSettings): TemplateCell[] {
  return [
    { at: `A${STAGE_NAMES - 1}`, content: funnels.stageNames, style: 'section' },
    ...down('A', STAGE_NAMES, names, () => ({
      style: 'input',
      number: 'text',
      note: funnels.notes.stage,
      rule: anything,
    })),
  ];
}

function answers(
  settings: YearPlanSettings,
  tables: readonly FunnelTable[],
  cells: readonly (readonly TemplateCell[])[],
): TemplateCell[] {
  const { words, parts } = settings;
  const { funnels } = words;
  const [channels, sellers] = [tables[2], tables[4]] as [FunnelTable, FunnelTable];
  const inTable = ({ row, parts: rows }: FunnelTable, letter: string) => column(letter, row + 2, rows.length);
  const largest = (letter: string) =>
    `INDEX(${inTable(channels, letter)};MATCH(MAX(${inTable(channels, 'N')});${inTable(channels, 'N')};0))`;
  const firstStage = `INDEX([stageNames];1)`;
  const stageBlock = {
    title: funnels.stageNames,
    range: column('A', STAGE_NAMES, STAGES),
    alsoTrue: [`COUNTA([stageNames])=${STAGES}`],
  };
  const tableBlocks = tables.map((table, place) => {
    const [names, shares] = [inTable(table, 'A'), inTable(table, 'B')];
    return {
      title: table.title,
      range: inputsOf(table),
      cells: cells[place] as readonly TemplateCell[],
      // Names and shares from other sheets are right there, or these sheets say so.
      alsoTrue: table.isOwn
        ? [`SUMPRODUCT((${names}<>"")*${shares})>0`, `SUMPRODUCT((${names}<>"")*(COUNTIF(${names};${names})>1))=0`]
        : [],
    };
  });
  const passed = tables.map(({ row }) => `(LEFT(N${row};1)="✓")`).join('+');
  return [
    ...figure(5, funnels.answer, { content: ifReady('yearReady', '[planProfit]'), style: 'answer', number: 'amount' }),
    {
      at: 'D5',
      content: ifReady(
        'funnelsReady',
        `IF([planProfit]=0;"";${sentence(funnels.finding, [largest('A'), whole(`MAX(${inTable(channels, 'N')})`), whole(largest('I')), firstStage])})`,
      ),
      style: 'finding',
    },
    ...figure(6, funnels.first, {
      content: ifReady('funnelsReady', `SUM(${inTable(channels, 'I')})`),
      style: 'result',
      number: 'plan',
    }),
    {
      at: 'D6',
      content: ifReady(
        'funnelsReady',
        `IF([planProfit]=0;"";${sentence(funnels.calls, [whole('B6'), firstStage, whole(`SUM(${inTable(sellers, 'I')})`)])})`,
      ),
      style: 'finding',
    },
    ...figure(7, parts.inputs, {
      content: afterSheet(
        'sellersReady',
        words.sellers.sheet,
        words,
        blocksCheck([stageBlock, ...tableBlocks], settings),
      ),
      style: 'checkSentence',
    }),
    ...figure(8, words.sums, {
      content: ifReady(
        'funnelsReady',
        `IF([planProfit]=0;"";IF(${passed}=${tables.length};"${words.addUp}";"${words.notAddUp}"))`,
      ),
      style: 'checkSentence',
    }),
  ];
}

function charts({ words: { funnels } }: YearPlanSettings, tables: readonly FunnelTable[]): TemplateChart[] {
  const ofTable = (place: number, title: string, at: string): TemplateChart => {
    const { row, parts } = tables[place] as FunnelTable;
    const rows = (letter: string) => column(letter, row + 1, parts.length + 1);
    return oneSeries(rows('A'), rows('N'), place === 2 ? chartColours.blue : chartColours.orange, {
      type: 'BAR',
      title,
      horizontalTitle: funnels.profitAxis,
      verticalTitle: funnels.names[place] as string,
      at,
      width: 540,
      height: 310,
    });
  };
  return [ofTable(2, funnels.chartChannels, `C${CHARTS}`), ofTable(4, funnels.chartSellers, `I${CHARTS}`)];
}
