/** Who owned which client when: the rows of a client, each from its day on. */
import { folding } from './row-keys';
import type { Table } from './tables';

export interface Ownership {
  readonly owner: string;
  /** Null: from the beginning. */
  readonly from: number | null;
  /** The last day; null: until now. */
  readonly until: number | null;
}

/** The owner of a client on a day, '' where it had none or is not there. */
export type OwnerOn = (client: string, day: number) => string;

export function ownersOf(clients: Table<'clients'>): OwnerOn {
  const fold = folding();
  const histories = historiesOf(clients, fold);
  return (client, day) => {
    const history = histories.get(fold(client)) ?? [];
    for (let place = history.length - 1; place >= 0; place--) {
      const { from, owner } = history[place] as { from: number | null; owner: string };
      if (from === null || from <= day) return owner;
    }
    return '';
  };
}

/** From the first owner to the present one. */
export function ownershipsOf(clients: Table<'clients'>, client: string): Ownership[] {
  const fold = folding();
  const history = historiesOf(clients, fold).get(fold(client)) ?? [];
  return history.map(({ owner, from }, place) => {
    const next = history[place + 1]?.from;
    return { owner, from, until: next === undefined || next === null ? null : next - 1 };
  });
}

function historiesOf(
  clients: Table<'clients'>,
  fold: (text: string) => string,
): Map<string, { owner: string; from: number | null }[]> {
  const { client, owner, ownerSince } = clients.columns;
  const histories = new Map<string, { owner: string; from: number | null }[]>();
  for (let row = 0; row < clients.count; row++) {
    const name = fold(client[row] as string);
    const line = { owner: owner[row] as string, from: ownerSince[row] as number | null };
    const history = histories.get(name);
    if (history) history.push(line);
    else histories.set(name, [line]);
  }
  for (const history of histories.values())
    history.sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));
  return histories;
}
