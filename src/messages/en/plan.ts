/** Words of the functions about from profit to today: headings, fixed names in tables, and where the sums have no answer. */

export const plan = {
  columns: {},
  rows: {},
  problems: {},
};

export type PlanWords = typeof plan;
