/** The sidebar "Weekly report" in the workbench by keyboard alone: sheets and week are chosen, and only the report is printed. */
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../../src/messages/catalogues';
import { reportWords } from '../../../src/messages/report-sidebar';
import { type OpenedPage, openWorkbench, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** Monday, 2 November 2026, as a sheet counts days. */
const MONDAY = Date.UTC(2026, 10, 2) / 86_400_000 + 25_569;
const DAYS = Array.from({ length: 14 }, (_, index) => MONDAY + index);
const sheets = {
  Stretch: [['Date', 'Ann', 'Bob'], ...DAYS.map((day) => [day, 900, 900])],
  Goals: [['Date', 'Ann', 'Bob'], ...DAYS.map((day) => [day, 500, 500])],
  'What came': [['Date', 'Ann', 'Bob'], ...DAYS.slice(0, 9).map((day) => [day, 300, 400])],
  'What came late': [['Date', 'Ann', 'Bob'], ...DAYS.slice(0, 9).map((day) => [day, 100, 100])],
};

describe.each([
  ['en', false],
  ['ar', true],
] as const)('in the language %s', (language, rightToLeft) => {
  const { menu } = catalogues[language];
  const text = reportWords[language];
  let opened: OpenedPage;
  let page: Page;
  let sidebar: FrameLocator;

  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step++) {
      const focused = sidebar.locator(':focus');
      if ((await focused.count()) > 0) {
        const said = await focused.evaluate((control) => {
          const { labels } = control as HTMLSelectElement;
          return ((labels?.[0]?.firstChild ?? control).textContent ?? '').trim();
        });
        if (said === name) return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  /** Each press of the arrow reads the next sheet in the list. */
  const choose = async (label: string, names: readonly string[]) => {
    await tabTo(label);
    for (const name of names) {
      await page.keyboard.press('ArrowDown');
      await sidebar.locator('.sources', { hasText: `${name}\u2069` }).waitFor({ timeout: 5000 });
    }
  };

  beforeAll(async () => {
    opened = await workbench.open(`?lang=${language}`);
    ({ page } = opened);
    await page.evaluate((all) => {
      const spreadsheet = window.SpreadsheetApp?.getActiveSpreadsheet();
      for (const [name, rows] of Object.entries(all)) {
        const sheet = spreadsheet?.insertSheet(name, spreadsheet.getSheets().length);
        sheet?.getRange(1, 1, rows.length, 3).setValues(rows);
        sheet?.getRange(2, 1, rows.length - 1, 1).setNumberFormat('yyyy-mm-dd');
      }
    }, sheets);
    sidebar = page.frameLocator('iframe.sidebar-frame');
    await page.keyboard.press('F10');
    await page.keyboard.press(rightToLeft ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: menu.report, exact: true }).press('Enter');
    await sidebar.locator('article').waitFor();
  });

  it('plan, facts and week are chosen', async () => {
    await tabTo(text.usedSheets);
    await page.keyboard.press('Enter');
    await tabTo(text.plans);
    await page.keyboard.press('Tab');
    await choose(text.facts, ['What came', 'What came late']);
    await page.keyboard.press('Shift+Tab');
    await choose(text.plans, ['Goals']);
    const heading = sidebar.getByRole('heading', { level: 1 });
    const latest = await heading.textContent();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await tabTo(text.week);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => heading.textContent()).not.toBe(latest);
    const brought = await sidebar.locator('tbody tr.all td').nth(1).textContent();
    // Seven days of 100 from each of the two.
    expect(Number((brought ?? '').replace(/\D/g, ''))).toBe(1400);
  });

  it('the button prints the report’s own frame, not the page around it', async () => {
    const frame = page.frames().find((each) => each.url().includes('/sidebars/report.html'));
    for (const each of page.frames()) {
      await each.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
      });
    }
    await tabTo(text.print);
    await page.keyboard.press('Enter');
    const isPrinted = () => document.documentElement.dataset.printed === 'yes';
    expect(await frame?.evaluate(isPrinted)).toBe(true);
    expect(await page.evaluate(isPrinted)).toBe(false);
  });

  it('on paper the frame has the report and nothing else', async () => {
    await page.emulateMedia({ media: 'print' });
    const shown = await sidebar.locator('body').evaluate((body) => {
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper must not count
      const words = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      return { all: words(body), report: words(body.querySelector('article') as Element) };
    });
    await page.emulateMedia({ media: null });
    expect(shown.report).toContain(text.decisions);
    expect(shown.all).toBe(shown.report);
    expect(opened.complaints).toEqual([]);
  });
});
