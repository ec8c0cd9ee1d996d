/** The five tables as they stand in the sheets of the template, read row by row without the product's own reader. */
import { block, type OpenedAddOn } from './opened';

export interface Person {
  readonly row: number;
  readonly name: string;
  readonly team: string;
  readonly start: Date;
  readonly leave: Date | '';
  readonly share: number;
}

export interface Client {
  readonly row: number;
  readonly client: string;
  readonly region: string;
  readonly since: Date;
  readonly owner: string;
  readonly ownerSince: Date | '';
}

export interface Deal {
  readonly row: number;
  readonly deal: string;
  readonly client: string;
  readonly seller: string;
  readonly stage: string;
  readonly amount: number;
  readonly margin: number;
  readonly opened: Date;
  readonly expected: Date;
  readonly closed: Date | '';
  readonly reasonLost: string;
}

export interface Payment {
  readonly row: number;
  readonly deal: string;
  readonly date: Date;
  readonly amount: number;
}

export interface Activity {
  readonly row: number;
  readonly seller: string;
  readonly date: Date;
  readonly kind: string;
  readonly count: number;
  readonly result: string;
}

export interface LedgerRows {
  readonly people: readonly Person[];
  readonly clients: readonly Client[];
  readonly deals: readonly Deal[];
  readonly payments: readonly Payment[];
  readonly activities: readonly Activity[];
}

const FIRST_ROW = 5;

const columns = {
  people: ['name', 'role', 'team', 'start', 'leave', 'share'],
  clients: ['client', 'segment', 'channel', 'region', 'since', 'owner', 'ownerSince'],
  deals: [
    ['deal', 'client', 'seller', 'stage', 'amount', 'margin'],
    ['product', 'channel', 'opened', 'expected', 'closed', 'reasonLost'],
  ].flat(),
  payments: ['deal', 'date', 'amount'],
  activities: ['seller', 'date', 'kind', 'count', 'result'],
};

/** `sheets` are the names of the five sheets in the order of `LedgerRows`. */
export function ledgerRows(addOn: OpenedAddOn, sheets: readonly string[]): LedgerRows {
  const read = (table: keyof typeof columns, sheet: string) => {
    const last = addOn.sheet(sheet).getLastRow();
    const letter = 'ABCDEFGHIJKL'.charAt(columns[table].length - 1);
    return block(addOn, sheet, `A${FIRST_ROW}:${letter}${last}`).map((cells, index) => ({
      row: FIRST_ROW + index,
      ...Object.fromEntries(columns[table].map((column, place) => [column, cells[place]])),
    }));
  };
  const tables = Object.keys(columns) as (keyof typeof columns)[];
  const entries = tables.map((table, place) => [table, read(table, sheets[place] as string)]);
  return Object.fromEntries(entries) as unknown as LedgerRows;
}
