/** The block on the right in which the user puts the clients and their purchases, and the table of the first half-year. */

import { ifComplete } from '../inputs';
import { across, atLeastZero, down } from '../parts';
import type { TemplateCell } from '../template';
import { purchases } from './example';
import type { ClientsSettings } from './index';
import { CLIENTS, EARLIER, FIRST, HALF, HEADER, MONTHS, monthColumns, NAME, POTENTIAL } from './places';

export function purchaseBlock({ words }: ClientsSettings): TemplateCell[] {
  const { notes } = words;
  const rows = Array.from({ length: CLIENTS }, (_, index) => index);
  const months = Array.from(
    { length: MONTHS },
    (_, month) => `=IF(ISNUMBER([firstMonth]);DATE(YEAR([firstMonth]);MONTH([firstMonth])+${month};1);"")`,
  );
  const amounts = (column: number) => rows.map((row) => purchases[row]?.[column]);
  return [
    { at: `${NAME}1`, content: words.purchases, style: 'section' },
    { at: `${monthColumns[0]}${HEADER - 1}`, content: words.before, style: 'section' },
    { at: `${monthColumns[HALF]}${HEADER - 1}`, content: words.now, style: 'section' },
    { at: `${NAME}${HEADER}`, content: words.client, style: 'header' },
    { at: `${POTENTIAL}${HEADER}`, content: words.potential, style: 'numberHeader' },
    ...across(monthColumns, HEADER, months, () => ({ style: 'numberHeader', number: 'month' })),
    ...down(
      NAME,
      FIRST,
      rows.map((row) => words.clients[row]),
      () => ({ style: 'input', number: 'text', note: notes.client, rule: { kind: 'anything' } }),
    ),
    ...down(POTENTIAL, FIRST, amounts(0), () => ({
      style: 'input',
      number: 'amount',
      note: notes.potential,
      rule: atLeastZero,
    })),
    ...monthColumns.flatMap((column, month) =>
      down(column, FIRST, amounts(month + 1), () => ({
        style: 'input',
        number: 'plan',
        note: notes.amount,
        rule: atLeastZero,
      })),
    ),
  ];
}

export function earlierTable({ words }: ClientsSettings): TemplateCell[] {
  return [
    { at: `${EARLIER}1`, content: words.before, style: 'section' },
    {
      at: `${EARLIER}${HEADER}`,
      content: ifComplete('CLIENT_ABCXYZ([clients];[monthsBefore];[a];[b];[x];[y])'),
      style: 'header',
    },
  ];
}
