/** The five tables of the ledger: what a row of each says, in which unit, and by what it is known. */

export type TableName = 'people' | 'clients' | 'deals' | 'payments' | 'activities';

/**
 * text: words, '' where blank. day: days since 1 January 1970. money: in the one currency of the ledger. share: a
 * fraction, 0.25 is 25 %. count: a whole number. All but text are null where blank.
 */
export type ColumnKind = 'text' | 'day' | 'money' | 'share' | 'count';

export interface ColumnRule {
  readonly kind: ColumnKind;
  /** A row without it says nothing and is left out. */
  readonly required?: true;
  /** The table whose rows it names, by that table's first column. */
  readonly names?: TableName;
}

export interface TableRule {
  /** What tells one row from another: a second row that is the same in these says something newer of the same thing. */
  readonly key: readonly string[];
  /** Rows that are the same in all of the key may each count (two calls on one day), where the user says so. */
  readonly mayRepeat?: true;
  readonly columns: Readonly<Record<string, ColumnRule>>;
}

const rules = {
  /** Whoever sells or leads. `share` is the part-time share: 0.5 works half a week. */
  people: {
    key: ['name'],
    columns: {
      name: { kind: 'text', required: true },
      role: { kind: 'text' },
      team: { kind: 'text' },
      start: { kind: 'day' },
      leave: { kind: 'day' },
      share: { kind: 'share' },
    },
  },
  /**
   * A client has one row, and a further one for each hand-over: the new owner has it from `ownerSince` on. Blank there is
   * "from the beginning".
   */
  clients: {
    key: ['client', 'ownerSince'],
    columns: {
      client: { kind: 'text', required: true },
      segment: { kind: 'text' },
      channel: { kind: 'text' },
      region: { kind: 'text' },
      since: { kind: 'day' },
      owner: { kind: 'text', names: 'people' },
      ownerSince: { kind: 'day' },
    },
  },
  /** `deal` is its number or its name. `margin` is the gross margin as a share of the amount. */
  deals: {
    key: ['deal'],
    columns: {
      deal: { kind: 'text', required: true },
      client: { kind: 'text', names: 'clients' },
      seller: { kind: 'text', names: 'people' },
      stage: { kind: 'text' },
      amount: { kind: 'money' },
      margin: { kind: 'share' },
      product: { kind: 'text' },
      channel: { kind: 'text' },
      opened: { kind: 'day' },
      expected: { kind: 'day' },
      closed: { kind: 'day' },
      reasonLost: { kind: 'text' },
    },
  },
  /** Money received; what goes back to the client is negative. */
  payments: {
    key: ['deal', 'date', 'amount'],
    mayRepeat: true,
    columns: {
      deal: { kind: 'text', required: true, names: 'deals' },
      date: { kind: 'day', required: true },
      amount: { kind: 'money', required: true },
    },
  },
  /** Calls, meetings, offers: `count` of one kind by one seller on one day; blank counts as one. */
  activities: {
    key: ['seller', 'date', 'kind', 'count', 'result'],
    mayRepeat: true,
    columns: {
      seller: { kind: 'text', required: true, names: 'people' },
      date: { kind: 'day', required: true },
      kind: { kind: 'text', required: true },
      count: { kind: 'count' },
      result: { kind: 'text' },
    },
  },
} as const satisfies Readonly<Record<TableName, TableRule>>;

export const tableRules: Readonly<Record<TableName, TableRule>> = rules;

/** In the order in which one stands on the other. */
export const tableNames: readonly TableName[] = ['people', 'clients', 'deals', 'payments', 'activities'];

type Rules = typeof rules;
export type ColumnOf<T extends TableName> = T extends TableName ? keyof Rules[T]['columns'] & string : never;

/** A text, or a number that is null where blank. */
export type Value = string | number | null;

type ValueOf<Rule> = Rule extends { kind: 'text' } ? string : number | null;

/** A table column by column, so that a million rows can be added up; each column has `count` values. */
export interface Table<T extends TableName = TableName> {
  readonly count: number;
  /** Where each row stands in its source, 1 for the first row there. */
  readonly rowNumbers: readonly number[];
  readonly columns: T extends TableName ? ColumnsOf<T> : never;
}

type ColumnsOf<T extends TableName> = {
  readonly [C in keyof Rules[T]['columns']]: readonly ValueOf<Rules[T]['columns'][C]>[];
};

export type Ledger = { readonly [T in TableName]: Table<T> };

export function columnsOf<T extends TableName>(table: T): ColumnOf<T>[] {
  return Object.keys(rules[table].columns) as ColumnOf<T>[];
}

export function emptyTable<T extends TableName>(table: T): Table<T> {
  const columns = Object.fromEntries(columnsOf(table).map((column) => [column, []]));
  return { count: 0, rowNumbers: [], columns: columns as unknown as Table<T>['columns'] };
}

/** Which of the table's columns hold days, in their order. */
export function dayColumns(table: TableName): boolean[] {
  return columnsOf(table).map((column) => tableRules[table].columns[column]?.kind === 'day');
}

/** A column of any table by its name. */
export function valuesOf(table: Table, column: string): readonly Value[] {
  return (table.columns as Readonly<Record<string, readonly Value[]>>)[column] as readonly Value[];
}

/** Words of ASCII with single spaces between them: most of what is compared. */
export const PLAIN_TEXT = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** What a value is compared by: upper and lower case, and spaces around or doubled, make no other client of it. */
export function sameText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
