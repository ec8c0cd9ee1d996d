/** The sidebar "Import" in a browser, 300 px wide: by keyboard alone, with files of every kind, in both languages. */
import { Workbook } from '@cj-tech-master/excelts';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importWords } from '../../../src/messages/import-sidebar';
import { sidebarWords } from '../../../src/messages/sidebars';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { type OpenedSidebar, openSidebars, type SidebarTest, settled } from '../open-sidebar';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('import');
});
afterAll(() => sidebars.close());

const DEALS = [
  'Deal ID;Company;Deal owner;Deal stage;Amount;Create date',
  'D-1;Acme;Ann;Closed won;12.500,00 €;03.01.2026',
  'D-2;<img src=x onerror=alert(1)>;Bob;Proposal;7.900,50 €;05.01.2026',
  'D-3;Cirrus;Ann;Closed lost;abc;06.01.2026',
].join('\n');

const focused = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement;
    return (control.getAttribute('aria-label') ?? (control.labels?.[0] ?? control).textContent ?? '').trim();
  });

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const looked = async ({ page }: OpenedSidebar) => {
  await page.locator('main h1').waitFor();
  await settled(page);
};
const cells = ({ spreadsheet }: OpenedSidebar, sheet: string) =>
  spreadsheet.spreadsheet.getSheetByName(sheet)?.getDataRange().getDisplayValues().slice(4) ?? [];

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const text = importWords[language];
  const words = sidebarWords[language];
  const amount = (value: number) => numbersIn(locale, rightToLeft).shown(value, 'amount');
  const rows = (count: number) => ({ count, shown: amount(count) });

  test('a paste is read, asked about, imported and taken back by keyboard alone', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await tabTo(page, text.paste.label);
    await page.keyboard.insertText(DEALS);
    await tabTo(page, text.paste.read);
    await page.keyboard.press('Enter');
    await looked(sidebar);
    const write = page.getByRole('button', { name: text.write(rows(2)), exact: true });
    expect(await page.locator('footer button.action').isEnabled()).toBe(false);
    await page.locator('.questions').waitFor();
    // The first answer of the question gets the keyboard by Tab, the space bar chooses it.
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await write.waitFor();
    expect(await fits(page)).toBe(true);
    await tabTo(page, text.write(rows(2)));
    await page.keyboard.press('Enter');
    const done = page.locator('.notice.done', { hasText: text.done({ ...rows(2), sheet: text.fields.tables.deals }) });
    await done.waitFor();
    expect(cells(sidebar, text.fields.tables.deals).map(([deal, client]) => [deal, client])).toEqual([
      ['D-1', 'Acme'],
      ['D-2', '<img src=x onerror=alert(1)>'],
    ]);
    await done.getByRole('button', { name: words.undo }).press('Enter');
    await page.locator('.notice.done', { hasText: text.undone({ source: text.paste.name }) }).waitFor();
    expect(cells(sidebar, text.fields.tables.deals)).toEqual([]);
    expect(sidebar.complaints).toEqual([]);
  });

  test('what was left out is listed with row, value and reason, before and after, and goes into a sheet', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await page.getByRole('textbox', { name: text.paste.label }).fill(DEALS);
    await page.getByRole('button', { name: text.paste.read, exact: true }).click();
    await page.getByRole('radio').first().check();
    const summary = page.locator('summary', { hasText: text.findings.leftOut(rows(1)) });
    await summary.click();
    const line = page.locator('details').filter({ has: summary }).locator('.rows li');
    expect(await line.textContent()).toBe(`${text.findings.row({ row: amount(4) })}: abc`);
    await page.getByRole('button', { name: text.findings.toSheet }).click();
    await page.locator('.notice.done', { hasText: text.findings.sheet }).waitFor();
    const list = sidebar.spreadsheet.spreadsheet.getSheetByName(text.findings.sheet);
    expect(list?.getRange('A5:E5').getValues()).toEqual([
      [4, text.fields.columns.deals.amount[0], 'abc', text.findings.no, text.ledger.leftOut.notNumber],
    ]);
    await page.locator('footer button.action').click();
    await page.locator('.notice.done', { hasText: text.fields.tables.deals }).waitFor();
    expect(await page.locator('summary', { hasText: text.findings.leftOut(rows(1)) }).count()).toBe(1);
  });

  test('markup in a file stays text, and nothing is wider than the sidebar in any state', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    const name = `${'x'.repeat(80)}<script>alert(1)</script>.csv`;
    const buffer = Buffer.from(`Deal;<b>Company</b>;Amount\n${'y'.repeat(60)};<script>alert(1)</script>;five\n2;a;5`);
    await page.getByRole('tab', { name: text.source.file }).click();
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await looked(sidebar);
    for (const details of await page.locator('details').all())
      await details.evaluate((each) => each.setAttribute('open', ''));
    await settled(page);
    expect(await fits(page)).toBe(true);
    expect(await page.locator('main script, main b, main img').count()).toBe(0);
    expect(sidebar.complaints).toEqual([]);
  });

  test('a spreadsheet that fails says so and nothing is lost', async () => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await page
      .getByRole('textbox', { name: text.paste.label })
      .fill(DEALS.replaceAll('€', '').replaceAll('.01.', '.13.').replaceAll('.13.2026', '.01.2026'));
    await page.getByRole('button', { name: text.paste.read, exact: true }).click();
    await page.getByRole('radio').first().check();
    await page.locator('footer button.action:enabled').waitFor();
    sidebar.answer = { error: 'The service is not available.' };
    await page.locator('footer button.action').click();
    await page.locator('.notice.problem', { hasText: 'The service is not available.' }).waitFor();
    sidebar.answer = 'as the add-on';
    expect(cells(sidebar, text.fields.tables.deals)).toEqual([]);
    await page.getByRole('button', { name: words.again }).click();
    await page.locator('footer button.action:enabled').click();
    await page.locator('.notice.done').waitFor();
    expect(cells(sidebar, text.fields.tables.deals)).toHaveLength(2);
  });
});

