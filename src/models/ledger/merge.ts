/** Brings rows that were read into a table that is there: what is new is added, what has changed is changed, the rest stays. */
import type { InSteps } from '../in-slices';
import type { Finding } from './findings';
import { comparable, rowKey } from './row-keys';
import { columnsOf, type Table, type TableName, tableRules, type Value, valuesOf } from './tables';

const ROWS_IN_A_SLICE = 2000;

export interface MergeSettings {
  /** The columns the source has; the others of a row that is there stay as they are. */
  readonly columns: readonly string[];
  /** The day on which a client whose owner has changed is handed over where the source tells none. */
  readonly today: number;
  readonly table: TableName;
}

export interface ChangedRow {
  /** Counted from 0, in the table that is there. */
  readonly place: number;
  /** The row of the source it comes from. */
  readonly from: number;
  readonly before: readonly Value[];
  readonly after: readonly Value[];
}

export interface Merge {
  /** The values of the new rows, in the order of the table's columns. */
  readonly added: readonly (readonly Value[])[];
  /** The rows of the source they come from. */
  readonly addedFrom: readonly number[];
  readonly changed: readonly ChangedRow[];
  readonly same: number;
  /** Hand-overs that the source showed without a day. */
  readonly findings: readonly Finding[];
}

/**
 * Doing it twice changes nothing the second time. A blank in the source never empties a cell. Of rows that may repeat, as
 * many count as the source has; those that are there count first.
 */
export function* mergeRows(there: Table, read: Table, settings: MergeSettings): InSteps<Merge> {
  const { table, columns, today } = settings;
  const wanted: readonly string[] = columnsOf(table);
  const given = wanted.map((column) => columns.includes(column));
  // Where the source tells since when, a blank there is "from the beginning".
  const isUndated = table === 'clients' && !columns.includes('ownerSince');
  const book = yield* rowBook(there, table);
  const rowThere = rowsOf(there, table);
  const rowRead = rowsOf(read, table);
  const added: Value[][] = [];
  const addedFrom: number[] = [];
  const changed: ChangedRow[] = [];
  const findings: Finding[] = [];
  let same = 0;
  for (let row = 0; row < read.count; row++) {
    if (row % ROWS_IN_A_SLICE === ROWS_IN_A_SLICE - 1) yield {};
    const incoming = rowRead(row);
    const place = isUndated ? book.newest(incoming) : book.take(incoming);
    const from = read.rowNumbers[row] as number;
    if (place === undefined) {
      added.push(incoming);
      addedFrom.push(from);
      continue;
    }
    const before = rowThere(place);
    const after = incoming.map((value, column) =>
      given[column] && !isEmpty(value) ? value : (before[column] as Value),
    );
    if (after.every((value, column) => isSame(value, before[column] as Value))) {
      same++;
      continue;
    }
    const handOver = isUndated ? handOverOf(before, after, wanted, today) : undefined;
    if (handOver) {
      added.push(handOver.row);
      addedFrom.push(from);
      findings.push({
        table,
        row: from,
        column: 'owner',
        value: handOver.to,
        isTaken: true,
        reason: { code: 'handedOver', ...handOver.reason },
      });
    } else changed.push({ place, from, before, after });
  }
  return { added, addedFrom, changed, same, findings };
}

interface RowBook {
  /** The row that is there with the same key, each given once where rows may repeat. */
  take(row: readonly Value[]): number | undefined;
  /** Of a client's rows the one with the newest owner. */
  newest(row: readonly Value[]): number | undefined;
}

function* rowBook(there: Table, table: TableName): InSteps<RowBook> {
  const wanted: readonly string[] = columnsOf(table);
  const keyOf = rowKey(table);
  const { mayRepeat } = tableRules[table];
  const places = new Map<string, number[]>();
  const newest = new Map<string, { place: number; since: number }>();
  const sinceColumn = wanted.indexOf('ownerSince');
  const rowThere = rowsOf(there, table);
  for (let place = 0; place < there.count; place++) {
    if (place % ROWS_IN_A_SLICE === ROWS_IN_A_SLICE - 1) yield {};
    const row = rowThere(place);
    const key = keyOf(row);
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
    if (sinceColumn < 0) continue;
    const name = comparable(row[0] as Value);
    const since = (row[sinceColumn] as number | null) ?? -Infinity;
    const latest = newest.get(name);
    if (!latest || since >= latest.since) newest.set(name, { place, since });
  }
  return {
    take(row) {
      const known = places.get(keyOf(row));
      return mayRepeat ? known?.shift() : known?.[0];
    },
    newest: (row) => newest.get(comparable(row[0] as Value))?.place,
  };
}

/** The former owner keeps the time before; a client without an owner simply gets one. */
function handOverOf(before: readonly Value[], after: readonly Value[], wanted: readonly string[], today: number) {
  const owner = wanted.indexOf('owner');
  const since = wanted.indexOf('ownerSince');
  const from = before[owner] as string;
  const to = after[owner] as string;
  if (from === '' || isSame(from, to)) return undefined;
  // Handed over today already: the second time corrects the first.
  if (before[since] === today) return undefined;
  return { row: after.map((value, place) => (place === since ? today : value)), to, reason: { from, to, day: today } };
}

/** Reads rows of a table as lists of values, in the order of its columns. */
export function rowsOf(table: Table, name: TableName): (row: number) => Value[] {
  const columns = columnsOf(name).map((column) => valuesOf(table, column));
  return (row) => columns.map((values) => values[row] as Value);
}

function isEmpty(value: Value): boolean {
  return value === null || value === '';
}

/** To the last digit a spreadsheet keeps; a name in other letters is a change, for a person reads it. */
function isSame(one: Value, other: Value): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return one === other;
}
