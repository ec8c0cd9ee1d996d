/** The sidebar "Weekly report" in a browser: 300 px wide and on paper, by keyboard alone, in both languages. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportWords } from '../../../src/messages/report-sidebar';
import { templateWords } from '../../../src/messages/templates';
import type { GoogleServices } from '../../../src/sheets/methods';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { openWatched } from '../../sheets/lent-services';
import { openSidebars, type SidebarTest, settled } from '../open-sidebar';
import { date, openMonth, openMonthOfLedger, WORKED, writeSheet } from './month';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('report');
});
afterAll(() => sidebars.close());

const PAPER = ['A4', 'Letter'] as const;

/** Pages of a PDF: objects of the type Page. */
async function pagesOf(page: Page, format: (typeof PAPER)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const textOf = async (place: Locator) => ((await place.textContent()) ?? '').replace(/[\u2066-\u2069]/g, '');
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const cellsOf = (page: Page, row: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    const reached = await page.evaluate(() => {
      const control = document.activeElement as HTMLSelectElement;
      return (control.labels?.[0]?.firstChild ?? control).textContent ?? '';
    });
    if (reached === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s, over the template "Month plan"', (locale, language, rightToLeft) => {
  const text = reportWords[language];
  const { monthPlan } = templateWords[language];
  const numbers = numbersIn(locale, rightToLeft);
  const plain = (shown: string) => shown.replace(/[\u2066-\u2069]/g, '');
  let services: GoogleServices;

  beforeAll(async () => {
    services = await openMonth(language);
  });
  const open = async () => {
    const sidebar = await sidebars.open(locale, { services });
    await sidebar.page.locator('article').waitFor();
    await settled(sidebar.page);
    return sidebar;
  };
  /** Of the eight sellers from one day to another, both included. */
  const sumOf = (sheet: string, from: Date, to: Date) =>
    (services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)?.getRange('A9:I43').getValues() ?? [])
      .filter(([day]) => day instanceof Date && day >= from && day <= to)
      .flatMap((row) => row.slice(1))
      .reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);

  test('its sheets are found by their names, and the latest week with facts is shown with its figures', async () => {
    const { page, complaints } = await open();
    expect(await page.locator('html').getAttribute('dir')).toBe(rightToLeft ? 'rtl' : 'ltr');
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toContain(plain(numbers.shown(46, 'amount')));
    const fact = sumOf(text.sheets.facts, date(9), date(13));
    const plan = sumOf(text.sheets.plans, date(9), date(13));
    const [planned, brought, done] = (await cellsOf(page, text.table.all)).map(plain);
    expect([planned, brought, done]).toEqual(
      [numbers.shown(plan, 'amount'), numbers.shown(fact, 'amount'), numbers.shown(fact / plan, 'percent')].map(plain),
    );
    expect(fact).toBeGreaterThan(0);
    for (const seller of monthPlan.sellers) expect((await cellsOf(page, seller)).length).toBeGreaterThan(3);
    expect(await fits(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('payments out of the ledger are shown by seller, with their sheet named below', async () => {
    const { services: ofLedger } = await openMonthOfLedger(language);
    const { page, complaints } = await sidebars.open(locale, { services: ofLedger });
    await page.locator('article').waitFor();
    await settled(page);
    expect(await textOf(page.locator('.sources'))).toContain(monthPlan.ledgerSheet.sheet);
    const [seller] = monthPlan.sellers as [string];
    // In the week of the 16th the first seller brought what was paid on the 18th.
    expect((await cellsOf(page, seller)).map(plain)).toContain(plain(numbers.shown(5500, 'amount')));
    expect(await textOf(page.locator('article'))).toContain('Somebody Else');
    expect(complaints).toEqual([]);
  });

  test('an earlier week is chosen and the page printed by keyboard alone', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    const before = await textOf(page.getByRole('heading', { level: 1 }));
    await tabTo(page, text.week);
    await page.keyboard.press('ArrowDown');
    await settled(page);
    const after = await textOf(page.getByRole('heading', { level: 1 }));
    expect(after).not.toBe(before);
    expect(after).toContain(plain(numbers.shown(45, 'amount')));
    await tabTo(page, text.print);
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  });

  test.each(PAPER)('it is one page of %s without selects and buttons', async (format) => {
    const { page } = await open();
    expect(await pagesOf(page, format)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.locator('.decisions li').count()).toBe(6);
    expect(await page.getByRole('img').count()).toBe(2);
    // On paper there is room for the month of each seller too.
    expect((await cellsOf(page, text.table.all)).length).toBe(10);
  });
});

describe('with sheets of one’s own', () => {
  const text = reportWords.en;
  const SELLERS = Array.from({ length: 20 }, (_, index) => `Seller with a long name ${index + 1}`);
  const plan = (sellers: readonly string[]) => [
    ['Date', ...sellers, 'Total'],
    ...WORKED.map((day) => [date(day), ...sellers.map(() => 50_000), 50_000 * sellers.length]),
  ];
  const facts = (sellers: readonly string[], days: readonly number[] = WORKED.slice(0, 12)) => [
    ['Date', ...sellers],
    ...days.map((day) => [date(day), ...sellers.map((_, index) => 30_000 + ((day * 7 + index * 5) % 11) * 4000)]),
  ];

  test.each(PAPER)('twenty sellers stand on one page of %s', async (format) => {
    const opened = await openWatched();
    writeSheet(opened, 'Goals', plan(SELLERS));
    writeSheet(opened, 'What came', facts([...SELLERS, 'Somebody new']));
    const { page } = await sidebars.open('en-US', { services: opened.services });
    await page.locator('article').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(22);
    expect(await textOf(page.locator('article'))).toContain('Somebody new');
    expect(await fits(page)).toBe(true);
    expect(await pagesOf(page, format)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await fits(page)).toBe(true);
  });

  test('without a plan it says what to make', async () => {
    const { page } = await sidebars.open('en-US');
    await page.getByText(text.empty.noSheets).waitFor();
    expect(await page.getByRole('button', { name: text.print, exact: true }).count()).toBe(0);
  });

  test('without facts it asks for them, and reads again what was typed meanwhile', async () => {
    const opened = await openWatched();
    writeSheet(opened, 'Goals', plan(['Ann', 'Bob']));
    const { page } = await sidebars.open('en-US', { services: opened.services });
    await page.getByText(text.empty.noFacts).waitFor();
    writeSheet(opened, 'Facts', [
      ['Date', 'Ann'],
      [date(3), ''],
    ]);
    await page.getByRole('button', { name: text.readAgain, exact: true }).click();
    await page.getByText('has no amount from Nov 1, 2026 to Nov 30, 2026').waitFor();
    writeSheet(opened, 'Facts', [
      ['Date', 'Ann'],
      [date(3), 70_000],
    ]);
    await page.getByRole('button', { name: text.readAgain, exact: true }).click();
    await page.getByRole('heading', { name: 'Week 45' }).waitFor();
    expect(await cellsOf(page, 'Ann')).toEqual(expect.arrayContaining(['100,000', '70,000', '70%']));
  });

  test('a cell that cannot be read is named with its sheet and what stands in it', async () => {
    const opened = await openWatched();
    writeSheet(opened, 'Goals', plan(['Ann', 'Bob']));
    writeSheet(opened, 'Facts', [
      ['Date', 'Ann', 'Bob'],
      [date(2), 10, '<b>ten</b>'],
    ]);
    const { page } = await sidebars.open('en-US', { services: opened.services });
    const alert = await textOf(page.getByRole('alert'));
    expect(alert).toBe(
      'Cell C2 of “Facts” must be a number or blank, but is “<b>ten</b>”. Correct it there, then read again.',
    );
    expect(await page.locator('article').count()).toBe(0);
  });

  test('a plan that cannot be read is told, and no other sheet is shown in its place', async () => {
    const opened = await openWatched();
    const goals = plan(['Ann', 'Bob']).map((row, index) => (index === 2 ? [row[0] as Date, 'ten', 50_000, ''] : row));
    writeSheet(opened, 'Goals', goals);
    writeSheet(opened, 'What came', facts(['Ann', 'Bob']));
    const { page } = await sidebars.open('en-US', { services: opened.services });
    expect(await textOf(page.getByRole('alert'))).toBe(
      'Cell B3 of “Goals” must be a number or blank, but is “ten”. Correct it there, then read again.',
    );
    expect(await page.getByLabel(text.facts).locator('option:checked').textContent()).toBe('What came');
  });

  test('a ledger that is not ready is told, and what is typed is not shown instead', async () => {
    const addOn = await openMonthOfLedger('en');
    addOn.sheet('From ledger').getRange('B8').setValue('');
    await addOn.recalculate();
    const { page } = await sidebars.open('en-US', { services: addOn.services });
    await page.getByText('The payments come from “').waitFor();
    expect(await textOf(page.locator('main'))).toContain(text.empty.noLedger({ sheet: 'From ledger' }));
    expect(await page.locator('article').count()).toBe(0);
  });

  test('another sheet is chosen for the plan; the same sheet for both is refused', async () => {
    const opened = await openWatched();
    writeSheet(opened, 'Goals', plan(['Ann', 'Bob']));
    writeSheet(opened, 'Facts', facts(['Ann', 'Bob']));
    writeSheet(
      opened,
      'Stretch',
      plan(['Ann', 'Bob']).map((row) => row.map((cell) => (cell === 50_000 ? 60_000 : cell))),
    );
    const { page } = await sidebars.open('en-US', { services: opened.services });
    await page.locator('article').waitFor();
    expect((await cellsOf(page, 'All'))[0]).toBe('200,000');
    await page.locator('summary').click();
    await page.getByLabel(text.plans).selectOption('Stretch');
    await page.locator('.sources', { hasText: 'Stretch' }).waitFor();
    expect((await cellsOf(page, 'All'))[0]).toBe('240,000');
    await page.getByLabel(text.plans).selectOption('Facts');
    await page.getByText(text.empty.sameSheet).waitFor();
  });

  test('a spreadsheet that does not answer as it should is told with a way to try again', async () => {
    const sidebar = await sidebars.open('en-US');
    sidebar.answer = { error: 'The service is not there.' };
    await sidebar.page.getByRole('button', { name: text.readAgain, exact: true }).click();
    await sidebar.page.getByRole('alert').getByText('The service is not there.').waitFor();
    sidebar.answer = 'as the add-on';
    await sidebar.page.getByRole('button', { name: 'Try again', exact: true }).click();
    await sidebar.page.getByText(text.empty.noSheets).waitFor();
  });
});