describe('a file', () => {
  const text = importWords.en;
  async function opened(name: string, buffer: Buffer): Promise<OpenedSidebar> {
    const sidebar = await sidebars.open('en-US');
    await sidebar.page.getByRole('tab', { name: text.source.file }).click();
    await sidebar.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    return sidebar;
  }
  const samples = async ({ page }: OpenedSidebar) => {
    await page.locator('summary', { hasText: /^Columns/ }).click();
    return (await page.locator('.samples').allTextContents()).map((each) => each.trim());
  };

  test('in Windows-1251 shows its letters, and can be read in another encoding', async () => {
    const sidebar = await opened(
      'clients.csv',
      iconv.encode('Client;City;Owner\nОльга и сыновья;Москва;Анна\nЗаря;Тверь;Пётр', 'win1251'),
    );
    await looked(sidebar);
    expect(await samples(sidebar)).toContain('Ольга и сыновья · Заря');
    await sidebar.page.locator('summary', { hasText: text.asFile }).click();
    await sidebar.page.getByLabel(text.encoding).selectOption('windows-1253');
    await settled(sidebar.page);
    await expect.poll(async () => (await sidebar.page.locator('.samples').allTextContents()).join()).toContain('Ξλόγΰ');
  });
  test('of a workbook offers its sheets, with days as days', async () => {
    const book = new Workbook();
    book.addWorksheet('Read me').getCell('A1').value = 'Exported on Monday';
    const sheet = book.addWorksheet('Deals');
    [
      ['Deal', 'Amount', 'Close date'],
      ['D-1', 1200.5, new Date(Date.UTC(2026, 1, 3))],
    ].forEach((row, down) => {
      row.forEach((value, along) => {
        const cell = sheet.getCell(down + 1, along + 1);
        cell.value = value;
        if (value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
      });
    });
    const sidebar = await opened('crm.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    await looked(sidebar);
    await sidebar.page.getByLabel(text.file.sheet).selectOption('Deals');
    await sidebar.page.locator('footer button.action:enabled').waitFor();
    expect(await samples(sidebar)).toEqual([
      'D-1',
      '1200.5 is read as \u20681,200.5\u2069'.replace('1200.5', '\u20681200.5\u2069'),
      '\u20682026-02-03\u2069 is read as \u2068Feb 3, 2026\u2069',
    ]);
  });
  test.each([
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), text.files.otherFiles.oldWorkbook],
    ['page.xls', Buffer.from('<html><body><table></table></body></html>'), text.files.otherFiles.webPage],
    ['empty.csv', Buffer.from(''), 'There is nothing in this file.'],
  ])('%s is refused in a sentence that says what to do', async (name, buffer, sentence) => {
    const { page } = await opened(name, buffer);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await page.getByRole('button', { name: text.other }).click();
    expect(await page.getByRole('tab', { name: text.source.paste }).isVisible()).toBe(true);
  });
});
