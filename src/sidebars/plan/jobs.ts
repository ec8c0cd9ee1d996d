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
import { activitiesBy, clientsBy, dealsBy, paymentsBy } from './facts-of-month';
import { type PeopleOfSheet, peopleOfSheet } from './people-sheet';
import type { LineOf } from './read-plan';

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
  readonly lines: readonly AskedLine[];
}

/** A line of the plan whose facts are asked for. */
export interface AskedLine {
  readonly of: LineOf;
  /** What an activity may be called. */
  readonly kinds: readonly string[];
}

export interface FoundFacts {
  /** For each line asked for; null where the ledger does not tell. */
  readonly lines: readonly (DayGrid | null)[];
  /** Tables that are there. */
  readonly tables: readonly TableName[];
  /** Tables with rows that cannot be read. */
  readonly unread: readonly TableName[];
}

function* people({ rows, names, monthStart }: AskedPeople): InSlices<PeopleOfSheet> {
  return yield* peopleOfSheet(rowsIn(rows), names, monthStart);
}

function* facts({ ledger, names, outcomeWords, period, lines }: AskedFacts): InSlices<FoundFacts> {
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
  const clients = found.deals ? clientsBy(tables, stageOf, period) : null;
  const factsOfLine = ({ of, kinds }: AskedLine): DayGrid | null => {
    switch (of) {
      case 'payments':
        // Whose payment it is, the deal tells.
        return found.payments && found.deals ? paymentsBy(tables, stageOf, period) : null;
      case 'deals':
        return found.deals ? dealsBy(tables, stageOf, period) : null;
      case 'newClients':
      case 'currentClients':
        return clients?.[of] ?? null;
      case 'toContact':
        return null;
      case 'activity':
        return found.activities ? activitiesBy(tables, stageOf, period, kinds) : null;
    }
  };
  return {
    lines: lines.map(factsOfLine),
    tables: Object.keys(found) as TableName[],
    unread: Object.entries(found).flatMap(([table, { unreadable }]) => (unreadable > 0 ? [table as TableName] : [])),
  };
}

function* read(table: TableName, rows: RowTexts, names: ColumnNames): InSteps<Existing | undefined> {
  return yield* readExisting({ name: '', rows: rowsIn(rows) }, table, names);
}

export const jobs = { people, facts };
