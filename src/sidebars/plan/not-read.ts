/** Why people cannot be read from a sheet, in one sentence. */
import type { PlanWords } from '../../messages/plan-sidebar';
import type { Reader } from '../shared/reader';
import type { PeopleOfSheet } from './people-sheet';
import { MOST_PEOPLE } from './state';

export function whyNotRead(
  read: Exclude<PeopleOfSheet, { readonly kind: 'people' }>,
  sheet: string,
  { numbers }: Reader,
  { people: words }: PlanWords,
): string {
  const shown = (count: number) => numbers.shown(count, 'amount');
  switch (read.kind) {
    case 'noHeadings':
      return words.unreadable({ sheet });
    case 'nobody':
      return words.nobody({ sheet });
    case 'tooMany':
      return words.tooMany({ most: shown(MOST_PEOPLE) });
    case 'twice':
      return words.twice(read);
    case 'lacks':
      return words.lacks({ ...read, sheet, row: shown(read.row) });
    case 'wrong':
      return words.wrong({ ...read, sheet, row: shown(read.row) });
    case 'stranger':
      return words.stranger({ ...read, sheet, row: shown(read.row) });
  }
}
