/** Whose fact it is: its person, team, client, product and so on, found through the tables that stand behind it. */
import type { Facts } from './facts';
import { ownersOf } from './owners';
import { folding } from './row-keys';
import type { Ledger } from './tables';

/**
 * person: the seller of the deal or activity. owner: who had the client on the day. team: that of the seller. region,
 * segment: those of the deal's client. channel: that of the deal, or of its client where the deal names none. kind, result:
 * those of an activity.
 */
export type Dimension =
  | 'person'
  | 'team'
  | 'owner'
  | 'client'
  | 'product'
  | 'channel'
  | 'region'
  | 'segment'
  | 'stage'
  | 'kind'
  | 'result';

const ofDeals: readonly Dimension[] = [
  'person',
  'team',
  'owner',
  'client',
  'product',
  'channel',
  'region',
  'segment',
  'stage',
];

/** What facts of a table can be grouped by. */
export const dimensions: Readonly<Record<Facts['table'], readonly Dimension[]>> = {
  deals: ofDeals,
  payments: ofDeals,
  activities: ['person', 'team', 'kind', 'result'],
};

export interface Groups {
  /** As first written in the ledger; '' for facts that belong to none. */
  readonly names: readonly string[];
  /** For each fact the place of its name. */
  readonly of: Int32Array;
}

export function groupsOf(facts: Facts, dimension: Dimension, ledger: Ledger): Groups {
  const names: string[] = [];
  const places = new Map<string, number>();
  const fold = folding();
  const placeOf = (name: string): number => {
    const folded = fold(name);
    let place = places.get(folded);
    if (place === undefined) {
      place = names.push(name) - 1;
      places.set(folded, place);
    }
    return place;
  };
  const of = new Int32Array(facts.count);
  if (dimension === 'owner') {
    const nameAt = ownerAt(facts, ledger, fold);
    for (let fact = 0; fact < facts.count; fact++) of[fact] = placeOf(nameAt(fact));
    return { names, of };
  }
  // What a row says stays the same, so each name is looked up once for all rows that have it.
  const { keys, nameOf } = namesBehind(facts.table, dimension, ledger, fold);
  const known = new Map<string, number>();
  for (let fact = 0; fact < facts.count; fact++) {
    const key = keys[facts.row[fact] as number] as string;
    let place = known.get(key);
    if (place === undefined) {
      place = placeOf(nameOf(key));
      known.set(key, place);
    }
    of[fact] = place;
  }
  return { names, of };
}

interface NamesBehind {
  /** By row of the facts' table. */
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
}

function namesBehind(
  table: Facts['table'],
  dimension: Dimension,
  ledger: Ledger,
  fold: (text: string) => string,
): NamesBehind {
  if (table === 'activities') {
    const { seller, kind, result } = ledger.activities.columns;
    if (dimension === 'kind' || dimension === 'result')
      return { keys: dimension === 'kind' ? kind : result, nameOf: same };
    return { keys: seller, nameOf: dimension === 'team' ? teamOf(ledger, fold) : same };
  }
  const { columns } = ledger.deals;
  if (table === 'deals' && dimension !== 'channel') {
    if (dimension === 'person') return { keys: columns.seller, nameOf: same };
    if (dimension === 'team') return { keys: columns.seller, nameOf: teamOf(ledger, fold) };
    if (dimension === 'region' || dimension === 'segment')
      return { keys: columns.client, nameOf: ofClient(ledger, dimension, fold) };
    return { keys: columns[dimension as 'client' | 'product' | 'stage'], nameOf: same };
  }
  const nameOfDeal = ofDeal(ledger, dimension, fold);
  if (table === 'deals') return { keys: columns.deal, nameOf: nameOfDeal };
  return { keys: ledger.payments.columns.deal, nameOf: nameOfDeal };
}

function ofDeal(ledger: Ledger, dimension: Dimension, fold: (text: string) => string): (deal: string) => string {
  const { deal, seller, client, channel, product, stage } = ledger.deals.columns;
  const rows = new Map(deal.map((name, row) => [fold(name), row]));
  const clientColumn =
    dimension === 'channel' || dimension === 'region' || dimension === 'segment' ? dimension : undefined;
  const clients = clientColumn && ofClient(ledger, clientColumn, fold);
  const team = teamOf(ledger, fold);
  return (name) => {
    const row = rows.get(fold(name));
    if (row === undefined) return '';
    if (dimension === 'person') return seller[row] as string;
    if (dimension === 'team') return team(seller[row] as string);
    if (dimension === 'channel' && channel[row] !== '') return channel[row] as string;
    if (clients) return clients(client[row] as string);
    return { client, product, stage }[dimension as 'client' | 'product' | 'stage'][row] as string;
  };
}

function ofClient(
  { clients }: Ledger,
  column: 'channel' | 'region' | 'segment',
  fold: (text: string) => string,
): (client: string) => string {
  // Of several rows of a client the last counts: it is the newest hand-over.
  const values = new Map(
    clients.columns.client.map((name, row) => [fold(name), clients.columns[column][row] as string]),
  );
  return (name) => values.get(fold(name)) ?? '';
}

function teamOf({ people }: Ledger, fold: (text: string) => string): (person: string) => string {
  const teams = new Map(people.columns.name.map((name, row) => [fold(name), people.columns.team[row] as string]));
  return (person) => teams.get(fold(person)) ?? '';
}

function ownerAt(facts: Facts, ledger: Ledger, fold: (text: string) => string): (fact: number) => string {
  const ownerOn = ownersOf(ledger.clients);
  const { deal, client } = ledger.deals.columns;
  const rows = new Map(deal.map((name, row) => [fold(name), row]));
  return (fact) => {
    const row = facts.row[fact] as number;
    const place = facts.table === 'deals' ? row : rows.get(fold(ledger.payments.columns.deal[row] as string));
    return place === undefined ? '' : ownerOn(client[place] as string, facts.day[fact] as number);
  };
}

function same(name: string): string {
  return name;
}
