/** Words of the functions about what they earn, in Arabic. */
import type { PayWords } from '../en/pay';

export const pay: PayWords = {
  columns: {},
  rows: {},
  problems: {},
};
