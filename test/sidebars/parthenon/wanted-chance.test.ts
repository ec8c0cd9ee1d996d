/** Goal seek for a wanted chance in the sidebar "Parthenon": found, not found, wrong, slow, by mouse and keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOneGo } from '../../../src/models/in-slices';
import { soughtPillar } from '../../../src/models/simulation/sought-pillar';
import { neededForChance } from '../../../src/sidebars/parthenon/figures';
import { fivePillars, movePillar, type ParthenonState } from '../../../src/sidebars/parthenon/state';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { openSidebars, type SidebarTest, settled, slide } from '../open-sidebar';
import { sidebarWords } from './words';
import { HELD_BACK, WITHOUT_WORKERS } from './workers';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

const LEADS = 0;
const CONVERSION = 1;
const field = (page: Page, index: number) => page.locator('.pillar input[type=text]').nth(index);
const goOn = (page: Page) => page.evaluate(() => (Reflect.get(window, 'goOn') as () => void)());

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const words = sidebarWords[language];
  const text = words.parthenon;
  const { chance: said } = text.needed;
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');
  const percent = (value: number) => numbers.shown(value, 'percent');
  const section = (page: Page) => page.locator('section').first();
  const wanted = (page: Page) => page.getByRole('textbox', { name: said.wanted });
  const target = (page: Page) => page.getByRole('textbox', { name: text.needed.target });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const sentence = (page: Page, expected: string) => section(page).getByRole('status').getByText(expected).waitFor();
  const isSaid = async (page: Page, expected: string) =>
    expect.poll(() => section(page).getByRole('status').allTextContents()).toContain(expected);

  async function openFor(index: number, before = ''): Promise<Page> {
    const { page } = await sidebars.open(locale, { before });
    await page.locator('section select').selectOption(String(index));
    return page;
  }
  function leadsFor(state: ParthenonState, confidence: number): number {
    const found = inOneGo(soughtPillar(neededForChance(state, state.target as number, LEADS, confidence)));
    if (found.kind !== 'found') throw new Error(found.kind);
    return found.value;
  }
  const foundSaid = (value: number, chance: number, before: number) =>
    said.found({
      wanted: percent(chance),
      name: text.pillars.leads,
      value: amount(value),
      change: numbers.change(value / before - 1, 'percent'),
    });

  test('the value is said, "use this value" sets it, and then the chance is as wanted', async () => {
    const page = await openFor(LEADS);
    const value = leadsFor(fivePillars(text), 0.8);
    await isSaid(page, foundSaid(value, 0.8, 100));
    await page.evaluate(() => {
      const pale: string[] = [];
      Reflect.set(window, 'pale', pale);
      const look = () => pale.push(document.querySelector('section [aria-hidden]')?.textContent ?? '');
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await button(page, said.apply).click();
    expect(await field(page, LEADS).inputValue()).toBe(numbers.typed(value, 'amount'));
    await isSaid(page, said.reached({ chance: percent(0.8) }));
    // Until the next was found the last sentence stood there, and none that mixes the two.
    const pale = await page.evaluate(() => Reflect.get(window, 'pale') as string[]);
    expect(new Set(pale)).toEqual(new Set([foundSaid(value, 0.8, 100), '']));
    expect(await button(page, said.apply).isDisabled()).toBe(true);
    await page.getByRole('tab', { name: text.pictures.chance }).click();
    const title = text.chance.title({ chance: percent(0.8), target: amount(20_000) });
    const lines = await page.locator('.chart-title').textContent();
    expect(lines?.replace(/ /g, '')).toBe(title.replace(/ /g, ''));
  });

  test('another chance, another target and a slider each bring another value', async () => {
    const page = await openFor(LEADS);
    let state = fivePillars(text);
    await wanted(page).fill(numbers.typed(0.95, 'percent'));
    await isSaid(page, foundSaid(leadsFor(state, 0.95), 0.95, 100));
    await target(page).fill(numbers.typed(15_000, 'amount'));
    state = { ...state, target: 15_000 };
    await isSaid(page, foundSaid(leadsFor(state, 0.95), 0.95, 100));
    await slide(page, 2, 0.1);
    state = movePillar(state, 2, 0.1);
    await isSaid(page, foundSaid(leadsFor(state, 0.95), 0.95, 100));
    await page.locator('section select').selectOption('all');
    expect(await wanted(page).count()).toBe(0);
    expect(await section(page).textContent()).toContain(said.choose);
  });

  test('where the chance is reached already it says how far the pillar may fall', async () => {
    const page = await openFor(LEADS);
    await target(page).fill(numbers.typed(8000, 'amount'));
    const state = { ...fivePillars(text), target: 8000 };
    const found = inOneGo(soughtPillar(neededForChance(state, 8000, LEADS, 0.8)));
    if (found.kind !== 'found') throw new Error(found.kind);
    const change = numbers.change(found.value / 100 - 1, 'percent');
    const chance = percent(found.chanceNow);
    const expected = { chance, wanted: percent(0.8), name: text.pillars.leads, value: amount(found.value), change };
    await isSaid(page, said.spare(expected));
  });

  test('where there is no such value it says why', async () => {
    const page = await openFor(CONVERSION);
    await target(page).fill(numbers.typed(110_000, 'amount'));
    const state = { ...fivePillars(text), target: 110_000 };
    const found = inOneGo(soughtPillar(neededForChance(state, 110_000, CONVERSION, 0.8)));
    if (found.kind !== 'notReached') throw new Error(found.kind);
    const name = text.pillars.conversion;
    const chance = percent(found.chanceAtHigh);
    await isSaid(page, said.notReached({ name, bound: percent(1), chance }));
    expect(await button(page, said.apply).isDisabled()).toBe(true);

    await target(page).fill(numbers.typed(0, 'amount'));
    const sure = text.chance.above({ chance: percent(0.999) });
    await isSaid(page, said.alreadyReached({ name, value: percent(0), chance: sure }));

    const none = text.chance.below({ chance: percent(0.001) });
    await target(page).fill(numbers.typed(5000, 'amount'));
    await field(page, 4).fill(numbers.typed(-0.3, 'percent'));
    await isSaid(page, said.falling({ name, chance: none }));
    await field(page, 0).fill(numbers.typed(0, 'amount'));
    await page.locator('section select').selectOption('2');
    await isSaid(page, said.neverReached({ name: text.pillars.averageCheck, chance: none }));
  });

  test('a wanted chance that is none says so beside its field, and only there', async () => {
    const page = await openFor(LEADS);
    const value = leadsFor(fivePillars(text), 0.8);
    await isSaid(page, foundSaid(value, 0.8, 100));
    const bounds = { low: numbers.typed(0.01, 'percent'), high: numbers.typed(0.99, 'percent') };
    const wrong = {
      often: words.field.unreadable({ example: numbers.typed(0.125, 'percent') }),
      [numbers.typed(1, 'percent')]: words.field.between(bounds),
      [numbers.typed(0, 'percent')]: words.field.between(bounds),
      '': words.field.missing,
    };
    for (const [typed, problem] of Object.entries(wrong)) {
      await wanted(page).fill(typed);
      expect(await wanted(page).getAttribute('aria-invalid')).toBe('true');
      expect(await section(page).getByRole('alert').textContent()).toBe(problem);
      expect(await button(page, said.apply).isDisabled()).toBe(true);
      expect(await section(page).textContent()).not.toContain(amount(value));
    }
    // Pictures, writing and the other goal seek do not depend on it.
    expect(await page.locator('[role=tabpanel] svg').count()).toBe(1);
    expect(await button(page, text.write).isEnabled()).toBe(true);
    await wanted(page).press('Escape');
    await isSaid(page, foundSaid(value, 0.8, 100));
  });

  test('what takes longer shows so, is cancelled at once, and can be sought again', async () => {
    const page = await openFor(LEADS, HELD_BACK);
    await page.getByRole('progressbar', { name: said.busy }).waitFor();
    await button(page, words.cancel).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('progressbar').count()).toBe(0);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(said.seek);
    await goOn(page);
    await settled(page);
    expect(await section(page).textContent()).not.toContain(amount(leadsFor(fivePillars(text), 0.8)));
    await page.keyboard.press('Enter');
    await isSaid(page, foundSaid(leadsFor(fivePillars(text), 0.8), 0.8, 100));
  });

  test('by keyboard alone: pillar, chance, value', async () => {
    const { page } = await sidebars.open(locale);
    await page.locator('section select').focus();
    await page.keyboard.press('ArrowDown');
    await sentence(page, foundSaid(leadsFor(fivePillars(text), 0.8), 0.8, 100));
    await wanted(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(numbers.typed(0.9, 'percent'));
    const value = leadsFor(fivePillars(text), 0.9);
    await isSaid(page, foundSaid(value, 0.9, 100));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await field(page, LEADS).inputValue()).toBe(numbers.typed(value, 'amount'));
    await isSaid(page, said.reached({ chance: percent(0.9) }));
  });

  test.each(Object.entries(WITHOUT_WORKERS))('with %s the page finds the same value', async (_, before) => {
    const page = await openFor(LEADS, before);
    await isSaid(page, foundSaid(leadsFor(fivePillars(text), 0.8), 0.8, 100));
  });
});
