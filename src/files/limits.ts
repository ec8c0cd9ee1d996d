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
  /** Of a workbook: all its parts together, and how many there are. */
  unpackedBytes: 300_000_000,
  parts: 10_000,
  /** So many times its packed size a part may have; sheets have 5 to 100, and small parts may have any. */
  unpackedTimes: 250,
  smallPartBytes: 10_000_000,
  /** Elements within elements; sheets have about ten. */
  nesting: 100,
} as const;
