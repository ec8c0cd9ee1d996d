/** The workbench in a browser, as a head of sales meets it: template, menu, errors, sidebar, Arabic. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/language';
import { workbenchWords } from '../../../src/messages/workbench';
import { type OpenedPage, openWorkbench, selectCell, type TestWorkbench } from './open-workbench';

/** Asks for what a sidebar may and may not ask for, and writes the answers where the test reads them. */
const probe = `<!DOCTYPE html><html><head></head><body><ol id="answers"></ol><script>
const say = (text) => { const item = document.createElement('li'); item.textContent = text; document.getElementById('answers').append(item); };
const ask = (name, ...values) => google.script.run
  .withSuccessHandler((value, user) => say(user + ' = ' + JSON.stringify(value)))
  .withFailureHandler((error, user) => say(user + ' ! ' + error.message))
  .withUserObject(name)[name](...values);
ask('PARTHENON_PROFIT', 100, 0.1, 1000, 1, 1);
ask('PARTHENON_PROFIT', 100, 10, 1000, 1, 1);
ask('onOpen', new Date());
ask('eval', '1');
ask('noSuchFunction');
try { parent.document.title; say('reached the page'); } catch { say('kept out of the page'); }
fetch('/Code.js').then(() => say('reached the server'), () => say('kept off the server'));
</script></body></html>`;

let workbench: TestWorkbench;
let english: OpenedPage;

beforeAll(async () => {
  workbench = await openWorkbench({ Probe: probe });
  english = await workbench.open();
});

afterAll(() => workbench.close());

describe('at the start', () => {
  it('the first template stands open and calculated', async () => {
    const { page } = english;
    expect(await page.evaluate(() => document.documentElement.dataset.ready)).toBe('calculated');
    const milliseconds = await page.evaluate(() => window.__workbench.firstCalculation);
    // A ceiling for any machine; the bench holds the real figure.
    expect(milliseconds).toBeLessThan(20_000);
    expect(await page.locator('[data-u-comp="slide-tab-item"]').count()).toBeGreaterThan(1);
    expect(await page.locator('#skeleton').count()).toBe(0);
  });

  it('charts lie over the sheet and follow their numbers', async () => {
    const { page } = english;
    const drawing = page.locator('.chart-holder svg').first();
    await drawing.waitFor({ state: 'attached' });
    const before = await drawing.innerHTML();
    await page.evaluate(() => {
      const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
      const inputs = sheet?.getDataRange().getValues() ?? [];
      const row = inputs.findIndex((cells) => cells[0] === 'Leads');
      sheet?.getRange(row + 1, 2).setValue(150);
    });
    await page.waitForFunction((old) => document.querySelector('.chart-holder svg')?.innerHTML !== old, before);
  });
});

describe('where no script runs', () => {
  it('the page says so in every language, each in its direction', async () => {
    const context = await english.page.context().browser()?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    await page?.goto(workbench.url);
    for (const language of languages) {
      const said = page?.locator(`.failure-sentence [lang="${language}"]`);
      expect(await said?.textContent()).toBe(workbenchWords[language].withoutScript);
      expect(await said?.isVisible()).toBe(true);
    }
    // Reloading would not help here.
    expect(await page?.locator('.late-sentence').isVisible()).toBe(false);
    await context?.close();
  });

  it('what comes late is said in every language too', async () => {
    const page = await english.page.context().newPage();
    await page.route('**/page.js', (route) => route.abort());
    await page.goto(workbench.url);
    for (const language of languages) {
      const said = page.locator(`.late-sentence [lang="${language}"]`);
      expect(await said.textContent()).toBe(workbenchWords[language].loadingLong);
      await said.waitFor();
    }
    await page.close();
  });
});

describe('the menu', () => {
  it('works by keyboard alone', async () => {
    const { page } = english;
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('F10');
    expect(await focused()).toBe('File');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Sales workbench');
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    await page.keyboard.press('End');
    const last = await focused();
    expect(last).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('menu').count()).toBe(2);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await focused()).toBe('Sales workbench');
  });

  it('calls what was chosen and shows what that says', async () => {
    const { page } = english;
    await page.getByRole('menuitem', { name: 'Sales workbench' }).click();
    await page.getByRole('menuitem', { name: 'About' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sales workbench' });
    expect(await dialog.textContent()).toContain('Version');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  });
});

