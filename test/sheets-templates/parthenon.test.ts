/** The template recalculated by the spreadsheet engine, against sums done here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, errorsIn, near, type OpenedAddOn, openTemplate } from './opened';

describe('first steps: 100 leads × 10 % × 1,000 × 1 × 100 %', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openTemplate('newParthenon');
  });
  test('no cell holds an error', () => expect(errorsIn(addOn)).toEqual([]));
  test('profit is 10,000, and 14.87 % more of every pillar double it', () => {
    expect(at(addOn, 'Parthenon', 'B5')).toBe(10_000);
    expect(at(addOn, 'Parthenon', 'B7')).toEqual(near(2 ** 0.2 - 1));
  });
  test('the five scenarios', () => {
    expect(block(addOn, 'Parthenon', 'B25:G25')[0]).toEqual([
      10_000,
      near(10_000 * 1.15 ** 5),
      near(10_000 * 1.2 * 2),
      20_000,
      near(10_000 * 1.1 * 0.95),
      near(10_000 * 1.1 ** 3),
    ]);
    expect(block(addOn, 'Parthenon', 'C26:C27')).toEqual([[near(10_113.571875)], [near(1.0113571875)]]);
  });
  test('a margin above 100 % is flagged with a word and a sign', () => {
    expect(block(addOn, 'Parthenon', 'B28:G28')[0]).toEqual([
      '✓ within 100 %',
      '✗ above 100 %',
      '✗ above 100 %',
      '✓ within 100 %',
      '✓ within 100 %',
      '✓ within 100 %',
    ]);
    expect(at(addOn, 'Parthenon', 'A32')).toBe('Highest possible profit: Twice the leads');
  });
  test('the gains alone and together spill with their synergy', () => {
    expect(block(addOn, 'Parthenon', 'A59:F60')).toEqual([
      ['All together', '', near(1.0113571875), '', near(20_113.571875), near(10_113.571875)],
      ['Synergy', '', '', '', '', near(2_613.571875)],
    ]);
  });
  test('what each pillar alone must become: the margin cannot double', () => {
    expect(block(addOn, 'Parthenon', 'C83:D87')).toEqual([
      [200, near(1)],
      [near(0.2), near(1)],
      [2000, near(1)],
      [2, near(1)],
      ['out of reach alone', ''],
    ]);
  });
  test('the change of 624 between two periods is split among the pillars', () => {
    expect(at(addOn, 'Parthenon why', 'B5')).toEqual(near(624));
    expect(at(addOn, 'Parthenon why', 'A6')).toBe('The pillar that moved it most: Conversion');
    const parts = block(addOn, 'Parthenon why', 'D17:D21').flat() as number[];
    expect(parts.reduce((sum, part) => sum + part, 0)).toEqual(near(624));
  });
  test('the budget of 30,000 goes where it brings most: no pillar could take a unit of money better', () => {
    const [rows, total] = [block(addOn, 'Parthenon budget', 'A20:D24'), block(addOn, 'Parthenon budget', 'A25:D25')[0]];
    const costs = block(addOn, 'Parthenon budget', 'C12:C16').flat() as number[];
    const spend = rows.map((row) => row[2] as number);
    expect(spend.reduce((sum, part) => sum + part, 0)).toEqual(near(30_000));
    expect(total?.[2]).toEqual(near(30_000));
    // At the optimum one more unit of money brings the same in every pillar that is neither empty nor at its cap.
    const levels = rows.flatMap((row, index) => {
      const uplift = row[1] as number;
      const cap = [1.5, 0.5, 0.2, 1, Number.POSITIVE_INFINITY][index] as number;
      return uplift > 0 && uplift < cap - 1e-9 ? [(1 + uplift) * (costs[index] as number)] : [];
    });
    expect(levels.length).toBeGreaterThan(0);
    for (const level of levels) expect(level).toEqual(near(levels[0] as number));
  });
  test('the simulation shows percentiles in order and a chance between 0 and 1', () => {
    const percentiles = block(addOn, 'Parthenon chance', 'B21:B27').flat() as number[];
    expect(percentiles).toEqual([...percentiles].sort((one, other) => one - other));
    const chance = at(addOn, 'Parthenon chance', 'B5') as number;
    expect(chance).toBeGreaterThan(0.2);
    expect(chance).toBeLessThan(0.6);
    // The mean of a product of independent PERT values is the product of their means, (low + 4 likely + high) / 6.
    const mean = [600, 0.61, 6200, 6.5, 5.9].reduce((product, six) => product * (six / 6), 1);
    expect(Math.abs((at(addOn, 'Parthenon chance', 'B19') as number) / mean - 1)).toBeLessThan(1e-4);
  });
});

describe('the travel agency', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openTemplate('newParthenonTravelAgency');
  });
  test('no cell holds an error', () => expect(errorsIn(addOn)).toEqual([]));
  test('200,000 residents, a quarter of them buying at 500, make a market of 25 million; a tenth of it is the goal', () => {
    expect(at(addOn, 'Market', 'B15')).toBe(25_000_000);
    expect(at(addOn, 'Market', 'B5')).toBe(2_500_000);
  });
  test('5,000 tours: 2,500 to new clients and 2,500 to those who come back', () => {
    expect(block(addOn, 'Market', 'B17:B17')).toEqual([[5000]]);
    expect(block(addOn, 'Market', 'B19:B21')).toEqual([[2500], [2500], [2]]);
  });
  test('the goal of the Parthenon comes from the market, and the fifth scenario reaches it', () => {
    expect(at(addOn, 'Parthenon', 'B6')).toEqual(near(300_000));
    expect(at(addOn, 'Parthenon', 'G25')).toEqual(near(300_000));
    expect(at(addOn, 'Parthenon', 'A32')).toBe('Highest possible profit: Every 2nd client buys again');
  });
});

describe('while an input is missing', () => {
  test('nothing that builds on it shows a figure, and the check says so', async () => {
    const addOn = await openTemplate('newParthenon');
    addOn.sheet('Parthenon').getRange('B14').clearContent();
    await addOn.recalculate();
    expect(at(addOn, 'Parthenon', 'B9')).toBe('✗ a yellow cell is blank');
    expect(
      block(addOn, 'Parthenon', 'B20:G30')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
    expect(at(addOn, 'Parthenon', 'A32')).toBe('');
    expect(
      block(addOn, 'Parthenon', 'B83:D87')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
    expect(block(addOn, 'Parthenon budget', 'B5:B9').flat()).toEqual(['', 30_000, '', '', '✗ a yellow cell is blank']);
    expect(block(addOn, 'Parthenon chance', 'B5:B8').flat()).toEqual(['', 12_000, '', '✗ a yellow cell is blank']);
    expect(
      block(addOn, 'Parthenon chance', 'G35:H39')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
    expect(at(addOn, 'Parthenon chance', 'A41')).toBe('');
  });
});

describe('a change of the plan', () => {
  test('moves low and high with it, so that the chance is always there', async () => {
    const addOn = await openTemplate('newParthenon');
    addOn.sheet('Parthenon').getRange('B13').setValue(150);
    await addOn.recalculate();
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, 'Parthenon chance', 'E10:F10')).toEqual([[near(105), near(195)]]);
    expect(at(addOn, 'Parthenon chance', 'B5')).toBeGreaterThan(0.9);
  });
  test('to a loss keeps low below high', async () => {
    const addOn = await openTemplate('newParthenon');
    addOn.sheet('Parthenon').getRange('B17').setValue(-0.2);
    await addOn.recalculate();
    const [low, high] = block(addOn, 'Parthenon chance', 'E14:F14')[0] as number[];
    expect([low, high]).toEqual([near(-0.22), near(-0.2)]);
    expect(at(addOn, 'Parthenon chance', 'B5')).toBe(0);
  });
});

describe('a budget', () => {
  test('of nothing is spent as a whole and goes nowhere', async () => {
    const addOn = await openTemplate('newParthenon');
    addOn.sheet('Parthenon budget').getRange('B6').setValue(0);
    await addOn.recalculate();
    expect(block(addOn, 'Parthenon budget', 'B9:C9')).toEqual([['✓ all of it', '']]);
    expect(at(addOn, 'Parthenon budget', 'A27')).toBe('');
  });
  test('that every cap stops leaves the rest over', async () => {
    const addOn = await openTemplate('newParthenon');
    addOn.sheet('Parthenon budget').getRange('B6').setValue(300_000);
    await addOn.recalculate();
    // 100·150 + 200·50 + 300·20 + 400·100; the margin is at 100 % already.
    expect(block(addOn, 'Parthenon budget', 'B9:C9')).toEqual([['✗ not all, left over:', near(300_000 - 71_000)]]);
  });
});

describe('laying a template', () => {
  test('never overwrites: a second one gets numbers, and its formulas stay among its own sheets', async () => {
    const addOn = await openTemplate('newParthenon');
    addOn.sheet('Parthenon').getRange('B13').setValue(500);
    addOn.choose('newParthenon');
    await addOn.recalculate();
    expect(
      addOn.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName()),
    ).toEqual([
      'Parthenon 2',
      'Parthenon why 2',
      'Parthenon budget 2',
      'Parthenon chance 2',
      'Parthenon',
      'Parthenon why',
      'Parthenon budget',
      'Parthenon chance',
      'Sheet1',
    ]);
    expect(at(addOn, 'Parthenon', 'B5')).toBe(50_000);
    expect(at(addOn, 'Parthenon 2', 'B5')).toBe(10_000);
    expect(at(addOn, 'Parthenon budget 2', 'B12')).toBe(100);
    expect(addOn.sheet('Parthenon budget 2').getRange('B12').getFormulas()).toEqual([
      ['=IF(\'Parthenon 2\'!B13="","",\'Parthenon 2\'!B13)'],
    ]);
  });
  test('says which sheets are new, and stamps version and day', async () => {
    const addOn = await openTemplate('newParthenon');
    expect(addOn.shown.toasts[0]?.message).toContain('Parthenon why, Parthenon budget');
    expect(at(addOn, 'Parthenon', 'A3')).toMatch(/^First steps · version 1\.0 · \d{4}-\d{2}-\d{2}$/);
  });
  test('in Arabic gives Arabic sheets with the same figures', async () => {
    const addOn = await openTemplate('newParthenon', 'ar');
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, 'البارثينون', 'A1')).toBe('الربح حاصل ضرب خمس ركائز');
    expect(at(addOn, 'البارثينون', 'B5')).toBe(10_000);
  });
  test('an input that cannot be is refused by its cell', async () => {
    const addOn = await openTemplate('newParthenon');
    const rule = addOn.sheet('Parthenon').getRange('B14').getDataValidation();
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(rule?.getHelpText()).toContain('Share of the leads that buy');
    expect(addOn.sheet('Parthenon').getRange('B25').getDataValidation()).toBeNull();
  });
});
