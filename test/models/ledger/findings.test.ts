/** Nothing in silence: each kind of trouble with a row is told with row, column and value, beside what was taken. */
import { describe, expect, test } from 'vitest';
import { columnNames, outcomeWords, totalWords } from '../../../src/messages/fields';
import { inOneGo } from '../../../src/models/in-slices';
import { checkLedger } from '../../../src/models/ledger/check-ledger';
import { likelyTable } from '../../../src/models/ledger/column-names';
import { nothingYet } from '../../../src/models/ledger/existing';
import { planImport } from '../../../src/models/ledger/plan-import';
import { readTable } from '../../../src/models/ledger/read-table';
import { stagesOf } from '../../../src/models/ledger/stages';
import { type TableName, tableNames, tableRules } from '../../../src/models/ledger/tables';
import { understandColumn } from '../../../src/models/ledger/understand';
import { ar, en } from '../../ledger-words';
import { ledgerOf, NEW_YEAR } from './ledgers';

const names = columnNames([en, ar]);
const words = [en, ar];
const stageOf = stagesOf([], outcomeWords(words));

function planFor(rows: string[][], table: TableName, takeRepeated = false) {
  const source = { name: '', rows };
  const likely = likelyTable(source, names, [table]);
  const columns = (likely?.match ?? []).flatMap((column, place) => {
    const rule = column === null ? undefined : tableRules[table].columns[column];
    return column && rule
      ? [
          {
            source: place,
            column,
            reading: understandColumn(
              rows.slice(1).map((row) => row[place]),
              rule.kind,
            ).reading,
          },
        ]
      : [];
  });
  return {
    source,
    plan: { table, headerRow: likely?.headerRow ?? 0, columns, takeRepeated, totalWords: totalWords(words) },
  };
}

function read(table: TableName, text: string, takeRepeated = false) {
  const rows = text.split('\n').map((line) => line.split('|'));
  const { source, plan } = planFor(rows, table, takeRepeated);
  const { table: found, findings, seen } = inOneGo(readTable(source, plan));
  return {
    count: found.count,
    seen,
    told: findings.map(({ row, column, value, reason }) => [row, column, value, reason.code]),
  };
}

