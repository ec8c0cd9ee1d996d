/** Words of the functions about whom to sell to: CLIENT, LEAD and MARKET, in Arabic. */
import type { ClientWords } from '../en/client';

export const client: ClientWords = {
  columns: {},
  rows: {},
  problems: {},
};
