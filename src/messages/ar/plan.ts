/** Words of the functions about from profit to today, in Arabic. */
import type { PlanWords } from '../en/plan';

export const plan: PlanWords = {
  columns: {},
  rows: {},
  problems: {},
};
