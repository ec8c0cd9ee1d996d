/** The states in which people meet the sidebar "Plan": for the test of its look, and for pictures to look at. */
import { planWords } from '../../../src/messages/plan-sidebar';
import { firstDayOfMonth, monthOf } from '../../../src/models/calendar/periods';
import { type OpenedSidebar, settled } from '../open-sidebar';

export const locales = { en: 'en-US', ar: 'ar-EG' } as const;

export interface Screen {
  readonly sidebar: OpenedSidebar;
  readonly language: 'en' | 'ar';
  readonly locale: string;
}

type Step = (screen: Screen) => Promise<void>;

const PEOPLE = {
  en: ['Ann Berger', 'Bob', 'Cid with an unusually long name of a person', 'Dora'],
  ar: ['ليلى حداد', 'كريم منصور', 'هدى سالم', 'ياسر درويش'],
};

/** Today where the browser of the test is. */
export function today(): number {
  const date = new Date();
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

export async function opened({ sidebar }: Screen): Promise<void> {
  await sidebar.page.getByRole('tab').first().waitFor();
  await settled(sidebar.page);
}

export async function withPeople(screen: Screen): Promise<void> {
  const { sidebar, language } = screen;
  await opened(screen);
  const { sheet } = sidebar.spreadsheet;
  const people = PEOPLE[language];
  const range = sheet.getRange(2, 1, people.length, 3);
  range.setValues(people.map((name, place) => [name, place === 1 ? 0.5 : 1, place === 3 ? 0.6 : 1]));
  range.activate();
  await sidebar.page.getByRole('button', { name: planWords[language].people.fromSelection, exact: true }).click();
  await settled(sidebar.page);
}

const monthField = ({ sidebar }: Screen) => sidebar.page.locator('.month select');

export async function thisMonth(screen: Screen): Promise<void> {
  await monthField(screen).selectOption(String(monthOf(today()).month));
}

async function withCurrentClients({ sidebar }: Screen): Promise<void> {
  await sidebar.page.locator('fieldset.current input').first().fill('30');
  await sidebar.page.locator('fieldset.current input').nth(1).fill('1500');
}

/** Every weekday is worked, so that today has a plan. */
export async function everyDayWorked({ sidebar }: Screen): Promise<void> {
  for (const weekday of await sidebar.page.locator('.weekdays select').all()) await weekday.selectOption('full');
}

export async function write({ sidebar }: Screen): Promise<void> {
  await sidebar.page.locator('footer button.action').click();
  await sidebar.page.locator('footer .notice.done').waitFor();
}

/** Deals, payments and activities of today by the first two people. */
export function layLedger({ sidebar, language }: Screen): void {
  const { fields } = planWords[language];
  const { spreadsheet } = sidebar.spreadsheet;
  const day = new Date(today() * 86_400_000);
  const date = new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  const [ann, bob] = PEOPLE[language] as [string, string];
  const kind = planWords[language].sameKinds[0]?.[0] as string;
  const tables: Readonly<Record<'deals' | 'payments' | 'activities', unknown[][]>> = {
    deals: [
      ['D-1', ann, fields.won[0], 4000, date],
      ['D-2', bob, fields.won[0], 900, date],
    ],
    payments: [
      ['D-1', date, 1500],
      ['D-2', date, 900],
    ],
    activities: [
      [ann, date, kind, 12],
      [bob, date, kind, 7],
    ],
  };
  const columns = {
    deals: ['deal', 'seller', 'stage', 'amount', 'closed'],
    payments: ['deal', 'date', 'amount'],
    activities: ['seller', 'date', 'kind', 'count'],
  } as const;
  for (const table of ['deals', 'payments', 'activities'] as const) {
    const sheet = spreadsheet.insertSheet(fields.tables[table], spreadsheet.getSheets().length);
    const of = fields.columns[table] as Readonly<Record<string, readonly string[]>>;
    const rows = [columns[table].map((column) => of[column]?.[0] as string), ...tables[table]];
    sheet.getRange(1, 1, rows.length, columns[table].length).setValues(rows as never);
  }
}

async function showToday(screen: Screen): Promise<void> {
  await screen.sidebar.page.getByRole('tab').last().click();
  await settled(screen.sidebar.page);
}

async function writtenForToday(screen: Screen): Promise<void> {
  await thisMonth(screen);
  await everyDayWorked(screen);
  await write(screen);
  await showToday(screen);
}

export const screens: Readonly<Record<string, Step>> = {
  start: opened,
  'people read': withPeople,
  'a person unfolded': async (screen) => {
    await withPeople(screen);
    const { page } = screen.sidebar;
    await page.locator('.people summary').nth(1).click();
    await page.getByRole('button', { name: planWords[screen.language].people.addOff }).click();
  },
  'profit, short days and a holiday': async (screen) => {
    await withPeople(screen);
    const { page } = screen.sidebar;
    await page.locator('main select').first().selectOption('profit');
    await page.locator('.weekdays select').nth(4).selectOption('short');
    const month = await monthField(screen).inputValue();
    const day = new Date(firstDayOfMonth(Number(month)) * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(planWords[screen.language].calendar.holiday).fill(day);
    await page.getByRole('button', { name: planWords[screen.language].calendar.addHoliday }).click();
  },
  'between steps': async (screen) => {
    await withPeople(screen);
    await screen.sidebar.page.locator('.two input').first().fill('1000.5');
  },
  'wrong field': async (screen) => {
    await withPeople(screen);
    await screen.sidebar.page.locator('.two input').first().fill('many');
  },
  'beyond the limits': async (screen) => {
    await withPeople(screen);
    const { page } = screen.sidebar;
    for (const place of [0, 1, 2, 3]) {
      await page.locator('.people summary').nth(place).click();
      await page.locator('.person .two input[type=text]').nth(2).fill('20000');
      await page.locator('.people summary').nth(place).click();
    }
  },
  'current clients': async (screen) => {
    await withPeople(screen);
    await withCurrentClients(screen);
  },
  'today with current clients': async (screen) => {
    layLedger(screen);
    await withPeople(screen);
    await withCurrentClients(screen);
    await writtenForToday(screen);
  },
  'selection not read': async (screen) => {
    await opened(screen);
    const { sheet } = screen.sidebar.spreadsheet;
    sheet.getRange(1, 1, 2, 2).setValues([
      ['Ann', 1],
      ['Bob', 'half'],
    ]);
    sheet.getRange(1, 1, 2, 2).activate();
    await screen.sidebar.page
      .getByRole('button', { name: planWords[screen.language].people.fromSelection, exact: true })
      .click();
  },
  written: async (screen) => {
    await withPeople(screen);
    await write(screen);
  },
  'today without a plan': async (screen) => {
    await opened(screen);
    await showToday(screen);
  },
  'today without a ledger': async (screen) => {
    await withPeople(screen);
    await writtenForToday(screen);
  },
  'today of all': async (screen) => {
    layLedger(screen);
    await withPeople(screen);
    await writtenForToday(screen);
  },
  'today of one': async (screen) => {
    await screens['today of all']?.(screen);
    await screen.sidebar.page.locator('main select').last().selectOption({ index: 1 });
    await settled(screen.sidebar.page);
  },
};
