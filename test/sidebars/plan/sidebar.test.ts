/** The sidebar "Plan" in a browser, 300 px wide, in both languages: from a goal to a sheet by day and person, and today. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planSidebarWords } from '../../../src/messages/plan-sidebar';
import { sidebarWords } from '../../../src/messages/sidebars';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { type OpenedSidebar, openSidebars, type SidebarTest, settled } from '../open-sidebar';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('plan');
});
afterAll(() => sidebars.close());

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/plan-${name}.png`, fullPage: true });
};

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await page.evaluate(() => {
      const control = document.activeElement as HTMLInputElement;
      return (control.getAttribute('aria-label') ?? (control.labels?.[0] ?? control).textContent ?? '').trim();
    });
    if (focused === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const text = planSidebarWords[language];
  const words = sidebarWords[language];
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');
  const sheetName = text.write.sheet({ month: '2026-12' });

  const opened = async (): Promise<OpenedSidebar> => {
    const sidebar = await sidebars.open(locale);
    const { page } = sidebar;
    await page.getByLabel(text.calendar.month, { exact: true }).fill('2026-12');
    return sidebar;
  };
  const addPerson = async ({ page }: OpenedSidebar, name: string) => {
    await page.getByRole('button', { name: text.people.add, exact: true }).click();
    const person = page.locator('details').last();
    await person.locator('summary').click();
    await person.getByLabel(text.people.name, { exact: true }).fill(name);
  };
  const withTwo = async () => {
    const sidebar = await opened();
    await addPerson(sidebar, 'Ann');
    await addPerson(sidebar, 'Bob');
    return sidebar;
  };
  const write = (page: Page) => page.getByRole('button', { name: text.write.button, exact: true });
  const cellsOf = ({ spreadsheet }: OpenedSidebar, sheet: string) =>
    spreadsheet.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues();

  test('without anybody it says what to do, and nothing can be written', async () => {
    const { page, complaints } = await opened();
    await page.getByRole('alert').filter({ hasText: text.problems.nobody }).waitFor();
    expect(await write(page).isEnabled()).toBe(false);
    expect(await fits(page)).toBe(true);
    await picture(page, `empty-${language}`);
    expect(complaints).toEqual([]);
  });

  test('by keyboard alone a person is added, and the plan written and taken back', async () => {
    const sidebar = await opened();
    const { page } = sidebar;
    await tabTo(page, text.people.add);
    await page.keyboard.press('Enter');
    await tabTo(page, text.write.button);
    await page.keyboard.press('Enter');
    const done = page.locator('.notice.done', { hasText: text.write.done({ sheet: sheetName }) });
    await done.waitFor();
    const rows = cellsOf(sidebar, sheetName) ?? [];
    expect(rows[2]?.slice(0, 3)).toEqual([
      text.write.date,
      text.people.newName({ number: amount(1) }),
      text.preview.total,
    ]);
    await tabTo(page, words.undo);
    await page.keyboard.press('Enter');
    await page.locator('.notice.done', { hasText: text.write.removed({ sheet: sheetName }) }).waitFor();
    expect(cellsOf(sidebar, sheetName)).toBeUndefined();
    expect(sidebar.complaints).toEqual([]);
  });

  test('the sheet has payments, deals and each stage by day and person, and all add up', async () => {
    const sidebar = await withTwo();
    const { page } = sidebar;
    await picture(page, `filled-${language}`);
    expect(await fits(page)).toBe(true);
    const totals = await page.locator('table.figures tfoot td').allTextContents();
    // 4,000,000 ÷ 30,000 are 134 deals, from 268 meetings, 670 leads, 6,700 calls.
    expect(totals).toEqual([amount(4_000_000), amount(134), amount(6700)]);
    await write(page).click();
    await page.locator('.notice.done').waitFor();
    const rows = cellsOf(sidebar, sheetName) ?? [];
    expect(rows[0]?.[0]).toBe(sheetName);
    expect(rows[2]).toEqual([text.write.date, 'Ann', 'Bob', text.preview.total]);
    const blocks = [2, 2 + 34, 2 + 2 * 34, 2 + 3 * 34, 2 + 4 * 34].map(
      (header) => rows.slice(header + 1, header + 32) as [Date, number, number, number][],
    );
    expect(rows.length).toBe(2 + 5 * 34 - 2);
    const wanted = [4_000_000, 134, 6700, 670, 268];
    blocks.forEach((block, place) => {
      expect(block.map(([day]) => (day as Date).getUTCDate() || 0)).toHaveLength(31);
      for (const [, ann, bob, total] of block) expect(ann + bob).toBe(total);
      expect(block.reduce((sum, [, , , total]) => sum + total, 0)).toBe(wanted[place]);
    });
    expect(rows.slice(36 - 1, 37).map(([cell]) => cell)).toEqual([text.preview.deals, text.write.date]);
    // December 2026 has 23 working days; the 5th and 6th are a weekend.
    expect(blocks[0]?.[4]?.slice(1)).toEqual([0, 0, 0]);
    expect(sidebar.complaints).toEqual([]);
  });

  test('a plan that somebody has changed since is not taken back', async () => {
    const sidebar = await withTwo();
    const { page } = sidebar;
    await write(page).click();
    await page.locator('.notice.done').waitFor();
    sidebar.spreadsheet.spreadsheet.getSheetByName(sheetName)?.getRange('B4').setValue(1);
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await page.locator('.notice.problem').filter({ hasText: sheetName }).waitFor();
    expect(cellsOf(sidebar, sheetName)).toBeDefined();
  });

  test('days off, levels and limits move the plan to the others; what is beyond is said', async () => {
    const sidebar = await withTwo();
    const { page } = sidebar;
    const ann = page.locator('details').first();
    const figures = () => page.locator('table.figures tbody tr').first().locator('td').first().textContent();
    expect(await figures()).toBe(amount(2_000_000));
    await ann.getByLabel(text.people.level, { exact: true }).fill(numbers.typed(0.5, 'amount'));
    expect(await figures()).toBe(amount(1_333_000));
    await ann.getByLabel(text.people.atMost, { exact: true }).fill(numbers.typed(1_000_000, 'amount'));
    expect(await figures()).toBe(amount(1_000_000));
    await page
      .locator('details')
      .last()
      .getByLabel(text.people.atMost, { exact: true })
      .fill(numbers.typed(2_500_000, 'amount'));
    await page.locator('.notice.problem', { hasText: text.preview.beyond({ amount: amount(500_000) }) }).waitFor();
    await ann.getByLabel(text.people.offFrom, { exact: true }).fill('2026-12-01');
    await ann.getByLabel(text.people.offTo, { exact: true }).fill('2026-11-30');
    await page
      .getByRole('alert')
      .filter({ hasText: text.problems.daysReversed({ name: 'Ann' }) })
      .waitFor();
    expect(await write(page).isEnabled()).toBe(false);
    await picture(page, `reversed-${language}`);
  });

  test('what is wrong in a field is said there, and nothing is written meanwhile', async () => {
    const sidebar = await withTwo();
    const { page } = sidebar;
    await page.getByLabel(text.goal.averageCheck, { exact: true }).fill('abc');
    expect(await write(page).isEnabled()).toBe(false);
    await page.locator('.field .problem').first().waitFor();
  });

  test('people come from the sheet of the ledger, with their part-time shares and days', async () => {
    const sidebar = await sidebars.open(locale);
    const { page, spreadsheet } = sidebar;
    const sheet = spreadsheet.spreadsheet.insertSheet(text.fields.tables.people, 0);
    sheet.getRange('A1:C3').setValues([
      ['Name', 'Start', 'Part-time share'],
      ['Ann', '', 1],
      ['<b>Bob</b>', '', 0.6],
    ]);
    await page.reload();
    await page
      .getByRole('button', { name: text.people.fromSheet({ sheet: text.fields.tables.people }), exact: true })
      .click();
    await page.locator('.notice.done').waitFor();
    expect(await page.locator('summary bdi').allTextContents()).toEqual(['Ann', '<b>Bob</b>']);
    expect(await page.locator('b').count()).toBe(0);
  });

  test('today shows what a plan written before wants of everybody and of one', async () => {
    const sidebar = await withTwo();
    const { page, spreadsheet } = sidebar;
    await write(page).click();
    await page.locator('.notice.done').waitFor();
    const facts = spreadsheet.spreadsheet.insertSheet('Came', 0);
    facts.getRange('A1:C3').setValues([
      ['Date', 'Ann', 'Bob'],
      [new Date('2026-12-01T00:00:00Z'), 90_000, 20_000],
      [new Date('2026-12-02T00:00:00Z'), 7000, ''],
    ]);
    await page.getByRole('tab', { name: text.tabs.today }).click();
    await page.locator('input[type="date"]').fill('2026-12-02');
    await settled(page);
    const rows = (cellsOf(sidebar, sheetName) ?? []) as [Date, number, number, number][];
    const [, ann, , both] = rows[4] as [Date, number, number, number];
    const headline = page.locator('.headline output');
    await expect.poll(() => headline.textContent()).toBe(amount(both));
    await page.getByRole('combobox', { name: text.today.person, exact: true }).selectOption('Ann');
    await expect.poll(() => headline.textContent()).toBe(amount(ann));
    // Deals and activities of that day stand below, as the sheet has them: 34 rows further down each.
    const pairs = await page.locator('dl.pairs').first().locator('dt, dd').allTextContents();
    const below = [text.preview.deals, ...text.funnel.stages].map((title, block) => [
      title,
      amount(Number(rows[4 + 34 * (block + 1)]?.[1])),
    ]);
    expect(pairs.slice(2, 10)).toEqual(below.flat());
    await picture(page, `today-${language}`);
    expect(await fits(page)).toBe(true);
    expect(sidebar.complaints).toEqual([]);
  });

  test('the form comes back with the file', async () => {
    const sidebar = await withTwo();
    const { page } = sidebar;
    await write(page).click();
    await page.locator('.notice.done').waitFor();
    await page.reload();
    await expect.poll(() => page.locator('summary bdi').allTextContents()).toEqual(['Ann', 'Bob']);
  });
});
