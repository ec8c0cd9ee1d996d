/** Words of the functions about what they earn: headings, fixed names in tables, and where the sums have no answer. */

export const pay = {
  columns: {},
  rows: {},
  problems: {},
};

export type PayWords = typeof pay;
