/** When the spreadsheet refuses, fails or keeps silent: the sidebar says what happened, and goes on. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/messages/catalogue';
import { everything } from '../../sheets/lent-services';
import { type OpenedSidebar, openSidebars, type SidebarTest, settled, slide } from '../open-sidebar';
import { sidebarWords } from './words';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

const MORE_THAN_HALF_A_MINUTE = 31_000;
const alertOf = (page: Page) => page.locator('[role=alert].notice p').textContent();

describe.each([
  ['en-US', 'en'],
  ['ar-EG', 'ar'],
] as const)('in %s', (locale, language) => {
  const words = sidebarWords[language];
  const text = words.parthenon;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function expectUsable({ page }: OpenedSidebar): Promise<void> {
    const before = await page.locator('.headline output').textContent();
    await slide(page, 0, 0.9);
    expect(await page.locator('.headline output').textContent()).not.toBe(before);
    expect(await page.locator('progress').count()).toBe(0);
    expect(await button(page, text.read).isEnabled()).toBe(true);
    expect(await button(page, text.write).isEnabled()).toBe(true);
  }

  test('what the spreadsheet refuses is said in its words', async () => {
    const sidebar = await sidebars.open(locale);
    sidebar.answer = { error: ' You do not have permission to call getActiveRange. ' };
    await button(sidebar.page, text.read).click();
    await settled(sidebar.page);
    expect(await alertOf(sidebar.page)).toBe('You do not have permission to call getActiveRange.');
    await expectUsable(sidebar);
  });

  test('an error without a word is said to be none', async () => {
    const sidebar = await sidebars.open(locale);
    sidebar.answer = { error: '' };
    await button(sidebar.page, text.read).click();
    await settled(sidebar.page);
    expect(await alertOf(sidebar.page)).toBe(words.server.unknown);
  });

  test('a spreadsheet that keeps silent is waited for, then given up', async () => {
    const sidebar = await sidebars.open(locale, { fakeClock: true });
    const { page } = sidebar;
    sidebar.answer = 'never';
    await button(page, text.read).click();
    expect(await page.locator('footer [role=status]').textContent()).toContain(text.reading);
    expect(await button(page, text.read).isDisabled()).toBe(true);
    await page.clock.runFor(MORE_THAN_HALF_A_MINUTE);
    expect(await alertOf(page)).toBe(words.server.timeout);
    await expectUsable(sidebar);
  });

  test('a write without an answer asks to look at the sheet: it may have happened', async () => {
    const sidebar = await sidebars.open(locale, { fakeClock: true });
    const { page, spreadsheet } = sidebar;
    spreadsheet.sheet.getRange('D3').activate();
    await button(page, text.write).click();
    await page.locator('.panel', { hasText: 'D3:G9' }).waitFor();
    sidebar.answer = 'never';
    await button(page, text.writeNow).click();
    expect(await button(page, text.writeNow).isDisabled()).toBe(true);
    await page.clock.runFor(MORE_THAN_HALF_A_MINUTE);
    expect(await alertOf(page)).toBe(words.server.timeoutWriting);
    // Whoever tries again writes once, not twice.
    sidebar.answer = 'as the add-on';
    await button(page, text.writeNow).click();
    await page.locator('.notice.done').waitFor();
    expect(spreadsheet.sheet.getLastRow()).toBe(9);
  });

  test('a lock held by someone else is said, and nothing is written', async () => {
    const sidebar = await sidebars.open(locale);
    const { page, spreadsheet } = sidebar;
    spreadsheet.sheet.getRange('D3').activate();
    const before = everything(spreadsheet);
    spreadsheet.busy = true;
    await button(page, text.write).click();
    await page.locator('.panel', { hasText: 'D3:G9' }).waitFor();
    await button(page, text.writeNow).click();
    await page.locator('[role=alert].notice').waitFor();
    expect(await alertOf(page)).toBe(wordsFor(locale).sheets.busy);
    expect(everything(spreadsheet)).toEqual(before);
    spreadsheet.busy = false;
    await button(page, text.writeNow).click();
    await page.locator('.notice.done').waitFor();
    expect(spreadsheet.sheet.getRange('D3').getValue()).toBe(text.table.pillar);
  });

  test('a sidebar that cannot ask for the language speaks the browser’s', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    sidebar.answer = { error: 'No authorisation' };
    await page.reload();
    await page.locator('.headline').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  test('moving on while the spreadsheet reads loses nothing that was moved meanwhile', async () => {
    const sidebar = await sidebars.open(locale);
    const { page, spreadsheet } = sidebar;
    spreadsheet.sheet.getRange('A1:B2').setValues([
      ['Clients', 10],
      ['Check', 20],
    ]);
    spreadsheet.sheet.getRange('A1:B2').activate();
    const answered = held(sidebar);
    await button(page, text.read).click();
    await slide(page, 0, 0.5);
    await page.getByRole('textbox', { name: text.needed.target }).fill('777');
    answered();
    await settled(page);
    expect(await page.locator('.pillar').count()).toBe(2);
    expect(await page.getByRole('textbox', { name: text.needed.target }).inputValue()).toMatch(/777|٧٧٧/);
    await button(page, words.undo).click();
    expect(await page.getByRole('slider').first().inputValue()).toBe('0.5');
  });

  test('reading that takes long can be given up, and what comes later changes nothing', async () => {
    const sidebar = await sidebars.open(locale);
    const { page, spreadsheet } = sidebar;
    spreadsheet.sheet.getRange('A1:A2').setValues([[10], [20]]);
    spreadsheet.sheet.getRange('A1:A2').activate();
    const answered = held(sidebar);
    await button(page, text.read).click();
    await button(page, words.cancel).click();
    answered();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await page.locator('.pillar').count()).toBe(5);
    expect(await page.locator('footer .notice').count()).toBe(0);
    await expectUsable(sidebar);
  });

  test('a table is written once, however often the button is pressed', async () => {
    const sidebar = await sidebars.open(locale);
    const { page, spreadsheet } = sidebar;
    spreadsheet.sheet.getRange('D3').activate();
    await button(page, text.write).click();
    await page.locator('.panel', { hasText: 'D3:G9' }).waitFor();
    const answered = held(sidebar);
    await button(page, text.writeNow).dblclick();
    answered();
    await page.locator('.notice.done').waitFor();
    expect(sidebar.calls.filter((name) => name === 'replaceCells').length).toBe(1);
  });
});

describe('a page closed in the middle of a write', () => {
  test.each(['before the spreadsheet has begun', 'while it answers'])('%s leaves the sheet whole', async (when) => {
    const sidebar = await sidebars.open('en-US');
    const { page, spreadsheet } = sidebar;
    spreadsheet.sheet.getRange('D3').activate();
    await page.getByRole('button', { name: 'Write to sheet…' }).click();
    await page.locator('.panel', { hasText: 'D3:G9' }).waitFor();
    const before = everything(spreadsheet);
    const answered = held(sidebar);
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await expect.poll(() => sidebar.calls.includes('replaceCells')).toBe(true);
    if (when.startsWith('before')) await page.close();
    answered();
    if (!when.startsWith('before')) await page.close();
    await new Promise((resolve) => setTimeout(resolve));
    const after = everything(spreadsheet);
    const isUntouched = JSON.stringify(after) === JSON.stringify(before);
    const table = spreadsheet.sheet.getRange('D3:G9').getValues();
    const isComplete = table.every((row) => row.every((cell) => cell !== ''));
    expect(isUntouched || isComplete).toBe(true);
    expect(spreadsheet.events.filter((event) => event === 'locked').length).toBe(
      spreadsheet.events.filter((event) => event === 'released').length,
    );
  });
});

/** Holds back every answer until the function it gives is called. */
function held(sidebar: OpenedSidebar): () => void {
  let release = () => {};
  sidebar.wait = new Promise<void>((resolve) => {
    release = resolve;
  });
  return release;
}
