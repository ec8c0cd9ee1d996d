/** What the sidebar "Import" asks of its long work, and what it gets: plain data, large tables as few texts. */
import type { Encoding, FoundEncoding } from '../../files/encodings';
import type { Separator } from '../../files/find-separator';
import type { FileNotice, FileProblem } from '../../files/problems';
import type { SheetName } from '../../files/workbook/read-workbook';
import type { ColumnNames } from '../../models/ledger/column-names';
import type { Finding, Reason } from '../../models/ledger/findings';
import type { RawCell } from '../../models/ledger/raw';
import type { OutcomeWords } from '../../models/ledger/stages';
import type { TableName, Value } from '../../models/ledger/tables';
import type { Reading, Understanding } from '../../models/ledger/understand';
import type { ChangedTrace, ImportTrace } from '../../models/ledger/undo';
import type { RowTexts } from '../shared/sheet-rows';

export type Source =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'rows'; readonly name: string; readonly rows: RowTexts };

/** How a column is to be taken: by hand, or as the values say. */
export interface ColumnChoice {
  /** A column of the table, or null for "not used"; undefined where only the reading was chosen. */
  readonly column?: string | null | undefined;
  readonly reading?: Partial<Pick<Reading, 'decimal' | 'order' | 'unit'>> | undefined;
}

export interface Choices {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  readonly hasQuotes?: boolean | undefined;
  /** Of a workbook. */
  readonly sheet?: string | undefined;
  readonly table?: TableName | undefined;
  /** Counted from 0. */
  readonly headerRow?: number | undefined;
  /** By the plain name of the heading (see columnKey). */
  readonly columns: Readonly<Record<string, ColumnChoice>>;
  readonly takeRepeated: boolean;
  readonly leaveFlagged: boolean;
}

/** What of the ledger is there: a sheet for each table that has one. */
export type LedgerRows = { readonly [T in TableName]?: RowTexts };

/** What was said of headings before, by table and column key. */
export type Remembered = { readonly [T in TableName]?: Readonly<Record<string, ColumnChoice>> };

export interface Asked {
  readonly source: Source;
  readonly choices: Choices;
  readonly remembered: Remembered;
  readonly ledger: LedgerRows;
  readonly names: ColumnNames;
  readonly totalWords: readonly string[];
  readonly outcomeWords: OutcomeWords;
  readonly today: number;
}

export interface LookedColumn {
  /** Counted from 0. */
  readonly place: number;
  readonly key: string;
  readonly heading: string;
  readonly column: string | null;
  readonly understanding: Understanding;
  /** With what was chosen. */
  readonly reading: Reading;
  /** Questions that are still open. */
  readonly open: Understanding['open'];
  /** The first filled cells, and what each becomes; null where it cannot be read. */
  readonly samples: readonly { readonly from: string; readonly to: Value }[];
  /** A value that shows what a question is about. */
  readonly puzzling: string;
}

export interface ReasonCount {
  readonly reason: Reason;
  readonly count: number;
  readonly isTaken: boolean;
  /** The first ones. */
  readonly findings: readonly Finding[];
}

export interface Outlook {
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Rows, not findings: a row may have several. */
  readonly leftOut: number;
  readonly flagged: number;
  readonly reasons: readonly ReasonCount[];
}

export interface Target {
  readonly headerRow: number;
  readonly columns: readonly number[];
  readonly firstFree: number;
  readonly unreadable: number;
}

export interface Look {
  readonly rows: number;
  readonly encoding?: FoundEncoding | undefined;
  readonly separator?: string | undefined;
  readonly notices: readonly FileNotice[];
  /** Of a workbook: its sheets, and the one that was read. */
  readonly workbook?: { readonly sheets: readonly SheetName[]; readonly sheet: string } | undefined;
  /** Undefined where no heading is known and nothing was chosen. */
  readonly table?: TableName | undefined;
  readonly headerRow: number;
  readonly columns: readonly LookedColumn[];
  readonly missing: readonly string[];
  /** Undefined while a column is missing or a question open. */
  readonly outlook?: Outlook | undefined;
  /** Where each table stands on its sheet; none where the sheet has no header that fits. */
  readonly targets: { readonly [T in TableName]?: Target };
}

export type LookAnswer = { readonly look: Look } | { readonly problem: FileProblem };

/** A piece of what is to be written, while it is worked out; the last one says how much it is. */
export interface Bring {
  readonly added?: { readonly rows: readonly (readonly Value[])[]; readonly marks: readonly string[] };
  readonly changed?: readonly BroughtChange[];
  readonly totals?: {
    readonly added: number;
    readonly changed: number;
    readonly outlook: Outlook;
    readonly target: Target | undefined;
  };
}

export interface BroughtChange {
  /** The sheet's row, from 1. */
  readonly row: number;
  readonly seen: readonly RawCell[];
  readonly next: readonly { readonly column: number; readonly value: Value }[];
  readonly trace: ChangedTrace;
}

export interface AskedUndo {
  readonly table: TableName;
  readonly rows: RowTexts;
  readonly names: ColumnNames;
  readonly trace: ImportTrace;
}

export interface FoundUndo {
  readonly target: Target | undefined;
  readonly remove: readonly { readonly row: number; readonly seen: readonly RawCell[] }[];
  readonly restore: readonly Omit<BroughtChange, 'trace'>[];
  readonly changedSince: number;
}
