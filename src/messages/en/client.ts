/** Words of the functions about whom to sell to: CLIENT, LEAD and MARKET: headings, fixed names in tables, and where the sums have no answer. */

export const client = {
  columns: {},
  rows: {},
  problems: {},
};

export type ClientWords = typeof client;
