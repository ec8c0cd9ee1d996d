/** Work is kept: after a reload, after a crash in the middle of saving, through a full disk, and with two tabs on one file. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bar,
  choose,
  drawnCharts,
  enter,
  fileName,
  listedNames,
  openBeside,
  openFreeSheet,
  reload,
  saved,
  savedState,
  thenAnotherFile,
  valueIn,
} from './files';
import { complete, openWorkbench, selectCell, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

describe('after a reload', () => {
  it('what was typed last is there, on the same sheet and cell, even without a moment to save', async () => {
    const { page, complaints } = await workbench.open();
    await openFreeSheet(page);
    await enter(page, 'C7', 'typed last');
    await reload(page);
    expect(await valueIn(page, 'C7')).toBe('typed last');
    expect(await page.locator('[role="tab"][aria-selected="true"]').textContent()).toBe('Sheet1');
    expect(await page.locator('[data-u-comp="defined-name"] input').first().inputValue()).toBe('C8');
    expect(complaints).toEqual([]);
  });

  it('the template looks the same, its charts and its protection too', async () => {
    const { page } = await workbench.open();
    const before = await drawnCharts(page);
    const look = await page.screenshot({ clip: { x: 0, y: 80, width: 1200, height: 700 } });
    await saved(page);
    await reload(page);
    expect(await drawnCharts(page)).toEqual(before);
    await expect
      .poll(async () => look.equals(await page.screenshot({ clip: { x: 0, y: 80, width: 1200, height: 700 } })))
      .toBe(true);
    await selectCell(page, 'A1');
    await page.keyboard.type('x');
    expect(await page.locator('dialog[open]').textContent()).toContain('A1 is not meant for typing');
  });

  it('formats, notes and writes of scripts are there', async () => {
    const { page } = await workbench.open();
    await page.evaluate(() => {
      const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Sheet1');
      sheet?.getRange('B2').setNotes([['from a script']]);
      sheet?.getRange('B3').setBackground('#ff0000');
      sheet?.getRange('B4').setFormula('=SEQUENCE(3)');
    });
    await saved(page);
    await reload(page);
    const read = await page.evaluate(() => {
      const sheet = window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Sheet1');
      return [
        sheet?.getRange('B2').getNotes(),
        sheet?.getRange('B3').getBackgrounds(),
        sheet?.getRange('B4:B6').getValues(),
      ];
    });
    expect(read).toEqual([[['from a script']], [['#ff0000']], [[1], [2], [3]]]);
  });

  it('at the bare address the file open last comes back', async () => {
    const { page } = await workbench.open();
    await openFreeSheet(page);
    await enter(page, 'A1', 'here I was');
    await saved(page);
    await page.goto(workbench.url);
    await complete(page);
    expect(await valueIn(page, 'A1')).toBe('here I was');
  });
});

describe('a crash in the middle of saving', () => {
  it('leaves the last good version', async () => {
    const { page } = await workbench.open();
    await openFreeSheet(page);
    await enter(page, 'A1', 'good');
    await saved(page);
    await page.evaluate(() => {
      // The new version is handed over, but the transaction is kept from ending.
      IDBTransaction.prototype.commit = function neverEnds() {
        const goOn = (): void => {
          this.objectStore('files').get('nothing').onsuccess = goOn;
        };
        goOn();
        document.documentElement.dataset.stuck = 'true';
      };
    });
    await enter(page, 'A1', 'half saved');
    await page.waitForFunction(() => document.documentElement.dataset.stuck === 'true');
    const address = page.url();
    const after = await page.context().newPage();
    await crash(page);
    await after.goto(address);
    await complete(after);
    expect(await valueIn(after, 'A1')).toBe('good');
    await after.waitForTimeout(300);
    expect(await bar(after).count()).toBe(0);
    await enter(after, 'A1', 'better');
    await saved(after);
  });
});

describe('a full disk', () => {
  it('is said until it is saved again, and typing goes on', async () => {
    const { page } = await workbench.open();
    await openFreeSheet(page);
    await saved(page);
    await fillDisk(page);
    await enter(page, 'A1', 'one');
    await bar(page).waitFor();
    expect(await bar(page).getAttribute('role')).toBe('alert');
    expect(await bar(page).textContent()).toMatch(
      /The disk is full: what you changed since .* is not saved yet\. Download/,
    );
    expect(await savedState(page)).toBe('notSaved');
    await enter(page, 'A2', 'two');
    expect(await valueIn(page, 'A2')).toBe('two');
    await bar(page).getByRole('button', { name: 'Try again' }).click();
    await page.waitForTimeout(500);
    expect(await bar(page).count()).toBe(1);
    const download = page.waitForEvent('download');
    await bar(page).getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('Parthenon first steps.salesbook');
    await freeDisk(page);
    // It tries again by itself.
    await expect.poll(() => bar(page).count(), { timeout: 30_000 }).toBe(0);
    expect(await savedState(page)).toBe('saved');
    await reload(page);
    expect([await valueIn(page, 'A1'), await valueIn(page, 'A2')]).toEqual(['one', 'two']);
  });

  it('can be answered by keyboard, and the sheet has the keys again', async () => {
    const { page } = await workbench.open();
    await openFreeSheet(page);
    await saved(page);
    await fillDisk(page);
    await enter(page, 'A1', 'one');
    await bar(page).waitFor();
    // Past the name.
    for (const key of ['F10', 'Tab', 'Tab']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try again');
    await freeDisk(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => bar(page).count()).toBe(0);
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueIn(page, 'A2')).toBe('two');
  });

  it('keeps the page from being closed without a question', async () => {
    const { page } = await workbench.open();
    await openFreeSheet(page);
    await saved(page);
    await fillDisk(page);
    await enter(page, 'A1', 'one');
    await bar(page).waitFor();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await valueIn(page, 'A1')).toBe('one');
  });
});

describe('a browser that keeps no files', () => {
  it('shows the template all the same, says so, and offers the download', async () => {
    const { page } = await workbench.open();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not in this window.', 'SecurityError');
      };
    });
    await page.goto(workbench.url);
    await complete(page);
    expect(await bar(page).textContent()).toContain('This browser keeps no files');
    await openFreeSheet(page);
    await enter(page, 'A1', 'one');
    expect(await valueIn(page, 'A1')).toBe('one');
    const download = page.waitForEvent('download');
    await bar(page).getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('Parthenon first steps.salesbook');
  });
});

describe('a kept file that cannot be read', () => {
  it('is left as it is, and a new one opens with a sentence', async () => {
    const { page } = await workbench.open();
    await saved(page);
    await page.evaluate(async () => {
      const opening = indexedDB.open('sales-workbench');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const texts = opening.result.transaction('texts', 'readwrite').objectStore('texts');
      const id = new URLSearchParams(location.search).get('file') ?? '';
      const putting = texts.put('half of a fi', id);
      await new Promise((resolve) => {
        putting.onsuccess = resolve;
      });
      opening.result.close();
    });
    await reload(page);
    const dialog = page.getByRole('dialog', { name: 'The file was not opened' });
    expect(await dialog.textContent()).toContain('cannot be read and was left as it is');
    await page.keyboard.press('Escape');
    expect(await fileName(page)).toBe('Untitled spreadsheet');
    await choose(page, 'My files…');
    expect(await listedNames(page)).toContain('Parthenon: first steps');
  });
});

describe('a second tab on the same file', () => {
  it('is told, changes nothing, and may edit when the first is closed', async () => {
    const { page: first } = await workbench.open();
    await openFreeSheet(first);
    await enter(first, 'A1', 'first');
    await saved(first);
    const second = await openBeside(first);
    expect(await bar(second).textContent()).toContain('This file is open in another tab, and is edited there.');
    expect(await second.locator('.file-state').textContent()).toBe('');
    await enter(second, 'A1', 'overwritten');
    expect(await second.locator('.toast').textContent()).toContain('This tab only shows the file.');
    await second.evaluate(() => {
      window.SpreadsheetApp?.getActiveSpreadsheet().getSheetByName('Sheet1')?.getRange('A2').setValue('by script');
    });
    expect([await valueIn(second, 'A1'), await valueIn(second, 'A2')]).toEqual(['first', '']);
    // The first tab comes back after a reload: it is still the one that edits.
    await reload(first);
    expect(await bar(first).count()).toBe(0);
    await expect.poll(() => second.getByRole('button', { name: 'Edit here' }).count()).toBe(0);
    await enter(first, 'A1', 'first again');
    await saved(first);
    await first.close();
    await second.getByRole('button', { name: 'Edit here' }).click();
    await expect.poll(() => second.locator('.file-bar').count()).toBe(0);
    await complete(second);
    expect(await valueIn(second, 'A1')).toBe('first again');
    await enter(second, 'A1', 'second');
    await saved(second);
  });

  it('opens a copy of its own', async () => {
    const { page: first } = await workbench.open();
    await saved(first);
    const second = await openBeside(first);
    await thenAnotherFile(second, () => second.getByRole('button', { name: 'Open a copy' }).click());
    expect(await second.locator('.file-name').textContent()).toBe('Parthenon: first steps (copy)');
    expect(await bar(second).count()).toBe(0);
    await openFreeSheet(second);
    await enter(second, 'A1', 'only in the copy');
    await saved(second);
    expect(await valueIn(first, 'A1')).toBe('');
  });
});

async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** As the browser answers: the transaction ends with this error, and nothing of it is kept. */
function fillDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { commit } = IDBTransaction.prototype;
    document.documentElement.dataset.disk = 'full';
    IDBTransaction.prototype.commit = function fails() {
      if (document.documentElement.dataset.disk !== 'full') return commit.call(this);
      const error = new DOMException('No room is left.', 'QuotaExceededError');
      Object.defineProperty(this, 'error', { get: () => error });
      this.abort();
    };
  });
}

function freeDisk(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.dataset.disk = 'free';
  });
}
