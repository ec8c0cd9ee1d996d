/** What a file, a paste or a sheet gave, before anything of it is understood. */

/** A calendar day the source knew to be one (a date cell of a workbook); days since 1 January 1970. */
export interface RawDay {
  readonly day: number;
}

/** Blank is '' or null. Files of text give texts only; workbooks and sheets know numbers, logical values and days. */
export type RawCell = string | number | boolean | RawDay | null;

export interface RawTable {
  /** The file's name or the sheet's, or '' for what was pasted. */
  readonly name: string;
  /**
   * All rows from the first on, blank ones included and as long as they came, so that row 12 is what a spreadsheet shows
   * as row 12.
   */
  readonly rows: readonly (readonly RawCell[])[];
}
