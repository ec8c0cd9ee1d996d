/** The sidebar "Plan" over a ledger: people out of its sheet, what Today says is not known, and how it is left and found again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planWords } from '../../../src/messages/plan-sidebar';
import { templateWords } from '../../../src/messages/templates';
import { isoMonth } from '../../../src/sidebars/plan/months';
import { readerOf } from '../../../src/sidebars/shared/reader';
import { openSidebars, type SidebarTest, settled } from '../open-sidebar';
import { openMonth } from '../report/month';
import { locales, opened, type Screen, screens, today, write } from './screens';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('plan');
});
afterAll(() => sidebars.close());

describe.each(Object.entries(locales))('in %s', (name, locale) => {
  const language = name as 'en' | 'ar';
  const text = planWords[language];
  const open = async (): Promise<Screen> => ({
    sidebar: await sidebars.open(locale, { height: 900 }),
    language,
    locale,
  });

  test('people are read out of the sheet People; who left before the month stands there unticked', async () => {
    const screen = await open();
    const { page, spreadsheet } = screen.sidebar;
    const columns = text.fields.columns.people as Readonly<Record<string, readonly string[]>>;
    const header = ['name', 'share', 'start', 'leave'].map((column) => columns[column]?.[0] as string);
    const long = new Date(today() * 86_400_000 - 400 * 86_400_000);
    const sheet = spreadsheet.spreadsheet.insertSheet(text.fields.tables.people, 1);
    sheet
      .getRange(1, 1, 4, 4)
      .setValues([
        header,
        ['Ann', 1, '', ''],
        ['Bob', 0.5, '', ''],
        ['Cid', 1, '', new Date(long.getUTCFullYear(), long.getUTCMonth(), long.getUTCDate())],
      ]);
    await opened(screen);
    await page.getByRole('button', { name: text.people.fromLedger, exact: true }).click();
    await page.locator('footer .notice.done').waitFor();
    const ticked = (person: string) => page.getByLabel(text.people.included({ name: person })).isChecked();
    expect([await ticked('Ann'), await ticked('Bob'), await ticked('Cid')]).toEqual([true, true, false]);
    expect(await page.locator('.people summary').nth(1).textContent()).toMatch(/50|٥٠/);
  });

  test('people of the template "Month plan" come with their levels, and columns left aside are told', async () => {
    const { people: words, sellers } = templateWords[language].monthPlan;
    const sidebar = await sidebars.open(locale, { height: 900, services: await openMonth(language) });
    const { page } = sidebar;
    await page.getByRole('tab').first().waitFor();
    await page.getByRole('button', { name: text.people.fromLedger, exact: true }).click();
    const said = (await page.locator('footer .notice.done').textContent()) ?? '';
    expect(said).toContain(text.people.unknown({ columns: words.ramp.join(' · ') }));
    const { numbers } = readerOf(locale);
    const details = (level: number, share: number) =>
      text.people.details({ level: numbers.shown(level, 'amount'), share: numbers.shown(share, 'percent') });
    const summaries = await page.locator('.people summary').allTextContents();
    expect([summaries[0], summaries[5], summaries[6]]).toEqual([
      `${sellers[0]} ${details(1.5, 1)}`,
      `${sellers[5]} ${details(1.25, 0.8)}`,
      `${sellers[6]} ${details(0.8, 1)}`,
    ]);
  });

  test('the sheet promised is the one that is written, with a number where there is one of its name', async () => {
    const sidebar = await sidebars.open(locale, { height: 900 });
    const screen = { sidebar, language, locale };
    const { page, spreadsheet } = sidebar;
    await opened(screen);
    const button = page.locator('footer button.action');
    const month = await page.locator('.month select').inputValue();
    const name = text.sheet.name({ month: isoMonth(Number(month)) });
    expect(await button.textContent()).toBe(text.write({ sheet: name }));
    spreadsheet.spreadsheet.insertSheet(name, 1);
    const again = await sidebars.open(locale, { height: 900, services: spreadsheet.services });
    const next = { sidebar: { ...again, spreadsheet }, language, locale };
    await screens['people read']?.(next);
    const promised = again.page.locator('footer button.action');
    expect(await promised.textContent()).toBe(text.write({ sheet: `${name} 2` }));
    await write(next);
    expect(await again.page.locator('footer .notice').textContent()).toContain(text.written({ sheet: `${name} 2` }));
    expect(await promised.textContent()).toBe(text.write({ sheet: `${name} 3` }));
    await again.page.locator('footer .notice').getByRole('button').click();
    await expect.poll(() => promised.textContent()).toBe(text.write({ sheet: `${name} 2` }));
  });

  test('without a sheet People that is said, and who was entered stays', async () => {
    const screen = await open();
    const { page } = screen.sidebar;
    await screens['people read']?.(screen);
    const before = await page.locator('.people summary').allTextContents();
    await page.getByRole('button', { name: text.people.fromLedger, exact: true }).click();
    await page.locator('footer .notice.problem').waitFor();
    expect(await page.locator('footer .notice').textContent()).toContain(text.people.noSheet);
    expect(await page.locator('.people summary').allTextContents()).toEqual(before);
  });

  test('Today says why a fact is a dash: clients that are not told apart, activities that the ledger does not know', async () => {
    const screen = await open();
    await screens['today with current clients']?.(screen);
    const said = await screen.sidebar.page.locator('main .muted').allTextContents();
    const meetings = text.funnel.stages[1] as string;
    for (const sentence of [
      text.today.unknownClients,
      text.today.unknownActivities({ names: meetings }),
      text.today.unknownContacts,
    ])
      expect(said).toContain(sentence);
    expect(said).not.toContain(text.today.noActivities);
    const facts = await screen.sidebar.page
      .locator('section.day')
      .first()
      .locator('tbody td:nth-child(3)')
      .allTextContents();
    // Payments, deals and calls are known; clients, meetings and contacts are not.
    expect(facts.map((fact) => fact === text.today.unknown)).toEqual([false, false, true, true, false, true, true]);
  });

  test('opened again, people, share of current clients and the person looked at are as they were left', async () => {
    const screen = await open();
    const { page, spreadsheet, calls } = screen.sidebar;
    await screens['today with current clients']?.(screen);
    const person = page.getByLabel(text.today.person);
    const chosen = (await person.locator('option').nth(2).textContent()) ?? '';
    const kept = calls.filter((call) => call === 'keepLedger').length;
    await person.selectOption(chosen);
    await expect.poll(() => calls.filter((call) => call === 'keepLedger').length).toBeGreaterThan(kept);
    await settled(page);

    const again = await sidebars.open(locale, { services: spreadsheet.services });
    await again.page.getByRole('tab').first().waitFor();
    expect(await again.page.locator('.people summary').count()).toBe(4);
    expect(await again.page.locator('fieldset.current input').first().inputValue()).toMatch(/30|٣٠/);
    await again.page.getByRole('tab').last().click();
    await again.page.locator('section.day').first().waitFor();
    expect(await again.page.getByLabel(text.today.person).inputValue()).toBe(chosen);
    expect(await again.page.locator('section.day h2').allTextContents()).toEqual([chosen]);
  });
});
