/** The template "Pay" recalculated by the spreadsheet engine, against sums done here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, errorsIn, near, type OpenedAddOn, openTemplate } from './opened';

const pay = (addOn: OpenedAddOn, cell: string) => at(addOn, 'Pay', cell);

async function changed(changes: Readonly<Record<string, string | number>>): Promise<OpenedAddOn> {
  const addOn = await openTemplate('newPay');
  for (const [cell, value] of Object.entries(changes)) addOn.sheet('Pay').getRange(cell).setValue(value);
  await addOn.recalculate();
  return addOn;
}

/** Chance of less than so much attainment: PERT(60 %, 95 %, 130 %) is 60 % + 70 % · beta(3, 3), a polynomial. */
function below(attained: number): number {
  const x = (attained - 0.6) / 0.7;
  return x ** 3 * (10 - 15 * x + 6 * x * x);
}
/** Of no bonus, half of it, all of it and one and a half of it. */
const bonusChances = [below(0.8), below(1) - below(0.8), below(1.2) - below(1), 1 - below(1.2)];

describe('on-target pay of 100,000 as 30 / 10 / 60, curve 80 → 50 %, 100 → 100 %, 120 → 150 %', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openTemplate('newPay');
  });
  test('no cell holds an error, and the inputs are complete', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(pay(addOn, 'B10')).toBe('✓ complete');
  });
  test('the soft part is earned to 50 % · 30/40 + 30 % · 4/5 + 20 % · 100/100', () => {
    expect(pay(addOn, 'D32')).toEqual(near(0.815));
  });
  test('110 % of the plan earns the fixed part, 81.5 % of the soft part and the whole bonus', () => {
    expect(pay(addOn, 'B5')).toEqual(near(30_000 + 8_150 + 60_000));
  });
  test('each seller earns by own attainment and KPI, and the payroll adds up', () => {
    const pays = [130_000, 99_000, 99_500, 99_000, 68_000, 69_000, 68_500, 37_000];
    expect(block(addOn, 'Pay', 'D36:D43').flat()).toEqual(pays.map((amount) => near(amount)));
    expect(pay(addOn, 'D44')).toEqual(near(670_000));
    expect(pay(addOn, 'D45')).toBe('✓ within the budget');
  });
  test('a base of 15,000 and 85,000 in proportion would cost more for the same eight', () => {
    expect(pay(addOn, 'D47')).toEqual(near(8 * 15_000 + 85_000 * (1.26 + 1.12 + 1.04 + 1 + 0.96 + 0.88 + 0.82 + 0.7)));
  });
  test('who makes the plan earns 100,000, who misses it the fixed 30,000 alone', () => {
    expect(pay(addOn, 'B6')).toEqual(near(10 / 3));
  });
  test('verdicts are words with a sign; only the bonus of the same day is missing', () => {
    expect(block(addOn, 'Pay', 'A56:C61')).toEqual([
      ['Transparency', '– Not in these numbers', ''],
      ['Three times', '✓ Kept', near(10 / 3)],
      ['Pay for what I do', '✓ Kept', 0],
      ['Darwin', '✓ Kept', near(1.25)],
      ['Fast money', '✗ Broken', 0],
      ['Big thresholds', '✓ Kept', near(0.3)],
    ]);
    expect(pay(addOn, 'B7')).toBe('✗ broken: 1');
  });
  test('the curve jumps at each threshold and is dead from 120 % to its end', () => {
    const rows = block(addOn, 'Pay', 'A87:H117');
    const kindOf = (row: (typeof rows)[number]) => row.slice(5).findIndex((cell) => cell !== '');
    const percents = (kind: number) =>
      rows.filter((row) => kindOf(row) === kind).map(([attained]) => Math.round((attained as number) * 100));
    expect(percents(1)).toEqual([75, 95, 115]);
    expect(percents(2)).toEqual([120, 125, 130, 135, 140, 145, 150]);
    for (const row of rows) expect(row.slice(5).filter((cell) => cell !== '')).toEqual([row[1]]);
  });
  test('the payroll of eight independent sellers is expected at eight times the mean of one', () => {
    const bonus = bonusChances.reduce((sum, chance, halves) => sum + (chance * halves) / 2, 0);
    const mean = 8 * (40_000 + 60_000 * bonus);
    expect(Math.abs((pay(addOn, 'B8') as number) / mean - 1)).toBeLessThan(1e-4);
    expect(pay(addOn, 'B81')).toBeCloseTo(1 - below(1), 3);
  });
  test('the budget holds as often as all sums of eight bonuses say, counted out', () => {
    let sums = [1];
    for (let seller = 0; seller < 8; seller++) {
      const next = new Array<number>(sums.length + 3).fill(0);
      sums.forEach((chance, sum) => {
        bonusChances.forEach((more, halves) => {
          next[sum + halves] = (next[sum + halves] ?? 0) + chance * more;
        });
      });
      sums = next;
    }
    const within = sums.filter((_, halves) => 8 * 40_000 + 30_000 * halves <= 700_000);
    const exact = within.reduce((sum, chance) => sum + chance, 0);
    const stated = /within the budget in (\d+) of 100/.exec(String(pay(addOn, 'A4')))?.[1];
    expect(Math.abs(Number(stated) / 100 - exact)).toBeLessThan(0.005 + 0.003);
  });
  test('percentiles above the budget are told apart from those within', () => {
    for (const [amount, within, above] of block(addOn, 'Pay', 'B73:D79')) {
      expect([within, above]).toEqual((amount as number) > 700_000 ? ['', amount] : [amount, '']);
    }
    expect(block(addOn, 'Pay', 'D79:D79')).not.toEqual([['']]);
  });
  test('the finding names the ratio, the principle to mend and the chance of the budget', () => {
    expect(pay(addOn, 'A4')).toMatch(
      /^Who makes the plan earns 3\.3 times who misses it\. Mend first: Fast money\. Payroll stays within the budget in \d+ of 100 months\.$/,
    );
  });
});

