/** Small ledgers for tests, row by row, and made-up ones. */
import fc from 'fast-check';
import {
  columnsOf,
  type Ledger,
  type Table,
  type TableName,
  tableNames,
  tableRules,
  type Value,
} from '../../../src/models/ledger/tables';

export type Row = Readonly<Record<string, Value>>;

/** Rows by column names; what is left out is blank. Row numbers begin with 2, below a header. */
export function tableOf<T extends TableName>(name: T, rows: readonly Row[]): Table<T> {
  const blank = (column: string) => (tableRules[name].columns[column]?.kind === 'text' ? '' : null);
  const columns = Object.fromEntries(
    columnsOf(name).map((column) => [column, rows.map((row) => row[column] ?? blank(column))]),
  );
  return { count: rows.length, rowNumbers: rows.map((_row, place) => place + 2), columns } as unknown as Table<T>;
}

export function ledgerOf(rows: { readonly [T in TableName]?: readonly Row[] }): Ledger {
  return Object.fromEntries(tableNames.map((name) => [name, tableOf(name, rows[name] ?? [])])) as unknown as Ledger;
}

/** 1 January 2026. */
export const NEW_YEAR = Date.UTC(2026, 0, 1) / 86_400_000;
const day = fc.integer({ min: NEW_YEAR, max: NEW_YEAR + 120 });
const person = fc.constantFrom('Ann', 'Bob', 'Cid', 'ann ', 'Nobody', '');
const client = fc.constantFrom('Acme', 'Borealis', 'ACME', 'Cirrus', '');
const blankOr = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: null, freq: 5 });

/** With spellings that differ, blanks, and names that no table has. */
export const madeUpLedger: fc.Arbitrary<{ rows: Record<TableName, Row[]>; ledger: Ledger }> = fc
  .record({
    people: fc.constant<Row[]>([
      { name: 'Ann', team: 'North' },
      { name: 'Bob', team: 'South' },
      { name: 'Cid', team: 'North' },
    ]),
    clients: fc.constant<Row[]>([
      { client: 'Acme', region: 'East', segment: 'Key', channel: 'Web', owner: 'Ann' },
      { client: 'Borealis', region: 'West', segment: 'Small', channel: 'Fair', owner: 'Bob' },
      { client: 'Acme', region: 'East', segment: 'Key', channel: 'Web', owner: 'Cid', ownerSince: NEW_YEAR + 60 },
    ]),
    deals: fc.array(
      fc.record({
        client,
        seller: person,
        stage: fc.constantFrom('Won', 'closed won', 'Lost', 'Proposal', ''),
        amount: blankOr(fc.integer({ min: 0, max: 1000 })),
        margin: blankOr(fc.constantFrom(0.1, 0.25, 0.5)),
        product: fc.constantFrom('Desk', 'desk', 'Chair', ''),
        channel: fc.constantFrom('Web', ''),
        opened: blankOr(day),
        closed: blankOr(day),
        reasonLost: fc.constantFrom('', '', 'Price'),
      }),
      { maxLength: 12 },
    ),
    payments: fc.array(
      fc.record({
        deal: fc.constantFrom('D0', 'd1', 'D2', 'D3', 'D99'),
        date: day,
        amount: fc.integer({ min: -50, max: 900 }),
      }),
      { maxLength: 20 },
    ),
    activities: fc.array(
      fc.record({
        seller: person.filter((name) => name !== ''),
        date: day,
        kind: fc.constantFrom('Call', 'Meeting', 'call'),
        count: blankOr(fc.nat(20)),
        result: fc.constantFrom('', 'Answered'),
      }),
      { maxLength: 20 },
    ),
  })
  .map((made) => {
    const rows = { ...made, deals: made.deals.map((deal, place) => ({ deal: `D${place}`, ...deal })) };
    return { rows, ledger: ledgerOf(rows) };
  });
