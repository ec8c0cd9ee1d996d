/** Words of the functions about how many people, in Arabic. */
import type { TeamWords } from '../en/team';

export const team: TeamWords = {
  columns: {},
  rows: {},
  problems: {},
};
