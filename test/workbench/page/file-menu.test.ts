/** The menu "File", by mouse and by keyboard: new, templates, the list, copies, names, deleting with undo, files out and in. */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bar,
  choose,
  drawnCharts,
  enter,
  fileName,
  listedNames,
  named,
  openBeside,
  openFreeSheet,
  reload,
  saved,
  thenAnotherFile,
  valueIn,
} from './files';
import { complete, openWorkbench, type TestWorkbench } from './open-workbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

describe('by mouse', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await workbench.open());
    await saved(page);
  });

  it('"New" opens an empty file beside the others', async () => {
    await thenAnotherFile(page, () => choose(page, 'New'));
    expect(await fileName(page)).toBe('Untitled spreadsheet');
    expect(await page.locator('[data-u-comp="slide-tab-item"]').allTextContents()).toEqual(['Sheet1']);
    await enter(page, 'A1', 'mine');
    await saved(page);
  });

  it('"Open template" lays it into a file of its own, named after it', async () => {
    await thenAnotherFile(page, () => choose(page, 'Open template', 'Parthenon: travel agency'));
    expect(await fileName(page)).toBe('Parthenon: travel agency');
    expect(await page.locator('.toast').count()).toBe(0);
    expect((await drawnCharts(page)).length).toBeGreaterThan(0);
    await saved(page);
  });

  it('"My files" lists all, the last opened first, and opens one by a click', async () => {
    await choose(page, 'My files…');
    expect(await listedNames(page)).toEqual([
      'Parthenon: travel agency',
      'Untitled spreadsheet',
      'Parthenon: first steps',
    ]);
    expect(await page.locator('.file-link-about').first().textContent()).toMatch(/^Today, .* · Open here$/);
    await thenAnotherFile(page, () => page.locator('.file-link', { hasText: 'Untitled spreadsheet' }).click());
    expect(await valueIn(page, 'A1')).toBe('mine');
  });

  it('a click on the name renames, in the title and in the list too', async () => {
    await page.locator('.file-name').click();
    await page.keyboard.type('  Plan   2027 ');
    await page.mouse.click(300, 300);
    await saved(page);
    expect(await page.title()).toBe('Plan 2027 – Sales workbench');
    await choose(page, 'My files…');
    expect(await listedNames(page)).toContain('Plan 2027');
    await page.keyboard.press('Escape');
    await reload(page);
    expect(await fileName(page)).toBe('Plan 2027');
  });

  it('"Duplicate" opens a copy, which is another file', async () => {
    await thenAnotherFile(page, () => choose(page, 'Duplicate'));
    expect(await fileName(page)).toBe('Plan 2027 (copy)');
    await enter(page, 'A1', 'of the copy');
    await saved(page);
    const original = await openBeside(page, `${workbench.url}`);
    expect(await fileName(original)).toBe('Plan 2027 (copy)');
    await choose(original, 'My files…');
    await thenAnotherFile(original, () => original.locator('.file-link', { hasText: /^Plan 2027Today/ }).click());
    expect(await valueIn(original, 'A1')).toBe('mine');
    // Different files may be edited in different tabs at the same time.
    expect([await bar(original).count(), await bar(page).count()]).toEqual([0, 0]);
    await original.close();
  });

  it('"Delete" leads to the file before, and "Undo" brings it back with everything', async () => {
    await thenAnotherFile(page, () => choose(page, 'Delete'));
    expect(await fileName(page)).toBe('Plan 2027');
    const offer = page.locator('.toast.is-offer');
    expect(await offer.textContent()).toContain(`“${named('Plan 2027 (copy)')}” is deleted.`);
    await thenAnotherFile(page, () => offer.getByRole('button', { name: 'Undo' }).click());
    expect(await fileName(page)).toBe('Plan 2027 (copy)');
    expect(await valueIn(page, 'A1')).toBe('of the copy');
  });

  it('in the list a file is deleted, offered again after a reload, and gone when nobody takes the offer', async () => {
    await choose(page, 'My files…');
    await page.getByRole('button', { name: `Delete ${named('Parthenon: travel agency')}` }).click();
    const offer = page.locator('.toast.is-offer');
    await offer.waitFor();
    expect(await listedNames(page)).not.toContain('Parthenon: travel agency');
    await reload(page);
    await offer.waitFor();
    await offer.getByRole('button', { name: 'Close' }).click();
    await reload(page);
    expect(await offer.count()).toBe(0);
    await choose(page, 'My files…');
    expect(await listedNames(page)).not.toContain('Parthenon: travel agency');
    await page.keyboard.press('Escape');
  });

  it('in the list "Undo" can be reached and brings the file back into it', async () => {
    await choose(page, 'My files…');
    await page.getByRole('button', { name: `Delete ${named('Parthenon: first steps')}` }).click();
    await page.locator('.toast.is-offer').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => listedNames(page)).toContain('Parthenon: first steps');
    // The keys are where the file came back.
    await expect.poll(() => focusedText(page)).toContain('Parthenon: first steps');
    await page.keyboard.press('Escape');
  });

  it('in the list "Undo" stands as long as the list, and covers nothing of it', async () => {
    const { page: other } = await workbench.open();
    await saved(other);
    await thenAnotherFile(other, () => choose(other, 'New'));
    await saved(other);
    await other.clock.install();
    await choose(other, 'My files…');
    const remove = other.getByRole('button', { name: `Delete ${named('Parthenon: first steps')}` });
    const offer = other.locator('.toast.is-offer');
    await remove.click();
    await offer.waitFor();
    await other.clock.fastForward(60_000);
    expect(await offer.count()).toBe(1);
    const [note, toast] = [await other.locator('.file-list-note').boundingBox(), await offer.boundingBox()];
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual(toast?.y ?? 0);
    // From the last row it is two steps away, however many rows there are.
    for (const key of ['End', 'Tab', 'Tab', 'Enter']) await other.keyboard.press(key);
    await expect.poll(() => listedNames(other)).toContain('Parthenon: first steps');
    await remove.click();
    await offer.waitFor();
    await other.keyboard.press('Escape');
    await other.clock.fastForward(60_000);
    await expect.poll(() => offer.count()).toBe(0);
    await other.close();
  });

  it('a file that is open in another tab is not deleted here', async () => {
    const other = await openBeside(page);
    await choose(other, 'New');
    await other.waitForURL(/file=/);
    await complete(other);
    await saved(other);
    await choose(page, 'My files…');
    await page.locator('.file-link-about', { hasText: 'Open in another tab' }).waitFor();
    await page.getByRole('button', { name: `Delete ${named('Untitled spreadsheet')}` }).click();
    await page.locator('.toast', { hasText: 'is open in another tab' }).waitFor();
    expect(await listedNames(page)).toContain('Untitled spreadsheet');
    await page.keyboard.press('Escape');
    await other.close();
  });

  it('deleting the only file leaves an empty one', async () => {
    const { page: alone } = await workbench.open();
    await saved(alone);
    await thenAnotherFile(alone, () => choose(alone, 'Delete'));
    expect(await fileName(alone)).toBe('Untitled spreadsheet');
    await thenAnotherFile(alone, () => alone.getByRole('button', { name: 'Undo' }).click());
    expect(await fileName(alone)).toBe('Parthenon: first steps');
  });
});

