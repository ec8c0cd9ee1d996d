/** The sidebar "Plan" in the workbench by keyboard alone: a person, a plan written and taken back, in both languages. */

import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../../src/messages/catalogues';
import { planWords } from '../../../src/messages/plan-sidebar';
import { sidebarWords } from '../../../src/messages/sidebars';
import { type OpenedPage, openWorkbench, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe.each([
  ['en', false],
  ['ar', true],
] as const)('in the language %s', (language, rightToLeft) => {
  const { menu } = catalogues[language];
  const text = planWords[language];
  let opened: OpenedPage;
  let page: Page;
  let sidebar: FrameLocator;
  let sheet = '';

  const rows = () =>
    page.evaluate(
      (name) => window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName(name)?.getDataRange().getDisplayValues(),
      sheet,
    );
  const tabTo = async (name: string, key = 'Tab') => {
    for (let step = 0; step < 80; step++) {
      const focused = sidebar.locator(':focus');
      if ((await focused.count()) > 0) {
        const said = await focused.evaluate((control) => {
          const { labels } = control as HTMLInputElement;
          return (control.getAttribute('aria-label') ?? (labels?.[0] ?? control).textContent ?? '').trim();
        });
        if (said === name) return;
      }
      await page.keyboard.press(key);
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
    await page.getByRole('menuitem', { name: menu.plan, exact: true }).press('Enter');
    await sidebar.getByRole('tab', { name: text.tab.plan, exact: true }).waitFor();
  });

  it('two people are typed into the plan, and the sum of both is the goal', async () => {
    for (const name of ['=1+1', 'Bob']) {
      await tabTo(text.people.newName);
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await sidebar.locator('footer [role=status]', { hasText: '✓' }).waitFor();
    sheet = /[“«](.*)[”»]/.exec((await sidebar.locator('footer button.action').textContent()) ?? '')?.[1] ?? '';
    expect(sheet).toContain(text.sheet.name({ month: '' }).trim());
  });

  it('the plan is written into a sheet of its own, a name that looks like a formula as text', async () => {
    await tabTo(text.write({ sheet }));
    await page.keyboard.press('Enter');
    await sidebar.locator('.notice.done', { hasText: text.written({ sheet }) }).waitFor();
    const written = (await rows()) ?? [];
    expect(written[3]).toEqual([text.sheet.from, '=1+1', 'Bob', text.sheet.total]);
    expect(written.map(([first]) => first)).toContain(text.sheet.deals);
  });

  it('undo takes the sheet away again', async () => {
    // The button that wrote has the focus; Undo stands before it.
    await tabTo(sidebarWords[language].undo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await sidebar.locator('.notice.done', { hasText: text.undone({ sheet }) }).waitFor();
    expect(await rows()).toBeFalsy();
  });

  it('the arrow keys lead to Today, which says what to do while no plan is written', async () => {
    await tabTo(text.tab.plan, 'Shift+Tab');
    await page.keyboard.press(rightToLeft ? 'ArrowLeft' : 'ArrowRight');
    await sidebar.getByText(text.today.none).waitFor();
  });

  it('nothing was asked of another host, and nothing complained', () => {
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
