/** Takes an import back: finds the rows it added and the cells it changed, as far as nobody has changed them since. */
import { rowsOf } from './merge';
import type { Table, TableName, Value } from './tables';

/** What one import did, as it is remembered. */
export interface ImportTrace {
  /** The marks of the rows it added. */
  readonly added: readonly string[];
  readonly changed: readonly ChangedTrace[];
}

export interface ChangedTrace {
  /** The mark of the row as the import left it. */
  readonly mark: string;
  readonly before: readonly Value[];
}

export interface Undo {
  /** Rows of the table (from 0) to take out. */
  readonly remove: readonly number[];
  readonly restore: readonly { readonly place: number; readonly next: readonly { column: number; value: Value }[] }[];
  /** Rows of the import that were changed or deleted since: they stay as they are. */
  readonly changedSince: number;
}

export function undoOf(table: TableName, now: Table, trace: ImportTrace): Undo {
  const rowNow = rowsOf(now, table);
  const places = new Map<string, number[]>();
  for (let row = 0; row < now.count; row++) {
    const mark = markOf(rowNow(row));
    const known = places.get(mark);
    if (known) known.push(row);
    else places.set(mark, [row]);
  }
  // From the end: what an import added stands below what was there.
  const take = (mark: string) => places.get(mark)?.pop();
  let changedSince = 0;
  const restore: { place: number; next: { column: number; value: Value }[] }[] = [];
  for (const { mark, before } of trace.changed) {
    const place = take(mark);
    if (place === undefined) changedSince++;
    else {
      const current = rowNow(place);
      const next = before.flatMap((value, column) => (value === current[column] ? [] : [{ column, value }]));
      restore.push({ place, next });
    }
  }
  const remove: number[] = [];
  for (const mark of trace.added) {
    const place = take(mark);
    if (place === undefined) changedSince++;
    else remove.push(place);
  }
  return { remove: remove.sort((one, other) => one - other), restore, changedSince };
}

/** A short text that tells a row's content: two rows have the same one by chance once in 10^15 pairs. */
export function markOf(values: readonly Value[]): string {
  const text = JSON.stringify(
    values.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36).padStart(7, '0');
}
