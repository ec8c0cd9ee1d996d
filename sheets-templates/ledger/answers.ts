/** The sheet "Ledger": money received against last year, open pipeline, what is in the tables, and sums of them. */
import { type TableName, tableNames } from '../../src/models/ledger/tables';
import { across, chartColours, heading, sameKinds, sentence } from '../parts';
import type { CellStyle, NumberKind, TemplateCell, TemplateChart, TemplateSheet } from '../template';
import type { LedgerSettings } from './ledger-settings';
import { TODAY } from './story';
import { columnRange, VERSION } from './tables';

/** Rows in which a block begins; its header, its section, or the finding above a chart. */
const ANSWERS = 4;
const CONTENTS = 8;
const CHARTS = 15;
const BY_MONTH = 34;
const BY_SELLER = 50;
/** The first column of the blocks on the right. */
const RIGHT = 'F';

const MONTHS = 13;
const CHARTED_SELLERS = 8;
/** Lines that have the look of a table; more follow plain. */
const LINES = 20;

const PERIODS = ANSWERS + 1;
const PIPELINE = PERIODS + 4;
const CHECK = PIPELINE + 3;
const TODAY_ROW = CHECK + 1;

const sumKinds: readonly NumberKind[] = ['text', 'count', 'amount', 'percent'];
const pipelineKinds: readonly NumberKind[] = ['text', 'count', 'amount', 'amount', 'plan'];

export function ledgerSheet(settings: LedgerSettings): TemplateSheet {
  const { words } = settings;
  const legend = { input: 'C', formula: 'D', result: 'E', link: 'F', check: 'G' };
  return {
    name: words.ledger.sheet,
    columnWidths: [184, 116, 104, 104, 84, 150, 84, 116, 110, 90],
    frozenRows: 3,
    cells: [
      ...heading(words.ledger, { example: words.example, version: VERSION }, settings, legend),
      ...received(settings),
      ...openAndFindings(settings),
      ...sentences(settings),
      ...contents(settings),
      ...sums(settings),
    ],
    names: {
      today: `$B$${TODAY_ROW}`,
      thisYear: `$B$${PERIODS}`,
      change: `$E$${PERIODS}`,
      months: `$A$${BY_MONTH + 2}:$A$${BY_MONTH + 1 + MONTHS}`,
      byMonth: `$B$${BY_MONTH + 2}:$B$${BY_MONTH + 1 + MONTHS}`,
      // A pipeline has as many lines as it has stages.
      openDeals: `$G$${BY_SELLER + 2}:$G`,
      openAmounts: `$H$${BY_SELLER + 2}:$H`,
      openExpected: `$I$${BY_SELLER + 2}:$I`,
      openOverdue: `$J$${BY_SELLER + 2}:$J`,
    },
    spills: [
      { at: `A${BY_MONTH + 1}`, kinds: sameKinds(MONTHS, ['month', 'amount']), resultRows: 0 },
      { at: `${RIGHT}${BY_MONTH + 1}`, kinds: sameKinds(MONTHS, sumKinds), resultRows: 0 },
      { at: `A${BY_SELLER + 1}`, kinds: sameKinds(LINES, sumKinds), resultRows: 0 },
      { at: `${RIGHT}${BY_SELLER + 1}`, kinds: sameKinds(LINES, pipelineKinds), resultRows: 0 },
    ],
    warnings: [{ range: `B${CHECK}`, when: `=LEFT(B${CHECK};1)="✗"` }],
    charts: charts(settings),
  };
}

/** Blank without the day, and where a row cannot be read: the check says so, and Findings which. */
function asked(expression: string): string {
  return `=IF(ISNUMBER([today]);IFERROR(${expression};"");"")`;
}

