/** The sheets around the template "Month plan": board, facts, plan by seller, people, meetings; recalculated as a user sees them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, change, errorsIn, type OpenedAddOn, openLaid } from './opened';

const NOVEMBER = '2026-11-23';
const sum = (values: readonly unknown[]) =>
  values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
const PLAN = 'Plan by seller';
const planRows = (addOn: OpenedAddOn) => block(addOn, PLAN, 'A13:J43').filter(([date]) => date instanceof Date);
const dayRow = (addOn: OpenedAddOn, day: string) =>
  planRows(addOn).find(([date]) => (date as Date).toISOString().slice(0, 10) === day) ?? [];
const SELLERS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Days, sellers and the month say the same, whichever way they are added. */
function expectToAddUp(addOn: OpenedAddOn, total: number) {
  const rows = planRows(addOn);
  for (const row of rows) expect(sum(row.slice(1, 9))).toBe(row[9]);
  expect(sum(rows.map((row) => row[9]))).toBe(total);
  expect(block(addOn, PLAN, 'B9:J9')[0]).toEqual([
    ...SELLERS.map((seller) => sum(rows.map((row) => row[seller]))),
    total,
  ]);
  expect(at(addOn, PLAN, 'B8')).toBe('✓ all add up');
  expect(at(addOn, 'Month plan', 'B10')).toBe('✓ all add up');
}

describe('November 2026 with eight sellers in two teams', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openLaid('newMonthPlan', NOVEMBER);
  });

  test('days, sellers and month add up in both directions', () => expectToAddUp(addOn, 4_000_000));
  test('who is away has no plan on these days, and what the others took over stays visible beside the first plan', () => {
    expect([dayRow(addOn, '2026-11-25')[5], dayRow(addOn, '2026-11-26')[5]]).toEqual([0, 0]);
    const [month, first, changed] = block(addOn, PLAN, 'B9:J11') as number[][];
    expect(first).toEqual([750_000, 600_000, 600_000, 500_000, 500_000, 500_000, 300_000, 250_000, 4_000_000]);
    expect(changed).toEqual(month?.map((amount, place) => amount - (first?.[place] as number)));
    expect(changed?.[4]).toBe(-42_000);
    expect(changed?.[8]).toBe(0);
  });
  test('the board adds up: sellers to teams, teams to all, and facts to the sheet Facts', () => {
    const rows = block(addOn, 'Board', 'A11:N21');
    expect(rows.map(([team, seller]) => [team, seller])).toEqual([
      ['North', 'All'],
      ...['Amelia Hart', 'Daniel Price', 'Grace Miller', 'Owen Clark'].map((name) => ['North', name]),
      ['South', 'All'],
      ...['Sofia Reyes', 'Jack Turner', 'Emma Lewis (new)', 'Noah Evans (new)'].map((name) => ['South', name]),
      ['All', 'All'],
    ]);
    for (const column of [2, 3, 4, 5, 6, 8, 10]) {
      expect(sum(rows.slice(1, 5).map((row) => row[column]))).toBe(rows[0]?.[column]);
      expect(sum(rows.slice(6, 10).map((row) => row[column]))).toBe(rows[5]?.[column]);
      expect(sum([rows[0]?.[column], rows[5]?.[column]])).toBe(rows[10]?.[column]);
    }
    expect(rows[10]?.slice(2, 4)).toEqual([dayRow(addOn, '2026-11-13')[9], 171_000]);
    expect([rows[10]?.[6], rows[10]?.[8]]).toEqual([1_791_000, 4_000_000]);
    expect(sum(block(addOn, 'Facts', 'J10:J40').flat())).toBe(1_791_000);
  });
  test('the board says who is furthest behind, and since when fewer meetings win a client', () => {
    const gaps = block(addOn, 'Board', 'Z11:Z18').flat() as number[];
    expect(Math.min(...gaps)).toBe(gaps[0]);
    expect(at(addOn, 'Board', 'D6')).toBe(
      `Furthest behind the plan so far: Amelia Hart, by ${-(gaps[0] as number) / 1000},000.`,
    );
    // Half of the meetings won a client for six days, then 15 of 40.
    expect(at(addOn, 'Board', 'D7')).toMatch(
      /^New clients per meeting is 25 % lower since 2026-11-10: alone that costs 13,137 of profit a day\.$/,
    );
  });
  test('the fan begins at the last fact and has the plan’s end in its last row', () => {
    const rows = block(addOn, 'Board', 'A64:F94').filter(([date]) => date instanceof Date);
    const last = rows[rows.length - 1] as number[];
    expect(rows).toHaveLength(30);
    expect(last[1]).toBe(4_000_000);
    expect(rows[11]?.slice(2, 6)).toEqual([expect.any(Number), '', '', '']);
    expect(rows[12]?.slice(2, 6)).toEqual([1_791_000, 1_791_000, 1_791_000, 1_791_000]);
    const [low, middle, high] = last.slice(3) as [number, number, number];
    expect(low < middle && middle < high).toBe(true);
    // The chance on the sheet Month plan is of the same luck: between 10 % and 50 % where the plan lies between P50 and P90.
    expect(middle < 4_000_000 && 4_000_000 < high).toBe(true);
    expect(at(addOn, 'Board', 'N21')).toBeGreaterThan(0.1);
    expect(at(addOn, 'Board', 'N21')).toBeLessThan(0.5);
  });
  test('the meeting’s planning has today’s money, clients, meetings and calls of each seller', () => {
    const rows = block(addOn, 'Meetings', 'B12:C19');
    expect(sum(rows.map(([money]) => money))).toBe(at(addOn, 'Month plan', 'B5'));
    const counts = rows.map(([, takes]) => String(takes).match(/\d+/g)?.map(Number) ?? []);
    const [calls, meetings, ofNew, ofCurrent] = block(addOn, 'Month plan', 'C13:C16').flat();
    expect([0, 1, 2, 3].map((kind) => sum(counts.map((row) => row[kind])))).toEqual([
      ofNew,
      ofCurrent,
      meetings,
      calls,
    ]);
  });
});