describe('by keyboard alone', () => {
  it('a file is made, renamed, found in the list, opened and deleted', async () => {
    const { page } = await workbench.open();
    await saved(page);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await thenAnotherFile(page, () => press('F10', 'ArrowDown', 'Enter'));
    expect(await fileName(page)).toBe('Untitled spreadsheet');
    await saved(page);
    await press('F10', 'ArrowDown', 'r', 'Enter');
    await page.keyboard.type('By keyboard');
    await press('Enter');
    expect(await fileName(page)).toBe('By keyboard');
    // The keys are the sheet's again.
    await page.keyboard.type('5');
    await press('Enter');
    await expect.poll(() => valueIn(page, 'A1')).toBe(5);
    await press('F10', 'ArrowDown', 'r', 'Enter');
    await page.keyboard.type('Never');
    await press('Escape');
    expect(await fileName(page)).toBe('By keyboard');
    await press('F10', 'ArrowDown', 'm', 'Enter');
    await page.locator('.file-link').first().waitFor();
    await press('ArrowDown');
    expect(await focusedText(page)).toContain('Parthenon: first steps');
    await thenAnotherFile(page, () => press('Enter'));
    expect(await fileName(page)).toBe('Parthenon: first steps');
    await press('F10', 'ArrowDown', 'm', 'Enter');
    await page.locator('.file-link').first().waitFor();
    await press('ArrowDown', 'Tab', 'Enter');
    await page.locator('.toast.is-offer').waitFor();
    expect(await listedNames(page)).toEqual(['Parthenon: first steps']);
    const reached = async (): Promise<boolean> => {
      await press('Tab');
      return page.evaluate(() => document.activeElement?.textContent === 'Undo');
    };
    await expect.poll(reached, { interval: 10 }).toBe(true);
    await press('Enter');
    await expect.poll(() => listedNames(page)).toContain('By keyboard');
    await press('Escape');
    await thenAnotherFile(page, () => press('F10', 'ArrowDown', 'End', 'Enter'));
    await page.locator('.toast.is-offer').waitFor();
    await press('F10', 'Tab', 'Tab');
    await thenAnotherFile(page, () => press('Enter'));
    expect(await fileName(page)).toBe('Parthenon: first steps');
  });

  it('the first key of a new file, and the one after a toast or a dialog, is not lost', async () => {
    const { page } = await workbench.open();
    await thenAnotherFile(page, () => choose(page, 'New'));
    await enter(page, 'A1', 'first');
    await expect.poll(() => valueIn(page, 'A1')).toBe('first');
    await page.keyboard.press('Control+s');
    await page.locator('.toast').waitFor();
    for (const key of ['F10', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('.toast').count()).toBe(0);
    await page.keyboard.type('second');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueIn(page, 'A2')).toBe('second');
    for (const key of ['F10', 'ArrowDown', 'm', 'Enter']) await page.keyboard.press(key);
    await page.locator('.file-link').first().waitFor();
    await page.keyboard.press('Escape');
    // In one go: nothing may take the focus back later.
    expect(await page.evaluate(() => document.querySelectorAll('dialog').length)).toBe(0);
    await page.keyboard.type('third');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueIn(page, 'A3')).toBe('third');
  });

  it('Ctrl+S saves at once and says where', async () => {
    const { page } = await workbench.open();
    await page.keyboard.press('Control+s');
    await page.locator('.toast', { hasText: 'Saved in this browser' }).waitFor();
  });
});