function received({ words }: LedgerSettings): TemplateCell[] {
  const last = PERIODS + words.periods.length - 1;
  const from = (row: number) => `C${row}`;
  const begins = ['DATE(YEAR([today]);1;1)', 'DATE(YEAR([today])-1;1;1)', 'DATE(YEAR([today]);MONTH([today]);1)'];
  const days = [
    [begins[0], '[today]'],
    [begins[1], 'EDATE([today];-12)'],
    [begins[2], '[today]'],
    [`EDATE(${from(PERIODS + 2)};-1)`, 'EDATE([today];-1)'],
  ];
  const styles: CellStyle[] = ['answer', 'result', 'result', 'result'];
  // One formula fills the four amounts.
  const all = asked(`LEDGER_TOTAL("payments";;;;[payments];;C${PERIODS}:C${last};D${PERIODS}:D${last})`);
  return [
    { at: `A${ANSWERS}`, content: words.received, style: 'header' },
    ...across(['B', 'C', 'D', 'E'], ANSWERS, words.receivedColumns, () => ({ style: 'numberHeader' })),
    ...words.periods.flatMap((period, index): TemplateCell[] => {
      const row = PERIODS + index;
      const isCompared = index % 2 === 0;
      const change = `=IF(AND(ISNUMBER(B${row});N(B${row + 1})>0);B${row}/B${row + 1}-1;"")`;
      return [
        { at: `A${row}`, content: period, style: 'label' },
        { at: `B${row}`, content: index === 0 ? all : undefined, style: styles[index] as CellStyle, number: 'plan' },
        ...(days[index] as string[]).map(
          (day, place): TemplateCell => ({
            at: `${place === 0 ? 'C' : 'D'}${row}`,
            content: `=IF(ISNUMBER([today]);${day};"")`,
            style: 'formula',
            number: 'date',
          }),
        ),
        { at: `E${row}`, content: isCompared ? change : undefined, style: 'formula', number: 'change' },
      ];
    }),
  ];
}

function openAndFindings({ words }: LedgerSettings): TemplateCell[] {
  const lines: readonly [label: string, cell: Omit<TemplateCell, 'at'>][] = [
    [words.pipeline, { content: asked('SUM([openAmounts])'), style: 'result', number: 'plan' }],
    [words.expected, { content: asked('SUM([openExpected])'), style: 'result', number: 'plan' }],
    [words.toLookAt, { content: '=[findingCount]', style: 'link', number: 'plan' }],
    [
      words.tablesCheck,
      {
        content: `=IF(AND(ISNUMBER([thisYear]);ISNUMBER([findingCount]));"${words.readable}";"${words.unreadable}")`,
        style: 'check',
      },
    ],
    [
      words.today,
      { content: TODAY, style: 'input', number: 'date', note: words.todayNote, rule: { kind: 'date' } as const },
    ],
  ];
  return lines.flatMap(([label, cell], index) => [
    { at: `A${PIPELINE + index}`, content: label, style: 'label' as const },
    { at: `B${PIPELINE + index}`, ...cell },
  ]);
}

/** What the figures say, beside them and above the charts. */
function sentences({ words }: LedgerSettings): TemplateCell[] {
  const { findings } = words;
  const whole = (figure: string) => `FIXED(${figure};0)`;
  const said = (text: string, figures: readonly string[]) => sentence(text, figures);
  const change = `FIXED(ABS([change])*100;1)`;
  const { more, less, open, look, best, seller } = {
    more: said(findings.more({ change: '{1}' }), [change]),
    less: said(findings.less({ change: '{1}' }), [change]),
    open: said(findings.open({ deals: '{1}', amount: '{2}', overdue: '{3}' }), [
      whole('SUM([openDeals])'),
      whole('SUM([openAmounts])'),
      whole('SUM([openOverdue])'),
    ]),
    look: said(findings.look({ rows: '{1}', sheet: words.findingsSheet.sheet }), [whole('[findingCount]')]),
    best: said(findings.best({ month: '{1}', amount: '{2}' }), [
      `TEXT(INDEX([months];MATCH(MAX([byMonth]);[byMonth];0));"${words.monthFormat}")`,
      whole('MAX([byMonth])'),
    ]),
    seller: said(findings.seller({ seller: '{1}', share: '{2}' }), [
      `A${BY_SELLER + 2}`,
      `FIXED(D${BY_SELLER + 2}*100;0)`,
    ]),
  };
  const at = (place: string, content: string): TemplateCell => ({ at: place, content, style: 'finding' });
  return [
    at(`${RIGHT}${PERIODS}`, `=IF(ISNUMBER([change]);IF([change]<0;${less};${more});"")`),
    at(`${RIGHT}${PERIODS + 1}`, `=IF(SUM([openDeals])>0;${open};"")`),
    at(`${RIGHT}${PERIODS + 2}`, `=IF(ISNUMBER([findingCount]);IF([findingCount]>0;${look};"${findings.inOrder}");"")`),
    at(`A${CHARTS}`, `=IF(N(MAX([byMonth]))>0;${best};"")`),
    at(`${RIGHT}${CHARTS}`, `=IF(ISNUMBER(D${BY_SELLER + 2});${seller};"")`),
  ];
}

