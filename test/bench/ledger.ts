/** How long the ledger takes to read and check a large export, and to add up a million payments. */

import { columnNames, outcomeWords, totalWords } from '../../src/messages/fields';
import { likelyTable } from '../../src/models/ledger/column-names';
import { nothingYet } from '../../src/models/ledger/existing';
import { factsOf } from '../../src/models/ledger/facts';
import { groupsOf } from '../../src/models/ledger/grouping';
import { planImport } from '../../src/models/ledger/plan-import';
import type { RawTable } from '../../src/models/ledger/raw';
import { stagesOf } from '../../src/models/ledger/stages';
import { seriesBy } from '../../src/models/ledger/sums';
import { columnsOf, type Ledger, type Table, tableNames, tableRules } from '../../src/models/ledger/tables';
import { understandColumn } from '../../src/models/ledger/understand';
import { ar, en } from '../ledger-words';
import { type FigureTable, median, timed } from './table';

const words = [en, ar];
const stageOf = stagesOf([], outcomeWords(words));

export function benchLedger(): FigureTable[] {
  return [reading(), adding()];
}

function reading(): FigureTable {
  const rows = [10_000, 100_000].map((count) => {
    const source = exportOfDeals(count);
    const steps = ['understood', 'read and checked'] as const;
    const times: Record<(typeof steps)[number], number[]> = { understood: [], 'read and checked': [] };
    let longest = 0;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      const plan = understood(source);
      times.understood.push(performance.now() - start);
      const work = planImport(source, {
        plan,
        existing: nothing(),
        today: 30_000,
        stageOf,
        leaveFlagged: false,
      });
      times['read and checked'].push(
        timed(() => {
          for (;;) {
            const start = performance.now();
            const { done } = work.next();
            longest = Math.max(longest, performance.now() - start);
            if (done) return;
          }
        }),
      );
    }
    const [first, second] = steps.map((step) => median(times[step])) as [number, number];
    return [`${count.toLocaleString('en')} deals, 11 columns`, first, second, first + second, longest];
  });
  return {
    title: 'Ledger: an export is understood, read, checked and compared (ms, median of 5)',
    columns: ['', 'understood', 'read and checked', 'together', 'longest slice'],
    rows,
  };
}

function adding(): FigureTable {
  const ledger = aMillionPayments();
  const once = () => {
    const { dated: facts } = factsOf('payments', ledger, stageOf);
    return seriesBy(facts, groupsOf(facts, 'person', ledger), 'month');
  };
  const times = Array.from({ length: 7 }, () => timed(() => void once()));
  return {
    title: 'Ledger: payments by month and person, 1,000,000 rows, 200 people (ms)',
    columns: ['', 'first', 'median', 'slowest'],
    rows: [['series', times[0] as number, median(times), Math.max(...times)]],
  };
}

function understood(source: RawTable) {
  const likely = likelyTable(source, columnNames(words));
  if (!likely) throw new Error('The export was not recognised.');
  const columns = likely.match.flatMap((column, place) => {
    const rule = column && tableRules[likely.table].columns[column];
    if (!column || !rule) return [];
    const cells = source.rows.slice(likely.headerRow + 1).map((row) => row[place]);
    return [{ source: place, column, reading: understandColumn(cells, rule.kind).reading }];
  });
  const { table, headerRow } = likely;
  return { table, headerRow, columns, takeRepeated: false, totalWords: totalWords(words) };
}

function nothing() {
  return Object.fromEntries(tableNames.map((name) => [name, nothingYet(name)])) as Parameters<
    typeof planImport
  >[1]['existing'];
}

function exportOfDeals(count: number): RawTable {
  const header = [
    'Deal ID',
    'Customer',
    'Owner',
    'Stage',
    'Amount',
    'Margin',
    'Product',
    'Source',
    'Created',
    'Close date',
    'Lost reason',
  ];
  const rows = Array.from({ length: count }, (_, index) => [
    `D-${index}`,
    `Client ${index % 400}`,
    `Seller ${index % 8}`,
    index % 3 ? 'Won' : 'Proposal',
    `${1000 + (index % 5000)},${10 + (index % 90)}`,
    `${20 + (index % 30)}%`,
    `Product ${index % 9}`,
    `Channel ${index % 5}`,
    `${1 + (index % 28)}.${1 + (index % 12)}.2025`,
    index % 3 ? `${1 + (index % 28)}.${1 + ((index + 1) % 12)}.2025` : '',
    '',
  ]);
  return { name: 'deals.csv', rows: [header, ...rows] };
}

function aMillionPayments(): Ledger {
  const count = 1_000_000;
  const deals = filled('deals', 3000, (column, row) =>
    column === 'deal' ? `D-${row}` : column === 'seller' ? `Seller ${row % 200}` : '',
  );
  const payments = filled('payments', count, (column, row) =>
    column === 'deal' ? `D-${row % 3000}` : column === 'date' ? 20_089 + (row % 365) : row % 1000,
  );
  return {
    ...Object.fromEntries(tableNames.map((name) => [name, nothingYet(name).table])),
    deals,
    payments,
  } as unknown as Ledger;
}

function filled(
  name: 'deals' | 'payments',
  count: number,
  valueAt: (column: string, row: number) => string | number,
): Table {
  const columns = Object.fromEntries(
    columnsOf(name).map((column) => [column, Array.from({ length: count }, (_, row) => valueAt(column, row))]),
  );
  return { count, rowNumbers: Array.from({ length: count }, (_, row) => row + 1), columns } as unknown as Table;
}