describe('a change of the plan', () => {
  test('to straight lines pays 125 % of the bonus at 110 %, and leaves one cliff', async () => {
    const addOn = await changed({ B18: 'linear' });
    expect(pay(addOn, 'B5')).toEqual(near(30_000 + 8_150 + 75_000));
    // Below 80 % there is still no bonus, so the first threshold stays a jump.
    const cliffs = block(addOn, 'Pay', 'A87:G117').filter((row) => row[6] !== '');
    expect(cliffs.map(([attained]) => attained)).toEqual([near(0.75)]);
  });
  test('to some bonus paid the same day leaves no principle broken', async () => {
    const addOn = await changed({ B52: 0.1 });
    expect(pay(addOn, 'B7')).toBe('✓ none broken');
    expect(pay(addOn, 'A4')).toContain('No principle is broken');
  });
  test('to a smaller bonus makes who misses the plan too well paid', async () => {
    const addOn = await changed({ B15: 0.6, B17: 0.3 });
    expect(pay(addOn, 'B6')).toEqual(near(100 / 60));
    expect(pay(addOn, 'A4')).toContain('Mend first: Three times');
  });
  test('to nothing fixed says that who misses the plan earns nothing', async () => {
    const addOn = await changed({ B15: 0, B17: 0.9 });
    expect(pay(addOn, 'B6')).toBe('');
    expect(pay(addOn, 'A4')).toContain('Who misses the plan earns nothing.');
  });
  test('to a smaller budget shows this month above it', async () => {
    const addOn = await changed({ B68: 600_000 });
    expect(pay(addOn, 'D45')).toBe('✗ above the budget');
  });
});

