/** LEDGER_OWNER: who had a client on a day. */
import { type OwnerOn, ownersOf } from '../../models/ledger/owners';
import type { Table } from '../../models/ledger/tables';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { date, text } from '../mechanism/parameters';
import { tables } from './question';

export const LEDGER_OWNER = valueFunction({
  name: 'LEDGER_OWNER',
  parameters: { client: text(), day: date(), clients: { ...tables.clients, optional: false } },
  value: ({ client, day, clients }) => ownersIn(clients.table)(client, day),
});

/** Asked for each cell of a range, of the same clients. */
const known = new WeakMap<Table<'clients'>, OwnerOn>();

function ownersIn(clients: Table<'clients'>): OwnerOn {
  const found = known.get(clients) ?? ownersOf(clients);
  known.set(clients, found);
  return found;
}

export const help: HelpOf<typeof LEDGER_OWNER> = {
  text: 'Who owned a client on a day, by the hand-overs in Clients: each row of a client counts from its Owner since on, blank there is from the beginning. An empty text where nobody had it. Ranges of clients or days give an owner for each.',
  parameters: {
    client: 'The name of the client.',
    day: 'The day.',
    clients: 'The table Clients with its headings.',
  },
  examples: [
    {
      formula:
        '=LEDGER_OWNER("Acme"; {46023;46060}; {"Client","Owner","Owner since";"Acme","Ann","";"Acme","Bob",46054})',
      result: [['Ann'], ['Bob']],
    },
    {
      formula: '=LEDGER_OWNER({"Acme","Eos"}; 46023; {"Client","Owner";"Acme","Ann";"Eos","Cid"})',
      result: [['Ann', 'Cid']],
    },
  ],
};
