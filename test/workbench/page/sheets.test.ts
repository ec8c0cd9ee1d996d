/** Sheets, rows and panels by hand: tabs, copies, charts that follow, questions before a deletion, sidebars and narrow windows. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkbench, selectCell, type TestWorkbench } from './open-workbench';

const panel = '<!DOCTYPE html><html><head></head><body><input id="first"></body></html>';

let workbench: TestWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench({ Panel: panel });
  ({ page } = await workbench.open());
});

afterAll(() => workbench.close());

it('a chart follows the rows above it, and nothing else scrolls the cells away', async () => {
  const before = await firstChart(page);
  await page.evaluate(() => void window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().insertRowsAfter(9, 3));
  await expect.poll(async () => (await firstChart(page)).y - before.y).toBe(63);
  await page.evaluate(() => document.querySelector('.chart-holder:last-of-type text')?.scrollIntoView());
  const scrolled = await page.evaluate(
    () =>
      [...document.querySelectorAll('body, body *')].filter(
        (element) => element.querySelector('.chart-holder') && element.scrollTop !== 0,
      ).length,
  );
  expect(scrolled).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await firstChart(page)).y).toBe(before.y);
});

it('a copied sheet shows its own charts', async () => {
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  const count = await page.locator('.chart-holder svg').count();
  await tabs.first().click({ button: 'right' });
  await page.getByText('Copy', { exact: true }).first().click();
  await expect.poll(() => tabs.nth(1).textContent()).toContain('Copy');
  await tabs.nth(1).click();
  await expect.poll(() => page.locator('.chart-holder svg').count()).toBe(count);
  const drawn = (): Promise<string> => page.locator('.chart-holder').first().innerHTML();
  const asCopied = await drawn();
  const leads = await page.evaluate(() => {
    const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
    const row = (sheet?.getDataRange().getValues() ?? []).findIndex((cells) => cells[0] === 'Leads') + 1;
    sheet?.getRange(row, 2).setValue(150);
    return row;
  });
  expect(leads).toBeGreaterThan(0);
  // A busy machine takes its time to redraw: before that the copy looks like the original.
  await expect.poll(drawn, { timeout: 10_000 }).not.toBe(asCopied);
  const ofCopy = await drawn();
  await tabs.first().click();
  await expect.poll(drawn).not.toBe(ofCopy);
  await selectCell(page, 'A1');
  await page.keyboard.type('x');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
});

it('deleting a row that others build on is asked about, a blank one is not', async () => {
  const sheetRows = (): Promise<number> =>
    page.evaluate(() => window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getMaxRows() ?? 0);
  const before = await sheetRows();
  const dialog = page.locator('dialog[open]');
  await deleteRow(page, 13);
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('Row 13 holds inputs or formulas that others build on.');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  expect(await sheetRows()).toBe(before);
  await deleteRow(page, 4);
  await expect.poll(sheetRows).toBe(before - 1);
  await deleteRow(page, 12);
  await dialog.getByRole('button', { name: 'Delete anyway' }).click();
  await expect.poll(sheetRows).toBe(before - 2);
});

it('a renamed tab stays in the bar, and the next key goes to its sheet', async () => {
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  await tabs.last().dblclick();
  await page.keyboard.type('Mine');
  await page.keyboard.press('Enter');
  // Longer than the tab bar waits for a drag.
  await page.waitForTimeout(700);
  expect(await tabs.last().textContent()).toBe('Mine');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  expect(
    await page.evaluate(() =>
      window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Mine')?.getRange('A1').getValue(),
    ),
  ).toBe(7);
  await tabs.first().click();
  await expect.poll(() => page.locator('[role="tab"][aria-selected="true"]').allTextContents()).toEqual(['Parthenon']);
  await tabs.last().click();
  await expect.poll(() => page.locator('[role="tab"][aria-selected="true"]').allTextContents()).toEqual(['Mine']);
});

it('a toast goes with its sheet', async () => {
  await page.evaluate(() => void window.SpreadsheetApp?.getActiveSpreadsheet().toast('Done', 'Template', -1));
  expect(await page.locator('.toast').count()).toBe(1);
  await page.locator('[data-u-comp="slide-tab-item"]').first().click();
  await expect.poll(() => page.locator('.toast').count()).toBe(0);
});

it('a sidebar has the keys when it opens, and Escape inside it closes it', async () => {
  await openPanel(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await page.frameLocator('iframe.sidebar-frame').locator('#first').focus();
  // Not before the key is let go of: a frame that is gone cannot answer for it.
  await page.keyboard.down('Escape');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  expect(await page.locator('aside.sidebar').count()).toBe(1);
  await page.keyboard.up('Escape');
  await expect.poll(() => page.locator('aside.sidebar').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toContain('DOCS_NORMAL');
});

it('in a narrow window a submenu stands below its item and a sidebar takes the whole width', async () => {
  const narrow = (await workbench.open('', { width: 400, height: 800 })).page;
  await narrow.getByRole('menuitem', { name: 'Sales workbench' }).click();
  const parent = narrow.locator('[role="menu"] [aria-haspopup="menu"]').first();
  await parent.click();
  const around = await parent.boundingBox();
  const submenu = await narrow.getByRole('menu').nth(1).boundingBox();
  expect(submenu?.y ?? 0).toBeGreaterThanOrEqual((around?.y ?? 0) + (around?.height ?? 0) - 1);
  expect(submenu?.x ?? 0).toBeGreaterThan(around?.x ?? 0);
  await narrow.keyboard.press('Escape');
  await narrow.keyboard.press('Escape');
  await openPanel(narrow);
  expect((await narrow.locator('aside.sidebar').boundingBox())?.width).toBe(400);
  expect((await narrow.locator('iframe.sidebar-frame').boundingBox())?.width).toBeGreaterThan(390);
});

function openPanel(on: Page): Promise<void> {
  return on.evaluate(() => {
    const html = window.HtmlService?.createHtmlOutputFromFile('Panel').setTitle('Panel');
    if (html) window.SpreadsheetApp?.getUi().showSidebar(html);
  });
}

async function firstChart(on: Page): Promise<{ y: number }> {
  return (await on.locator('.chart-holder').first().boundingBox()) ?? { y: 0 };
}

/** By the menu of the row's heading. */
async function deleteRow(on: Page, row: number): Promise<void> {
  const sheet = await on.locator('[data-range-selector]').first().boundingBox();
  const [left, top] = [sheet?.x ?? 0, sheet?.y ?? 0];
  const nameBox = on.locator('[data-u-comp="defined-name"] input').first();
  // Rows are of different heights: the name box says which one was met.
  let met = 0;
  for (let y = 30; y < 700; y += row - met > 2 ? 20 : 5) {
    await on.mouse.click(left + 60, top + y);
    await on.waitForTimeout(50);
    met = Number((await nameBox.inputValue()).slice(1));
    if (met !== row) continue;
    // Away from the heading's edge, which changes the height.
    await on.mouse.click(left + 20, top + y + 6, { button: 'right' });
    await on.locator('text=Delete Selected Row >> visible=true').first().click();
    return;
  }
  throw new Error(`Row ${row} is not on the screen.`);
}
