/** Every word that a user meets comes from the catalogue: with a marked catalogue in its place, what is not marked does not. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editions } from '../../../src/addon/editions';
import { wordsFor } from '../../../src/messages/catalogue';
import { MARK } from '../../messages/pseudo';
import { pseudoEnglish } from '../../messages/pseudo-english';
import { openWorkbench, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench({}, [pseudoEnglish()]);
  ({ page } = await workbench.open());
});

afterAll(() => workbench.close());

/** Texts, labels, titles and hints under an element, without those of the spreadsheet library itself. */
async function wordsIn(place: Page | Frame, selector: string): Promise<string[]> {
  return place.evaluate((inside) => {
    const found: string[] = [];
    // The library's own menus speak its own translations; what stands without JavaScript cannot know the reader.
    const foreign = 'script, style, noscript, #spreadsheet, [class*="univer-"]';
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    for (const root of document.querySelectorAll(inside)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Text) {
          const parent = node.parentElement;
          // A text of a chart may be broken into lines.
          if (!parent?.closest(foreign)) found.push(parent?.closest('text')?.textContent ?? node.data);
        } else if (node instanceof Element && !node.closest(foreign)) {
          found.push(...attributes.map((name) => node.getAttribute(name) ?? ''));
        }
      }
    }
    return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
  }, selector);
}

/** The build writes the names of the templates into the page's data, from the catalogue as it is. */
const fromTheBuild: readonly string[] = Object.values(wordsFor('en').menu.templates);

const unmarked = (texts: readonly string[]) =>
  texts.filter((text) => !text.includes(MARK) && !fromTheBuild.includes(text));

describe('what is written in the page', () => {
  it('has its menus from the catalogue', async () => {
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowDown');
    const ofFile = await wordsIn(page, 'body > :not(#spreadsheet)');
    expect(ofFile.length).toBeGreaterThan(10);
    expect(unmarked(ofFile)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const ofAddon = await wordsIn(page, 'body > :not(#spreadsheet)');
    expect(ofAddon.length).toBeGreaterThan(10);
    expect(unmarked(ofAddon)).toEqual([]);
    expect(ofAddon).not.toEqual(ofFile);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('has its dialogs and toasts from the catalogue', async () => {
    await page.evaluate(() => (Reflect.get(window, 'showAbout') as () => void)());
    const dialog = await wordsIn(page, 'dialog[open]');
    expect(dialog.length).toBeGreaterThan(1);
    expect(unmarked(dialog)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('what is written in a sidebar', () => {
  it('of the Parthenon comes from the catalogue, in every picture', async () => {
    await page.evaluate(() => (Reflect.get(window, 'showParthenon') as () => void)());
    const frame = await sidebarFrame('parthenon');
    await frame.locator('input[type=range]').first().fill('0.15');
    for (const tab of [0, 1, 2]) {
      await frame.locator('[role=tab]').nth(tab).click();
      const words = await wordsIn(frame, 'body');
      expect(words.length).toBeGreaterThan(20);
      expect(unmarked(words)).toEqual([]);
      // Texts a third longer than in English still find room.
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  it('of the Parthenon says what is wrong in words of the catalogue', async () => {
    const frame = await sidebarFrame('parthenon');
    await frame.locator('input[inputmode=decimal]').first().fill('many');
    const problem = await wordsIn(frame, '.problem');
    expect(problem.length).toBeGreaterThan(0);
    expect(unmarked(problem)).toEqual([]);
  });
});

async function sidebarFrame(name: string): Promise<Frame> {
  await page.locator('.sidebar-frame').waitFor();
  await expect.poll(() => page.frames().some((frame) => frame.url().includes(`sidebars/${name}`))).toBe(true);
  const frame = page.frames().find((each) => each.url().includes(`sidebars/${name}`)) as Frame;
  await frame.locator('main:not([aria-busy])').waitFor();
  return frame;
}

describe('what is written into cells', () => {
  it.each(editions)('by the template of %s comes from the catalogue', async (edition) => {
    const texts = await page.evaluate((name) => {
      const spreadsheet = () => window.SpreadsheetApp?.getActiveSpreadsheet();
      const before = new Set(
        spreadsheet()
          ?.getSheets()
          .map((sheet) => sheet.getName()),
      );
      (Reflect.get(window, name) as () => void)();
      const laid = spreadsheet()
        ?.getSheets()
        .filter((sheet) => !before.has(sheet.getName()));
      return laid?.flatMap((sheet) => {
        const range = sheet.getDataRange();
        return [range.getValues().flat(), range.getNotes().flat(), sheet.getName()].flat().map(String);
      });
    }, edition);
    // Classes, days and what a function takes as a word or a rule are the same in every language.
    const words = (texts ?? []).filter(
      (text) => /\p{L}{3}/u.test(text) && !/GMT/.test(text) && !/^(step|linear|.*\* attainment)$/.test(text),
    );
    expect(words.length).toBeGreaterThan(20);
    expect(unmarked(words)).toEqual([]);
  });
});
