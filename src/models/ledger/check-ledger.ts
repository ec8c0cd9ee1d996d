/** Looks through a whole ledger for rows that were taken but deserve a look: unknown names, overpaid deals, odd days. */
import type { InSteps } from '../in-slices';
import type { Finding, Flagged } from './findings';
import { folding } from './row-keys';
import { outcomeOf, type StageOf } from './stages';
import { columnsOf, type Ledger, type Table, type TableName, tableNames, tableRules, valuesOf } from './tables';

export interface CheckSettings {
  /** What lies after it is the future. */
  readonly today: number;
  readonly stageOf: StageOf;
  /** Only these are looked at; the others are what they are held against. */
  readonly tables?: readonly TableName[];
}

const ROWS_IN_A_SLICE = 5000;
/** Below the smallest coin of any currency. */
const DUST = 0.0005;

/** In the order of tables and rows. A table without rows knows no names, so nothing is held against it. */
export function* checkLedger(ledger: Ledger, settings: CheckSettings): InSteps<Finding[]> {
  const fold = folding();
  const findings: Finding[] = [];
  for (const table of settings.tables ?? tableNames) {
    const checks = rowChecks(table, ledger, settings, fold);
    const { count, rowNumbers } = ledger[table];
    for (let row = 0; row < count; row++) {
      if (row % ROWS_IN_A_SLICE === ROWS_IN_A_SLICE - 1) yield {};
      for (const check of checks) {
        const found = check(row);
        if (found) findings.push({ table, row: rowNumbers[row] as number, ...found, isTaken: true });
      }
    }
  }
  return findings;
}

interface Found {
  readonly column: string;
  readonly value: Finding['value'];
  readonly reason: Flagged;
}

type RowCheck = (row: number) => Found | undefined;

function rowChecks(
  table: TableName,
  ledger: Ledger,
  settings: CheckSettings,
  fold: (text: string) => string,
): RowCheck[] {
  return [
    ...knownNames(table, ledger, fold),
    ...daysAndSigns(table, ledger, settings),
    ...(table === 'people' ? [follows(ledger.people, 'leave', 'start')] : []),
    ...(table === 'deals' ? dealChecks(ledger.deals, settings) : []),
    ...(table === 'payments' ? paymentChecks(ledger, fold) : []),
    ...(table === 'activities' ? [employed(ledger, fold)] : []),
  ];
}

function knownNames(table: TableName, ledger: Ledger, fold: (text: string) => string): RowCheck[] {
  return columnsOf(table).flatMap((column) => {
    const names = tableRules[table].columns[column]?.names;
    if (!names || ledger[names].count === 0) return [];
    const [first] = columnsOf(names);
    const known = new Set((valuesOf(ledger[names], first as string) as readonly string[]).map(fold));
    const values = valuesOf(ledger[table], column) as readonly string[];
    return [
      (row: number): Found | undefined => {
        const value = values[row] as string;
        if (value === '' || known.has(fold(value))) return undefined;
        return { column, value, reason: { code: 'unknown', names } };
      },
    ];
  });
}

/** What has happened cannot lie ahead; planned days may. */
const HAPPENED: Readonly<Record<TableName, readonly string[]>> = {
  people: [],
  clients: ['since'],
  deals: ['opened', 'closed'],
  payments: ['date'],
  activities: ['date'],
};

function daysAndSigns(table: TableName, ledger: Ledger, { today }: CheckSettings): RowCheck[] {
  return columnsOf(table).flatMap((column) => {
    const { kind } = tableRules[table].columns[column] as { kind: string };
    const values = valuesOf(ledger[table], column) as readonly (number | null)[];
    if (kind === 'day' && HAPPENED[table].includes(column)) {
      return [
        (row: number): Found | undefined => {
          const day = values[row] as number | null;
          return day !== null && day > today ? { column, value: { day }, reason: { code: 'future' } } : undefined;
        },
      ];
    }
    if (kind !== 'money' && kind !== 'share') return [];
    return [
      (row: number): Found | undefined => {
        const value = values[row] as number | null;
        return value !== null && value < 0 ? { column, value, reason: { code: 'negative' } } : undefined;
      },
    ];
  });
}

function follows(table: Table, column: string, than: string): RowCheck {
  const days = valuesOf(table, column) as readonly (number | null)[];
  const before = valuesOf(table, than) as readonly (number | null)[];
  return (row) => {
    const day = days[row] as number | null;
    const first = before[row] as number | null;
    if (day === null || first === null || day >= first) return undefined;
    return { column, value: { day }, reason: { code: 'before', than, day: first } };
  };
}

function dealChecks(deals: Table<'deals'>, { stageOf }: CheckSettings): RowCheck[] {
  return [
    follows(deals, 'closed', 'opened'),
    follows(deals, 'expected', 'opened'),
    (row) => {
      const stage = deals.columns.stage[row] as string;
      const isOver = outcomeOf(deals, row, stageOf) !== 'open';
      if (!isOver || deals.columns.closed[row] !== null) return undefined;
      return { column: 'closed', value: stage, reason: { code: 'noDay' } };
    },
    (row) => {
      const day = deals.columns.closed[row] as number | null;
      if (day === null || outcomeOf(deals, row, stageOf) !== 'open') return undefined;
      const stage = deals.columns.stage[row] as string;
      return { column: 'closed', value: { day }, reason: { code: 'closedButOpen', stage } };
    },
  ];
}

/** Payments count in the order of their days, whatever the order of rows. */
function paymentChecks({ deals, payments }: Ledger, fold: (text: string) => string): RowCheck[] {
  const { deal, date, amount } = payments.columns;
  const agreed = new Map(
    deals.columns.deal.map((name, row) => [fold(name), deals.columns.amount[row] as number | null]),
  );
  const paid = new Map<string, number>();
  const beyond = new Map<number, { paid: number; amount: number }>();
  const order = Array.from({ length: payments.count }, (_, row) => row).sort(
    (one, other) => (date[one] as number) - (date[other] as number) || one - other,
  );
  for (const row of order) {
    const name = fold(deal[row] as string);
    const limit = agreed.get(name);
    const received = amount[row] as number;
    const sum = (paid.get(name) ?? 0) + received;
    paid.set(name, sum);
    if (limit !== undefined && limit !== null && received > 0 && sum > limit + DUST)
      beyond.set(row, { paid: sum, amount: limit });
  }
  return [
    (row) => {
      const found = beyond.get(row);
      return found && { column: 'amount', value: amount[row] as number, reason: { code: 'beyondDeal', ...found } };
    },
  ];
}

function employed({ people, activities }: Ledger, fold: (text: string) => string): RowCheck {
  const places = new Map(people.columns.name.map((name, row) => [fold(name), row]));
  return (row) => {
    const person = activities.columns.seller[row] as string;
    const place = places.get(fold(person));
    const day = activities.columns.date[row] as number;
    if (place === undefined) return undefined;
    const start = people.columns.start[place] ?? -Infinity;
    const leave = people.columns.leave[place] ?? Infinity;
    if (day >= start && day <= leave) return undefined;
    return { column: 'date', value: { day }, reason: { code: 'notEmployed', person } };
  };
}
