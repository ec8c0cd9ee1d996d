/** What is to be said about a row: why it was left out, or why someone should look at it although it was taken. */
import type { TableName } from './tables';

/** Why a row was left out. */
export type LeftOut =
  | {
      readonly code:
        | 'notNumber'
        | 'notDay'
        | 'notCount'
        | 'notShare'
        | 'noAmount'
        | 'missing'
        | 'tooLong'
        | 'totalRow'
        | 'ambiguous';
    }
  /** In another currency than most. */
  | { readonly code: 'otherCurrency'; readonly usual: string }
  /** The same as an earlier row in all that tells rows apart; `first` is that row. */
  | { readonly code: 'repeated' | 'sameKey'; readonly first: number };

/** Why a row that was taken deserves a look. */
export type Flagged =
  | { readonly code: 'future' | 'negative' }
  /** Won or lost on no day. */
  | { readonly code: 'noDay' }
  /** No such person, client or deal in the table of that name. */
  | { readonly code: 'unknown'; readonly names: TableName }
  /** This payment brings what was paid for the deal above its amount. */
  | { readonly code: 'beyondDeal'; readonly paid: number; readonly amount: number }
  /** Before the day in the column `than`, which it should follow. */
  | { readonly code: 'before'; readonly than: string; readonly day: number }
  /** A day of closing, yet a stage that is still open. */
  | { readonly code: 'closedButOpen'; readonly stage: string }
  /** On the team no more, or not yet, on that day. */
  | { readonly code: 'notEmployed'; readonly person: string }
  /** The owner changed; from that day on the client is the new one's. */
  | { readonly code: 'handedOver'; readonly from: string; readonly to: string; readonly day: number };

export type Reason = LeftOut | Flagged;

export interface Finding {
  readonly table: TableName;
  /** Where the row stands in its source, 1 for the first row there. */
  readonly row: number;
  /** Null where the row as a whole is meant. */
  readonly column: string | null;
  /** As it stands in the source; a day or a number that was read comes as such. */
  readonly value: string | number | { readonly day: number };
  readonly reason: Reason;
  readonly isTaken: boolean;
}
