/** Scenarios in the sidebar "Parthenon": kept, opened, replaced and deleted, each with a way back; foreign names stay text. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { hostileTexts, markup } from '../../sheets/hostile-texts';
import { type OpenedSidebar, openSidebars, type SidebarTest, settled, slide } from '../open-sidebar';
import { sidebarWords } from './words';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

const figure = (page: Page) => page.locator('.headline output').textContent();

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const words = sidebarWords[language];
  const { scenarios: text } = words.parthenon;
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');
  const section = (page: Page) => page.locator('details', { hasText: text.heading });
  const said = (page: Page) => section(page).locator('.notice p').textContent();
  const names = (page: Page) => section(page).locator('.scenarios bdi').allTextContents();
  const button = (page: Page, name: string) => section(page).getByRole('button', { name, exact: true });

  async function unfold({ page, calls }: OpenedSidebar): Promise<void> {
    const before = calls.length;
    await page.locator('summary', { hasText: text.heading }).click();
    await expect.poll(() => calls.length).toBeGreaterThan(before);
    await settled(page);
  }
  async function keep({ page }: OpenedSidebar, name: string): Promise<void> {
    await page.getByRole('textbox', { name: text.name }).fill(name);
    await page.getByRole('textbox', { name: text.name }).press('Enter');
    await section(page).locator('.notice.done').waitFor();
  }

  test('an empty spreadsheet says that there are none, and asks only when it is unfolded', async () => {
    const sidebar = await sidebars.open(locale);
    expect(sidebar.calls).toEqual(['userLocale']);
    await unfold(sidebar);
    expect(await section(sidebar.page).textContent()).toContain(text.none);
    expect(sidebar.calls).toEqual(['userLocale', 'loadScenarios']);
  });

  test('one is kept, opened again with its target, and opening over moved pillars can be taken back', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await unfold(sidebar);
    await slide(page, 0, 0.5);
    await page.getByRole('textbox', { name: words.parthenon.needed.target }).fill('12345');
    await keep(sidebar, '  Spring ');
    expect(await said(page)).toBe(text.saved({ name: 'Spring' }));
    await slide(page, 0, 1);
    await button(page, `${text.open}: Spring`).click();
    expect(await figure(page)).toBe(amount(15_000));
    expect(await page.getByRole('textbox', { name: words.parthenon.needed.target }).inputValue()).toBe(
      numbers.typed(12_345, 'amount'),
    );
    expect(await said(page)).toBe(text.opened({ name: 'Spring' }));
    await button(page, words.undo).click();
    expect(await figure(page)).toBe(amount(20_000));
  });

  test('an opened one sets a field in which something wrong stood', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await unfold(sidebar);
    await keep(sidebar, 'Base');
    await page.locator('.pillar input[type=text]').first().fill('many');
    await page.getByRole('textbox', { name: words.parthenon.needed.target }).fill('lots');
    await button(page, `${text.open}: Base`).click();
    expect(await figure(page)).toBe(amount(10_000));
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    expect(await page.getByRole('button', { name: words.parthenon.write }).isEnabled()).toBe(true);
  });

  test('the same name replaces, says so, and can be taken back', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await unfold(sidebar);
    await keep(sidebar, 'Base');
    await slide(page, 0, 0.5);
    await keep(sidebar, 'BASE');
    expect(await said(page)).toBe(text.replaced({ name: 'BASE' }));
    expect(await names(page)).toEqual(['BASE']);
    await button(page, words.undo).click();
    await settled(page);
    expect(await names(page)).toEqual(['Base']);
    await button(page, `${text.open}: Base`).click();
    expect(await figure(page)).toBe(amount(10_000));
  });

  test('a deleted one comes back by undo', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await unfold(sidebar);
    for (const name of ['A', 'B']) await keep(sidebar, name);
    await button(page, `${text.remove}: A`).click();
    await section(page).locator('.notice.done', { hasText: words.undo }).waitFor();
    expect(await names(page)).toEqual(['B']);
    expect(await said(page)).toBe(text.removed({ name: 'A' }));
    await button(page, words.undo).click();
    await settled(page);
    expect((await names(page)).sort()).toEqual(['A', 'B']);
  });

  test('without a name nothing is kept, and the field says why', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await unfold(sidebar);
    await page.getByRole('textbox', { name: text.name }).fill('   ');
    await button(page, text.save).click();
    expect(await section(page).locator('.problem').textContent()).toBe(words.field.nameMissing);
    expect(sidebar.calls).not.toContain('saveScenario');
    expect(sidebar.spreadsheet.spreadsheet.getSheets().length).toBe(1);
  });

  test('a damaged row is named, and read again after it was corrected', async () => {
    const sidebar = await sidebars.open(locale);
    const { page, spreadsheet } = sidebar;
    await unfold(sidebar);
    await keep(sidebar, 'Base');
    await page.reload();
    await page.locator('.headline').waitFor();
    const sheet = spreadsheet.spreadsheet.getSheets()[1];
    sheet?.getRange('D6').setValue('soon');
    await unfold(sidebar);
    expect(await said(page)).toMatch(/ 6 /);
    sheet?.getRange('D6').setValue(0.1);
    await button(page, words.again).click();
    await settled(page);
    expect(await names(page)).toEqual(['Base']);
  });
});

describe('names from outside', () => {
  test('of scenarios are shown as they are: no script runs, no markup appears', async () => {
    const sidebar = await sidebars.open('en-US');
    const { page, complaints } = sidebar;
    await page.locator('summary', { hasText: 'Scenarios' }).click();
    await settled(page);
    const box = page.getByRole('textbox', { name: 'Name of the scenario' });
    const given = hostileTexts.filter((text) => !text.includes('\n') && text.trim() === text && text.length < 60);
    for (const name of given) {
      await box.fill(name);
      await box.press('Enter');
      await page.locator('.scenarios bdi').filter({ hasText: name }).first().waitFor();
      await page.locator('details .notice.done').waitFor();
    }
    const shown = await page.locator('.scenarios bdi').allTextContents();
    expect(shown).toEqual(given.filter((name, place) => given.findIndex((one) => isSame(one, name)) === place));
    await expectUnhurt(page);
    expect(complaints).toEqual([]);
  });

  test('of pillars are shown as they are, in rows, pictures, choices and sentences', async () => {
    const sidebar = await sidebars.open('en-US');
    const { page, spreadsheet, complaints } = sidebar;
    const rows = markup.map((name, index) => [`'${name}`, index + 2]);
    spreadsheet.sheet.getRange(1, 1, rows.length, 2).setValues(rows);
    spreadsheet.sheet.getRange(1, 1, rows.length, 2).activate();
    await page.getByRole('button', { name: 'Read from selection' }).click();
    await settled(page);
    expect(await page.locator('.pillar legend').allTextContents()).toEqual(markup);
    for (let index = 0; index < rows.length; index++) await slide(page, index, 0.1 + index / 100);
    await page.locator('section select').selectOption('1');
    for (const tab of ['Contributions', 'Sensitivity', 'Chance']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectUnhurt(page);
    }
    expect(await page.locator('section [role=status]').first().textContent()).toContain(markup[1]);
    spreadsheet.sheet.getRange('D1').activate();
    await page.getByRole('button', { name: 'Write to sheet…' }).click();
    await page.getByRole('radio').nth(1).check();
    await page.locator('.panel', { hasText: 'D1:G13' }).waitFor();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.locator('.notice.done').waitFor();
    const written = spreadsheet.sheet.getRange(2, 4, markup.length, 1);
    expect(written.getValues().flat()).toEqual(markup);
    expect(written.getFormulas().flat().filter(Boolean)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

async function expectUnhurt(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'hurt'))).toBeUndefined();
  const foreign = await page.locator('#screen :is(script, img, style, iframe, b, i, a, [onload], [onerror])').count();
  expect(foreign).toBe(0);
}
