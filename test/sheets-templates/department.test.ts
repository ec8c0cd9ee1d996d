/** The template "Department" recalculated by the spreadsheet engine, against sums done here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildTemplate } from '../../src/addon/templates';
import { at, block, errorsIn, near, type OpenedAddOn, openTemplate } from './opened';

const SHEET = 'Department';
const value = (addOn: OpenedAddOn, cell: string) => at(addOn, SHEET, cell);
const column = (addOn: OpenedAddOn, range: string) => block(addOn, SHEET, range).flat();

/** The template with some inputs changed. */
async function withInputs(inputs: Readonly<Record<string, number | string>>): Promise<OpenedAddOn> {
  const addOn = await openTemplate('newDepartment');
  for (const [cell, input] of Object.entries(inputs)) {
    const range = addOn.sheet(SHEET).getRange(cell);
    if (input === '') range.clearContent();
    else range.setValue(input);
  }
  await addOn.recalculate();
  return addOn;
}

describe('the travel agency with 2 cold callers, a head who closes and 10 client managers', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openTemplate('newDepartment');
  });

  test('no cell holds an error', () => expect(errorsIn(addOn)).toEqual([]));
  test('a tenth of a market of 25 million is the goal: 2.5 million a year', () => {
    expect(column(addOn, 'B29:B30')).toEqual([25_000_000, 2_500_000]);
    expect(value(addOn, 'B33')).toEqual(near(2_500_000 / 12));
    expect(value(addOn, 'B10')).toBe('✓ reaches it');
  });
  test('5,000 tours: half by new clients, half by returning ones, and every second client must buy again', () => {
    expect(column(addOn, 'B38:B40')).toEqual([5000, 2500, 2500]);
    expect(value(addOn, 'C40')).toBe('✓ adds up');
    expect(value(addOn, 'B42')).toBe(2500 * 2);
  });
  test('2,500 new deals a year are 2,083 calls a month: a fifth of the leads buys, each takes two calls', () => {
    expect(value(addOn, 'B43')).toEqual(near(2500 / 12));
    expect(value(addOn, 'B47')).toEqual(near(((2500 / 12) * 2) / 0.2));
  });
  test('50 calls a day are 1,050 a month', () => expect(value(addOn, 'B56')).toBe(50 * 21));
  test('the plan takes 2 hunters, 1 closer, 10 farmers, and 2 heads for 13 sellers', () => {
    expect(block(addOn, SHEET, 'A14:E18')).toEqual([
      ['Hunters', near(25_000 / 12), 1050, 2, near(25_000 / 12 / 2100)],
      ['Closers', near(2500 / 12), 250, 1, near(2500 / 12 / 250)],
      ['Farmers', 5000, 550, 10, near(5000 / 5500)],
      ['Heads', 13, 7, 2, near(13 / 14)],
      ['Total', '', '', 15, ''],
    ]);
  });
  test('a head who closes deals fills two roles and is one person: 14 people needed, 13 there', () => {
    expect(column(addOn, 'B5:B6')).toEqual([14, 13]);
    expect(block(addOn, SHEET, 'D20:G20')[0]).toEqual([14, '', 13, -1]);
  });
  test('the sellers are enough, and one more head is missing', () => {
    expect(column(addOn, 'G14:G17')).toEqual([0, 0, 0, -1]);
    expect(column(addOn, 'I14:I17')).toEqual(['✓ fits', '✓ fits', '✓ fits', '✗ too few']);
    expect(value(addOn, 'A7')).toBe('You need 1 more head.');
  });
  test('12 sellers under one head are warned of, with the number of heads they take', () => {
    expect(value(addOn, 'B9')).toBe('✗ 12, at most 7');
    expect(value(addOn, 'D9')).toMatch(/^Heads for them: 2\. Ideal: two teams of a head and 3 sellers/);
    expect(value(addOn, 'H17')).toEqual(near(12 / 7));
  });
  test('each month needs 13 sellers times its season, and the hires keep every month at full strength', () => {
    const seasons = column(addOn, 'B71:B82') as number[];
    const needed = column(addOn, 'D71:D82') as number[];
    const atFullStrength = column(addOn, 'H71:H82') as number[];
    expect(seasons.reduce((sum, season) => sum + season, 0)).toEqual(near(12));
    expect(needed).toEqual(seasons.map((season) => Math.ceil(13 * season - 1e-9)));
    for (const [month, sellers] of atFullStrength.entries()) {
      expect(sellers).toBeGreaterThanOrEqual((needed[month] as number) - 1e-9);
    }
    expect(column(addOn, 'B67:B68')).toEqual(['✓ none', near(1)]);
    expect(value(addOn, 'C68')).toBe('✓ balanced');
  });
  test('3 % of those on staff leave each month, and the hires are added up', () => {
    const [leaving, hires, staff] = ['E71:E82', 'F71:F82', 'G71:G82'].map((range) => column(addOn, range) as number[]);
    let expected = 13;
    for (const [month, hire] of (hires as number[]).entries()) {
      expect(leaving?.[month]).toEqual(near(expected * 0.03));
      expected += hire - expected * 0.03;
      expect(staff?.[month]).toEqual(near(expected));
    }
    const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
    expect(column(addOn, 'B65:B66')).toEqual([sum(hires as number[]), sum((hires as number[]).slice(0, 3))]);
  });
  test('the advice for 13 sellers ends the sheet', () => {
    expect(block(addOn, SHEET, 'A115:C115')[0]).toEqual([
      'Heads of sales',
      'Warning',
      '13 sellers are more than the 7 that one head manages: plan 2 heads.',
    ]);
    expect(value(addOn, 'A116')).toBe('Growth path');
  });
});

