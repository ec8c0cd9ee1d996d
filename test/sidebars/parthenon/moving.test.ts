/** The sidebar "Parthenon" in a browser: what moves, what follows, what is wrong, in English and Arabic. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numbersIn } from '../../../src/sidebars/shared/numbers';
import { openSidebars, type SidebarTest, slide } from '../open-sidebar';
import { sidebarWords } from './words';

let sidebars: SidebarTest;

beforeAll(async () => {
  sidebars = await openSidebars('parthenon');
});
afterAll(() => sidebars.close());

const field = (page: Page, index: number) => page.locator('.pillar input[type=text]').nth(index);
const figure = (page: Page) => page.locator('.headline output');
const withoutMarks = (text: string | null) => (text ?? '').replace(/\p{Cf}/gu, '');

describe.each([
  ['en-US', 'en', false],
  ['ar-EG', 'ar', true],
] as const)('in %s', (locale, language, rightToLeft) => {
  const words = sidebarWords[language];
  const text = words.parthenon;
  const numbers = numbersIn(locale, rightToLeft);
  const amount = (value: number) => numbers.shown(value, 'amount');

  test('the screen speaks the language and runs its way', async () => {
    const { page, complaints } = await sidebars.open(locale);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      rightToLeft ? 'rtl' : 'ltr',
    ]);
    expect(await figure(page).textContent()).toBe(amount(10_000));
    expect(await page.locator('.headline').textContent()).toContain(text.unchanged);
    expect(complaints).toEqual([]);
  });

  test('a slider moves field, headline, change and contributions, and they agree', async () => {
    const { page } = await sidebars.open(locale);
    await slide(page, 0, 0.2);
    await slide(page, 2, -0.1);
    expect(await field(page, 0).inputValue()).toBe(numbers.typed(120, 'amount'));
    expect(await figure(page).textContent()).toBe(amount(10_800));
    const headline = await page.locator('.headline').textContent();
    expect(headline).toContain(numbers.change(800, 'amount'));
    expect(headline).toContain(numbers.change(0.08, 'percent'));
    const rows = await page.locator('[role=tabpanel] tr').allTextContents();
    expect(rows).toEqual([
      text.pillars.leads + numbers.change(1900, 'amount'),
      text.pillars.averageCheck + numbers.change(-1100, 'amount'),
    ]);
    expect(await page.locator('[role=tabpanel] .chart-title').textContent()).toContain(text.pillars.leads);
  });

  test('a number typed in the reader’s own signs moves the slider', async () => {
    const { page } = await sidebars.open(locale);
    await field(page, 2).fill(numbers.typed(1234.5, 'amount'));
    expect(await figure(page).textContent()).toBe(amount(12_345));
    expect(await page.getByRole('slider').nth(2).inputValue()).toBe('0.23');
    await field(page, 2).press('Enter');
    expect(await field(page, 2).inputValue()).toBe(numbers.typed(1234.5, 'amount'));
  });

  test('a wrong field says so beside itself, keeps what was typed, and nothing is computed or written with it', async () => {
    const { page, calls } = await sidebars.open(locale);
    await field(page, 1).fill('12,5,5');
    expect(await figure(page).textContent()).toBe('–');
    expect(await page.locator('.headline').textContent()).toContain(text.noProfit);
    expect(await field(page, 1).getAttribute('aria-invalid')).toBe('true');
    const described = await field(page, 1).getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe(
      words.field.unreadable({ example: numbers.typed(0.125, 'percent') }),
    );
    expect(await page.getByRole('button', { name: text.write }).isDisabled()).toBe(true);
    expect(await page.locator('[role=tabpanel] svg').count()).toBe(0);
    await field(page, 0).focus();
    expect(await field(page, 1).inputValue()).toBe('12,5,5');
    await field(page, 1).fill('12');
    expect(await figure(page).textContent()).toBe(amount(12_000));
    expect(await page.getByRole('button', { name: text.write }).isDisabled()).toBe(false);
    expect(calls).toEqual(['userLocale']);
  });

  test('a conversion above all leads, a pillar below nothing and a blank are wrong, each with its sentence', async () => {
    const { page } = await sidebars.open(locale);
    const problem = (index: number) => page.locator('.pillar').nth(index).locator('.problem').textContent();
    await field(page, 1).fill('150');
    await field(page, 3).fill('-1');
    await field(page, 4).fill('');
    const percent = (value: number) => numbers.typed(value, 'percent');
    expect(await problem(1)).toBe(words.field.between({ low: percent(0), high: percent(1) }));
    expect(await problem(3)).toBe(words.field.atLeast({ low: numbers.typed(0, 'amount') }));
    expect(await problem(4)).toBe(words.field.missing);
  });

  test('what was wrong is history once a slider, "back to now" or Escape has set the field', async () => {
    const { page } = await sidebars.open(locale);
    await field(page, 0).fill('many');
    await slide(page, 0, 0.1);
    expect(await field(page, 0).inputValue()).toBe(numbers.typed(110, 'amount'));
    expect(await figure(page).textContent()).toBe(amount(11_000));
    // The slider back where the field went wrong does not bring it back.
    await slide(page, 0, 0);
    expect(await figure(page).textContent()).toBe(amount(10_000));
    await field(page, 0).fill('many');
    await page.getByRole('button', { name: text.reset }).click();
    expect(await figure(page).textContent()).toBe(amount(10_000));
    await field(page, 0).fill('250');
    await field(page, 0).press('Escape');
    expect(await field(page, 0).inputValue()).toBe(numbers.typed(100, 'amount'));
    expect(await figure(page).textContent()).toBe(amount(10_000));
  });

  test('a wrong target leaves the profit, and withholds pictures and scenarios', async () => {
    const { page } = await sidebars.open(locale);
    await page.getByRole('textbox', { name: text.needed.target }).fill('lots');
    expect(await figure(page).textContent()).toBe(amount(10_000));
    expect(await page.locator('[role=tabpanel]').textContent()).toBe(text.noPicture);
    await page.locator('summary', { hasText: text.scenarios.heading }).click();
    expect(await page.getByRole('button', { name: text.scenarios.save }).isDisabled()).toBe(true);
  });

  test('a wrong field that is folded away is told by its heading', async () => {
    const { page } = await sidebars.open(locale);
    const summary = page.locator('summary').first();
    await summary.click();
    await page.getByRole('textbox', { name: text.falls({ name: text.pillars.leads }) }).fill('200');
    await summary.click();
    expect(await summary.textContent()).toContain(text.uncertaintyWrong);
    expect(await figure(page).textContent()).toBe(amount(10_000));
  });

  test('"take as now" makes what is moved the new start', async () => {
    const { page } = await sidebars.open(locale);
    await slide(page, 0, 0.5);
    await page.getByRole('button', { name: text.keepAsNow }).click();
    expect(await page.locator('.headline').textContent()).toContain(text.unchanged);
    expect(await page.locator('.pillar').first().textContent()).toContain(text.pillar.now({ now: amount(150) }));
    expect(await page.getByRole('slider').first().inputValue()).toBe('0');
  });

  test('a pillar that is nothing now cannot slide, but can be typed', async () => {
    const { page } = await sidebars.open(locale);
    await field(page, 0).fill('0');
    await page.getByRole('button', { name: text.keepAsNow }).click();
    expect(await page.getByRole('slider').first().isDisabled()).toBe(true);
    await field(page, 0).fill('50');
    expect(await figure(page).textContent()).toBe(amount(5000));
  });

  test('pillars too large to multiply show a sentence instead of a figure', async () => {
    const { page, complaints } = await sidebars.open(locale);
    await field(page, 0).fill('9'.repeat(14));
    for (const name of Object.values(text.pictures)) await page.getByRole('tab', { name }).click();
    expect(await page.locator('.headline').textContent()).toContain(text.tooLarge);
    expect(await page.getByRole('button', { name: text.write }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('the three pictures name what they find', async () => {
    const { page } = await sidebars.open(locale);
    const title = () => page.locator('[role=tabpanel] svg').getAttribute('aria-label');
    await slide(page, 4, -0.5);
    expect(withoutMarks(await title())).toBe(
      withoutMarks(text.waterfall.titleOfFall({ name: text.pillars.margin, amount: numbers.change(-5000, 'amount') })),
    );
    await page.getByRole('tab', { name: text.pictures.tornado }).click();
    expect(await title()).toBe(text.tornado.equal);
    await page.getByRole('tab', { name: text.pictures.chance }).click();
    const less = text.chance.less({ chance: numbers.shown(0.001, 'percent'), target: amount(20_000) });
    expect(withoutMarks(await title())).toBe(withoutMarks(less));
    await page.getByRole('textbox', { name: text.needed.target }).fill('1');
    const more = text.chance.more({ chance: numbers.shown(0.999, 'percent'), target: amount(1) });
    expect(withoutMarks(await title())).toBe(withoutMarks(more));
    await page.getByRole('textbox', { name: text.needed.target }).fill('');
    expect(withoutMarks(await title())).toMatch(
      withoutMarks(text.chance.noTarget({ likely: '#' })).split('#')[0] as string,
    );
    await field(page, 0).fill('0');
    expect(await page.locator('[role=tabpanel]').textContent()).toBe(text.chance.certain({ likely: amount(0) }));
  });

  test('a target says what it takes, is set, and is reached', async () => {
    const { page } = await sidebars.open(locale);
    const { needed } = text;
    const status = page.locator('section [role=status]').first();
    const by = page.getByRole('combobox', { name: needed.by });
    const target = page.getByRole('textbox', { name: needed.target });
    await by.selectOption('0');
    expect(await status.textContent()).toBe(
      needed.one({ name: text.pillars.leads, value: amount(200), change: numbers.change(1, 'percent') }),
    );
    await page.getByRole('button', { name: needed.apply }).click();
    expect(await figure(page).textContent()).toBe(amount(20_000));
    expect(await status.textContent()).toBe(needed.reached);
    await by.selectOption('1');
    await target.fill('500000');
    expect(await status.textContent()).toBe(
      needed.outOfReach({
        name: text.pillars.conversion,
        value: numbers.shown(2.5, 'percent'),
        bound: numbers.shown(1, 'percent'),
      }),
    );
    await by.selectOption('0');
    await target.fill('-500');
    expect(await status.textContent()).toBe(
      needed.belowLeast({ name: text.pillars.leads, value: amount(-5), bound: amount(0) }),
    );
    expect(await page.getByRole('button', { name: needed.apply }).count()).toBe(0);
    await target.fill('');
    expect(await status.textContent()).toBe(needed.empty);
  });
});