/** The day by which a row of each table is put in time. */
const dayOf: Readonly<Record<TableName, readonly [first: string, day: string]>> = {
  people: ['name', 'start'],
  clients: ['client', 'since'],
  deals: ['deal', 'opened'],
  payments: ['deal', 'date'],
  activities: ['seller', 'date'],
};

function contents({ words, fields }: LedgerSettings): TemplateCell[] {
  const columns = [RIGHT, 'G', 'H', 'I'];
  return [
    ...across(columns, CONTENTS, words.contentColumns, (index) => ({
      style: index === 0 ? 'header' : 'numberHeader',
    })),
    ...tableNames.flatMap((table, index): TemplateCell[] => {
      const [first, day] = dayOf[table].map((column) => columnRange(table, column)) as [string, string];
      const edge = (edgeOf: string) => `=IF(COUNT([${day}])=0;"";${edgeOf}([${day}]))`;
      const row = CONTENTS + 1 + index;
      return [
        { at: `${RIGHT}${row}`, content: fields.tables[table], style: 'label' },
        { at: `G${row}`, content: `=COUNTA([${first}])`, style: 'link', number: 'plan' },
        { at: `H${row}`, content: edge('MIN'), style: 'link', number: 'date' },
        { at: `I${row}`, content: edge('MAX'), style: 'link', number: 'date' },
      ];
    }),
  ];
}

function sums({ words }: LedgerSettings): TemplateCell[] {
  const [from, to] = [`C${PERIODS}`, `D${PERIODS}`];
  const sumBy = (by: string) => asked(`LEDGER_SUM("payments";"${by}";[people];;[deals];[payments];;${from};${to})`);
  const firstMonth = `EDATE(DATE(YEAR([today]);MONTH([today]);1);${1 - MONTHS})`;
  const table = (at: string, row: number, section: string, content: string): TemplateCell[] => [
    { at: `${at}${row}`, content: section, style: 'section' },
    { at: `${at}${row + 1}`, content, style: 'header' },
  ];
  return [
    ...table(
      'A',
      BY_MONTH,
      words.byMonth,
      asked(`LEDGER_SERIES("payments";"month";;;;;[payments];;${firstMonth};[today])`),
    ),
    ...table(RIGHT, BY_MONTH, words.byTeam, sumBy('team')),
    ...table('A', BY_SELLER, words.bySeller, sumBy('person')),
    ...table(RIGHT, BY_SELLER, words.byStage, asked('LEDGER_PIPELINE([deals];[today];[stages])')),
  ];
}

function charts({ words: { charts: titles } }: LedgerSettings): TemplateChart[] {
  const sellers = (letter: string) => `${letter}${BY_SELLER + 1}:${letter}${BY_SELLER + 1 + CHARTED_SELLERS}`;
  return [
    {
      type: 'COLUMN',
      ranges: [`A${BY_MONTH + 1}:B${BY_MONTH + 1 + MONTHS}`],
      title: titles.months,
      horizontalTitle: titles.monthAxis,
      verticalTitle: titles.moneyAxis,
      valueFormat: '#,##0',
      legend: false,
      colours: [chartColours.blue],
      at: `A${CHARTS + 1}`,
      width: 584,
      height: 350,
    },
    {
      type: 'BAR',
      ranges: [sellers('A'), sellers('C')],
      title: titles.sellers,
      horizontalTitle: titles.moneyAxis,
      verticalTitle: titles.sellerAxis,
      valueFormat: '#,##0',
      legend: false,
      colours: [chartColours.orange],
      at: `${RIGHT}${CHARTS + 1}`,
      width: 545,
      height: 350,
    },
  ];
}