describe('a change', () => {
  test('to a norm an hour counts hours, days and the share of selling: 15 × 8 × 21 × 80 %', async () => {
    const addOn = await withInputs({ B50: 'an hour' });
    expect(value(addOn, 'B56')).toEqual(near(15 * 8 * 21 * 0.8));
    expect(value(addOn, 'D14')).toBe(2);
    expect(value(addOn, 'H14')).toEqual(near(25_000 / 12 / 4032));
  });
  test('of the supply caps the plan, and the team has people to spare', async () => {
    const addOn = await withInputs({ B31: 4000 });
    expect(value(addOn, 'B10')).toBe('✗ supply caps it');
    expect(value(addOn, 'D10')).toBe('Revenue a year: 2,000,000 of 2,500,000');
    expect(column(addOn, 'B38:B40')).toEqual([4000, 2000, 2000]);
    // 4,000 clients ÷ 550 take 8 farmers; 2 + 1 + 8 sellers still take 2 heads.
    expect(column(addOn, 'D14:D18')).toEqual([2, 1, 8, 2, 13]);
    expect(value(addOn, 'A7')).toBe('You need 1 more head. To spare: 2 farmers.');
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('to a supply of nothing leaves nobody to plan for, and no error', async () => {
    const addOn = await withInputs({ B31: 0 });
    expect(value(addOn, 'B8')).toBe('✓ complete');
    expect(column(addOn, 'D14:D18')).toEqual([0, 0, 0, 0, 0]);
    expect(column(addOn, 'D71:D82').filter((cell) => cell !== '')).toEqual([]);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('to a wider span is counted with and warned of, not refused', async () => {
    const addOn = await withInputs({ B59: 12 });
    expect(value(addOn, 'C59')).toBe('✗ above 6–7');
    expect(value(addOn, 'B9')).toBe('✓ 12, at most 12');
  });
  test('to a team without a head, a hunter too few and half a farmer too few names them all', async () => {
    const addOn = await withInputs({ F14: 1, F16: 9.5, F17: 0, F19: 0 });
    expect(value(addOn, 'A7')).toBe('You need 1 more hunter, 1 more farmer, 2 more heads.');
    expect(value(addOn, 'B9')).toBe('✗ no head');
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('to the team that is needed says that it is enough', async () => {
    const addOn = await withInputs({ F17: 2 });
    expect(value(addOn, 'A7')).toBe('The team there is enough for the plan.');
    expect(value(addOn, 'B9')).toBe('✓ 6, at most 7');
  });
  test('to newcomers who learn for a month and many leavers says how many months are short', async () => {
    const addOn = await withInputs({ B63: 0.3, B64: 0 });
    const short = block(addOn, SHEET, 'D71:H82').filter(
      ([needed, , , , full]) => (full as number) < (needed as number),
    );
    expect(short.length).toBeGreaterThan(0);
    expect(value(addOn, 'B67')).toBe(`✗ ${short.length}`);
  });
  test('to a one-off product needs no farmers', async () => {
    const addOn = await withInputs({ B36: 0 });
    expect(value(addOn, 'D16')).toBe(0);
    expect(value(addOn, 'C107')).toContain('A one-off product needs no farmers');
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('while an input is missing or cannot be', () => {
  const figures = ['B5:B7', 'B9:D10', 'A14:E18', 'G14:I20', 'B29:B30', 'B32:B33', 'B37:B40', 'B65:B68', 'A71:A82'];
  const spilled = ['C71:I82', 'A105:C116'];
  const shown = (addOn: OpenedAddOn) =>
    [...figures, ...spilled, 'A7', 'D19:D20', 'B42:B43', 'B45', 'B47', 'B56', 'C40', 'C59', 'C68', 'F18', 'F20']
      .flatMap((range) => column(addOn, range))
      .filter((cell) => cell !== '');

  test.each([
    ['a share of the market', 'B28'],
    ['a closer of the team', 'F15'],
    ['the norm of calls', 'B50'],
    ['a month of the season', 'B75'],
  ])('%s that is blank leaves no figure, and the check says so', async (_what, cell) => {
    const addOn = await withInputs({ [cell]: '' });
    expect(value(addOn, 'B8')).toBe('✗ a yellow cell is blank');
    expect(shown(addOn)).toEqual([]);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('more heads who close than closers leave no figure', async () => {
    const addOn = await withInputs({ F19: 2 });
    expect(value(addOn, 'B8')).toBe('✗ a yellow cell is wrong');
    expect(shown(addOn)).toEqual([]);
  });
  test('what is pasted past the rule of its cell leaves no figure', async () => {
    for (const [cell, pasted] of [
      ['B28', 7],
      ['B31', -5],
      ['B44', 0],
      ['B51', 0],
      ['B100', 1.5],
    ] as const) {
      const addOn = await openTemplate('newDepartment');
      const range = addOn.sheet(SHEET).getRange(cell);
      range.setDataValidation(null);
      range.setValue(pasted);
      await addOn.recalculate();
      expect([cell, value(addOn, 'B8')]).toEqual([cell, '✗ a yellow cell is wrong']);
      expect(shown(addOn)).toEqual([]);
    }
  });
});

describe('laid', () => {
  test('in Arabic it has Arabic words and the same figures', async () => {
    const addOn = await openTemplate('newDepartment', 'ar');
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, 'القسم', 'B5:B6').flat()).toEqual([14, 13]);
    expect(at(addOn, 'القسم', 'A7')).toBe('ما زلت تحتاج إلى 1 من رؤساء المبيعات.');
  });
  test('in any month the hiring plan begins with the next one, and January keeps its season', () => {
    const cells = (date: string) =>
      new Map(buildTemplate('newDepartment', 'en', date).sheets[0]?.cells.map((cell) => [cell.at, cell.content]));
    // 46,388 is 1 January 2027 and 46,419 is 1 February 2027.
    expect(cells('2026-12-31').get('B62')).toBe(46_388);
    expect(cells('2026-12-31').get('B71')).toBe(0.9);
    expect(cells('2027-01-01').get('B62')).toBe(46_419);
    expect(cells('2027-01-01').get('B82')).toBe(0.9);
    expect(cells('2027-01-01').get('B71')).toBe(0.95);
  });
});