describe('a file on the disk', () => {
  let page: Page;
  let path: string;

  beforeAll(async () => {
    ({ page } = await workbench.open());
    await openFreeSheet(page);
    await enter(page, 'B2', 'travels');
    path = join(tmpdir(), `travels-${Date.now()}.salesbook`);
    const download = page.waitForEvent('download');
    await choose(page, 'Download');
    await (await download).saveAs(path);
  });

  it('can be read by people', async () => {
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('{"format":"salesbook","formatVersion":1,"name":"Parthenon: first steps"')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ locale: 'en_US', productVersion: expect.stringMatching(/^\d/) });
    expect(text.split('\n').length).toBeGreaterThan(50);
  });

  it('opens as a file of its own and looks the same', async () => {
    await page.locator('[data-u-comp="slide-tab-item"]').first().click();
    const charts = await drawnCharts(page);
    await thenAnotherFile(page, () => openFromDisk(page, path));
    expect(await fileName(page)).toBe('Parthenon: first steps 2');
    expect(await valueIn(page, 'B2')).toBe('travels');
    expect(await drawnCharts(page)).toEqual(charts);
    await saved(page);
  });

  it('that is not ours, damaged or newer is refused with the reason, and nothing open is lost', async () => {
    const whole = await readFile(path, 'utf8');
    const cases: [string, string][] = [
      ['<script>alert(1)</script>', 'was not downloaded from this workbench'],
      [whole.slice(0, whole.length / 2), 'It is damaged and cannot be read to its end.'],
      [whole.replace('"rowCount":1000', '"rowCount":"many"'), 'It is damaged at workbook.sheets.'],
      [whole.replace('"formatVersion":1', '"formatVersion":2'), 'It was saved by a newer version'],
    ];
    const before = page.url();
    for (const [index, [text, reason]] of cases.entries()) {
      const wrong = join(tmpdir(), `wrong-${Date.now()}-${index}.salesbook`);
      await writeFile(wrong, text);
      await openFromDisk(page, wrong);
      const dialog = page.getByRole('dialog', { name: 'The file was not opened' });
      expect(await dialog.textContent()).toContain(reason);
      await page.keyboard.press('Escape');
    }
    expect(page.url()).toBe(before);
    expect(await valueIn(page, 'B2')).toBe('travels');
  });
});

describe('in Arabic', () => {
  it('the menu, the list and the bar speak it and run from the right', async () => {
    const { page, complaints } = await workbench.open('?lang=ar');
    await saved(page);
    await thenAnotherFile(page, () => choose(page, 'جديد'));
    expect(new URL(page.url()).searchParams.get('lang')).toBe('ar');
    expect(await fileName(page)).toBe('جدول بيانات بلا عنوان');
    await saved(page);
    await choose(page, 'ملفاتي…');
    const [name, remove] = [page.locator('.file-link-name').first(), page.locator('.file-row .icon-button').first()];
    expect(((await remove.boundingBox())?.x ?? 0) < ((await name.boundingBox())?.x ?? 0)).toBe(true);
    expect(await page.locator('.file-link-about').first().textContent()).toMatch(/^اليوم، .*مفتوح هنا$/);
    await page.keyboard.press('Escape');
    const second = await openBeside(page);
    expect(await bar(second).textContent()).toContain('هذا الملف مفتوح في علامة تبويب أخرى');
    await second.close();
    await thenAnotherFile(page, () => choose(page, 'حذف'));
    expect(await page.locator('.toast.is-offer').textContent()).toContain('حُذف');
    await thenAnotherFile(page, () => page.getByRole('button', { name: 'تراجع' }).click());
    expect(complaints).toEqual([]);
  });
});

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

async function openFromDisk(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await choose(page, 'Open file…');
  await (await chooser).setFiles(path);
}