describe('a row that cannot be read', () => {
  test.each([
    ['deals', 'Deal|Amount|Opened\n1|5|3.1.2026\n2|five|13.1.2026', [3, 'amount', 'five', 'notNumber']],
    ['deals', 'Deal|Amount|Opened\n1|5|3.1.2026\n2|6|32.1.2026\n3|7|30.1.2026', [3, 'opened', '32.1.2026', 'notDay']],
    ['deals', 'Deal|Amount|Stage\n1|5|Won\n|6|Won', [3, 'deal', '', 'missing']],
    ['deals', 'Deal|Amount|Margin\n1|5|20%\n2|6|150%', [3, 'margin', '150%', 'notShare']],
    ['deals', 'Deal|Amount|Margin\n1|1000|500\n2||300', [3, 'margin', '300', 'noAmount']],
    ['deals', 'Deal|Amount|Stage\n1|5 €|Won\n2|6 €|Won\n3|7 $|Won', [4, 'amount', '7 $', 'otherCurrency']],
    ['deals', 'Deal|Amount|Stage\n1|5|Won\nTotal|5|', [3, null, 'Total', 'totalRow']],
    ['deals', 'Deal|Amount|Stage\n1|5|Won\nالمجموع:|5|', [3, null, 'المجموع:', 'totalRow']],
    ['deals', 'Deal|Amount|Stage\nD1|5|Won\n d1 |5|won', [3, null, ' d1 '.trim(), 'repeated']],
    ['deals', 'Deal|Amount|Stage\nD1|5|Won\nD1|6|Won', [3, null, 'D1', 'sameKey']],
    [
      'activities',
      'Seller|Date|Type|Count\nAnn|2026-01-03|Call|5\nAnn|2026-01-04|Call|2.5',
      [3, 'count', '2.5', 'notCount'],
    ],
    [
      'activities',
      'Seller|Date|Type|Count\nAnn|2026-01-03|Call|5\nAnn|2026-01-04|Call|-2',
      [3, 'count', '-2', 'notCount'],
    ],
    ['activities', 'Seller|Date|Type\nAnn|2026-01-03|Call\nAnn|2026-01-03|call', [3, null, 'Ann', 'repeated']],
  ] as const)('of %s is left out and told: %s', (table, text, told) => {
    const found = read(table, text);
    expect(found.told).toEqual([told]);
    expect(found.count).toBe(found.seen - 1);
  });
  test('because of its length is told too', () => {
    expect(read('clients', `Client|Region\nAcme|East\n${'x'.repeat(2001)}|East`).told).toMatchObject([
      [3, 'client', expect.anything(), 'tooLong'],
    ]);
  });
  test('that is the same as another is an entry where the user says so, but a deal never is', () => {
    expect(read('activities', 'Seller|Date|Type\nAnn|2026-01-03|Call\nAnn|2026-01-03|Call', true)).toMatchObject({
      count: 2,
      told: [],
    });
    expect(read('deals', 'Deal|Amount|Stage\nD1|5|Won\nD1|5|Won', true)).toMatchObject({ count: 1 });
  });
  test('is counted with blank rows and titles above it, as a spreadsheet counts', () => {
    expect(read('deals', 'Deals of March\n\nDeal|Amount|Stage\n1|5|Won\n\n2|x|Won').told).toEqual([
      [6, 'amount', 'x', 'notNumber'],
    ]);
  });
  test('takes a margin in money as its share of the amount', () => {
    const rows = [
      ['Deal', 'Amount', 'Gross profit'],
      ['1', '1000', '250'],
      ['2', '500', '130'],
    ];
    const { source, plan } = planFor(rows, 'deals');
    expect(inOneGo(readTable(source, plan)).table.columns).toMatchObject({ margin: [0.25, 0.26] });
  });
});

const checked = (ledger: Parameters<typeof ledgerOf>[0]) =>
  inOneGo(checkLedger(ledgerOf(ledger), { today: NEW_YEAR + 50, stageOf })).map(
    ({ table, row, column, value, reason }) => [table, row, column, value, reason.code],
  );

