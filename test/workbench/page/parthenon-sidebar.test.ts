/** The sidebar "Parthenon" over the template in the workbench: from the menu, into its cells, and back, in both languages. */

import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../../src/messages/catalogues';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { sidebarWords } from '../../sidebars/parthenon/words';
import { type OpenedPage, openWorkbench, selectCell, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const PILLARS = 'B13:B17';

/** Values and formulas of every sheet. */
function everything(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    window.SpreadsheetApp?.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => {
        const range = sheet.getDataRange();
        return [sheet.getName(), range.getDisplayValues(), range.getFormulas(), range.getNumberFormats()];
      }),
  );
}

function valuesOf(page: Page, cells: string): Promise<unknown[]> {
  return page.evaluate((name) => {
    const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getSheets()[0];
    return sheet?.getRange(name).getValues().flat() ?? [];
  }, cells);
}

describe.each([
  ['en', 'en', false],
  ['ar', 'ar', true],
] as const)('in the language %s', (language, locale, rightToLeft) => {
  const words = sidebarWords[language];
  const text = words.parthenon;
  const { menu, sheets } = catalogues[language];
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');
  let opened: OpenedPage;
  let page: Page;
  let sidebar: FrameLocator;

  const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
  const figure = () => sidebar.locator('.headline output').textContent();
  const openFromMenu = async () => {
    await page.keyboard.press('F10');
    await page.keyboard.press(rightToLeft ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: menu.parthenon, exact: true }).press('Enter');
    await sidebar.locator('.headline').waitFor();
  };
  const done = (sentence: string) => sidebar.locator('.notice.done', { hasText: sentence }).waitFor();

  beforeAll(async () => {
    opened = await workbench.open(`?lang=${language}`);
    ({ page } = opened);
    sidebar = page.frameLocator('iframe.sidebar-frame');
  });

  it('it opens from the menu by keyboard, in its language', async () => {
    await openFromMenu();
    expect(await sidebar.locator('html').getAttribute('dir')).toBe(rightToLeft ? 'rtl' : 'ltr');
    expect(await page.locator('aside.sidebar h2').textContent()).toBe(menu.parthenon);
    expect(await figure()).toBe(amount(10_000));
  });

  it('its long work runs in a worker, which the policy of its frame allows', async () => {
    await sidebar.getByRole('tab', { name: text.pictures.chance }).click();
    const worker = page.waitForEvent('worker');
    await button(text.chance.exact).click();
    expect((await worker).url()).toMatch(/^blob:/);
    const done = text.chance.exactDone({ trials: amount(2 ** 20) });
    await sidebar.getByText(done).waitFor({ state: 'attached' });
    await expect.poll(() => page.workers().filter((other) => other.url().startsWith('blob:null')).length).toBe(0);
    await sidebar.getByRole('tab', { name: text.pictures.waterfall }).click();
    expect(opened.complaints).toEqual([]);
  });

  it('it reads the pillars of the template with their names and percentages', async () => {
    await selectCell(page, PILLARS);
    await button(text.read).click();
    await done('B13:B17');
    const names = Object.values(text.pillars).slice(0, 5);
    const inSheet = await valuesOf(page, 'A13:A17');
    expect(await sidebar.locator('.pillar legend').allTextContents()).toEqual(inSheet.map(String));
    expect(names.length).toBe(inSheet.length);
    const fields = await sidebar
      .locator('.pillar input[type=text]')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    expect(fields).toEqual([
      numbers.typed(100, 'amount'),
      numbers.typed(0.1, 'percent'),
      numbers.typed(1000, 'amount'),
      numbers.typed(1, 'amount'),
      numbers.typed(1, 'percent'),
    ]);
  });

  it('what slides there is written into the yellow cells, the template follows, and undo brings all of it back', async () => {
    const before = await everything(page);
    const slider = sidebar.getByRole('slider').first();
    await slider.focus();
    for (let presses = 0; presses < 5; presses++) await slider.press(rightToLeft ? 'ArrowLeft' : 'ArrowRight');
    expect(await figure()).toBe(amount(10_500));
    expect(await everything(page)).toEqual(before);
    await button(text.write).press('Enter');
    await button(text.writeNow).press('Enter');
    await done('B13:B17');
    expect(await valuesOf(page, PILLARS)).toEqual([105, 0.1, 1000, 1, 1]);
    expect(await valuesOf(page, 'A1:F12')).toContainEqual(expect.closeTo(10_500));
    await button(words.undo).press('Enter');
    await done('B13:B17');
    expect(await everything(page)).toEqual(before);
  });

  it('a formula of the template is not written over', async () => {
    const formula = await page.evaluate(() => {
      const formulas = window.SpreadsheetApp?.getActiveSpreadsheet().getSheets()[0]?.getDataRange().getFormulas() ?? [];
      const row = formulas.findIndex((cells) => Boolean(cells[1]));
      return `B${row + 1}`;
    });
    const before = await everything(page);
    await selectCell(page, formula);
    await button(text.read).click();
    await done(formula);
    const slider = sidebar.getByRole('slider').first();
    await slider.press('End');
    await button(text.write).click();
    await button(text.writeNow).click();
    await sidebar.locator('.panel [role=alert]').waitFor();
    expect(await sidebar.locator('.panel [role=alert]').textContent()).toContain(formula);
    expect(await everything(page)).toEqual(before);
  });

  it('whoever selects another cell sees where a table will go', async () => {
    await sidebar.getByRole('radio').nth(1).check();
    await sidebar.locator('.panel .muted').waitFor();
    await page.getByText('Sheet1', { exact: true }).first().click();
    await selectCell(page, 'C5');
    await sidebar.getByRole('radio').nth(1).focus();
    await sidebar.locator('.panel', { hasText: 'Sheet1!C5:F7' }).waitFor();
    await button(text.writeNow).click();
    await done('Sheet1!C5:F7');
    await button(words.undo).click();
    await done('Sheet1!C5:F7');
  });

  it('Escape belongs to the field, then to the panel, and only then closes the sidebar', async () => {
    const field = sidebar.locator('.pillar input[type=text]').first();
    await field.fill('x');
    await field.press('Escape');
    expect(await sidebar.locator('[aria-invalid]').count()).toBe(0);
    await button(text.write).press('Enter');
    await sidebar.getByRole('radio').first().press('Escape');
    expect(await sidebar.locator('.panel').count()).toBe(0);
    await button(text.write).press('Escape');
    await expect.poll(() => page.locator('aside.sidebar').count()).toBe(0);
  });

  it('a scenario is kept in a sheet of its own, while the user stays in theirs', async () => {
    const active = () => page.evaluate(() => window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getName());
    const before = await active();
    await openFromMenu();
    await sidebar.locator('summary').last().click();
    const name = sidebar.getByRole('textbox', { name: text.scenarios.name });
    await name.fill('Spring');
    await name.press('Enter');
    await done('Spring');
    expect(await active()).toBe(before);
    const names = await page.evaluate(() =>
      window.SpreadsheetApp?.getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName()),
    );
    expect(names?.[names.length - 1]).toBe(sheets.scenarios.sheet);
    await page.keyboard.press('Escape');
  });

  it('a sheet that is deleted meanwhile is said to be gone, and the sidebar goes on', async () => {
    await expect.poll(() => page.locator('aside.sidebar').count()).toBe(0);
    await openFromMenu();
    await selectCell(page, 'H2');
    await button(text.write).click();
    await sidebar.locator('.panel', { hasText: 'Sheet1!H2' }).waitFor();
    await page.evaluate(() => {
      const spreadsheet = window.SpreadsheetApp?.getActiveSpreadsheet();
      const sheet = spreadsheet?.getSheetByName('Sheet1');
      if (spreadsheet && sheet) spreadsheet.deleteSheet(sheet);
    });
    await button(text.writeNow).click();
    await sidebar.locator('.panel [role=alert]').waitFor();
    const sentence = await sidebar.locator('.panel [role=alert]').textContent();
    expect(sentence).toBe(sheets.sheetGone({ sheet: 'Sheet1' }));
    await button(words.cancel).click();
    await sidebar.getByRole('slider').first().press('End');
    expect(await figure()).toBe(amount(20_000));
  });

  it('nothing was asked of any other host', () => expect(opened.foreignRequests).toEqual([]));
});
