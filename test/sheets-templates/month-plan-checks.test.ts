/** What can go wrong while a month is lived with in the template "Month plan": it is said, and no figure goes on without it. */
import { describe, expect, test } from 'vitest';
import { at, block, type OpenedAddOn, openLaid, paste } from './opened';

const openMonth = () => openLaid('newMonthPlan', '2026-11-23');
const MONTH = 'Month plan';
/** Today, what it takes, attainment and chance, pace, and what is still to do. */
const figures = (addOn: OpenedAddOn) =>
  ['B5:C5', 'D5:D6', 'B6:B7', 'D9:I9', 'B13:C17'].flatMap((range) =>
    block(addOn, MONTH, range)
      .flat()
      .filter((cell) => cell !== ''),
  );

describe('Facts', () => {
  test('with text among them, as pasted from elsewhere, give no pace, no board and no today', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'Facts', { B20: '12 000 and', C20: '1.200,50', D20: 5000 });
    expect(at(addOn, MONTH, 'B9')).toBe('✗ text among the Facts');
    expect(at(addOn, 'Facts', 'D6')).toBe('✗ text among the Facts');
    expect(figures(addOn)).toEqual([]);
    expect([at(addOn, 'Board', 'D5'), at(addOn, 'Board', 'A10')]).toEqual(['✗ text among the Facts', '']);
  });
  test('of a seller who was cleared from People count for nobody, and that is said', async () => {
    const addOn = await openMonth();
    const row = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => [`${letter}15`, null] as const);
    await paste(addOn, 'People', Object.fromEntries(row));
    expect(at(addOn, MONTH, 'B9')).toBe('✗ Facts without a seller');
    expect(figures(addOn)).toEqual([]);
  });
  test('say up to which day they go, and nothing while a day before is blank', async () => {
    const addOn = await openMonth();
    expect((at(addOn, 'Facts', 'B5') as Date).toISOString().slice(0, 10)).toBe('2026-11-13');
    await paste(addOn, 'Facts', { B24: 50_000 });
    expect([at(addOn, 'Facts', 'B5'), at(addOn, 'Facts', 'D6')]).toEqual(['', '✗ a day is blank: type 0']);
  });
});

describe('the board', () => {
  test('says why it is empty: no fact yet, or an input that is missing', async () => {
    const addOn = await openMonth();
    const facts = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].flatMap((letter) =>
      Array.from({ length: 10 }, (_, day) => [`${letter}${10 + day}`, null] as const),
    );
    await paste(addOn, 'Facts', Object.fromEntries(facts));
    expect(at(addOn, 'Board', 'D5')).toMatch(/^No fact yet/);
    await paste(addOn, MONTH, { B20: null });
    expect(at(addOn, 'Board', 'D5')).toBe('✗ a yellow cell is blank');
  });
});

describe('People', () => {
  test('with a blank row between two sellers would shift the plan against what is typed beside it', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'People', { A9: null });
    expect(at(addOn, 'People', 'B5')).toBe('✗ a row above a name is blank');
    expect(figures(addOn)).toEqual([]);
  });
  test('with a name twice cannot be told apart', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'People', { A9: 'Amelia Hart' });
    expect(at(addOn, 'People', 'B5')).toBe('✗ a name stands twice');
    expect(figures(addOn)).toEqual([]);
  });
  test('with a leave that has no date yet: the month says where to look', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'People', { I9: 'Grace Miller' });
    expect(at(addOn, MONTH, 'B9')).toBe('✗ see A12 of Plan by seller');
    expect(at(addOn, 'Plan by seller', 'B8')).toBe('✗ no plan: see A12');
    expect(figures(addOn)).toEqual([]);
  });
  test('of whom one leaves keep the row, and the payments count', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'People', { E10: new Date('2026-11-13T00:00:00Z') });
    expect(block(addOn, MONTH, 'B8:B10').flat()).toEqual(['✓ complete', '✓ no day left out', '✓ all add up']);
    expect(at(addOn, MONTH, 'H11')).toBe(1_791_000);
  });
});

describe('a lock', () => {
  test('on a free day is told: what is planned there would be missing from the days that are worked', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'Plan by seller', { M13: 10_000 });
    expect(at(addOn, 'Plan by seller', 'B8')).toBe('✗ a lock is on a free day');
    await paste(addOn, 'Plan by seller', { M13: 0 });
    expect(at(addOn, 'Plan by seller', 'B8')).toBe('✓ all add up');
  });
});

describe('where each seller makes up for the own gap', () => {
  test('the rest of the month is what all still have to bring, with its calls, though one is far ahead', async () => {
    const addOn = await openMonth();
    await paste(addOn, 'New plan', { B5: 'Each alone' });
    await paste(addOn, 'Facts', { E20: 400_000, B20: 0, C20: 0, D20: 0, F20: 0, G20: 0, H20: 0, I20: 0 });
    const [rest, newPlan] = [at(addOn, MONTH, 'B17'), at(addOn, MONTH, 'J11')];
    expect(rest).toBe(newPlan);
    expect(rest).toBeGreaterThan(4_000_000 - 2_191_000);
    // Three quarters from new clients of 30,000 each, of whom one comes from 50 calls.
    expect(at(addOn, MONTH, 'B15')).toBe(Math.ceil(((rest as number) * 0.75) / 30_000));
  });
});