describe('a row that was taken but deserves a look', () => {
  const people = [{ name: 'Ann', start: NEW_YEAR, leave: NEW_YEAR + 20 }];
  const clients = [{ client: 'Acme', owner: 'Ann' }];
  test.each([
    [
      'a deal of an unknown seller',
      {
        people,
        deals: [
          { deal: '1', seller: 'ann' },
          { deal: '2', seller: 'Eve' },
        ],
      },
      ['deals', 3, 'seller', 'Eve', 'unknown'],
    ],
    [
      'a deal of an unknown client',
      { clients, deals: [{ deal: '1', client: 'Nil' }] },
      ['deals', 2, 'client', 'Nil', 'unknown'],
    ],
    [
      'a payment for an unknown deal',
      { deals: [{ deal: '1' }], payments: [{ deal: '2', date: NEW_YEAR, amount: 1 }] },
      ['payments', 2, 'deal', '2', 'unknown'],
    ],
    [
      'an owner nobody knows',
      { people, clients: [{ client: 'Acme', owner: 'Zoe' }] },
      ['clients', 2, 'owner', 'Zoe', 'unknown'],
    ],
    [
      'a payment in the future',
      { payments: [{ deal: '1', date: NEW_YEAR + 51, amount: 1 }] },
      ['payments', 2, 'date', { day: NEW_YEAR + 51 }, 'future'],
    ],
    [
      'a negative payment',
      { payments: [{ deal: '1', date: NEW_YEAR, amount: -1 }] },
      ['payments', 2, 'amount', -1, 'negative'],
    ],
    ['a deal at a loss', { deals: [{ deal: '1', margin: -0.1 }] }, ['deals', 2, 'margin', -0.1, 'negative']],
    [
      'a deal closed before it was opened',
      { deals: [{ deal: '1', opened: NEW_YEAR + 9, closed: NEW_YEAR + 8, stage: 'Won' }] },
      ['deals', 2, 'closed', { day: NEW_YEAR + 8 }, 'before'],
    ],
    [
      'a deal that is closed in an open stage',
      { deals: [{ deal: '1', stage: 'Talks', closed: NEW_YEAR }] },
      ['deals', 2, 'closed', { day: NEW_YEAR }, 'closedButOpen'],
    ],
    [
      'someone who left before the start',
      { people: [{ name: 'Bob', start: NEW_YEAR, leave: NEW_YEAR - 1 }] },
      ['people', 2, 'leave', { day: NEW_YEAR - 1 }, 'before'],
    ],
    [
      'a call of someone who had left',
      {
        people,
        activities: [
          { seller: 'Ann', date: NEW_YEAR + 21, kind: 'Call' },
          { seller: 'Ann', date: NEW_YEAR + 20, kind: 'Call' },
        ],
      },
      ['activities', 2, 'date', { day: NEW_YEAR + 21 }, 'notEmployed'],
    ],
  ] as const)('%s', (_name, ledger, told) => {
    expect(checked(ledger)).toEqual([told]);
  });
  test('a payment beyond the deal: the one that passes the amount, in the order of days', () => {
    const payments = [
      { deal: 'd1', date: NEW_YEAR + 9, amount: 60 },
      { deal: 'D1', date: NEW_YEAR, amount: 50 },
      { deal: 'D1', date: NEW_YEAR + 5, amount: 50 },
      { deal: 'D2', date: NEW_YEAR, amount: 0.1 },
      { deal: 'D2', date: NEW_YEAR, amount: 0.2 },
    ];
    const deals = [
      { deal: 'D1', amount: 100 },
      { deal: 'D2', amount: 0.3 },
    ];
    expect(checked({ deals, payments })).toEqual([['payments', 2, 'amount', 60, 'beyondDeal']]);
  });
  test('nothing at all where a table that would know the names is empty', () => {
    expect(checked({ deals: [{ deal: '1', seller: 'Ann', client: 'Acme' }], payments: [] })).toEqual([]);
  });
});

describe('an import that leaves out what deserves a look', () => {
  const rows = [
    ['Deal', 'Date', 'Amount'],
    ['1', '2026-01-05', '60'],
    ['1', '2026-01-06', '60'],
    ['2', '2099-01-01', '5'],
  ];
  const planned = (leaveFlagged: boolean) => {
    const { source, plan } = planFor(rows, 'payments');
    const ledger = ledgerOf({
      deals: [
        { deal: '1', amount: 100 },
        { deal: '2', amount: 9 },
      ],
    });
    const existing = Object.fromEntries(
      tableNames.map((name) => [name, { ...nothingYet(name), table: ledger[name] }]),
    ) as Parameters<typeof planImport>[1]['existing'];
    return inOneGo(planImport(source, { plan, existing, today: NEW_YEAR + 50, stageOf, leaveFlagged }));
  };
  test('takes the rest, and tells each row and why', () => {
    const { merge, findings } = planned(true);
    expect(merge.addedFrom).toEqual([2]);
    expect(findings.map(({ row, reason, isTaken }) => [row, reason.code, isTaken])).toEqual([
      [3, 'beyondDeal', false],
      [4, 'future', false],
    ]);
  });
  test('otherwise takes all and tells the same', () => {
    const { merge, findings } = planned(false);
    expect(merge.addedFrom).toEqual([2, 3, 4]);
    expect(findings.map(({ row, isTaken }) => [row, isTaken])).toEqual([
      [3, true],
      [4, true],
    ]);
  });
});