describe('cells', () => {
  it('with a formula of the template are not overwritten unasked', async () => {
    const { page } = english;
    const formula = await page.evaluate(() => {
      const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet();
      const formulas = sheet?.getDataRange().getFormulas() ?? [];
      const row = formulas.findIndex((cells) => Boolean(cells[1]));
      return { cell: `B${row + 1}`, text: formulas[row]?.[1] ?? '' };
    });
    await selectCell(page, formula.cell);
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(`${formula.cell} holds a formula`);
    await dialog.getByRole('button', { name: 'Keep' }).click();
    expect(await formulaIn(page, formula.cell)).toBe(formula.text);
    await page.keyboard.press('Delete');
    await dialog.getByRole('button', { name: 'Edit anyway' }).click();
    await expect.poll(() => formulaIn(page, formula.cell)).toBe('');
  });

  it('that fail say why, over the last rows and beside the pointer', async () => {
    const { page } = english;
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Sheet1' }).click();
    await selectCell(page, 'C4');
    await page.keyboard.type('=PARTHENON_PROFIT(100;10;1000;1;1)');
    await page.keyboard.press('Enter');
    const line = page.locator('.error-line');
    await expect.poll(() => line.isVisible()).toBe(true);
    expect(await line.getAttribute('role')).toBe('status');
    const sentence = await line.textContent();
    expect(sentence).toContain('C4');
    expect(sentence).toContain('PARTHENON_PROFIT');
    expect(sentence).toContain('Did you mean 10%?');
    await selectCell(page, 'F9');
    await expect.poll(() => line.isVisible()).toBe(false);
    await selectCell(page, 'C4');
    await expect.poll(() => line.isVisible()).toBe(true);
  });

  it('show that sentence beside themselves under the pointer, and a double click still opens them', async () => {
    const { page } = english;
    await selectCell(page, 'F9');
    await expect.poll(() => page.locator('.error-line').isVisible()).toBe(false);
    // C4 of an empty sheet in Google's sizes: the headings take 46 × 20 pixels, cells 100 × 21.
    const sheet = await page.locator('[data-range-selector]').first().boundingBox();
    const [x, y] = [(sheet?.x ?? 0) + 46 + 250, (sheet?.y ?? 0) + 20 + 3.5 * 21];
    await page.mouse.move(x + 300, y + 200);
    await page.mouse.move(x, y);
    const notice = page.locator('.cell-notice');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Did you mean 10%?');
    await page.mouse.dblclick(x, y);
    expect(await page.locator('[data-u-comp="defined-name"] input').first().inputValue()).toBe('C4');
    // The sentence stays while the formula is mended; the sheet does not move beneath the editor for it.
    await expect.poll(() => page.locator('.error-line').isVisible()).toBe(true);
    expect(await page.locator('[data-range-selector]').first().boundingBox()).toEqual(sheet);
    await page.keyboard.press('Escape');
  });

  it('help while a function is typed', async () => {
    const { page } = english;
    await selectCell(page, 'E12');
    await page.keyboard.type('=PARTHENON_PRO');
    const suggestions = page.locator('[data-u-comp="sheets-formula-editor"]');
    await suggestions.waitFor();
    expect(await suggestions.textContent()).toContain('PARTHENON_PROFIT');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
});

describe('the sidebar', () => {
  it('is a sandbox that speaks to the bundle under Google’s limits', async () => {
    const { page } = english;
    await page.evaluate(() => {
      const html = window.HtmlService?.createHtmlOutputFromFile('Probe').setTitle('Probe');
      if (html) window.SpreadsheetApp?.getUi().showSidebar(html);
    });
    const frame = page.locator('iframe.sidebar-frame');
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-modals');
    expect(await frame.evaluate((element) => element.getBoundingClientRect().width)).toBe(300);
    const answers = page.frameLocator('iframe.sidebar-frame').locator('#answers li');
    await expect.poll(() => answers.count()).toBe(7);
    const texts = (await answers.allTextContents()).join('\n');
    expect(texts).toContain('PARTHENON_PROFIT = 10000');
    expect(texts).toContain('Did you mean 10%?');
    expect(texts).toMatch(/onOpen ! A date cannot be sent/);
    expect(texts).toContain('eval ! There is no function eval');
    expect(texts).toContain('noSuchFunction ! There is no function');
    expect(texts).toContain('kept out of the page');
    expect(texts).toContain('kept off the server');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await frame.count()).toBe(0);
  });
});

describe('in Arabic', () => {
  it('the page is mirrored', async () => {
    const { page } = await workbench.open('?lang=ar');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
    const menu = await page.getByRole('menubar').boundingBox();
    expect(menu?.x).toBeGreaterThan(720);
    await page.evaluate(() => {
      const html = window.HtmlService?.createHtmlOutputFromFile('Probe').setTitle('تجربة');
      if (html) window.SpreadsheetApp?.getUi().showSidebar(html);
    });
    const sidebar = await page.locator('aside.sidebar').boundingBox();
    expect(sidebar?.x).toBe(0);
    const answers = page.frameLocator('iframe.sidebar-frame').locator('#answers li');
    await expect.poll(async () => (await answers.allTextContents()).join('\n')).toContain('لا توجد دالة');
  });
});

it('nothing was asked of any other host, and the browser had nothing to complain about', () => {
  expect(english.foreignRequests).toEqual([]);
  // The probe asks for what its policy forbids, and the bundle reports its own sentences.
  const unexpected = english.complaints.filter(
    (text) => !/Code\.js|PARTHENON_PROFIT|There is no function|connect-src/.test(text),
  );
  expect(unexpected).toEqual([]);
});

function formulaIn(page: Page, cell: string): Promise<string> {
  return page.evaluate((name) => {
    const range = window.SpreadsheetApp?.getActiveSpreadsheet().getActiveSheet().getRange(name);
    return range?.getFormulas()[0]?.[0] ?? '';
  }, cell);
}
