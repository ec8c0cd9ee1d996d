/** What tests of files do on a page, in the words of someone who uses it. */
import type { Locator, Page } from 'playwright-core';
import { complete, selectCell } from './open-workbench';

/** Leads into the free sheet at the end, where no template stands. */
export async function openFreeSheet(page: Page): Promise<void> {
  await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Sheet1' }).click();
}

export async function enter(page: Page, cell: string, text: string): Promise<void> {
  await selectCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export function valueIn(page: Page, cell: string, sheet = 'Sheet1'): Promise<unknown> {
  return page.evaluate(
    ([name, at]) => window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName(name)?.getRange(at).getValue(),
    [sheet, cell] as const,
  );
}

export function savedState(page: Page): Promise<string | null> {
  return page.locator('.file-state').getAttribute('data-state');
}

export async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.file-state')?.dataset.state === 'saved');
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await complete(page);
}

/** Another tab of the same browser. */
export async function openBeside(page: Page, address = page.url()): Promise<Page> {
  const beside = await page.context().newPage();
  await beside.goto(address);
  await complete(beside);
  return beside;
}

/** What was chosen opens another file, which comes in a page of its own. */
export async function thenAnotherFile(page: Page, action: () => Promise<void>): Promise<void> {
  const before = page.url();
  await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await action();
  await page.waitForFunction(
    () => document.documentElement.dataset.left === undefined && document.documentElement.dataset.complete === 'true',
  );
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('file'));
}

export async function choose(page: Page, ...captions: string[]): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem').first().click();
  for (const caption of captions) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

export async function fileName(page: Page): Promise<string> {
  return (await page.locator('.file-name').textContent()) ?? '';
}

export async function listedNames(page: Page): Promise<string[]> {
  await page.locator('.file-link').first().waitFor();
  return page.locator('.file-link-name').allTextContents();
}

export function bar(page: Page): Locator {
  return page.locator('.file-bar');
}

/** Text of the drawings over the active sheet. */
export async function drawnCharts(page: Page): Promise<string[]> {
  const charts = page.locator('.chart-holder');
  await charts.first().locator('svg').waitFor({ state: 'attached' });
  return Promise.all((await charts.all()).map((chart) => chart.innerHTML()));
}

/** Names stand set apart in sentences, so that each keeps its direction. */
export function named(name: string): string {
  return `\u2068${name}\u2069`;
}
