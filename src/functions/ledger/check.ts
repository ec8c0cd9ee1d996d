/** LEDGER_CHECK: every row of the ledger that cannot be read or deserves a look, with value and reason. */

import { columnName, findingSentence } from '../../messages/finding-sentence';
import { isoDay } from '../../models/calendar/iso-day';
import { inOneGo } from '../../models/in-slices';
import { checkLedger } from '../../models/ledger/check-ledger';
import type { Finding } from '../../models/ledger/findings';
import { tableNames } from '../../models/ledger/tables';
import { type Answer, gridFunction, type HelpOf } from '../mechanism/define';
import { anyLedgerTable } from '../mechanism/ledger-parameters';
import { date, flag } from '../mechanism/parameters';
import { ledgerOf, stagesGiven } from './question';

export const LEDGER_CHECK = gridFunction({
  name: 'LEDGER_CHECK',
  parameters: {
    people: anyLedgerTable('people'),
    clients: anyLedgerTable('clients'),
    deals: anyLedgerTable('deals'),
    payments: anyLedgerTable('payments'),
    activities: anyLedgerTable('activities'),
    today: date(),
    ...stagesGiven,
    headers: flag({ fallback: true }),
  },
  grid(given, words) {
    const { today, stages, headers } = given;
    const { ledger, fields, show } = words();
    const looked = inOneGo(checkLedger(ledgerOf(given), { today, stageOf: stages.stageOf }));
    const findings = tableNames.flatMap((table) =>
      [...given[table].findings, ...looked.filter((finding) => finding.table === table)].sort(
        (one, other) => one.row - other.row,
      ),
    );
    const { table, row, column, value, look } = ledger.functions.columns;
    const line = (finding: Finding): Answer[] => [
      fields.tables[finding.table],
      finding.row,
      // A row as a whole is told by the table's name, so that no cell of the line is blank.
      finding.column === null ? fields.tables[finding.table] : columnName(finding.table, finding.column, fields),
      // As text: days and amounts stand in one column, which can have no format of its own.
      typeof finding.value === 'object' ? isoDay(finding.value.day) : finding.value,
      findingSentence(finding.reason, finding.table, ledger, fields, { number: show.number, day: isoDay }),
    ];
    const lines = findings.length > 0 ? findings.map(line) : [[ledger.functions.allInOrder, null, null, null, null]];
    return [...(headers ? [[table, row, column, value, look]] : []), ...lines];
  },
});

export const help: HelpOf<typeof LEDGER_CHECK> = {
  text: 'Every row of the ledger that cannot be read or deserves a look: table, row of the range, column, value and what to look at. Rows that cannot be read: no number, no date, a key that is there twice. Worth a look: unknown sellers, clients or deals, payments beyond the deal, days in the future, negative amounts, closed before opened, activities of someone who had left. One line says so where all is in order.',
  parameters: {
    people: 'The table People with its headings. May be left blank; then no name is held against it.',
    clients: 'The table Clients with its headings. May be left blank.',
    deals: 'The table Deals with its headings. May be left blank.',
    payments: 'The table Payments with its headings. May be left blank.',
    activities: 'The table Activities with its headings. May be left blank.',
    today: 'The day after which everything is the future.',
    stages: 'Optional. What stages mean: a range of name, chance and won or lost.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=LEDGER_CHECK({"Name","Team";"Ann","North"}; ; {"Deal","Seller","Amount";"D1","Ann",500;"D2","Eve",300}; {"Deal","Date","Amount";"D1",46023,600}; ; 46030)',
      result: [
        ['Table', 'Row', 'Column', 'Value', 'What to look at'],
        ['Deals', 3, 'Seller', 'Eve', 'Nobody of this name in People.'],
        ['Payments', 2, 'Amount', 600, 'Brings what was paid to 600; the deal is 500.'],
      ],
    },
    {
      formula:
        '=LEDGER_CHECK(; ; {"Deal","Amount","Stage";"D1",500,"Offer";"D2","lots","Offer";"D1",700,"Offer"}; ; ; 46030; ; FALSE)',
      result: [
        [
          'Deals',
          3,
          'Amount',
          'lots',
          'Not a number. Correct it in the source, or choose how the column writes numbers.',
        ],
        ['Deals', 4, 'Deals', 'D1', 'Row 2 says something else of the same; that one was taken.'],
      ],
    },
  ],
};