describe('a cap', () => {
  test('of 1.2 times on-target pay holds in every part of the sheet', async () => {
    const addOn = await changed({ B19: 1.2 });
    // (1.2 − 0.3 − 0.1) ÷ 0.6
    expect(pay(addOn, 'B120')).toEqual(near(4 / 3));
    expect(pay(addOn, 'D36')).toEqual(near(120_000));
    expect(pay(addOn, 'B117')).toEqual(near(120_000));
    expect(pay(addOn, 'C61')).toEqual(near(0.2));
    expect(pay(addOn, 'B8')).toBeLessThan(619_000);
  });
  test('on straight lines is met where the line reaches it, not before', async () => {
    const addOn = await changed({ B18: 'linear', B19: 1.2 });
    // From 100 % on, each point of attainment adds 2.5 points of the bonus: 4/3 at 113.33 %.
    expect(block(addOn, 'Pay', 'A124:B126')).toEqual([
      [1, 1],
      [near(1 + 1 / 7.5), near(4 / 3)],
      [near(1.2), near(4 / 3)],
    ]);
    expect(pay(addOn, 'B109')).toEqual(near(40_000 + 60_000 * 1.25));
    expect(pay(addOn, 'B110')).toEqual(near(120_000));
  });
});

describe('while an input is missing or cannot be', () => {
  const RESULTS = 'A4 B5:B9 D32 D36:D45 D47 A55:E61 A70:B82 C73:D79 A86:E117 F87:H117 B120 A122:B130'.split(' ');
  const figures = (addOn: OpenedAddOn) =>
    RESULTS.flatMap((range) => block(addOn, 'Pay', range).flat()).filter((cell) => cell !== '');

  test.each([
    ['on-target pay', 'B13', '✗ a yellow cell is blank'],
    ['one half of a row of the curve', 'B22', '✗ a yellow cell is blank'],
    ['a fact of the KPI', 'D30', '✗ a yellow cell is blank'],
    ['the attainment of one seller', 'B40', '✗ a yellow cell is blank'],
    ['what who misses the plan reaches', 'B50', '✗ a yellow cell is blank'],
    ['the budget', 'B68', '✗ a yellow cell is blank'],
  ])('nothing shows a figure without %s', async (_, cell, verdict) => {
    const addOn = await openTemplate('newPay');
    addOn.sheet('Pay').getRange(cell).clearContent();
    await addOn.recalculate();
    expect(pay(addOn, 'B10')).toBe(verdict);
    expect(figures(addOn)).toEqual([]);
  });
  test.each([
    ['parts that are not on-target pay as a whole', { B17: 0.5 }, '✗ parts are not 100 %'],
    ['a curve that falls back', { A22: 0.7 }, '✗ the curve must rise'],
    ['a likely attainment above the high one', { B66: 1.4 }, '✗ low, likely, high'],
  ])('nothing shows a figure with %s', async (_, changes, verdict) => {
    const addOn = await changed(changes as unknown as Record<string, number>);
    expect(pay(addOn, 'B10')).toBe(verdict);
    expect(figures(addOn)).toEqual([]);
  });
  test('a seller who has left is cleared as a row, and the others stay', async () => {
    const addOn = await openTemplate('newPay');
    addOn.sheet('Pay').getRange('A43:C43').clearContent();
    await addOn.recalculate();
    expect(pay(addOn, 'B10')).toBe('✓ complete');
    expect(pay(addOn, 'D43')).toBe('');
    expect(pay(addOn, 'D44')).toEqual(near(633_000));
  });
});

describe('in Arabic', () => {
  test('the same figures stand under Arabic words, and signs are read in whatever language functions answer', async () => {
    const addOn = await openTemplate('newPay', 'ar');
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, 'الأجور', 'B5')).toEqual(near(98_150));
    expect(at(addOn, 'الأجور', 'B7')).toBe('✗ غير مُراعى: 1');
    expect(at(addOn, 'الأجور', 'A4')).toContain('ابدأ بإصلاح: ');
  });
});
