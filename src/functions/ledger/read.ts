/** LEDGER_READ: a sheet of one's own as a table of the ledger. */
import { columnName } from '../../messages/finding-sentence';
import { columnsOf, type Table, type TableName, tableNames, tableRules, valuesOf } from '../../models/ledger/tables';
import type { Cell } from '../mechanism/cells';
import { type Answer, gridFunction, type HelpOf } from '../mechanism/define';
import { ledgerTable } from '../mechanism/ledger-parameters';
import type { RangeContext, RangeParameter } from '../mechanism/parameter-types';
import { flag, word } from '../mechanism/parameters';

type Reader = (table: TableName) => Table;

/** Which table it is, another argument says. */
const range: RangeParameter<Reader> = {
  takes: 'range',
  type: 'range',
  allowed: (words) => words.ledger.functions.headings,
  optional: false,
  read: (grid: readonly (readonly Cell[])[], context: RangeContext) => (table) =>
    ledgerTable(table).read(grid, context).table,
  fallback: () => () => {
    throw new Error('A range is needed.');
  },
};

export const LEDGER_READ = gridFunction({
  name: 'LEDGER_READ',
  parameters: {
    table: { ...word(tableNames as readonly TableName[], { fallback: 'deals' }), optional: false },
    range,
    headers: flag({ fallback: true }),
  },
  grid({ table, range: readAs, headers }, words) {
    const { fields } = words();
    const read = readAs(table);
    const columns = columnsOf(table);
    const cellAt = (column: string, row: number): Answer => {
      const value = valuesOf(read, column)[row] ?? null;
      if (value === null || value === '') return null;
      return typeof value === 'number' && tableRules[table].columns[column]?.kind === 'day' ? { day: value } : value;
    };
    return [
      ...(headers ? [columns.map((column) => columnName(table, column, fields))] : []),
      ...Array.from({ length: read.count }, (_, row) => columns.map((column) => cellAt(column, row))),
    ];
  },
});

export const help: HelpOf<typeof LEDGER_READ> = {
  text: 'A sheet of your own as a table of the ledger: its columns are found by their headings in any order, dates and amounts in text are read, and what comes out has the ledger’s own headings and order. What can be read in two ways, such as 1/2/2026, is refused.',
  parameters: {
    table: 'Which table it is: people, clients, deals, payments or activities.',
    range: 'The range with its headings; a title may stand above them.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=LEDGER_READ("payments"; {"Paid on","Invoice no","Sum";"31.1.2026","D1","1 200.50 €";"28.2.2026","D2","300"})',
      result: [
        ['Deal', 'Date', 'Amount'],
        ['D1', '2026-01-31', 1200.5],
        ['D2', '2026-02-28', 300],
      ],
    },
    {
      formula:
        '=LEDGER_READ("activities"; {"Export of January","","","";"Outcome","User","Day","Type";"Answered","Ann",46023,"Call"}; FALSE)',
      result: [['Ann', '2026-01-01', 'Call', null, 'Answered']],
    },
  ],
};
