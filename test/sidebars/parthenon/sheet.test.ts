/** The sidebar "Parthenon" and the sheet: reads, writes, takes back, keeps scenarios, cell by cell. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { everything } from '../../sheets/lent-services';
import { type OpenedSidebar, openSidebars, type SidebarTest, settled, slide } from '../open-sidebar';
import { sidebarWords } from './words';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

const field = (page: Page, index: number) => page.locator('.pillar input[type=text]').nth(index);
const figure = (page: Page) => page.locator('.headline output').textContent();
const notice = (page: Page) => page.locator('footer > .notice p').textContent();

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const words = sidebarWords[language];
  const text = words.parthenon;
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  /** Five pillars in B13:B17 with their names, as the template has them; A1 holds a formula over them. */
  async function planned(): Promise<OpenedSidebar> {
    const sidebar = await sidebars.open(locale);
    const { sheet } = sidebar.spreadsheet;
    sheet.getRange('A13:B17').setValues([
      ['Leads', 200],
      ['Conversion', 0.05],
      ['Check', 400],
      ['Purchases', 2],
      ['Margin', 0.3],
    ]);
    sheet.getRange('B14').setNumberFormat('0%');
    sheet.getRange('B17').setNumberFormat('0%');
    sheet.getRange('A1').setFormula('=PRODUCT(B13:B17)');
    return sidebar;
  }
  async function readFrom({ page, spreadsheet }: OpenedSidebar, cells: string): Promise<void> {
    spreadsheet.sheet.getRange(cells).activate();
    await button(page, text.read).click();
    await settled(page);
  }
  async function openWriting({ page, spreadsheet }: OpenedSidebar, cell: string): Promise<void> {
    spreadsheet.sheet.getRange(cell).activate();
    await button(page, text.write).click();
    await settled(page);
  }
  const write = async ({ page }: OpenedSidebar) => {
    await button(page, text.writeNow).click();
    await settled(page);
  };
  const place = (cells: string) => `\u2068Sheet1!${cells}\u2069`;

  test('pillars are read with the names beside them, kinds, cells and profit', async () => {
    const sidebar = await planned();
    const { page } = sidebar;
    await readFrom(sidebar, 'B13:B17');
    expect(await page.locator('.pillar legend').allTextContents()).toEqual([
      'Leads',
      'Conversion',
      'Check',
      'Purchases',
      'Margin',
    ]);
    expect(await field(page, 1).inputValue()).toBe(numbers.typed(0.05, 'percent'));
    expect(await page.locator('.pillar .cell').last().textContent()).toBe(text.pillar.cell({ cell: 'B17' }));
    expect(await figure(page)).toBe(amount(2400));
    expect(await notice(page)).toBe(text.readDone({ count: 5, shown: amount(5), place: 'B13:B17' }));
  });

  test('one cell is one pillar, and said so', async () => {
    const sidebar = await planned();
    await readFrom(sidebar, 'B13');
    const sentence = { en: '1 pillar read from B13.', ar: 'قُرئت ركيزة واحدة من B13.' };
    expect(await notice(sidebar.page)).toBe(sentence[language]);
  });

  test('what cannot be read is named, and the pillars stay', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    const { readProblems } = text;
    spreadsheet.sheet.getRange('D1:D4').setValues([[1], ['soon'], [3], ['']]);
    spreadsheet.sheet.getRange('E1').setFormula('=1/0');
    const cell = (name: string) => `\u2068${name}\u2069`;
    for (const [cells, sentence] of [
      ['H1:H3', readProblems.empty],
      ['D1:D3', readProblems.noNumber({ cell: cell('D2'), text: cell('soon') })],
      ['E1', readProblems.error({ cell: cell('E1'), text: cell('#DIV/0!') })],
    ] as const) {
      await readFrom(sidebar, cells);
      expect(await notice(page)).toBe(sentence);
      expect(await page.locator('footer > .notice').getAttribute('role')).toBe('alert');
    }
    expect(await figure(page)).toBe(amount(10_000));
  });

  test('reading over moved pillars can be taken back', async () => {
    const sidebar = await planned();
    const { page } = sidebar;
    await slide(page, 0, 0.5);
    await readFrom(sidebar, 'B13:B17');
    await button(page, words.undo).click();
    expect(await figure(page)).toBe(amount(15_000));
  });

  test('new values go into the cells they came from and nowhere else, and are taken back', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    await readFrom(sidebar, 'B13:B17');
    const before = everything(spreadsheet);
    await slide(page, 0, 0.5);
    await openWriting(sidebar, 'H1');
    expect(await page.locator('.panel').textContent()).toContain(
      text.willWrite({ place: place('B13:B17'), count: 5, shown: amount(5) }),
    );
    expect(everything(spreadsheet)).toEqual(before);
    await write(sidebar);
    expect(await notice(page)).toBe(text.written({ place: place('B13:B17') }));
    const { sheet } = spreadsheet;
    expect(sheet.getRange('B13:B17').getValues()).toEqual([[300], [0.05], [400], [2], [0.3]]);
    expect(sheet.getRange('A1').getValue()).toBeCloseTo(3600);
    // A second write counts on what the first one wrote.
    await slide(page, 0, 1);
    await openWriting(sidebar, 'H1');
    await write(sidebar);
    expect(sheet.getRange('B13').getValue()).toBe(400);
    await button(page, words.undo).click();
    await settled(page);
    expect(await notice(page)).toBe(text.undone({ place: place('B13:B17') }));
    expect(sheet.getRange('B13').getValue()).toBe(300);
    sheet.getRange('B13').setValue(200);
    expect(everything(spreadsheet)).toEqual(before);
  });

  test('values taken as now are written back all the same', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    await readFrom(sidebar, 'B13:B17');
    await slide(page, 0, 0.5);
    await button(page, text.keepAsNow).click();
    await slide(page, 0, -0.5);
    await openWriting(sidebar, 'H1');
    await write(sidebar);
    expect(spreadsheet.sheet.getRange('B13').getValue()).toBe(150);
  });

  test('a cell changed or made a formula meanwhile is not written over', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    await readFrom(sidebar, 'B13:B17');
    spreadsheet.sheet.getRange('B15').setFormula('=400');
    const before = everything(spreadsheet);
    await slide(page, 2, 0.5);
    await openWriting(sidebar, 'H1');
    await write(sidebar);
    expect(await page.locator('.panel .notice p').textContent()).toContain('B15');
    expect(everything(spreadsheet)).toEqual(before);
    expect(await button(page, text.writeNow).isEnabled()).toBe(true);
  });

  test('a table is written where it was said, and undo leaves no trace', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    const before = everything(spreadsheet);
    await slide(page, 0, 0.2);
    await openWriting(sidebar, 'D3');
    expect(await page.locator('.panel').textContent()).toContain(
      text.willWrite({ place: place('D3:G9'), count: 28, shown: amount(28) }),
    );
    await write(sidebar);
    const table = spreadsheet.sheet.getRange('D3:G9');
    expect(table.getValues().map((row) => row[0])).toEqual([
      text.table.pillar,
      text.pillars.leads,
      text.pillars.conversion,
      text.pillars.averageCheck,
      text.pillars.purchases,
      text.pillars.margin,
      text.table.profit,
    ]);
    expect(table.getValues().slice(-1)[0]?.slice(1)).toEqual([10_000, 12_000, 0.2]);
    expect(table.getDisplayValues()[2]?.[1]).toBe('10.0%');
    await button(page, words.undo).click();
    await settled(page);
    expect(everything(spreadsheet)).toEqual(before);
  });

  test('whoever selects another cell before writing is told the new place, and it goes there', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    await openWriting(sidebar, 'D3');
    spreadsheet.sheet.getRange('J20').activate();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.locator('.panel', { hasText: 'J20:M26' }).waitFor();
    await write(sidebar);
    expect(spreadsheet.sheet.getRange('D3').getValue()).toBe('');
    expect(spreadsheet.sheet.getRange('J20').getValue()).toBe(text.table.pillar);
  });

  test('a table over filled cells is refused, and goes elsewhere after', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    const before = everything(spreadsheet);
    await openWriting(sidebar, 'A10');
    await write(sidebar);
    expect(await page.locator('.panel .notice p').textContent()).toContain('A13, B13, A14, B14, A15 …');
    expect(everything(spreadsheet)).toEqual(before);
    spreadsheet.sheet.getRange('D10').activate();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.locator('.panel', { hasText: 'D10:G16' }).waitFor();
    expect(await page.locator('.panel .notice').count()).toBe(0);
    await write(sidebar);
    expect(spreadsheet.sheet.getRange('D10').getValue()).toBe(text.table.pillar);
  });

  test('undo finds a sheet that was renamed, and says so when it is deleted', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    await openWriting(sidebar, 'D3');
    await write(sidebar);
    spreadsheet.workbook.getActiveSheet().getConfig().name = 'Renamed';
    await button(page, words.undo).click();
    await settled(page);
    expect(spreadsheet.sheet.getRange('D3').getValue()).toBe('');
    await openWriting(sidebar, 'D3');
    await write(sidebar);
    spreadsheet.spreadsheet.insertSheet('Other', 1);
    spreadsheet.spreadsheet.deleteSheet(spreadsheet.sheet);
    await button(page, words.undo).click();
    await settled(page);
    expect(await notice(page)).toContain('Renamed');
    expect(await page.locator('footer > .notice').getAttribute('role')).toBe('alert');
    expect(await button(page, text.write).isEnabled()).toBe(true);
  });

  test('undo of a write into cells does not bind them to pillars opened since', async () => {
    const sidebar = await planned();
    const { page, spreadsheet } = sidebar;
    await readFrom(sidebar, 'B13:B17');
    await slide(page, 0, 0.5);
    await openWriting(sidebar, 'H1');
    await write(sidebar);
    await page.locator('summary', { hasText: text.scenarios.heading }).click();
    await settled(page);
    await page.getByRole('textbox', { name: text.scenarios.name }).fill('Spring');
    await page.getByRole('textbox', { name: text.scenarios.name }).press('Enter');
    await page.locator('.scenarios li').waitFor();
    await settled(page);
    await button(page, `${text.scenarios.open}: Spring`).click();
    await page.locator('footer').getByRole('button', { name: words.undo }).click();
    await settled(page);
    expect(spreadsheet.sheet.getRange('B13').getValue()).toBe(200);
    await openWriting(sidebar, 'H1');
    expect(await page.locator('.panel input[type=radio]').count()).toBe(1);
  });
});
