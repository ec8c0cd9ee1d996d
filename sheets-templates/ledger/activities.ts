/** The example's activities: calls, meetings and offers of each seller on each day that was worked. */
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import type { Chance } from './chance';
import type { Row } from './rows';
import { FIRST_ACTIVITY, onWorkingDay, sellers, TODAY } from './story';

const AWAY = 0.09;

/** Per usual working day: calls without an answer and with one, and how often there is a meeting or an offer. */
const usual = { noAnswer: 13, answered: 6, meeting: 0.5, moved: 0.15, offer: 0.38 };

export function activitiesOf({ lists, sellers: names }: LedgerTemplateWords, chance: Chance): Row<'activities'>[] {
  const [call, meeting, offer] = lists.kinds as [string, string, string];
  const [answered, noAnswer, held, moved, sent] = lists.results as [string, string, string, string, string];
  const rows: Row<'activities'>[] = [];
  for (let date = FIRST_ACTIVITY; date <= TODAY; date++) {
    if (onWorkingDay(date) !== date) continue;
    sellers.forEach(({ start, leave = Infinity, share, diligence }, place) => {
      const isThere = date >= start && date <= leave && chance.isTrue(share * (1 - AWAY));
      if (!isThere) return;
      const seller = names[place] as string;
      const add = (kind: string, result: string, count: number) => {
        if (count > 0) rows.push({ seller, date, kind, count, result });
      };
      add(call, noAnswer, Math.round(usual.noAnswer * diligence * (0.5 + chance.share())));
      add(call, answered, Math.round(usual.answered * diligence * (0.4 + 1.2 * chance.share())));
      if (chance.isTrue(usual.meeting))
        add(meeting, chance.isTrue(usual.moved) ? moved : held, chance.isTrue(0.25) ? 2 : 1);
      if (chance.isTrue(usual.offer)) add(offer, sent, chance.isTrue(0.3) ? 2 : 1);
    });
  }
  return rows;
}
