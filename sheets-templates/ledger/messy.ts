/** Slips in the example's rows, of the kind that every real ledger has: readable, but deserving a look. */
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import { dayNumber } from '../parts';
import type { Row, Rows } from './rows';
import { FIRST_ACTIVITY, LEAVER, LOST, onWorkingDay, sellers, TODAY, WON } from './story';

/** Each slip meets a row that no other has met. */
export function makeMessy(rows: Rows, words: LedgerTemplateWords): void {
  const { lists, strangers } = words;
  const met = new Set<object>();
  /** Rows spread over the table, the same in every language. */
  const some = <R extends object>(count: number, among: readonly R[], isMeant: (row: R) => boolean): R[] => {
    const open = among.filter((row) => !met.has(row) && isMeant(row));
    const shift = ((met.size * 7) % 10) / 10;
    const found = Array.from({ length: count }, (_, index) => {
      return open[Math.floor(((index + 0.3 + 0.6 * shift) * open.length) / (count + 0.2))] as R;
    });
    for (const row of found) met.add(row);
    return found;
  };
  slipsInDeals(rows, lists.stages, strangers, some);
  slipsInClients(rows, strangers, some);
  slipsInPayments(rows, lists.stages, some);
  slipsInActivities(rows, words, some);
}

type Some = <R extends object>(count: number, among: readonly R[], isMeant: (row: R) => boolean) => R[];

function slipsInDeals(
  { deals }: Rows,
  stages: readonly string[],
  strangers: LedgerTemplateWords['strangers'],
  some: Some,
): void {
  const is = (stage: number) => (row: Row<'deals'>) => row.stage === stages[stage];
  const lost = (count: number) => some(count, deals, is(LOST));
  const [agency, former] = lost(2);
  Object.assign(agency as object, { seller: strangers.agency });
  Object.assign(former as object, { seller: strangers.former });
  for (const row of lost(1)) row.client = strangers.client;
  for (const row of lost(1)) row.amount = -(row.amount as number);
  const [early, earlier] = some(2, deals, is(WON)) as [Row<'deals'>, Row<'deals'>];
  early.closed = (early.opened as number) - 3;
  earlier.closed = (earlier.opened as number) - 30;
  for (const row of some(1, deals, is(WON))) row.margin = -0.04;
  for (const row of some(3, deals, (row) => is(2)(row) && (row.opened as number) < TODAY - 20)) row.closed = TODAY - 6;
  for (const row of some(1, deals, is(3))) row.expected = (row.opened as number) - 7;
  // Typed as the month after.
  for (const row of some(1, deals, (row) => is(0)(row) && (row.expected as number) > TODAY + 40))
    row.opened = TODAY + 29;
}

function slipsInClients({ clients }: Rows, strangers: LedgerTemplateWords['strangers'], some: Some): void {
  const times = timesOf(clients.map(({ client }) => client));
  const isHandedOver = ({ client }: Row<'clients'>) => (times.get(client) as number) > 1;
  for (const row of some(1, clients, (row) => !isHandedOver(row))) row.owner = strangers.former;
  // A year too late.
  for (const row of some(1, clients, (row) => !isHandedOver(row) && (row.since as number) > TODAY - 200))
    row.since = (row.since as number) + 365;
}

function slipsInPayments({ deals, payments }: Rows, stages: readonly string[], some: Some): void {
  const amounts = new Map(deals.map(({ deal, amount, stage }) => [deal, stage === stages[WON] ? amount : 0]));
  const paid = new Map<string | number, number>();
  for (const { deal, amount } of payments) paid.set(deal, (paid.get(deal) ?? 0) + (amount as number));
  const isSettled = ({ deal }: Row<'payments'>) => paid.get(deal) === amounts.get(deal);
  const times = timesOf(payments.map(({ deal }) => deal));
  const isOnly = ({ deal }: Row<'payments'>) => times.get(deal) === 1;
  // The same invoice paid once more, two months later.
  const twice = some(2, payments, (row) => isSettled(row) && (row.date as number) < TODAY - 70);
  payments.push(...twice.map((row) => ({ ...row, date: onWorkingDay((row.date as number) + 60) })));
  payments.push(
    ...some(1, payments, (row) => isSettled(row) && isOnly(row) && (row.date as number) < TODAY - 60).map((row) => ({
      ...row,
      date: onWorkingDay((row.date as number) + 20),
      amount: -Math.round((row.amount as number) / 40) * 10,
    })),
  );
  const [gone, mistyped] = some(2, payments, (row) => isOnly(row) && (row.amount as number) < 2000);
  Object.assign(gone as object, { deal: 'D-0187' });
  Object.assign(mistyped as object, { deal: `${mistyped?.deal}0` });
  payments.sort((one, other) => (one.date as number) - (other.date as number));
  for (const row of payments.slice(-1)) row.date = TODAY + 30;
}

function timesOf(names: readonly (string | number)[]): Map<string | number, number> {
  const times = new Map<string | number, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

function slipsInActivities({ activities }: Rows, { sellers: names, strangers }: LedgerTemplateWords, some: Some): void {
  const leave = sellers[LEAVER]?.leave as number;
  const afterwards = some(
    2,
    activities,
    ({ seller, date }) => seller === names[LEAVER] && (date as number) > leave - 5,
  );
  for (const row of afterwards) row.date = (row.date as number) + 14;
  for (const row of some(1, activities, ({ date }) => (date as number) > FIRST_ACTIVITY + 100))
    row.seller = strangers.agency;
  for (const row of some(1, activities, ({ date }) => date === TODAY)) row.date = dayNumber('2026-08-18');
  activities.sort((one, other) => (one.date as number) - (other.date as number));
}
