/** An import thought through before anything is written: what is new, what changes, what is left out and what deserves a look. */
import type { InSteps } from '../in-slices';
import { checkLedger } from './check-ledger';
import type { Existing } from './existing';
import type { Finding } from './findings';
import { type Merge, mergeRows } from './merge';
import type { RawTable } from './raw';
import { readTable, type TablePlan } from './read-table';
import type { StageOf } from './stages';
import { columnsOf, type Ledger, type Table, type TableName, type Value, valuesOf } from './tables';

export interface ImportSettings {
  readonly plan: TablePlan;
  /** What the ledger holds already. */
  readonly existing: Readonly<Record<TableName, Existing>>;
  readonly today: number;
  readonly stageOf: StageOf;
  /** Rows that deserve a look are left out too. */
  readonly leaveFlagged: boolean;
}

export interface PlannedImport {
  /** Rows with anything in them below the header. */
  readonly seen: number;
  readonly merge: Merge;
  /** In the order of the source's rows. */
  readonly findings: readonly Finding[];
}

export function* planImport(source: RawTable, settings: ImportSettings): InSteps<PlannedImport> {
  const { plan, existing, today, leaveFlagged } = settings;
  const { table: name } = plan;
  const { table, findings, seen } = yield* readTable(source, plan);
  const columns = plan.columns.map(({ column }) => column);
  const there = existing[name].table;
  const merge = yield* mergeRows(there, table, { table: name, columns, today });
  yield {};
  const flagged = [...(yield* flaggedRows(merge, settings)), ...merge.findings];
  const inOrder = (all: readonly Finding[]) => [...all].sort((one, other) => one.row - other.row);
  if (!leaveFlagged) return { seen, merge, findings: inOrder([...findings, ...flagged]) };
  const left = new Set(flagged.map(({ row }) => row));
  const leftFindings = flagged.map((finding) => ({ ...finding, isTaken: false }));
  return { seen, merge: withoutRows(merge, left), findings: inOrder([...findings, ...leftFindings]) };
}

/** The rows that the import brings, looked at as part of what the ledger becomes. */
function* flaggedRows(merge: Merge, { plan, existing, today, stageOf }: ImportSettings): InSteps<Finding[]> {
  const { table } = plan;
  const tables = Object.fromEntries(Object.entries(existing).map(([name, { table: there }]) => [name, there]));
  const ledger = { ...tables, [table]: afterwards(existing[table].table, table, merge) } as unknown as Ledger;
  const found = yield* checkLedger(ledger, { today, stageOf, tables: [table] });
  return found.filter(({ row }) => row > 0);
}

/** The table as it will be; rows that the import does not touch have the row number 0. */
function afterwards(there: Table, name: TableName, { added, addedFrom, changed }: Merge): Table {
  const rowNumbers = [...new Array<number>(there.count).fill(0), ...addedFrom];
  for (const { place, from } of changed) rowNumbers[place] = from;
  const columns = Object.fromEntries(
    columnsOf(name).map((column, index) => {
      const values = [...valuesOf(there, column), ...added.map((row) => row[index] as Value)];
      for (const { place, after } of changed) values[place] = after[index] as Value;
      return [column, values];
    }),
  );
  return { count: rowNumbers.length, rowNumbers, columns } as unknown as Table;
}

function withoutRows(merge: Merge, left: ReadonlySet<number>): Merge {
  const kept = merge.addedFrom.map((row) => !left.has(row));
  return {
    ...merge,
    added: merge.added.filter((_row, index) => kept[index]),
    addedFrom: merge.addedFrom.filter((_row, index) => kept[index]),
    changed: merge.changed.filter(({ from }) => !left.has(from)),
  };
}
