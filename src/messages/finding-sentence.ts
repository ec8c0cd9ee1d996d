/** What is to be said about a row of the ledger, in one sentence. */
import type { Reason } from '../models/ledger/findings';
import type { TableName } from '../models/ledger/tables';
import type { FieldWords } from './en/fields';
import type { LedgerWords } from './en/ledger';

export interface FindingShow {
  readonly number: (value: number) => string;
  readonly day: (day: number) => string;
}

export function findingSentence(
  reason: Reason,
  table: TableName,
  { leftOut, flagged }: LedgerWords,
  fields: FieldWords,
  show: FindingShow,
): string {
  switch (reason.code) {
    case 'otherCurrency':
      return leftOut.otherCurrency(reason);
    case 'repeated':
    case 'sameKey':
      return leftOut[reason.code]({ first: show.number(reason.first) });
    case 'unknown':
      return flagged.unknown[reason.names];
    case 'beyondDeal':
      return flagged.beyondDeal({ paid: show.number(reason.paid), amount: show.number(reason.amount) });
    case 'before':
      return flagged.before({ than: columnName(table, reason.than, fields), day: show.day(reason.day) });
    case 'closedButOpen':
      return flagged.closedButOpen(reason);
    case 'notEmployed':
      return flagged.notEmployed(reason);
    case 'handedOver':
      return flagged.handedOver({ ...reason, day: show.day(reason.day) });
    case 'future':
    case 'negative':
    case 'noDay':
      return flagged[reason.code];
    default:
      return leftOut[reason.code];
  }
}

/** The ledger's own name of a column. */
export function columnName(table: TableName, column: string, { columns }: FieldWords): string {
  return (columns[table] as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column;
}
