/** The sidebar "Import" in the workbench by keyboard alone: from the menu, a paste into a sheet, and back, in both languages. */

import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../../src/messages/catalogues';
import { importWords } from '../../../src/messages/import-sidebar';
import { sidebarWords } from '../../../src/messages/sidebars';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { type OpenedPage, openWorkbench, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const PASTED = [
  ['Deal', 'Client', 'Seller', 'Stage', 'Amount', 'Close date'],
  ['D-1', '=HYPERLINK("x")', 'Anna Berger', 'Won', '1.200,50 €', '31.12.2025'],
  ['D-2', '<b>Castle</b>', 'Anna Berger', 'Won', '800,00 €', '30.12.2025'],
]
  .map((row) => row.join('\t'))
  .join('\n');

describe.each([
  ['en', 'en', false],
  ['ar', 'ar', true],
] as const)('in the language %s', (language, locale, rightToLeft) => {
  const { menu } = catalogues[language];
  const text = importWords[language];
  const numbers = numbersIn(locale, rightToLeft);
  const counted = (count: number) => ({ count, shown: numbers.shown(count, 'amount') });
  let opened: OpenedPage;
  let page: Page;
  let sidebar: FrameLocator;

  const sheet = text.fields.tables.deals;
  const rows = () =>
    page.evaluate(
      (name) => window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName(name)?.getDataRange().getDisplayValues(),
      sheet,
    );
  const tabTo = async (name: string) => {
    for (let step = 0; step < 80; step++) {
      const focused = sidebar.locator(':focus');
      if ((await focused.count()) > 0 && (await focused.textContent()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${name}`);
  };

  beforeAll(async () => {
    opened = await workbench.open(`?lang=${language}`);
    ({ page } = opened);
    sidebar = page.frameLocator('iframe.sidebar-frame');
    await page.keyboard.press('F10');
    await page.keyboard.press(rightToLeft ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: menu.import, exact: true }).press('Enter');
    await sidebar.locator('textarea').waitFor();
  });

  it('a paste is understood, with its count of rows', async () => {
    await sidebar.locator('textarea').fill(PASTED);
    await tabTo(text.paste.read);
    await page.keyboard.press('Enter');
    await sidebar.getByRole('button', { name: text.write(counted(2)), exact: true }).waitFor();
  });

  it('its rows are written to a sheet of their own; what looks like a formula or markup stays text', async () => {
    await tabTo(text.write(counted(2)));
    await page.keyboard.press('Enter');
    await sidebar.locator('.notice.done', { hasText: text.done({ ...counted(2), sheet }) }).waitFor();
    const written = (await rows()) ?? [];
    expect(written.flat()).toContain('=HYPERLINK("x")');
    expect(written.flat()).toContain('<b>Castle</b>');
    const formulas = await page.evaluate(
      (name) => window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName(name)?.getDataRange().getFormulas().flat(),
      sheet,
    );
    expect(formulas?.filter((formula) => formula !== '')).toEqual([]);
    expect(await sidebar.locator('b').count()).toBe(0);
  });

  it('undo takes them out again', async () => {
    await tabTo(sidebarWords[language].undo);
    await page.keyboard.press('Enter');
    await sidebar.locator('.notice.done', { hasText: text.undone({ source: text.paste.name }) }).waitFor();
    expect((await rows())?.flat()).not.toContain('D-1');
  });

  it('nothing was asked of another host, and nothing complained', () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
