/** The states in which people meet the sidebar "Parthenon": for the test of its look, and for pictures to look at. */
import { wordsFor } from '../../../src/messages/catalogue';
import { saveScenario } from '../../../src/sheets/scenarios';
import { newPillar } from '../../../src/sidebars/parthenon/state';
import { type OpenedSidebar, type SidebarTest, settled, slide } from '../open-sidebar';
import { type SidebarWords, sidebarWords } from './words';
import { HELD_BACK } from './workers';

export const locales = { en: 'en-US', ar: 'ar-EG' } as const;
export type ScreenLanguage = keyof typeof locales;

interface Screen {
  readonly sidebar: OpenedSidebar;
  readonly words: SidebarWords;
  readonly locale: string;
}

type Step = (screen: Screen) => Promise<void>;

const field = ({ sidebar }: Screen, index: number) => sidebar.page.locator('.pillar input[type=text]').nth(index);
const target = ({ sidebar }: Screen) => sidebar.page.locator('section .field input').first();
const wanted = ({ sidebar }: Screen) => sidebar.page.locator('.sought input');
/** Waits until the value for a wanted chance is said. */
const sought = ({ sidebar }: Screen) => sidebar.page.locator('.sought + [role=status]:not(:empty)').waitFor();
const press = ({ sidebar }: Screen, name: string) => sidebar.page.getByRole('button', { name, exact: true }).click();
const picture = ({ sidebar, words }: Screen, name: keyof SidebarWords['parthenon']['pictures']) =>
  sidebar.page.getByRole('tab', { name: words.parthenon.pictures[name] }).click();

const LONG_NAMES = [
  'Qualified leads from the spring trade fair in Düsseldorf',
  'Conversion from first meeting to signed contract',
  'Average check including accessories and delivery',
  'Unbreakableextraordinarilylongsinglewordname',
  'هامش الربح بعد الخصومات والعمولات والضرائب',
];

async function read(screen: Screen, rows: readonly (readonly [string, number])[]): Promise<void> {
  const { sidebar, words } = screen;
  const { sheet } = sidebar.spreadsheet;
  const range = sheet.getRange(13, 1, rows.length, 2);
  range.setValues(rows.map((row) => [...row]));
  if (rows.length === 5) for (const cell of ['B14', 'B17']) sheet.getRange(cell).setNumberFormat('0.0%');
  range.activate();
  await press(screen, words.parthenon.read);
  await settled(sidebar.page);
}

const five: readonly (readonly [string, number])[] = [
  ['Leads', 200],
  ['Conversion', 0.05],
  ['Check', 400],
  ['Purchases', 2],
  ['Margin', 0.3],
];
const twelve = Array.from({ length: 12 }, (_, index): [string, number] => [`Pillar number ${index + 1}`, 1.1 + index]);
const long = LONG_NAMES.map((name, index): [string, number] => [
  name,
  [12_345, 0.123, 98_765.43, 1.75, 0.4][index] ?? 1,
]);

async function openWriting(screen: Screen): Promise<void> {
  screen.sidebar.spreadsheet.sheet.getRange('D40').activate();
  await press(screen, screen.words.parthenon.write);
  await settled(screen.sidebar.page);
}

async function unfoldScenarios({ sidebar }: Screen): Promise<void> {
  await sidebar.page.locator('summary').last().click();
  await settled(sidebar.page);
}

function keepScenarios({ sidebar, locale }: Screen): void {
  const pillars = [newPillar('Clients', 100, false), newPillar('Check', 50, false)];
  for (const name of ['Base', 'Spring campaign with two more salespeople', 'حملة الربيع']) {
    saveScenario({ name, target: 1000, pillars }, sidebar.spreadsheet.services, wordsFor(locale));
  }
}