describe('what is locked stays and the rest is spread anew', () => {
  test('a cell, a day and a person', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    // Rows of the yellow grid stand beside those of the plan: the 2nd is row 14, the 3rd row 15; totals in column U and row 44.
    await change(addOn, PLAN, { M14: 10_000, U15: 300_000, N44: 700_000 });
    expect(dayRow(addOn, '2026-11-02')[1]).toBe(10_000);
    expect(dayRow(addOn, '2026-11-03')[9]).toBe(300_000);
    expect(sum(planRows(addOn).map((row) => row[2]))).toBe(700_000);
    expectToAddUp(addOn, 4_000_000);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('what cannot be is said, and nothing shows a wrong figure', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    await change(addOn, PLAN, { U15: 5_000_000 });
    expect(at(addOn, PLAN, 'B8')).toBe('✗ no plan: see A12');
    expect(block(addOn, PLAN, 'B9:J9')[0]?.filter((cell) => typeof cell === 'number')).toEqual([]);
    expect(
      block(addOn, 'Month plan', 'F13:F43')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
  });
});

describe('people', () => {
  test('who can do only so much gets no more, and what is beyond everybody is shown', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    await change(addOn, 'People', { F8: 600_000 });
    expect(at(addOn, PLAN, 'B9')).toBe(600_000);
    expectToAddUp(addOn, 4_000_000);
    await change(
      addOn,
      'People',
      Object.fromEntries([8, 9, 10, 11, 12, 13, 14, 15].map((row) => [`F${row}`, 400_000])),
    );
    expect(block(addOn, PLAN, 'B5:B7').flat()).toEqual([4_000_000, 3_200_000, 800_000]);
    expect(at(addOn, PLAN, 'D6')).toMatch(/^800,000 of the plan is more than people can do/);
    expectToAddUp(addOn, 3_200_000);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('who leaves is not planned any more, and the others carry the month', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    await change(addOn, 'People', { E9: new Date('2026-11-10T00:00:00Z') });
    expect(dayRow(addOn, '2026-11-11')[2]).toBe(0);
    expect(dayRow(addOn, '2026-11-10')[2]).toBeGreaterThan(0);
    expectToAddUp(addOn, 4_000_000);
  });
  test('a place may be empty', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    await change(addOn, 'People', { A15: null, B15: null, C15: null, D15: null, G15: null });
    await change(addOn, 'Facts', Object.fromEntries(Array.from({ length: 10 }, (_, day) => [`I${10 + day}`, null])));
    // What partners bring is agreed for a seller who is there.
    await change(addOn, 'Month plan', { F92: null });
    expect(sum(block(addOn, PLAN, 'B9:H9')[0] ?? [])).toBe(4_000_000);
    expect(at(addOn, 'Month plan', 'B10')).toBe('✓ all add up');
    expect(errorsIn(addOn)).toEqual([]);
  });
  test.each([
    ['a share above 100 %', { C8: 1.5 }],
    ['a level that is a word', { B8: 'high' }],
    ['a negative limit', { F8: -5 }],
    ['a day off that is no date', { J8: 'soon' }],
  ])('that cannot be, %s, are told by the check, and no plan is shown', async (_what, cells) => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    for (const cell of Object.keys(cells)) addOn.sheet('People').getRange(cell).setDataValidation(null);
    await change(addOn, 'People', cells);
    expect(at(addOn, 'People', 'B5')).toMatch(/^✗/);
    expect(
      block(addOn, PLAN, 'A12:J43')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('the meetings of the day', () => {
  test('compare what has come with what should have by the latest check-in', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    const [plan] = block(addOn, 'Meetings', 'B12')[0] as [number];
    await change(addOn, 'Meetings', { D12: plan, F12: plan * 0.2, D13: 5000 });
    expect([at(addOn, 'Meetings', 'L12'), at(addOn, 'Meetings', 'K12')]).toEqual(['✗ behind', plan * 0.8]);
    await change(addOn, 'Meetings', { H12: plan * 0.7 });
    expect([at(addOn, 'Meetings', 'L12'), at(addOn, 'Meetings', 'K12')]).toEqual([
      '✓ on pace',
      expect.closeTo(plan * 0.3, 6),
    ]);
    await change(addOn, 'Meetings', { J12: plan * 1.2 });
    expect(at(addOn, 'Meetings', 'K12')).toBe(0);
    expect(at(addOn, 'Meetings', 'D5')).toMatch(/^Promised is .* less than the day needs\.$/);
  });
  test('check promises: kept, not kept, overdue, open', async () => {
    const addOn = await openLaid('newMonthPlan', NOVEMBER);
    expect(block(addOn, 'Meetings', 'H24:H27').flat()).toEqual(['✓ kept', '✗ not kept', '✓ kept', '● open']);
    expect(block(addOn, 'Meetings', 'B6:B8').flat()).toEqual([2, 1, 1]);
    await change(addOn, 'Meetings', { F27: new Date('2026-11-13T00:00:00Z') });
    expect(at(addOn, 'Meetings', 'H27')).toBe('✗ overdue');
    await change(addOn, 'Meetings', { G27: 80 });
    expect(block(addOn, 'Meetings', 'B6:B8').flat()).toEqual([3, 1, 0]);
  });
});

describe('in Arabic', () => {
  test('the same figures stand under Arabic names', async () => {
    const [english, arabic] = [
      await openLaid('newMonthPlan', NOVEMBER),
      await openLaid('newMonthPlan', NOVEMBER, 'ar'),
    ];
    expect(errorsIn(arabic)).toEqual([]);
    expect(block(arabic, 'الخطة حسب البائع', 'B13:J42')).toEqual(block(english, PLAN, 'B13:J42'));
    expect(block(arabic, 'اللوحة', 'C11:N21')).toEqual(block(english, 'Board', 'C11:N21'));
    expect(at(arabic, 'اللوحة', 'D7')).toContain('13,137');
  });
});
