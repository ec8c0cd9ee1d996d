/** Typing by hand: protected cells, validated inputs, percentages, notes, errors, and the same in Arabic. */

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openWorkbench, selectCell, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;
let opened: OpenedPage;
let page: Page;
let dialog: Locator;
/** Of the first template: a formula, and an input between 0 and 100 % that is shown as a percentage. */
let formulaCell: string;
let percentCell: string;

beforeAll(async () => {
  workbench = await openWorkbench();
  opened = await workbench.open();
  ({ page } = opened);
  dialog = page.locator('dialog[open]');
  [formulaCell, percentCell] = await page.evaluate(() => {
    const cells = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getDataRange();
    const formulas = cells?.getFormulas() ?? [];
    const values = cells?.getValues() ?? [];
    const formula = formulas.findIndex((row, index) => Boolean(row[1]) && index > 15);
    const percent = values.findIndex((row) => row[0] === 'Conversion');
    return [`B${formula + 1}`, `B${percent + 1}`] as const;
  });
});

afterAll(() => workbench.close());

describe('a key on a protected cell', () => {
  it('asks first; after keeping nothing has changed and the next key opens the next cell', async () => {
    const before = await content(page, formulaCell);
    await selectCell(page, formulaCell);
    await page.keyboard.type('5');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(`${formulaCell} holds a formula`);
    await page.keyboard.press('Escape');
    expect(await content(page, formulaCell)).toEqual(before);
    await page.keyboard.type('6');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await enter(page, percentCell, '12%');
    await expect.poll(() => content(page, percentCell)).toEqual({ value: 0.12, formula: '' });
    expect(await content(page, formulaCell)).toMatchObject({ formula: before.formula });
  });

  it('is typed into the cell after “Edit anyway”, in the formula’s place', async () => {
    await selectCell(page, formulaCell);
    await page.keyboard.type('5');
    await dialog.getByRole('button', { name: 'Edit anyway' }).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => content(page, formulaCell)).toEqual({ value: 53, formula: '' });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await content(page, formulaCell)).formula).not.toBe('');
  });

  it('F2 opens the formula itself after “Edit anyway”', async () => {
    const { formula } = await content(page, formulaCell);
    await selectCell(page, formulaCell);
    await page.keyboard.press('F2');
    await dialog.getByRole('button', { name: 'Edit anyway' }).click();
    await page.keyboard.type('+1');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await content(page, formulaCell)).formula).toBe(`${formula}+1`);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await content(page, formulaCell)).formula).toBe(formula);
  });
});

describe('a cell shown as a percentage', () => {
  it('takes bare numbers as percentages, as Sheets does', async () => {
    for (const [typed, value] of [
      ['15', 0.15],
      ['0.5', 0.005],
      ['20%', 0.2],
    ] as const) {
      await enter(page, percentCell, typed);
      await expect.poll(async () => (await content(page, percentCell)).value).toBeCloseTo(value, 10);
    }
  });

  it('refuses with a sentence that says what is allowed, what came and the likely fix', async () => {
    await enter(page, percentCell, '1500');
    await dialog.waitFor();
    const text = (await dialog.textContent()) ?? '';
    expect(text).toContain(`${percentCell} must be between 0% and 100%, got 1500%. Did you mean 15%?`);
    expect(text).toContain('Share of the leads that buy');
    await dialog.getByRole('button', { name: 'Use 15%' }).click();
    await expect.poll(async () => (await content(page, percentCell)).value).toBe(0.15);
  });

  it('loses nothing that was typed', async () => {
    await enter(page, percentCell, '20%');
    await enter(page, percentCell, '1500');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await page.waitForTimeout(1000);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await content(page, percentCell)).value).toBe(0.15);
  });

  it('refuses a date where a number is wanted', async () => {
    const leads = percentCell.replace(/\d+/, (row) => String(Number(row) - 1));
    const before = await content(page, leads);
    await enter(page, leads, '2026-04-01');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(
      `${leads} must be a number of 0 or more, got 2026-04-01. Write it like 1234567.89.`,
    );
    await dialog.getByRole('button', { name: 'Leave it as it was' }).click();
    await expect.poll(() => content(page, leads)).toEqual(before);
  });
});

