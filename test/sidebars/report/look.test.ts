/** The states of the sidebar "Weekly report" at 300 px and on paper, in both languages. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenWords, openSidebars, type SidebarTest, settled } from '../open-sidebar';
import { openScreen, screens } from './screens';

let sidebars: SidebarTest;
const folder = process.env.PICTURES;

beforeAll(async () => {
  sidebars = await openSidebars('report');
  if (folder) await mkdir(folder, { recursive: true });
});
afterAll(() => sidebars.close());

/** Room between the margins, in pixels. */
const PAPER = { A4: { width: 733, height: 1062 }, Letter: { width: 755, height: 995 } } as const;

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
/** Cells whose text is wider than they are; a name that is too long for one line ends in an ellipsis. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td, dd, dt, thead th')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0)
      .map((cell) => cell.textContent),
  );

describe.each([
  ['en', 'en-US'],
  ['ar', 'ar-EG'],
] as const)('in %s', (language, locale) => {
  test.each(Object.entries(screens))('%s', async (name, screen) => {
    const { services } = await openScreen(screen);
    const { page, complaints } = await sidebars.open(locale, { services });
    await page
      .locator(screen.pages > 0 ? 'article' : '.muted, [role=alert]')
      .first()
      .waitFor();
    await settled(page);
    const picture = (where: string) =>
      folder && page.screenshot({ path: `${folder}/report ${name} ${language} ${where}.png`, fullPage: true });
    await picture('screen');
    expect(await fits(page)).toBe(true);
    expect(await cut(page)).toEqual([]);
    expect(await brokenWords(page)).toEqual([]);
    const low = await page.evaluate(
      () =>
        [...document.querySelectorAll('button, select, summary')].filter((control) => {
          const { height } = control.getBoundingClientRect();
          return height > 0 && height < 32;
        }).length,
    );
    expect(low).toBe(0);
    expect(complaints).toEqual([]);
    if (screen.pages === 0) return;
    for (const [format, room] of Object.entries(PAPER)) {
      expect(pagesIn(await page.pdf({ format })), format).toBe(screen.pages);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(room);
      await picture(format);
      expect(await fits(page), format).toBe(true);
      expect(await cut(page), format).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
});
