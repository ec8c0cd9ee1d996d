/** The template "Month plan": new and current clients of the month, of each seller and of each day. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { at, block, change, errorsIn, type OpenedAddOn, openLaid } from './opened';

const CLIENTS = 'Clients';
const MONTH = 'Month plan';

const openNovember = (language: Language = 'en') => openLaid('newMonthPlan', '2026-11-23', language);
const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + (Number(value) || 0), 0);
/** New and current clients, those to contact, deals; rounding up gives the engine a zero with a sign. */
const taken = (addOn: OpenedAddOn) =>
  block(addOn, CLIENTS, 'H5:H8')
    .flat()
    .map((count) => (count as number) + 0);
const daysOf = (addOn: OpenedAddOn, range: string) =>
  block(addOn, CLIENTS, range).filter(([, first]) => typeof first === 'number');

/** Every cell a whole number from 0, every row its total, every column the month of its seller, all the clients of the month. */
function expectExact(addOn: OpenedAddOn, { grid, sums, total }: { grid: string; sums: string; total: number }) {
  const days = daysOf(addOn, grid);
  const months = block(addOn, CLIENTS, sums).flat();
  for (const row of days) {
    expect(row.slice(1, 9).every((cell) => Number.isInteger(cell) && (cell as number) >= 0)).toBe(true);
    expect(sum(row.slice(1, 9))).toBe(row[9]);
  }
  months.forEach((month, seller) => {
    expect(sum(days.map((row) => row[seller + 1]))).toBe(month);
  });
  expect(sum(months)).toBe(total);
}

