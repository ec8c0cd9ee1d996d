/** Which rows of the ledger deserve a look, found by plain comparison of the rows with each other. */
import type { LedgerRows } from './ledger-rows';

export interface Slip {
  readonly table: keyof LedgerRows;
  readonly row: number;
  /** The heading of the column that is meant. */
  readonly column: string;
}

export function slipsIn({ people, clients, deals, payments, activities }: LedgerRows, today: Date): Slip[] {
  const names = new Set(people.map(({ name }) => name));
  const known = new Set(clients.map(({ client }) => client));
  const amounts = new Map(deals.map(({ deal, amount }) => [deal, amount]));
  const slips: Slip[] = [];
  const note = (isSlip: boolean, table: Slip['table'], row: number, column: string) => {
    if (isSlip) slips.push({ table, row, column });
  };
  for (const { row, since, owner } of clients) {
    note(since > today, 'clients', row, 'Since');
    note(!names.has(owner), 'clients', row, 'Owner');
  }
  for (const { row, client, seller, stage, amount, margin, opened, expected, closed } of deals) {
    note(!known.has(client), 'deals', row, 'Client');
    note(!names.has(seller), 'deals', row, 'Seller');
    note(amount < 0, 'deals', row, 'Amount');
    note(margin < 0, 'deals', row, 'Margin');
    note(opened > today, 'deals', row, 'Opened');
    note(expected < opened, 'deals', row, 'Expected');
    const isOpen = stage !== 'Won' && stage !== 'Lost';
    note(closed !== '' && (closed < opened || closed > today || isOpen), 'deals', row, 'Closed');
  }
  for (const { row, deal, date, amount } of payments) {
    note(!amounts.has(deal), 'payments', row, 'Deal');
    note(date > today, 'payments', row, 'Date');
    // The rows stand by day, so what stands above was paid before.
    const until = payments.filter((other) => other.deal === deal && other.row <= row);
    const paid = until.reduce((sum, other) => sum + other.amount, 0);
    note(amount < 0 || paid > (amounts.get(deal) ?? Infinity), 'payments', row, 'Amount');
  }
  for (const { row, seller, date } of activities) {
    const person = people.find(({ name }) => name === seller);
    note(person === undefined, 'activities', row, 'Seller');
    const isGone = person !== undefined && person.leave !== '' && date > person.leave;
    const isEarly = person !== undefined && date < person.start;
    note(date > today || isGone || isEarly, 'activities', row, 'Date');
  }
  return slips;
}
