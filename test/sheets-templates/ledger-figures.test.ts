/** What the template "Ledger" says, recalculated by the spreadsheet engine, against sums done here row by row. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fields as arabicFields } from '../../src/messages/ar/fields';
import { fields } from '../../src/messages/en/fields';
import { type LedgerRows, ledgerRows, type Payment } from './ledger-rows';
import { slipsIn } from './ledger-slips';
import { at, block, errorsIn, near, type OpenedAddOn, openTemplate } from './opened';

const SHEET = 'Ledger';
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const TODAY = day('2026-03-18');
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const paidIn = (payments: readonly Payment[], from: string, to: string) =>
  payments.filter(({ date }) => date >= day(from) && date <= day(to));
const amountsOf = (payments: readonly Payment[]) => sum(payments.map(({ amount }) => amount));
const filled = (rows: unknown[][]) => rows.filter(([first]) => first !== '');

/** Name, number, sum and share of each group, the largest sum first. */
function byHand(payments: readonly Payment[], nameOf: (payment: Payment) => string): unknown[][] {
  const names = [...new Set(payments.map(nameOf))];
  const groups = names.map((name) => {
    const own = payments.filter((payment) => nameOf(payment) === name);
    return [name, own.length, amountsOf(own), near(amountsOf(own) / amountsOf(payments))] as const;
  });
  return groups.sort(([, , one], [, , other]) => other - one).map((group) => [...group]);
}

let addOn: OpenedAddOn;
let rows: LedgerRows;
beforeAll(async () => {
  addOn = await openTemplate('newLedger');
  rows = ledgerRows(addOn, Object.values(fields.tables));
}, 60_000);

describe('the year of a kitchen supplier', () => {
  test('no cell holds an error, and all tables can be read', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, SHEET, 'B12')).toBe('✓ readable');
  });
  test('money of this year and month stands beside that of the same days before', () => {
    const { payments } = rows;
    const [year, before, month, monthBefore] = [
      amountsOf(paidIn(payments, '2026-01-01', '2026-03-18')),
      amountsOf(paidIn(payments, '2025-01-01', '2025-03-18')),
      amountsOf(paidIn(payments, '2026-03-01', '2026-03-18')),
      amountsOf(paidIn(payments, '2026-02-01', '2026-02-18')),
    ] as const;
    expect(block(addOn, SHEET, 'B5:B8').flat()).toEqual([year, before, month, monthBefore]);
    expect(block(addOn, SHEET, 'E5:E8').flat()).toEqual([
      near(year / before - 1),
      '',
      near(month / monthBefore - 1),
      '',
    ]);
    const change = (100 * (year / before - 1)).toFixed(1);
    expect(at(addOn, SHEET, 'F5')).toBe(`${change} % more came in this year than in the same days of last year.`);
  });
  test('thirteen months of payments, the last one until today', () => {
    const months = block(addOn, SHEET, 'A36:B48');
    expect(months).toHaveLength(13);
    for (const [place, [from, total]] of (months as [Date, number][]).entries()) {
      // From March of last year on.
      const [first, next] = [2, 3].map((month) => new Date(Date.UTC(2025, month + place, 1))) as [Date, Date];
      const within = rows.payments.filter(({ date }) => date >= first && date < next && date <= TODAY);
      expect([from, total]).toEqual([first, amountsOf(within)]);
    }
    const best = Math.max(...months.map(([, total]) => total as number));
    expect(at(addOn, SHEET, 'A15')).toContain(best.toLocaleString('en'));
  });
  test('sums by seller and by team are those of the deals that were paid', () => {
    const seller = new Map(rows.deals.map((deal) => [deal.deal, deal.seller]));
    const team = new Map(rows.people.map((person) => [person.name, person.team]));
    const payments = paidIn(rows.payments, '2026-01-01', '2026-03-18');
    const sellerOf = ({ deal }: Payment) => seller.get(deal) ?? '(none)';
    const teamOf = (payment: Payment) => team.get(sellerOf(payment)) ?? '(none)';
    expect(filled(block(addOn, SHEET, 'A52:D71'))).toEqual(byHand(payments, sellerOf));
    expect(filled(block(addOn, SHEET, 'F36:I48'))).toEqual(byHand(payments, teamOf));
  });
  test('the open pipeline by stage, its chance and what is overdue', () => {
    const chances = { 'New lead': 0.2, Qualified: 0.35, Offer: 0.5, Negotiation: 0.75 };
    const open = rows.deals.filter(({ opened }) => opened <= TODAY);
    const lines = Object.entries(chances).map(([stage, chance]) => {
      const deals = open.filter((deal) => deal.stage === stage);
      const amount = sum(deals.map((deal) => deal.amount));
      const overdue = deals.filter(({ expected }) => expected < TODAY).length;
      return { line: [stage, deals.length, amount, near(amount * chance), overdue], amount, chance };
    });
    expect(filled(block(addOn, SHEET, 'F52:J71'))).toEqual(lines.map(({ line }) => line));
    expect(at(addOn, SHEET, 'B9')).toBe(sum(lines.map(({ amount }) => amount)));
    expect(at(addOn, SHEET, 'B10')).toEqual(near(sum(lines.map(({ amount, chance }) => amount * chance))));
  });
  test('what is in the tables, from the first day to the last', () => {
    const edges = (days: readonly Date[]) => {
      const sorted = [...days].sort((one, other) => one.getTime() - other.getTime());
      return [sorted.length, sorted[0], sorted[sorted.length - 1]];
    };
    const { people, clients, deals, payments, activities } = rows;
    expect(block(addOn, SHEET, 'F9:I13')).toEqual([
      ['People', ...edges(people.map(({ start }) => start))],
      ['Clients', ...edges(clients.map(({ since }) => since))],
      ['Deals', ...edges(deals.map(({ opened }) => opened))],
      ['Payments', ...edges(payments.map(({ date }) => date))],
      ['Activities', ...edges(activities.map(({ date }) => date))],
    ]);
  });
});

