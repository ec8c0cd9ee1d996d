/** How much of a file is read: more than a spreadsheet holds is refused before it fills the memory. */

export const limits = {
  bytes: 200_000_000,
  rows: 2_000_000,
  /** The last column of Google Sheets is ZZZ. */
  columns: 18_278,
  /** Blank ones included: a file of separators alone would be billions. */
  cells: 40_000_000,
  /** Characters of one cell. Sheets holds 50,000; what is longer is mostly a quotation mark that nobody closed. */
  cellLength: 1_000_000,
} as const;
