/** The states of the sidebar "Plan" at 300 px in both languages: nothing is wider than it, every control has a name. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenWords, openSidebars, type SidebarTest, settled } from '../open-sidebar';
import { locales, screens } from './screens';

let sidebars: SidebarTest;
const folder = process.env.PICTURES;

beforeAll(async () => {
  sidebars = await openSidebars('plan');
  if (folder) await mkdir(folder, { recursive: true });
});
afterAll(() => sidebars.close());

describe.each(Object.entries(locales))('in %s', (language, locale) => {
  test.each(Object.entries(screens))('%s', async (name, reach) => {
    const sidebar = await sidebars.open(locale, { height: 900 });
    const { page } = sidebar;
    await reach({ sidebar, language: language as 'en', locale });
    await settled(page);
    if (folder) await page.screenshot({ path: `${folder}/plan ${name} ${language}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await brokenWords(page)).toEqual([]);
    const nameless = await page.evaluate(
      () =>
        [...document.querySelectorAll('button, input, select, summary')].filter((control) => {
          const { labels } = control as HTMLInputElement;
          const said = control.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? control.textContent ?? '';
          return said.trim() === '';
        }).length,
    );
    expect(nameless).toBe(0);
    const low = await page.evaluate(
      () =>
        [...document.querySelectorAll('button, select, input[type=text], input[type=date], summary')].filter(
          (control) => control.getBoundingClientRect().height < 32,
        ).length,
    );
    expect(low).toBe(0);
    expect(sidebar.complaints).toEqual([]);
  });
});