export const screens: Readonly<Record<string, Step>> = {
  start: async () => {},
  moved: async ({ sidebar: { page } }) => {
    await slide(page, 0, 0.2);
    await slide(page, 1, 0.1);
    await slide(page, 2, -0.1);
  },
  'wrong field': async (screen) => {
    await field(screen, 1).fill('12,5,5');
    await field(screen, 3).fill('-3');
  },
  'wrong and folded away': async ({ sidebar: { page } }) => {
    await page.locator('summary').first().click();
    await page.locator('details input').first().fill('many');
    await page.locator('summary').first().click();
  },
  stray: async ({ sidebar: { page } }) => {
    await page.locator('summary').first().click();
    await page.locator('details input').nth(1).fill('2000');
  },
  busy: async (screen) => {
    screen.sidebar.answer = 'never';
    await press(screen, screen.words.parthenon.read);
  },
  'nothing to read': async (screen) => {
    screen.sidebar.spreadsheet.sheet.getRange('H1:H3').activate();
    await press(screen, screen.words.parthenon.read);
    await settled(screen.sidebar.page);
  },
  read: async (screen) => {
    await read(screen, five);
  },
  'write cells': async (screen) => {
    await read(screen, five);
    await slide(screen.sidebar.page, 0, 0.2);
    await openWriting(screen);
  },
  'write table': async (screen) => {
    await slide(screen.sidebar.page, 0, 0.2);
    await openWriting(screen);
  },
  'write refused': async (screen) => {
    screen.sidebar.spreadsheet.sheet.getRange('D42:E44').setValues(Array(3).fill([1, 2]));
    await openWriting(screen);
    await press(screen, screen.words.parthenon.writeNow);
    await settled(screen.sidebar.page);
  },
  written: async (screen) => {
    await slide(screen.sidebar.page, 0, 0.2);
    await openWriting(screen);
    await press(screen, screen.words.parthenon.writeNow);
    await screen.sidebar.page.locator('.notice.done').waitFor();
  },
  'no scenarios': unfoldScenarios,
  scenarios: async (screen) => {
    keepScenarios(screen);
    await unfoldScenarios(screen);
  },
  'scenario deleted': async (screen) => {
    keepScenarios(screen);
    await unfoldScenarios(screen);
    await screen.sidebar.page.locator('.scenarios button').nth(1).click();
    await screen.sidebar.page.locator('details .notice.done').waitFor();
  },
  'scenario without a name': async (screen) => {
    await unfoldScenarios(screen);
    await press(screen, screen.words.parthenon.scenarios.save);
  },
  'target within reach': async ({ sidebar: { page } }) => {
    await page.locator('section select').selectOption('0');
  },
  'target out of reach': async (screen) => {
    await screen.sidebar.page.locator('section select').selectOption('1');
    await target(screen).fill('500000');
  },
  sensitivity: async (screen) => {
    await slide(screen.sidebar.page, 0, 0.2);
    await picture(screen, 'tornado');
  },
  chance: async (screen) => {
    await target(screen).fill('11000');
    await slide(screen.sidebar.page, 0, 0.2);
    await picture(screen, 'chance');
  },
  'chance, running': async (screen) => {
    await target(screen).fill('11000');
    await picture(screen, 'chance');
    await screen.sidebar.page.evaluate(HELD_BACK);
    await press(screen, screen.words.parthenon.chance.exact);
    await screen.sidebar.page.locator('[role=tabpanel] tr').first().waitFor();
  },
  'chance, more exact': async (screen) => {
    await target(screen).fill('11000');
    await slide(screen.sidebar.page, 0, 0.2);
    await picture(screen, 'chance');
    await press(screen, screen.words.parthenon.chance.exact);
    await screen.sidebar.page.locator('[role=tabpanel] .work button:disabled').waitFor();
  },
  'wanted chance': async (screen) => {
    await screen.sidebar.page.locator('section select').selectOption('0');
    await sought(screen);
  },
  'wanted chance, already': async (screen) => {
    await target(screen).fill('9000');
    await screen.sidebar.page.locator('section select').selectOption('4');
    await sought(screen);
  },
  'wanted chance, reached': async (screen) => {
    await screen.sidebar.page.locator('section select').selectOption('2');
    await sought(screen);
    await press(screen, screen.words.parthenon.needed.chance.apply);
    await screen.sidebar.page
      .getByText(screen.words.parthenon.needed.chance.reached({ chance: '' }).slice(0, 6))
      .waitFor();
  },
  'wanted chance out of reach': async (screen) => {
    await target(screen).fill('110000');
    await screen.sidebar.page.locator('section select').selectOption('1');
    await sought(screen);
  },
  'wanted chance wrong': async (screen) => {
    await screen.sidebar.page.locator('section select').selectOption('0');
    await wanted(screen).fill('120');
  },
  'wanted chance, seeking': async (screen) => {
    await screen.sidebar.page.evaluate(HELD_BACK);
    await screen.sidebar.page.locator('section select').selectOption('0');
    await screen.sidebar.page.locator('section progress').first().waitFor();
  },
  'wanted chance, given up': async (screen) => {
    await screen.sidebar.page.evaluate(HELD_BACK);
    await screen.sidebar.page.locator('section select').selectOption('0');
    await press(screen, screen.words.cancel);
  },
  'twelve pillars': async (screen) => {
    await read(screen, twelve);
    for (let index = 0; index < 12; index += 2) await slide(screen.sidebar.page, index, index / 20 - 0.2);
  },
  'twelve pillars, sensitivity': async (screen) => {
    await read(screen, twelve);
    await picture(screen, 'tornado');
  },
  'long names': async (screen) => {
    await read(screen, long);
    for (const index of [0, 1, 2, 3]) await slide(screen.sidebar.page, index, 0.2 - index / 5);
    await screen.sidebar.page.locator('section select').selectOption('2');
  },
  'long names, sensitivity': async (screen) => {
    await read(screen, long);
    await picture(screen, 'tornado');
  },
  loss: async (screen) => {
    await field(screen, 0).fill('150');
    await field(screen, 4).fill('-30');
  },
  'loss, sensitivity': async (screen) => {
    await field(screen, 4).fill('-30');
    await picture(screen, 'tornado');
  },
  'loss, chance': async (screen) => {
    await field(screen, 4).fill('-30');
    await picture(screen, 'chance');
  },
  nothing: async (screen) => {
    await field(screen, 0).fill('0');
    await picture(screen, 'chance');
  },
  huge: async (screen) => {
    await field(screen, 0).fill('123456789012');
    await slide(screen.sidebar.page, 2, 0.5);
  },
};

export async function openScreen(
  sidebars: SidebarTest,
  name: string,
  language: ScreenLanguage,
): Promise<OpenedSidebar> {
  const locale = locales[language];
  const sidebar = await sidebars.open(locale);
  await (screens[name] as Step)({ sidebar, words: sidebarWords[language], locale });
  return sidebar;
}