describe('findings', () => {
  test('are the slips in the rows, all of them and no other', () => {
    const slips = slipsIn(rows, TODAY);
    const named = slips.map(({ table, row, column }) => [fields.tables[table], row, column].join(' '));
    const found = filled(block(addOn, 'Findings', 'A8:C60')).map((cells) => cells.join(' '));
    expect([...found].sort()).toEqual([...named].sort());
    expect(slips).toHaveLength(24);
    expect([at(addOn, 'Findings', 'B5'), at(addOn, SHEET, 'B11')]).toEqual([24, 24]);
    expect(at(addOn, SHEET, 'F7')).toBe('Rows that deserve a look: 24. See the sheet Findings.');
  });
});

describe('a change of the rows', () => {
  let changed: OpenedAddOn;
  beforeAll(async () => {
    changed = await openTemplate('newLedger');
  }, 60_000);

  test('a payment typed below the others counts at once', async () => {
    const last = changed.sheet('Payments').getLastRow();
    const before = at(changed, SHEET, 'B5') as number;
    changed
      .sheet('Payments')
      .getRange(last + 1, 1, 1, 3)
      .setValues([['D-1001', day('2026-03-02'), 5000]]);
    await changed.recalculate();
    expect(at(changed, SHEET, 'B5')).toBe(before + 5000);
    expect(at(changed, SHEET, 'B7')).toBe((at(addOn, SHEET, 'B7') as number) + 5000);
  });
  test('another day shows what was known then', async () => {
    changed.sheet(SHEET).getRange('B13').setValue(day('2026-03-10'));
    await changed.recalculate();
    expect(at(changed, SHEET, 'B7')).toBe(amountsOf(paidIn(rows.payments, '2026-03-01', '2026-03-10')) + 5000);
    expect(errorsIn(changed)).toEqual([]);
  });
  test('without the day nothing shows a figure', async () => {
    changed.sheet(SHEET).getRange('B13').clearContent();
    await changed.recalculate();
    expect(
      block(changed, SHEET, 'B5:B10')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
    expect([at(changed, 'Findings', 'B5'), at(changed, SHEET, 'F7')]).toEqual(['', '']);
    expect(at(changed, SHEET, 'B12')).toBe('✗ see Findings');
    changed.sheet(SHEET).getRange('B13').setValue(TODAY);
  });
  test('an amount that is a word is never left out in silence: no sum is shown, and the check says where to look', async () => {
    const cell = changed.sheet('Payments').getRange('C5');
    // Pasting brings cells that no rule has looked at.
    cell.setDataValidation(null);
    cell.setValue('ten thousand');
    await changed.recalculate();
    expect(block(changed, SHEET, 'B5:B8').flat()).toEqual(['', '', '', '']);
    expect(at(changed, SHEET, 'B12')).toBe('✗ see Findings');
    const found = filled(block(changed, 'Findings', 'A8:D60'));
    expect(found.filter(([table, row]) => table === 'Payments' && row === 5)).toHaveLength(1);
  });
});

describe('in Arabic', () => {
  test('the sheets have the same figures', async () => {
    const arabic = await openTemplate('newLedger', 'ar');
    const theirs = Object.values(arabicFields.tables);
    expect(errorsIn(arabic)).toEqual([]);
    for (const range of ['B5:E11', 'G9:I13', 'B36:B48', 'B52:D71', 'G52:J71']) {
      expect(block(arabic, 'السجل', range), range).toEqual(block(addOn, SHEET, range));
    }
    expect(block(arabic, 'السجل', 'F9:F13').flat()).toEqual(theirs);
    expect(at(arabic, 'السجل', 'B12')).toBe('✓ مقروءة');
  }, 60_000);
});
