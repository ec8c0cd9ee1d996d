/** The long work of the sidebar "Plan": people of the ledger, and what a month has brought. */
import type { Period } from '../../models/calendar/periods';
import type { InSlices, InSteps } from '../../models/in-slices';
import type { ColumnNames } from '../../models/ledger/column-names';
import { type Existing, readExisting } from '../../models/ledger/existing';
import { type OutcomeWords, stagesOf } from '../../models/ledger/stages';
import { emptyTable, type Ledger, type TableName } from '../../models/ledger/tables';
import type { DayGrid } from '../../models/plan/day-grid';
import type { LedgerRows } from '../import/asked';
import { type RowTexts, rowsIn } from '../shared/sheet-rows';
import { activitiesBy, dealsBy, paymentsBy } from './facts-of-month';
import { peopleOfTable } from './read-people';
import type { PlanPerson } from './state';

export interface AskedPeople {
  readonly rows: RowTexts;
  readonly names: ColumnNames;
  readonly monthStart: number;
}

export interface AskedFacts {
  readonly ledger: LedgerRows;
  readonly names: ColumnNames;
  readonly outcomeWords: OutcomeWords;
  readonly period: Period;
  /** What each activity of the plan may be called. */
  readonly kinds: readonly (readonly string[])[];
}

export interface FoundFacts {
  /** Null where the ledger does not tell. */
  readonly payments: DayGrid | null;
  readonly deals: DayGrid | null;
  readonly activities: readonly (DayGrid | null)[];
  /** Tables with rows that cannot be read. */
  readonly unread: readonly TableName[];
}

/** Null where the sheet has no headings. */
function* people({ rows, names, monthStart }: AskedPeople): InSlices<readonly PlanPerson[] | null> {
  const existing = yield* read('people', rows, names);
  return existing ? peopleOfTable(existing.table as Ledger['people'], monthStart) : null;
}

function* facts({ ledger, names, outcomeWords, period, kinds }: AskedFacts): InSlices<FoundFacts> {
  const found: Partial<Record<TableName, Existing>> = {};
  for (const table of ['deals', 'payments', 'activities'] as const) {
    const rows = ledger[table];
    const existing = rows && (yield* read(table, rows, names));
    if (existing) found[table] = existing;
  }
  const tables = {
    people: emptyTable('people'),
    clients: emptyTable('clients'),
    deals: found.deals?.table ?? emptyTable('deals'),
    payments: found.payments?.table ?? emptyTable('payments'),
    activities: found.activities?.table ?? emptyTable('activities'),
  } as Ledger;
  const stageOf = stagesOf([], outcomeWords);
  return {
    // Whose payment it is, the deal tells.
    payments: found.payments && found.deals ? paymentsBy(tables, stageOf, period) : null,
    deals: found.deals ? dealsBy(tables, stageOf, period) : null,
    activities: kinds.map((names) => (found.activities ? activitiesBy(tables, stageOf, period, names) : null)),
    unread: Object.entries(found).flatMap(([table, { unreadable }]) => (unreadable > 0 ? [table as TableName] : [])),
  };
}

function* read(table: TableName, rows: RowTexts, names: ColumnNames): InSteps<Existing | undefined> {
  return yield* readExisting({ name: '', rows: rowsIn(rows) }, table, names);
}

export const jobs = { people, facts };
