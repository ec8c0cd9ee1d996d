/** The example's deals with what became of them, and what was paid for those that were won. */
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import type { Chance } from './chance';
import { type ClientStory, ownerOn } from './clients';
import type { Row } from './rows';
import {
  channels,
  DEALS,
  FIRST_OPENED,
  GROWTH,
  LOST,
  onWorkingDay,
  products,
  SHEET_TO_CALENDAR,
  seasons,
  segments,
  sellers,
  stages,
  TODAY,
  WON,
} from './story';

export interface DealStory {
  readonly row: Row<'deals'>;
  readonly stage: number;
}

const FIRST_NUMBER = 1001;
const OWN_CHANNEL = 0.75;
const OVERDUE = 0.18;

export function dealsOf(clients: readonly ClientStory[], words: LedgerTemplateWords, chance: Chance): DealStory[] {
  const { lists, sellers: names } = words;
  const anyClient = chance.places(clients.map(({ segment }) => segments[segment]?.deals as number));
  const anyChannel = chance.places(channels.map(({ share }) => share));
  const anyProduct = chance.places(products.map(({ weight }) => weight));
  const anyReason = chance.places([34, 26, 18, 14, 8]);
  return openedDays(chance).map((opened, index) => {
    const client = clientOn(opened, clients, anyClient);
    const first = ownerOn(client, opened);
    const channel = chance.isTrue(OWN_CHANNEL) ? client.channel : anyChannel();
    const product = anyProduct();
    const { stage, closed } = outcome(opened, sellers[first]?.skill as number, channel, chance);
    const leave = sellers[first]?.leave;
    // Whoever leaves hands open deals over with the client.
    const seller = leave !== undefined && (closed ?? TODAY) > leave ? ownerOn(client, leave + 1) : first;
    const { price, margin } = products[product] as (typeof products)[number];
    const size = 0.4 + chance.share() * 0.7 + chance.share() ** 3 * 2;
    const amount = Math.round((price * size * (segments[client.segment]?.amount as number)) / 10) * 10;
    return {
      stage,
      row: {
        deal: `D-${FIRST_NUMBER + index}`,
        client: client.name,
        seller: names[seller] as string,
        stage: lists.stages[stage] as string,
        amount,
        margin: Math.round((margin + (chance.share() + chance.share() - 1) * 0.08) * 100) / 100,
        product: lists.products[product] as string,
        channel: lists.channels[channel] as string,
        opened,
        expected: expectedDay(opened, closed, chance),
        closed: closed ?? '',
        reasonLost: stage === LOST ? (lists.reasonsLost[anyReason()] as string) : '',
      },
    };
  });
}

/** Working days, the more of them the better the season and the later the year. */
function openedDays(chance: Chance): number[] {
  const days = Array.from({ length: TODAY - FIRST_OPENED + 1 }, (_, index) => FIRST_OPENED + index);
  const workdays = days.filter((day) => onWorkingDay(day) === day);
  const weights = workdays.map((day) => {
    const month = new Date((day + SHEET_TO_CALENDAR) * 86_400_000).getUTCMonth();
    return (seasons[month] as number) * (1 + (GROWTH * (day - FIRST_OPENED)) / 365);
  });
  const anyDay = chance.places(weights);
  const opened = Array.from({ length: DEALS }, () => workdays[anyDay()] as number);
  return opened.sort((one, other) => one - other);
}

function clientOn(day: number, clients: readonly ClientStory[], anyClient: () => number): ClientStory {
  for (;;) {
    const client = clients[anyClient()] as ClientStory;
    if (client.since <= day) return client;
  }
}

/** Stage after stage until the deal is won, lost, or has reached today. */
function outcome(
  opened: number,
  skill: number,
  channel: number,
  chance: Chance,
): { stage: number; closed: number | undefined } {
  let day = opened;
  for (const [stage, { days, conversion }] of stages.entries()) {
    day += 1 + Math.round(days * 2 * chance.share());
    const ends = onWorkingDay(day);
    if (ends > TODAY) return { stage, closed: undefined };
    const factor = stage === 0 ? (channels[channel]?.conversion as number) : stage === WON - 1 ? skill : 1;
    if (!chance.isTrue(conversion * factor)) return { stage: LOST, closed: ends };
  }
  return { stage: WON, closed: onWorkingDay(day) };
}

function expectedDay(opened: number, closed: number | undefined, chance: Chance): number {
  if (closed !== undefined) return onWorkingDay(Math.max(opened, closed + chance.whole(-12, 12)));
  const from = Math.max(opened, TODAY);
  const isOverdue = chance.isTrue(OVERDUE) && TODAY - opened > 14;
  return onWorkingDay(isOverdue ? chance.whole(opened + 5, TODAY - 4) : from + chance.whole(3, 60));
}

/** In one to three instalments some weeks after the deal was won; what is due after today is not there yet. */
export function paymentsOf(deals: readonly DealStory[], chance: Chance): Row<'payments'>[] {
  const payments = deals.flatMap(({ row, stage }) => {
    if (stage !== WON) return [];
    const amount = row.amount as number;
    const parts = amount < 3000 ? 1 : amount < 12_000 ? chance.whole(1, 2) : chance.whole(2, 3);
    const each = Math.round(amount / parts / 10) * 10;
    let day = (row.closed as number) + chance.whole(10, 32);
    return Array.from({ length: parts }, (_, part) => {
      const payment = {
        deal: row.deal,
        date: onWorkingDay(day),
        amount: part < parts - 1 ? each : amount - each * part,
      };
      day += chance.whole(25, 40);
      return payment;
    });
  });
  return payments.filter(({ date }) => date <= TODAY).sort((one, other) => one.date - other.date);
}