describe('4,000,000, a quarter of them from current clients at 20,000, new ones at 30,000', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openNovember();
  });

  test('take 100 new clients from 5,000 calls, and 50 current ones of 125', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, CLIENTS, 'B8:B10').flat()).toEqual([1_000_000, 3_000_000, '✓ all add up']);
    expect(block(addOn, CLIENTS, 'H5:H8').flat()).toEqual([100, 50, 125, 150]);
    expect(block(addOn, CLIENTS, 'L5:L8').flat()).toEqual([5000, 500, 200, 100]);
  });
  test('each seller and each day have whole clients, and both ways they add up to the last one', () => {
    expectExact(addOn, { grid: 'A15:J44', sums: 'B13:I13', total: 100 });
    expectExact(addOn, { grid: 'L15:U44', sums: 'M13:T13', total: 50 });
  });
  test('who brings more of the payments wins more of the clients, within one', () => {
    const payments = block(addOn, 'Plan by seller', 'B9:I9').flat() as number[];
    for (const [range, total] of [
      ['B13:I13', 100],
      ['M13:T13', 50],
    ] as const) {
      block(addOn, CLIENTS, range)
        .flat()
        .forEach((clients, seller) => {
          const share = (total * (payments[seller] as number)) / sum(payments);
          expect(Math.abs((clients as number) - share)).toBeLessThan(1);
        });
    }
  });
  test('nobody wins a client on a day off: the fifth seller is away on the 25th and the 26th', () => {
    const away = daysOf(addOn, 'A15:J44').filter(([date]) => [25, 26].includes((date as Date).getUTCDate()));
    expect(away.map((row) => row[5])).toEqual([0, 0]);
    expect(away.every((row) => (row[9] as number) > 0)).toBe(true);
  });
  test('today each seller knows money, new and current clients, meetings and calls; they add up to the day', () => {
    const rows = block(addOn, MONTH, 'H71:L78') as number[][];
    const today = [207_000, 6, 3, 11, 263];
    expect(today.map((_, kind) => sum(rows.map((row) => row[kind])))).toEqual(today);
    expect(block(addOn, MONTH, 'C13:C17').flat()).toEqual([263, 11, 6, 3, 207_000]);
    expect(at(addOn, 'Meetings', 'C12')).toBe(
      `New clients ${rows[0]?.[1]} · current ${rows[0]?.[2]} · meetings ${rows[0]?.[3]} · calls ${rows[0]?.[4]}`,
    );
    expect(at(addOn, 'Meetings', 'C20')).toBe('New clients 6 · current 3 · meetings 11 · calls 263');
  });
  test('what is missing of the month takes clients in the same shares: 2,209,000 are 56 new and 28 current', () => {
    expect([Math.ceil((2_209_000 * 0.75) / 30_000), Math.ceil((2_209_000 * 0.25) / 20_000)]).toEqual([56, 28]);
    expect(block(addOn, MONTH, 'B13:B17').flat()).toEqual([2800, 112, 56, 28, 2_209_000]);
  });
  test('the board shows them beside what the plan would have taken by now', () => {
    const soFar = sum(
      block(addOn, 'Plan by seller', 'A13:J42')
        .filter(([date]) => date instanceof Date && date.getUTCDate() <= 13)
        .map((row) => row[9]),
    );
    const share = soFar / 4_000_000;
    expect(block(addOn, 'Board', 'AB11:AC14')).toEqual([
      ['Calls', Math.round(5000 * share)],
      ['Meetings', Math.round(200 * share)],
      ['New clients', Math.round(100 * share)],
      ['Current clients', Math.round(50 * share)],
    ]);
    expect(block(addOn, 'Facts', 'N8:P8')[0]).toEqual([44, 25, 69]);
  });
  test('without current clients all payments are from new ones: 134 of them from 6,700 calls', async () => {
    await change(addOn, CLIENTS, { B5: 0 });
    expect(taken(addOn)).toEqual([134, 0, 0, 134]);
    expect(block(addOn, MONTH, 'A30:B33').flat()).toEqual([
      ...['Calls', 6700, 'Leads', 670],
      ...['Meetings', 268, 'New clients', 134],
    ]);
    expectExact(addOn, { grid: 'A15:J44', sums: 'B13:I13', total: 134 });
    expect([at(addOn, CLIENTS, 'B10'), at(addOn, CLIENTS, 'L14')]).toEqual(['✓ all add up', '']);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('where all payments are from current clients, there are no new ones', async () => {
    await change(addOn, CLIENTS, { B5: 1 });
    expect(taken(addOn)).toEqual([0, 200, 500, 200]);
    expectExact(addOn, { grid: 'L15:U44', sums: 'M13:T13', total: 200 });
    expect(sum(block(addOn, MONTH, 'C13:C15').flat())).toBe(0);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test.each([
    ['no share', { B5: null }],
    ['no check', { B6: null }],
    ['no share of those who buy', { B7: null }],
  ])('%s is told, and no clients are shown', async (_, cells) => {
    await change(addOn, CLIENTS, { B5: 0.25, B6: 20_000, B7: 0.4, ...cells });
    expect(String(at(addOn, MONTH, 'B8'))).toMatch(/^✗/);
    expect(block(addOn, CLIENTS, 'H5:H8').flat()).toEqual(['', '', '', '']);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

test('limits on what people can do limit their clients too', async () => {
  const addOn = await openNovember();
  const rows = Array.from(
    { length: 8 },
    (_, seller) => `F${block(addOn, 'People', 'A1:A20').findIndex(([name]) => name === 'Amelia Hart') + 1 + seller}`,
  );
  await change(addOn, 'People', Object.fromEntries(rows.map((cell) => [cell, 300_000])));
  const given = at(addOn, 'Plan by seller', 'B6') as number;
  expect(given).toBeLessThan(2_400_001);
  const newClients = Math.ceil(((given - Math.round((given * 0.25) / 1000) * 1000) / 30_000) * (1 - 1e-12));
  expect(at(addOn, CLIENTS, 'H5')).toBe(newClients);
  expectExact(addOn, { grid: 'A15:J44', sums: 'B13:I13', total: newClients });
});

test('in Arabic with the same figures', async () => {
  const addOn = await openNovember('ar');
  expect(errorsIn(addOn)).toEqual([]);
  expect(block(addOn, 'العملاء', 'H5:H8').flat()).toEqual([100, 50, 125, 150]);
  expect(at(addOn, 'الاجتماعات', 'C20')).toBe('جدد 6 · حاليون 3 · اجتماعات 11 · مكالمات 263');
});
