/** Words of the functions about how many people: headings, fixed names in tables, and where the sums have no answer. */

export const team = {
  columns: {},
  rows: {},
  problems: {},
};

export type TeamWords = typeof team;
