/** The example's rows: people, clients with hand-overs, deals, payments and activities, made by chance from one seed. */
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import { activitiesOf } from './activities';
import { chanceOf } from './chance';
import { clientRows, clientStories } from './clients';
import { dealsOf, paymentsOf } from './deals';
import { makeMessy } from './messy';
import type { Row, Rows } from './rows';
import { SEED, sellers } from './story';

export function exampleRows(words: LedgerTemplateWords): Rows {
  const stories = clientStories(words, chanceOf(SEED, 1));
  const deals = dealsOf(stories, words, chanceOf(SEED, 2));
  const rows: Rows = {
    people: people(words),
    clients: clientRows(stories, words),
    deals: deals.map(({ row }) => row),
    payments: paymentsOf(deals, chanceOf(SEED, 3)),
    activities: activitiesOf(words, chanceOf(SEED, 4)),
  };
  makeMessy(rows, words);
  return rows;
}

function people({ lists, sellers: names }: LedgerTemplateWords): Row<'people'>[] {
  return sellers.map(({ team, isLead, start, leave, share }, place) => ({
    name: names[place] as string,
    role: lists.roles[isLead ? 0 : 1] as string,
    team: lists.teams[team] as string,
    start,
    leave: leave ?? '',
    share,
  }));
}
