/** The template "Month plan" after days that went otherwise: the rest by seller, and payments out of the ledger. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, change, errorsIn, type OpenedAddOn, openLaid } from './opened';

const day = (date: number) => new Date(2026, 10, date);
const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + (Number(value) || 0), 0);
const REST = 'New plan';
const SELLERS = ['Amelia Hart', 'Daniel Price', 'Grace Miller', 'Owen Clark', 'Sofia Reyes', 'Jack Turner'];

function addSheet(addOn: OpenedAddOn, name: string, rows: (string | number | Date)[][]) {
  const sheet = addOn.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, 0);
  sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows);
}

describe('after eleven days of November with 1,791,000 of the 4,000,000', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openLaid('newMonthPlan', '2026-11-23');
  });

  test('the rest by seller and day is what is missing, to the last unit', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, REST, 'B6:B8').flat()).toEqual([1_791_000, 2_209_000, '✓ all add up']);
    const bySeller = block(addOn, REST, 'B12:I12').flat();
    expect(sum(bySeller)).toBe(2_209_000);
    const days = block(addOn, REST, 'A15:J44').filter(([, first]) => typeof first === 'number');
    bySeller.forEach((amount, seller) => {
      expect(sum(days.map((row) => row[seller + 1]))).toBe(amount);
    });
    for (const row of days) expect(sum(row.slice(1, 9))).toBe(row[9]);
  });
  test('all together, each brings as much of what is missing as of the plan that was left', () => {
    const plan = block(addOn, 'Plan by seller', 'A13:I42').filter(
      ([date]) => date instanceof Date && date >= new Date(Date.UTC(2026, 10, 16)),
    );
    const left = Array.from({ length: 8 }, (_, seller) => sum(plan.map((row) => row[seller + 1])));
    block(addOn, REST, 'B12:I12')
      .flat()
      .forEach((amount, seller) => {
        const exact = (2_209_000 * (left[seller] as number)) / sum(left);
        expect(Math.abs((amount as number) - exact)).toBeLessThan(1000);
      });
  });
  test('the change against the first plan stands beside it, by seller and by day', () => {
    const [plan, , rest, change] = block(addOn, REST, 'B10:I13') as number[][];
    expect(sum(change as number[])).toBe(2_209_000 - 2_072_000);
    expect(block(addOn, REST, 'D5')[0]?.[0]).toContain('137,000 more');
    const days = block(addOn, REST, 'A51:J80').filter(([, first]) => typeof first === 'number');
    expect(sum(days.map((row) => row[9]))).toBe(137_000);
    expect((plan as number[]).length + (rest as number[]).length).toBe(16);
  });
  test('today’s money of each seller is that of the new plan', () => {
    const today = block(addOn, REST, 'A15:J44').find(
      ([date]) => date instanceof Date && date.toISOString().startsWith('2026-11-16'),
    );
    expect(block(addOn, 'Month plan', 'H71:H78').flat()).toEqual(today?.slice(1, 9));
  });
  test('each alone keeps the own month: fact and new plan are the plan of the month', async () => {
    await change(addOn, REST, { B5: 'Each alone' });
    const [plan, fact, rest] = block(addOn, REST, 'B10:I12') as number[][];
    (plan as number[]).forEach((planned, seller) => {
      expect((fact?.[seller] as number) + (rest?.[seller] as number)).toBe(planned);
    });
    expect(at(addOn, REST, 'B8')).toBe('✓ all add up');
    expect(at(addOn, 'Month plan', 'B10')).toBe('✓ all add up');
  });
  test('who leaves is missed by the others together, and told about alone', async () => {
    const people = block(addOn, 'People', 'A1:G20');
    const row = people.findIndex(([name]) => name === 'Daniel Price') + 1;
    await change(addOn, 'People', { [`E${row}`]: day(13) });
    expect(String(at(addOn, REST, 'D5'))).toContain('All together gives it');
    expect(at(addOn, REST, 'B8')).toBe('✓ all add up');
    await change(addOn, REST, { B5: 'All together' });
    expect([at(addOn, REST, 'C12'), sum(block(addOn, REST, 'B12:I12').flat())]).toEqual([0, 2_209_000]);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('payments out of the ledger', () => {
  let addOn: OpenedAddOn;
  const payments = [
    ['Payments of all time', '', ''],
    ['Deal', 'Date', 'Amount'],
    ['D1', day(2), 100_000],
    ['D1', day(7), 50_000],
    ['D2', day(9), 70_000],
    ['D2', day(10), -5000],
    ['D1', day(12), 11_000],
    ['D2', day(29), 3000],
    ['D1', new Date(2026, 9, 30), 999_000],
  ];
  beforeAll(async () => {
    addOn = await openLaid('newMonthPlan', '2026-11-23');
    addSheet(addOn, "Bob's deals", [
      ['Deal', 'Seller', 'Stage'],
      ['D1', 'Amelia Hart', 'Won'],
      ['D2', 'Owen Clark', 'Won'],
      ['D3', 'Zoe Adams', 'Won'],
    ]);
    addSheet(addOn, 'Payments', payments);
    await change(addOn, 'From ledger', { B6: 'Payments', B7: "Bob's deals", B8: day(11) });
  });

  test('count up to the day that is over, those of a Saturday on Monday, refunds off', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, 'From ledger', 'B10')).toBe('✓ every payment is counted');
    expect(block(addOn, 'Facts', 'J10:J18').flat()).toEqual([100_000, 0, 0, 0, 0, 120_000, -5000, 0, '']);
    expect(block(addOn, 'Facts', 'B8:J8').flat()).toEqual([150_000, 0, 0, 65_000, 0, 0, 0, 0, 215_000]);
    expect(at(addOn, 'Month plan', 'H11')).toBe(215_000);
  });
  test('stand on the board and in the rest of the plan', () => {
    const board = block(addOn, 'Board', 'A11:G28');
    const factOf = (seller: string) => board.find((row) => row[1] === seller)?.[6];
    expect(SELLERS.map(factOf)).toEqual([150_000, 0, 0, 65_000, 0, 0]);
    expect(block(addOn, REST, 'B6:B8').flat()).toEqual([215_000, 3_785_000, '✓ all add up']);
    expect(dayOf(at(addOn, 'Board', 'B5'))).toBe('2026-11-11');
    expect([dayOf(at(addOn, 'Month plan', 'C5')), at(addOn, 'Board', 'B8')]).toEqual([
      '2026-11-12',
      at(addOn, 'Month plan', 'J21'),
    ]);
    expect(at(addOn, 'Month plan', 'B5')).toBe(at(addOn, 'Month plan', 'J21'));
  });
  test('what is typed in Facts is not counted, and the sheet says so', () => {
    expect(String(at(addOn, 'Facts', 'D5'))).toContain('not counted');
    expect(sum(block(addOn, 'Facts', 'B10:I20').flat())).toBeGreaterThan(1_000_000);
  });
  test('when the month is over, payments of its last weekend count too', async () => {
    await change(addOn, 'From ledger', { B8: day(30) });
    expect(at(addOn, 'From ledger', 'B10')).toBe('✓ every payment is counted');
    expect(at(addOn, 'Month plan', 'H11')).toBe(229_000);
    expect(block(addOn, REST, 'B6:B8').flat()).toEqual([229_000, 0, '✓ all add up']);
    expect(String(at(addOn, REST, 'D5'))).toContain('3,771,000 has no day left');
  });
  test('of someone who is not in People are on the board without a plan, and told', async () => {
    addSheet(addOn, 'More', [...payments.slice(1), ['D3', day(9), 500]]);
    await change(addOn, 'From ledger', { B6: 'More', B8: day(11) });
    expect(at(addOn, 'From ledger', 'B10')).toBe('● 500 of people who are not in People');
    expect(at(addOn, 'Month plan', 'H11')).toBe(215_500);
    expect(block(addOn, 'Board', 'A11:G28').find((row) => row[1] === 'Zoe Adams')?.[6]).toBe(500);
    expect(block(addOn, REST, 'B6:B8').flat()).toEqual([215_500, 3_784_500, '✓ all add up']);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test.each([
    ['a sheet that is not there', '✗ there is no sheet “Nowhere”', { B6: 'Nowhere' }],
    ['a sheet of deals that is not there', '✗ there is no sheet “Gone”', { B7: 'Gone' }],
    ['no sheet of deals', '✗ name the sheet of deals too: it says who sold', { B7: null }],
    ['an amount that is a word', '✗ the ledger cannot be read: see A13 and D13', { B6: 'Odd' }],
    ['a day of another month', /^✗ .*day/, { B8: new Date(2026, 11, 1) }],
    ['no day', /^✗ .*day/, { B8: null }],
  ])('%s is told, and neither plan nor fact is shown that is not true', async (_, said, cells) => {
    if ('B6' in cells && cells.B6 === 'Odd') addSheet(addOn, 'Odd', [...payments.slice(1), ['D1', day(9), 'a lot']]);
    await change(addOn, 'From ledger', { B6: 'Payments', B7: "Bob's deals", B8: day(11), ...cells });
    expect(at(addOn, 'From ledger', 'B10')).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    expect(block(addOn, 'Month plan', 'B5:B9').flat()).toEqual(['', '', '', '✓ complete', '✗ see From ledger']);
    expect(at(addOn, REST, 'B7')).toBe('');
    expect(new Set(block(addOn, 'Month plan', 'H13:J43').flat())).toEqual(new Set(['']));
  });
  test('before the first working day is over nothing is counted yet', async () => {
    await change(addOn, 'From ledger', { B6: 'Payments', B7: "Bob's deals", B8: day(1) });
    expect(at(addOn, 'From ledger', 'B10')).toBe('● no working day is over yet');
    expect(block(addOn, REST, 'B6:B8').flat()).toEqual([0, 4_000_000, '✓ all add up']);
  });
  test('without the name of a sheet the typed facts count again', async () => {
    await change(addOn, 'From ledger', { B6: null });
    expect(at(addOn, 'From ledger', 'B10')).toBe('');
    expect(at(addOn, 'Month plan', 'H11')).toBe(1_791_000);
  });
});

test('on the Sunday that ends a month the board shows that day, and the month all of it', async () => {
  const addOn = await openLaid('newMonthPlan', '2026-05-15');
  const may = (date: number) => new Date(2026, 4, date);
  addSheet(addOn, 'Deals', [
    ['Deal', 'Seller', 'Stage'],
    ['D1', 'Amelia Hart', 'Won'],
  ]);
  addSheet(addOn, 'Payments', [
    ['Deal', 'Date', 'Amount'],
    ['D1', may(29), 1000],
    ['D1', may(31), 700],
  ]);
  await change(addOn, 'From ledger', { B6: 'Payments', B7: 'Deals', B8: may(31) });
  expect(dayOf(at(addOn, 'Board', 'B5'))).toBe('2026-05-31');
  const everybody = block(addOn, 'Board', 'A11:G28').find(([team, seller]) => team === 'All' && seller === 'All');
  expect([at(addOn, 'Board', 'B6'), at(addOn, 'Board', 'B7')]).toEqual([0, 700]);
  expect(everybody?.slice(2, 4)).toEqual([0, 700]);
  expect(everybody?.[6]).toBe(1700);
  expect(at(addOn, 'Month plan', 'H11')).toBe(1700);
  expect(errorsIn(addOn)).toEqual([]);
});

const dayOf = (cell: unknown) => (cell as Date).toISOString().slice(0, 10);
