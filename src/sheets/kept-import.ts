/** An import as the hidden memory of the ledger keeps it; here, where sidebars find it too. */
import type { TableName } from '../models/ledger/tables';

/** What is remembered of an import. */
export interface KeptImport {
  readonly table: TableName;
  readonly source: string;
  readonly sheet: string;
  readonly sheetId: number;
  /** When it began, in milliseconds since 1970. */
  readonly began: number;
  readonly state: 'writing' | 'done' | 'undone';
  /** How many rows were added, changed, already the same, left out, and taken but worth a look. */
  readonly counts?: Readonly<Record<'added' | 'changed' | 'same' | 'leftOut' | 'flagged', number>>;
}

export const IMPORT = 'import';

/** A cell holds 50,000 characters. */
export const LONGEST_CONTENT = 45_000;