it('a note is read beside its cell and gone with the cell or the sheet', async () => {
  const note = page.locator('.cell-note');
  await selectCell(page, percentCell.replace('B', 'A'));
  // Not as the next cell after an entry.
  await page.waitForTimeout(700);
  await page.keyboard.press('ArrowRight');
  await note.waitFor();
  expect(await note.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Arial');
  expect(await note.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
  expect(await page.locator('[data-u-comp="note-textarea"]').count()).toBe(0);
  await page.locator('[data-u-comp="slide-tab-item"]').nth(1).click();
  await expect.poll(() => note.count()).toBe(0);
  await page.locator('[data-u-comp="slide-tab-item"]').nth(0).click();
  await enter(page, percentCell, '10%');
  await page.waitForTimeout(400);
  expect(await note.count()).toBe(0);
});

it('errors of the sheet itself are explained, and no cell moves for it', async () => {
  const line = page.locator('.error-line');
  const cells = page.locator('[data-range-selector]').first();
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Sheet1' }).click();
  const before = await cells.boundingBox();
  await enter(page, 'C4', '=PARTHENON_PROFT(1;2;3;4;5)');
  await expect.poll(() => line.textContent()).toContain('There is no function PARTHENON_PROFT.');
  expect(await line.textContent()).toContain('Did you mean PARTHENON_PROFIT?');
  expect(await cells.boundingBox()).toEqual(before);
  await enter(page, 'F3', '7');
  await enter(page, 'F2', '=SEQUENCE(3)');
  await expect.poll(() => line.textContent()).toContain('The result needs empty cells; F3 is in the way. Clear it.');
  expect((await content(page, 'F2')).value).toBe('#REF!');
  // On the last rows the strip gives way to the selected cell.
  await enter(page, 'C30', '=PARTHENON_PROFT(1)');
  await enter(page, 'C34', '=PARTHENON_PROFT(1)');
  await selectCell(page, 'C34');
  await expect.poll(async () => (await line.boundingBox())?.y ?? 0).toBeLessThan(300);
});

it('in Arabic the formula bar shows joined letters, and refusals are read from the right', async () => {
  const arabic = (await workbench.open('?lang=ar')).page;
  const text = arabic.locator('[data-u-comp="formula-bar"] .right-to-left-text');
  const row = Number(percentCell.slice(1));
  await selectCell(arabic, `A${row}`);
  await expect.poll(() => text.first().textContent()).toMatch(/[\u0600-\u06ff]{3}/);
  await arabic.locator('[data-u-comp="slide-tab-item"]').last().click();
  await selectCell(arabic, 'C4');
  await arabic.keyboard.type('مركز');
  await expect.poll(() => arabic.locator('.right-to-left-text').count()).toBe(2);
  await expect.poll(() => text.textContent()).toBe('مركز');
  await arabic.keyboard.press('Escape');
  await expect.poll(() => arabic.locator('.right-to-left-text').count()).toBe(0);
  await arabic.locator('[data-u-comp="slide-tab-item"]').first().click();
  const percent = await arabic.evaluate(() => {
    const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
    const values = sheet?.getRange('B1:B30').getValues() ?? [];
    const rules = values.map((_, index) => sheet?.getRange(index + 1, 2).getDataValidation());
    return `B${values.findIndex(([value], index) => value === 0.1 && rules[index]) + 1}`;
  });
  await enter(arabic, percent, '1500');
  const message = arabic.locator('dialog[open] .dialog-message');
  await message.waitFor();
  expect(await message.getAttribute('dir')).toBe('rtl');
  expect(await message.evaluate((element) => getComputedStyle(element).textAlign)).toMatch(/start|right/);
  expect(await arabic.locator('dialog[open] .button-main').textContent()).toBe('كتابة من جديد');
});

it.each([
  [
    'en',
    [
      ['abc', 'B20 must be a number, got abc. Write it like 1234567.89.', false],
      ['1.234.567,89', 'Write it like 1234567.89. Did you mean 1,234,567.89?', true],
      ["'500", "B20 must be a number, got '500. Write it like 1234567.89. Did you mean 500?", true],
      ['١٢٠٠٠', 'B20 must be a number, got ١٢٠٠٠. Write it like 1234567.89. Did you mean 12,000?', true],
    ],
  ],
  [
    'ar',
    [
      ['abc', 'يجب أن تكون قيمة B20 رقمًا، والقيمة المدخلة abc. اكتبه هكذا: 1234567.89.', false],
      ['١٢٠٠٠', 'اكتبه هكذا: 1234567.89. هل تقصد 12,000؟', true],
    ],
  ],
] as const)(
  'in %s a text among the payments is answered with how to write a number, and with the one likely meant',
  async (lang, cases) => {
    const { page: month } = await workbench.open(`?lang=${lang}&new=newMonthPlan`);
    const question = month.locator('dialog[open]');
    await month.locator('[data-u-comp="slide-tab-item"]').nth(2).click();
    for (const [typed, answer, offers] of cases) {
      await enter(month, 'B20', typed);
      await question.waitFor();
      // Without the marks that keep each piece in its own direction.
      expect((await question.textContent())?.replace(/[\u2068\u2069]/g, '')).toContain(answer);
      expect(await question.locator('button').count()).toBe(offers ? 3 : 2);
      await question.locator('button').first().click();
      await expect.poll(() => question.count()).toBe(0);
      expect((await content(month, 'B20')).value).toBe('');
    }
    await enter(month, 'B20', '١٢٠٠٠');
    await question.locator('button').nth(1).click();
    await expect.poll(async () => (await content(month, 'B20')).value).toBe(12_000);
    await month.keyboard.press('Control+z');
    await expect.poll(async () => (await content(month, 'B20')).value).toBe('');
  },
);

it.each([
  ['en', 'Fri 19 Nov', 'B40 must be a date'],
  ['ar', 'الجمعة 19 نوفمبر', 'B40'],
])(
  'in %s a date is typed, shown by its names, opened and left as it was, and a word is refused',
  async (lang, shown, refusal) => {
    const { page: month } = await workbench.open(`?lang=${lang}&new=newMonthPlan`);
    const display = (cell: string) =>
      month.evaluate((name) => {
        const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
        return sheet?.getRange(name).getDisplayValues()[0]?.[0];
      }, cell);
    // The year is not in what the cell shows, and must stay.
    await month.evaluate(() => {
      const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
      sheet?.getRange('B40').setNumberFormat('ddd d mmm');
    });
    await enter(month, 'B40', '2027-11-19');
    await expect.poll(() => display('B40')).toBe(shown);
    const { value } = await content(month, 'B40');
    expect(value).toEqual(new Date(2027, 10, 19));
    await selectCell(month, 'B40');
    await month.keyboard.press('F2');
    await month.waitForTimeout(500);
    await month.keyboard.press('Enter');
    await month.waitForTimeout(500);
    expect(await month.locator('dialog[open]').count()).toBe(0);
    expect(await content(month, 'B40')).toEqual({ value, formula: '' });
    await enter(month, 'B40', 'soon');
    await month.locator('dialog[open]').waitFor();
    expect(await month.locator('dialog[open]').textContent()).toContain(refusal);
    await month.keyboard.press('Escape');
    await expect.poll(() => content(month, 'B40')).toEqual({ value, formula: '' });
  },
);

async function enter(on: Page, cell: string, text: string): Promise<void> {
  await selectCell(on, cell);
  await on.keyboard.type(text);
  await on.keyboard.press('Enter');
}

function content(on: Page, cell: string): Promise<{ value: unknown; formula: string }> {
  return on.evaluate((name) => {
    const range = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getRange(name);
    return { value: range?.getValue(), formula: range?.getFormulas()[0]?.[0] ?? '' };
  }, cell);
}
