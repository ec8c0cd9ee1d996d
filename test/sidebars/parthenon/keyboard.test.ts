/** The sidebar "Parthenon" by keyboard alone: every control is reached in order, works, and the place is never lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { openSidebars, type SidebarTest, settled } from '../open-sidebar';
import { sidebarWords } from './words';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

/** The name of the control that has the focus, as a reader of the screen hears it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement;
    if (control === document.body) return '';
    return control.getAttribute('aria-label') ?? (control.labels?.[0] ?? control).textContent?.trim() ?? '';
  });

async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const words = sidebarWords[language];
  const text = words.parthenon;
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');
  const figure = (page: Page) => page.locator('.headline output').textContent();
  const [towards, back] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  test('Tab goes through form, pillars, target, pictures and actions, in the order in which they stand', async () => {
    const { page } = await sidebars.open(locale);
    const names: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const name = await focused(page);
      if (name === '' || (presses > 0 && name === names[0])) break;
      names.push(name);
    }
    const pillars = ['leads', 'conversion', 'averageCheck', 'purchases', 'margin'] as const;
    expect(names.map((name) => name.split('\n')[0])).toEqual([
      expect.stringContaining(text.form),
      ...pillars.flatMap((name) => [
        text.pillar.value({ name: text.pillars[name] }),
        text.pillar.change({ name: text.pillars[name] }),
      ]),
      text.needed.target,
      expect.stringContaining(text.needed.by),
      text.pictures.waterfall,
      text.uncertainty,
      text.scenarios.heading,
      text.read,
      text.write,
    ]);
  });

  test('arrow keys move a slider by a hundredth, and the ends reach half and double', async () => {
    const { page } = await sidebars.open(locale);
    await tabTo(page, text.pillar.change({ name: text.pillars.leads }));
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press(towards);
    expect(await figure(page)).toBe(amount(10_300));
    await page.keyboard.press(back);
    expect(await figure(page)).toBe(amount(10_200));
    await page.keyboard.press('Home');
    expect(await figure(page)).toBe(amount(5000));
    await page.keyboard.press('End');
    expect(await figure(page)).toBe(amount(20_000));
    const spoken = await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));
    expect(spoken).toBe(numbers.change(1, 'percent'));
  });

  test('arrow keys choose the picture, round and round', async () => {
    const { page } = await sidebars.open(locale);
    await tabTo(page, text.pictures.waterfall);
    const chosen = () => page.locator('[role=tab][aria-selected=true]').textContent();
    for (const name of [text.pictures.tornado, text.pictures.chance, text.pictures.waterfall]) {
      await page.keyboard.press(towards);
      expect([await chosen(), await focused(page)]).toEqual([name, name]);
    }
    await page.keyboard.press(back);
    expect(await chosen()).toBe(text.pictures.chance);
    await page.keyboard.press('Home');
    expect(await chosen()).toBe(text.pictures.waterfall);
    await page.keyboard.press('End');
    expect(await chosen()).toBe(text.pictures.chance);
    expect(await page.locator('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(
      await page.locator('[role=tab][aria-selected=true]').getAttribute('id'),
    );
  });

  test('a write, its undo and a write given up leave the keys where one goes on', async () => {
    const { page, spreadsheet } = await sidebars.open(locale);
    spreadsheet.sheet.getRange('A1:B2').setValues([
      ['Clients', 10],
      ['Check', 20],
    ]);
    spreadsheet.sheet.getRange('A1:B2').activate();
    await tabTo(page, text.read, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused(page)).toBe(text.read);
    await tabTo(page, text.pillar.change({ name: 'Clients' }), 'Shift+Tab');
    await page.keyboard.press('End');
    await tabTo(page, text.write);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('radio');
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(await focused(page)).toBe(text.write);
    await page.keyboard.press('Enter');
    await tabTo(page, text.writeNow);
    await page.keyboard.press('Enter');
    await page.locator('.notice.done').waitFor();
    expect(spreadsheet.sheet.getRange('B1').getValue()).toBe(20);
    expect(await focused(page)).toBe(text.write);
    await tabTo(page, words.undo, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => spreadsheet.sheet.getRange('B1').getValue()).toBe(10);
    await settled(page);
    expect(await focused(page)).toBe(text.write);
  });

  test('arrow keys choose what is written', async () => {
    const { page, spreadsheet } = await sidebars.open(locale);
    spreadsheet.sheet.getRange('A1:A2').setValues([[10], [20]]);
    spreadsheet.sheet.getRange('A1:A2').activate();
    await tabTo(page, text.read, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    await tabTo(page, text.write);
    spreadsheet.sheet.getRange('D1').activate();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.locator('.panel', { hasText: 'D1:G4' }).waitFor();
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
  });

  test('Escape in a field takes back what was typed, and no more', async () => {
    const { page } = await sidebars.open(locale);
    await tabTo(page, text.pillar.value({ name: text.pillars.averageCheck }));
    await page.keyboard.type('x');
    expect(await figure(page)).toBe('–');
    await page.keyboard.press('Escape');
    expect(await figure(page)).toBe(amount(10_000));
    const value = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    expect(value).toBe(numbers.typed(1000, 'amount'));
  });

  test('a scenario is kept, opened and deleted, and the keys stay with the scenarios', async () => {
    const { page } = await sidebars.open(locale);
    await tabTo(page, text.scenarios.heading);
    await page.keyboard.press('Enter');
    await settled(page);
    await tabTo(page, text.scenarios.name);
    await page.keyboard.type('Spring');
    await page.keyboard.press('Enter');
    await page.locator('.scenarios li').waitFor();
    await settled(page);
    expect(await focused(page)).toBe(text.scenarios.name);
    await tabTo(page, text.scenarios.remove, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('details .notice.done', { hasText: words.undo }).waitFor();
    await settled(page);
    const inside = await page.evaluate(() => document.activeElement?.closest('details') !== null);
    expect(inside).toBe(true);
  });
});
