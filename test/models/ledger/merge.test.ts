/** Bringing rows into a table: nothing twice, nothing lost, and back again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../../src/models/in-slices';
import { type Merge, mergeRows, rowsOf } from '../../../src/models/ledger/merge';
import { columnsOf, type Table, type TableName, tableNames, type Value } from '../../../src/models/ledger/tables';
import { markOf, undoOf } from '../../../src/models/ledger/undo';
import { madeUpLedger, NEW_YEAR, type Row, tableOf } from './ledgers';

const asRows = (name: TableName, table: Table): Row[] => {
  const rowAt = rowsOf(table, name);
  return Array.from({ length: table.count }, (_, row) =>
    Object.fromEntries(columnsOf(name).map((column, place) => [column, rowAt(row)[place] as Value])),
  );
};

/** The table after the merge, as the sheet would hold it. */
function afterwards(name: TableName, there: Table, { added, changed }: Merge): Table {
  const rows = asRows(name, there);
  const columns = columnsOf(name);
  const toRow = (values: readonly Value[]) =>
    Object.fromEntries(columns.map((column, place) => [column, values[place] as Value]));
  for (const { place, after } of changed) rows[place] = toRow(after);
  return tableOf(name, [...rows, ...added.map(toRow)]);
}

const merged = (table: TableName, there: Table, read: Table) =>
  inOneGo(mergeRows(there, read, { table, columns: columnsOf(table), today: NEW_YEAR }));
/** As reading leaves a source: no key twice. */
const withoutTwins = (name: TableName, table: Table): Table => {
  const first = merged(name, tableOf(name, []), table);
  const seen = new Set<string>();
  const rows = asRows(name, afterwards(name, tableOf(name, []), first)).filter((row) => {
    const key = JSON.stringify(
      Object.values(row).map((value) =>
        String(value ?? '')
          .trim()
          .toLowerCase(),
      ),
    );
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return tableOf(name, rows);
};

describe('rows that come into a table', () => {
  const cases = fc.tuple(madeUpLedger, madeUpLedger, fc.constantFrom(...tableNames));
  test('change nothing when they come a second time', () => {
    fc.assert(
      fc.property(cases, ([one, other, name]) => {
        const there = withoutTwins(name, one.ledger[name]);
        const read = withoutTwins(name, other.ledger[name]);
        const after = afterwards(name, there, merged(name, there, read));
        const again = merged(name, after, read);
        expect([again.added, again.changed, again.same]).toEqual([[], [], read.count]);
      }),
    );
  });
  test('are each new, changed or the same', () => {
    fc.assert(
      fc.property(cases, ([one, other, name]) => {
        const read = withoutTwins(name, other.ledger[name]);
        const { added, changed, same } = merged(name, withoutTwins(name, one.ledger[name]), read);
        expect(added.length + changed.length + same).toBe(read.count);
      }),
    );
  });
  test('are gone without a trace when they are taken back', () => {
    fc.assert(
      fc.property(cases, ([one, other, name]) => {
        const there = withoutTwins(name, one.ledger[name]);
        const merge = merged(name, there, withoutTwins(name, other.ledger[name]));
        const after = afterwards(name, there, merge);
        const trace = {
          added: merge.added.map(markOf),
          changed: merge.changed.map(({ after: next, before }) => ({ mark: markOf(next), before })),
        };
        const { remove, restore, changedSince } = undoOf(name, after, trace);
        expect(changedSince).toBe(0);
        const columns = columnsOf(name);
        const rows = asRows(name, after).map((row, place) => {
          const next = restore.find((each) => each.place === place)?.next ?? [];
          return { ...row, ...Object.fromEntries(next.map(({ column, value }) => [columns[column] as string, value])) };
        });
        expect(rows.filter((_row, place) => !remove.includes(place))).toEqual(asRows(name, there));
      }),
    );
  });
  test('never empty a cell by a blank', () => {
    const there = tableOf('deals', [{ deal: 'D1', seller: 'Ann', amount: 5, stage: 'Proposal' }]);
    const read = tableOf('deals', [{ deal: 'd1', stage: 'Won' }]);
    expect(merged('deals', there, read).changed.map(({ after }) => after.slice(0, 5))).toEqual([
      ['d1', '', 'Ann', 'Won', 5],
    ]);
  });
  test('of a source without columns leave those alone', () => {
    const there = tableOf('deals', [{ deal: 'D1', seller: 'Ann', amount: 5 }]);
    const read = tableOf('deals', [{ deal: 'D1', seller: 'Bob', amount: 7 }]);
    const { changed } = inOneGo(
      mergeRows(there, read, { table: 'deals', columns: ['deal', 'amount'], today: NEW_YEAR }),
    );
    expect(changed[0]?.after.slice(0, 5)).toEqual(['D1', '', 'Ann', '', 7]);
  });
});
