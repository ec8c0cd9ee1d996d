/** The sheets of the five tables: a header row with notes, the rows of the example, and room for thousands more. */

import { columnsOf, type TableName, tableRules } from '../../src/models/ledger/tables';
import { columnLetters } from '../../src/sheets/addresses';
import { touchesText } from '../../src/sheets/look';
import { heading } from '../parts';
import type { InputRule, NumberKind, RowTable, TemplateCell, TemplateSheet } from '../template';
import type { LedgerSettings } from './ledger-settings';
import { cellsOf, type Rows } from './rows';

export const VERSION = '1.0';
/** The header stands in the last frozen row. */
export const HEADER = 4;

const room: Readonly<Record<TableName, number>> = {
  people: 100,
  clients: 1000,
  deals: 2000,
  payments: 2000,
  activities: 2000,
};

const widths: Readonly<Record<TableName, readonly number[]>> = {
  people: [170, 130, 130, 104, 104, 120],
  clients: [200, 104, 120, 110, 104, 160, 110],
  deals: [90, 200, 150, 120, 100, 80, 140, 120, 104, 104, 104, 130],
  payments: [110, 110, 120],
  activities: [170, 110, 130, 90, 150],
};

/** Names of the ranges that feed the lists, by table and column; other columns with words take theirs from Lists. */
const listed: Readonly<Record<string, string>> = {
  role: 'roles',
  team: 'teams',
  segment: 'segments',
  channel: 'channels',
  region: 'regions',
  product: 'products',
  stage: 'stageNames',
  reasonLost: 'reasonsLost',
  kind: 'kinds',
  result: 'results',
};

/** More than any deal is worth, so that a number typed with its telephone number is refused. */
const MOST_MONEY = 1e12;

export function tableSheets(settings: LedgerSettings, rows: Rows): TemplateSheet[] {
  return (Object.keys(widths) as TableName[]).map((table) => tableSheet(table, settings, rows));
}

function tableSheet(table: TableName, settings: LedgerSettings, rows: Rows): TemplateSheet {
  const { words, fields } = settings;
  const notes = words.notes[table] as Readonly<Record<string, string>>;
  const columns = columnsOf(table).map((column) => ({
    column,
    note: notes[column] as string,
    ...lookOf(table, column),
  }));
  const names = fields.columns[table] as Readonly<Record<string, readonly string[]>>;
  const headers = columns.map(({ column, note, number }, index): TemplateCell => {
    // Where a text follows, a heading on the right would run into the next.
    const isCentred = touchesText(number, columns[index + 1]?.number);
    return {
      at: `${columnLetters(index + 1)}${HEADER}`,
      content: (names[column] as readonly string[])[0] as string,
      style: number === 'text' || isCentred ? 'header' : 'numberHeader',
      number: isCentred ? 'code' : 'text',
      note,
    };
  });
  const rowTable: RowTable = { at: `A${HEADER + 1}`, columns, rows: cellsOf(table, rows), room: room[table] };
  const example = { example: words.example, version: VERSION };
  return {
    name: fields.tables[table],
    columnWidths: widths[table],
    frozenRows: HEADER,
    cells: [...heading(words.tables[table], example, settings, {}), ...headers],
    names: rangeNames(table, HEADER + rowTable.rows.length + rowTable.room),
    rowTables: [rowTable],
    spills: [],
    warnings: [],
    charts: [],
  };
}

/** "deals" is the sheet down to the last row of the table, "dealsOpened" a column of the table without its header. */
function rangeNames(table: TableName, last: number): Record<string, string> {
  const columns = columnsOf(table);
  const ranges = columns.map((column, index) => {
    const letter = columnLetters(index + 1);
    return [columnRange(table, column), `$${letter}$${HEADER + 1}:$${letter}$${last}`];
  });
  // From the first row of the sheet, so that a function counts rows as the sheet does.
  return { [table]: `$A$1:$${columnLetters(columns.length)}$${last}`, ...Object.fromEntries(ranges) };
}

export function columnRange(table: TableName, column: string): string {
  return table + column.charAt(0).toUpperCase() + column.slice(1);
}

function lookOf(table: TableName, column: string): { number: NumberKind; rule: InputRule } {
  const { kind, names } = tableRules[table].columns[column] as { kind: string; names?: TableName };
  switch (kind) {
    case 'day':
      return { number: 'date', rule: { kind: 'date' } };
    case 'money':
      return { number: 'amount', rule: { kind: 'between', low: -MOST_MONEY, high: MOST_MONEY } };
    case 'share':
      // A deal may be sold at a loss; nobody works less than not at all.
      return { number: 'percent', rule: { kind: 'between', low: column === 'margin' ? -1 : 0, high: 1 } };
    case 'count':
      return { number: 'count', rule: { kind: 'atLeast', low: 0 } };
    default: {
      if (names)
        return { number: 'text', rule: { kind: 'listed', in: columnRange(names, columnsOf(names)[0] as string) } };
      const list = listed[column];
      return { number: 'text', rule: list ? { kind: 'listed', in: list } : { kind: 'anything' } };
    }
  }
}
