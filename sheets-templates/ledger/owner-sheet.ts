/** The sheet "Owner": new clients, what was bought and by whom, requests, calls and their results, money by week. */
import { chartColours, dayNumber, figure, heading, sameKinds, sentence } from '../parts';
import type { NumberKind, TemplateCell, TemplateSheet } from '../template';
import type { LedgerSettings } from './ledger-settings';
import { TODAY } from './story';
import { columnRange, VERSION } from './tables';

const FROM = 5;
const TO = 6;
const KIND = 7;
const FIGURES = 8;
const UPPER = 14;
const LOWER = 27;
/** Lines that have the look of a table; more follow plain. */
const LINES = 11;
const MANY_LINES = 400;
const CHART_ROWS = 18;

const sumKinds: readonly NumberKind[] = ['text', 'count', 'amount', 'percent'];
const countKinds: readonly NumberKind[] = ['text', 'count', 'count', 'percent'];

export function ownerSheet(settings: LedgerSettings): TemplateSheet {
  const { words } = settings;
  const { owner: said } = words;
  const weekRow = LOWER + CHART_ROWS;
  return {
    name: said.sheet,
    columnWidths: [190, 106, 110, 90, 90, 150, 106, 110, 90, 90, 190, 96, 110, 80],
    frozenRows: 3,
    cells: [
      ...heading(said, { example: words.example, version: VERSION }, settings, {
        input: 'C',
        formula: 'D',
        result: 'F',
      }),
      ...asked(settings),
      ...figures(settings),
      ...block('A', UPPER, said.products, sum('won', 'product')),
      ...block('F', UPPER, said.requests, sum('opened', 'channel')),
      ...block('K', UPPER, said.activities, sum('activities', 'kind')),
      ...block('F', LOWER, said.results, sum('activities', 'result', '"kind";[ownerKind]')),
      ...block('K', LOWER, said.clients, sum('won', 'client')),
      ...block(
        'A',
        weekRow,
        said.weeks,
        ready(
          'LEDGER_SERIES("payments";"week";"product";[people];[clients];[deals];[payments];;[ownerFrom];[ownerTo])',
        ),
      ),
    ],
    names: { ownerFrom: `$B$${FROM}`, ownerTo: `$B$${TO}`, ownerKind: `$B$${KIND}` },
    spills: [
      { at: `A${UPPER + 1}`, kinds: sameKinds(LINES, sumKinds), resultRows: 0 },
      { at: `F${UPPER + 1}`, kinds: sameKinds(LINES, sumKinds), resultRows: 0 },
      { at: `K${UPPER + 1}`, kinds: sameKinds(LINES, countKinds), resultRows: 0 },
      { at: `F${LOWER + 1}`, kinds: sameKinds(LINES, countKinds), resultRows: 0 },
      { at: `K${LOWER + 1}`, kinds: sameKinds(MANY_LINES, sumKinds), resultRows: 0 },
      { at: `A${weekRow + 1}`, kinds: sameKinds(60, ['date', ...Array<NumberKind>(8).fill('plan')]), resultRows: 0 },
    ],
    warnings: [],
    charts: [
      {
        type: 'BAR',
        ranges: [`A${UPPER + 1}:A${UPPER + 7}`, `C${UPPER + 1}:C${UPPER + 7}`],
        title: said.chart,
        horizontalTitle: said.moneyAxis,
        verticalTitle: said.productAxis,
        valueFormat: '#,##0',
        legend: false,
        colours: [chartColours.blue],
        at: `A${LOWER}`,
        width: 470,
        height: 330,
      },
    ],
  };
}

/** Blank while a day is missing, and where a row cannot be read: the sheet Findings says which. */
function ready(expression: string): string {
  return `=IF(AND(ISNUMBER([ownerFrom]);ISNUMBER([ownerTo]);N(+[ownerTo])>=N(+[ownerFrom]));IFERROR(${expression};"");"")`;
}

function sum(what: string, by: string, only = ';'): string {
  return ready(
    `LEDGER_SUM("${what}";"${by}";[people];[clients];[deals];[payments];[activities];[ownerFrom];[ownerTo];${only};[stages])`,
  );
}

function block(column: string, row: number, title: string, content: string): TemplateCell[] {
  return [
    { at: `${column}${row}`, content: title, style: 'section' },
    { at: `${column}${row + 1}`, content, style: 'header' },
  ];
}

function asked({ words }: LedgerSettings): TemplateCell[] {
  const { owner: said } = words;
  const day = { style: 'input', number: 'date', rule: { kind: 'date' } } as const;
  return [
    ...figure(FROM, said.from, { content: dayNumber('2026-01-01'), ...day, note: said.notes.from }),
    ...figure(TO, said.to, { content: TODAY, ...day, note: said.notes.to }),
    ...figure(KIND, said.kind, {
      content: words.lists.kinds[0],
      style: 'input',
      number: 'text',
      rule: { kind: 'anything' },
      note: said.notes.kind,
    }),
  ];
}

function figures({ words }: LedgerSettings): TemplateCell[] {
  const { owner: said } = words;
  const total = (what: string) =>
    ready(
      `LEDGER_TOTAL("${what}";[people];[clients];[deals];[payments];[activities];[ownerFrom];[ownerTo];;;[stages])`,
    );
  const [since, ownerSince] = [columnRange('clients', 'since'), columnRange('clients', 'ownerSince')];
  // A hand-over is a further row of a client who was there before.
  const fresh = `SUMPRODUCT(([${since}]>=[ownerFrom])*([${since}]<=[ownerTo])*([${ownerSince}]="")*ISNUMBER([${since}]))`;
  const lines = [
    [said.newClients, ready(fresh), 'answer'],
    [said.won, total('won'), 'result'],
    [said.received, total('payments'), 'result'],
    [said.done, total('activities'), 'result'],
  ] as const;
  const first = UPPER + 2;
  const share = (cell: string) => `FIXED(100*${cell};0)`;
  const at = (place: string, content: string): TemplateCell => ({ at: place, content, style: 'finding' });
  return [
    ...lines.flatMap(([label, content, style], index) =>
      figure(FIGURES + index, label, { content, style, number: 'plan' }),
    ),
    at(`F${FROM}`, `=IF(ISNUMBER(D${first});${sentence(said.bestProduct, [`A${first}`, share(`D${first}`)])};"")`),
    at(
      `F${TO}`,
      `=IF(ISNUMBER(N${LOWER + 2});${sentence(said.bestClient, [`K${LOWER + 2}`, share(`N${LOWER + 2}`)])};"")`,
    ),
    at(
      `F${KIND}`,
      `=IF(ISNUMBER(I${LOWER + 2});${sentence(said.handled, [`[ownerKind]`, `F${LOWER + 2}`, share(`I${LOWER + 2}`)])};"")`,
    ),
  ];
}
