/** The template "Year plan" with inputs missing, impossible or unusual, on other days and in Arabic. */
import { beforeAll, describe, expect, test } from 'vitest';
import { yearPlanTemplate } from '../../sheets-templates/year-plan';
import { templateWords } from '../../src/messages/templates';
import { at, block, errorsIn, type OpenedAddOn, openTemplate } from './opened';
import {
  type Changes,
  change,
  dayOf,
  NOVEMBER,
  numbers,
  openYear,
  SHEETS,
  type SheetName,
  shown,
  sum,
  whilePasted,
} from './year-plan-opened';

/** What follows from inputs, sheet by sheet: answers, findings, tables. */
const FOLLOWS: Readonly<Record<SheetName, readonly string[]>> = {
  'Year plan': ['B5:B7', 'D5:D6', 'B9:B10', 'D11:H14', 'B22:B26', 'A30:E34', 'F31:J35', 'A38:E50', 'F39:J51'],
  Season: ['B5', 'D5', 'B7', 'D7', 'D10:E22', 'F11:G22', 'G27:G36'],
  Funnels: ['B6', 'D5:D6', 'B8', 'H27:N30', 'H42:N48', 'H58:N67', 'N26', 'N41'],
  'Sellers by month': ['B5:B6', 'D5', 'B8', 'A25:J38', 'K26:L37', 'M26:N37', 'H12:H19'],
  'Start in time': ['B5:B6', 'C5:D6', 'A25:F42', 'G26:G42', 'A50:L51', 'B46:B47', 'C21'],
  'Start this week': ['B5:D6', 'B11:B13', 'A16:F19', 'G17:G19', 'B21:E21', 'A24:F34', 'G25:J34'],
};
/** Where a sheet says whether its inputs are complete. */
const INPUTS: Readonly<Record<SheetName, string>> = {
  'Year plan': 'B8',
  Season: 'B6',
  Funnels: 'B7',
  'Sellers by month': 'B7',
  'Start in time': 'B7',
  'Start this week': 'B7',
};
const checkOf = (addOn: OpenedAddOn, sheet: SheetName) => at(addOn, sheet, INPUTS[sheet]);

/** Cells of the sheet that must be filled in, one of each block, and how that block is called. */
const required: readonly (readonly [SheetName, string, string])[] = [
  ['Year plan', 'B12', 'Profit of the year (B12)'],
  ['Year plan', 'B16', 'Purchases of one who stays (B16)'],
  ['Year plan', 'B21', 'Year (B21)'],
  ['Season', 'A11', 'The past 24 months (A11)'],
  ['Season', 'B34', 'The past 24 months (B11:B34)'],
  ['Season', 'D27', 'Working week (D27:D33)'],
  ['Sellers by month', 'B21', 'Newcomers, month 1–3 (B21:D21)'],
  ['Funnels', 'B43', 'Channels (A43:G47)'],
  ['Funnels', 'D66', 'Sellers (C59:G66)'],
  ['Funnels', 'G28', 'New and current clients (E28:G29)'],
  ['Start in time', 'B10', 'Today (B10)'],
  ['Start in time', 'B14', 'How long it takes (B14:C16)'],
  ['Start in time', 'B19', 'Payment after the deal (B19:C20)'],
  ['Start in time', 'B48', 'Received of it already (B48)'],
  ['Start in time', 'H56', 'Stage (G56:H59)'],
  ['Start this week', 'B10', 'This week begins (B10)'],
];

describe('a yellow cell is blank', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openYear();
  });

  test.each(required)(
    '%s %s: the sheet says so and where, what follows is blank, and nothing is an error',
    async (sheet, cell, place) => {
      await whilePasted(addOn, sheet, { [cell]: null }, () => {
        expect(checkOf(addOn, sheet)).toBe(`✗ a yellow cell is blank: ${place}`);
        expect(shown(addOn, sheet, FOLLOWS[sheet])).toEqual([]);
        expect(errorsIn(addOn)).toEqual([]);
      });
    },
  );
  test('on the sheet Season, every sheet that needs it says that Season is where to look', async () => {
    await change(addOn, 'Season', { B20: null });
    expect(checkOf(addOn, 'Season')).toBe('✗ a yellow cell is blank: The past 24 months (B11:B34)');
    for (const sheet of SHEETS.filter((name) => name !== 'Season'))
      expect(checkOf(addOn, sheet), sheet).toBe('✗ see the sheet Season');
    for (const sheet of Object.keys(FOLLOWS) as SheetName[])
      expect(shown(addOn, sheet, FOLLOWS[sheet]), sheet).toEqual([]);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const column = (letter: string, first: number, values: readonly (number | string | null)[]): Changes =>
  Object.fromEntries(values.map((value, index) => [`${letter}${first + index}`, value]));

/** What is wrong, and how its block is called. */
const impossible: readonly (readonly [string, SheetName, Changes, string])[] = [
  ['a margin of nothing', 'Year plan', { B13: 0 }, 'Margin (B13)'],
  ['a margin above the check', 'Year plan', { B13: 2 }, 'Margin (B13)'],
  ['a loss as the goal', 'Year plan', { B12: -5 }, 'Profit of the year (B12)'],
  ['more leaving than there are', 'Year plan', { B15: 1.2 }, 'Of them leave in a year (B15)'],
  ['a check of nothing', 'Year plan', { B18: 0 }, 'Check, new clients (B18)'],
  ['half a year', 'Year plan', { B21: 2027.5 }, 'Year (B21)'],
  ['a step of nothing', 'Year plan', { B20: 0 }, 'Plans in multiples of (B20)'],
  ['more steps than can be counted', 'Year plan', { B12: 1e12, B20: 0.01 }, 'Plans in multiples of (B20)'],
  ['a year that brought nothing', 'Season', column('B', 11, Array(12).fill(0)), 'The past 24 months (B11:B34)'],
  ['a week without a working day', 'Season', column('D', 27, Array(7).fill(0)), 'Working week (D27:D33)'],
  ['a weekday that counts less than nothing', 'Season', { D27: -1 }, 'Working week (D27:D33)'],
  ['a holiday that is no day', 'Season', { F27: 'New Year' }, 'Holidays (F27:F36)'],
  ['two sellers of one name', 'Sellers by month', { A13: 'Anna Berger' }, 'The sellers (A12:F19)'],
  [
    'nobody at all',
    'Sellers by month',
    Object.fromEntries('ABCDEF'.split('').flatMap((letter) => Object.entries(column(letter, 12, Array(8).fill(null))))),
    'The sellers (A12:F19)',
  ],
  ['a seller without a name', 'Sellers by month', { A12: null }, 'The sellers (A12:F19)'],
  ['a seller who leaves before the first day', 'Sellers by month', { E15: day('2027-02-01') }, 'The sellers (A12:F19)'],
  ['a day that is none', 'Sellers by month', { D12: 'in spring' }, 'The sellers (A12:F19)'],
  ['more than the whole week', 'Sellers by month', { C12: 1.5 }, 'The sellers (A12:F19)'],
  ['a limit below nothing', 'Sellers by month', { F12: -1 }, 'The sellers (A12:F19)'],
  ['leave of somebody unknown', 'Sellers by month', { I15: 'Nobody', J15: day('2027-05-03') }, 'Time off (I12:K19)'],
  ['leave without a day', 'Sellers by month', { I15: 'Anna Berger' }, 'Time off (I12:K19)'],
  ['leave that ends before it begins', 'Sellers by month', { K12: day('2027-07-01') }, 'Time off (I12:K19)'],
  ['two channels of one name', 'Funnels', { A44: 'Referral' }, 'Channels (A43:G47)'],
  ['channels that bring nothing', 'Funnels', column('B', 43, Array(5).fill(0)), 'Channels (A43:G47)'],
  ['no channel', 'Funnels', column('A', 43, Array(5).fill(null)), 'Channels (A43:G47)'],
  ['a conversion above all', 'Funnels', { E43: 1.5 }, 'Channels (A43:G47)'],
  ['a stage without a name', 'Funnels', { A12: null }, 'Stages (A11:A14)'],
  ['a day after the year', 'Start in time', { B10: day('2028-01-01') }, 'Today (B10)'],
  ['a stage of two years', 'Start in time', { C14: 730 }, 'How long it takes (B14:C16)'],
  ['half a month ahead', 'Start in time', { B45: 1.5 }, 'Months ahead (B45)'],
  ['a deal in an unknown stage', 'Start in time', { B56: 'Dreamt of' }, 'Open opportunities (A56:D75)'],
  ['a deal without a name', 'Start in time', { A56: null }, 'Open opportunities (A56:D75)'],
  ['an amount that is none', 'Start in time', { C56: 'much' }, 'Open opportunities (A56:D75)'],
  ['a day that is none', 'Start in time', { D56: 'soon' }, 'Open opportunities (A56:D75)'],
  ['a week of another decade', 'Start this week', { B10: day('2006-01-02') }, 'This week begins (B10)'],
  ['fewer than none started', 'Start this week', { B20: -1 }, 'Started of what was due (B20:E20)'],
  ['a number started that is none', 'Start this week', { C20: 'many' }, 'Started of what was due (B20:E20)'],
];

describe('an impossible input', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openYear();
  });

  test.each(impossible)(
    '%s (%s) is told in words, and no cell holds an error',
    async (_what, sheet, changes, place) => {
      await whilePasted(addOn, sheet, changes, () => {
        expect(checkOf(addOn, sheet)).toBe(`✗ a yellow cell is wrong: ${place}`);
        expect(shown(addOn, sheet, FOLLOWS[sheet])).toEqual([]);
        expect(errorsIn(addOn)).toEqual([]);
      });
    },
  );
  test.each([0.7, 0.3])(
    'parts of a payment that are not the whole: what the two must make is told, at %d too',
    async (share) => {
      await whilePasted(addOn, 'Start in time', { B19: share }, () => {
        expect(checkOf(addOn, 'Start in time')).toBe('✗ B19 and B20 must make 100 %');
        expect(shown(addOn, 'Start in time', FOLLOWS['Start in time'])).toEqual([]);
        expect(checkOf(addOn, 'Start this week')).toBe('✗ see the sheet Start in time');
        expect(errorsIn(addOn)).toEqual([]);
      });
    },
  );
});

describe('unusual, but possible', () => {
  test('current clients bring the profit by themselves: no new one, and more than the goal', async () => {
    const addOn = await openYear();
    await change(addOn, 'Year plan', { B14: 800 });
    // 800 × 80 % × 3 × 32,000 × 25 % = 15,360,000
    expect(at(addOn, 'Year plan', 'B22')).toBe(15_360_000);
    expect(at(addOn, 'Year plan', 'D5')).toBe(
      'Current clients bring the profit by themselves: no new client is needed.',
    );
    expect(at(addOn, 'Year plan', 'B9')).toBe('✓ all add up');
    expect(at(addOn, 'Funnels', 'B8')).toBe('✓ all add up');
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('a goal of nothing with no clients: plans of nothing, and no error', async () => {
    const addOn = await openYear();
    await change(addOn, 'Year plan', { B12: 0, B14: 0 });
    // The engine rounds nothing up to minus nothing.
    for (const figure of numbers(addOn, 'Year plan', 'B5:B7')) expect(Math.abs(figure)).toBe(0);
    expect(sum(numbers(addOn, 'Year plan', 'D39:D50'))).toBe(0);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('a profit that is no multiple of the step is rounded up', async () => {
    const addOn = await openYear();
    await change(addOn, 'Year plan', { B12: 12_000_500 });
    expect(at(addOn, 'Year plan', 'B22')).toBe(12_001_000);
    expect(sum(numbers(addOn, 'Year plan', 'D39:D50'))).toBe(12_001_000);
  });
  test('a seller less: the others take over, and all sheets still add up', async () => {
    const addOn = await openYear();
    await change(
      addOn,
      'Sellers by month',
      Object.fromEntries(['A', 'B', 'F', 'G', 'I', 'J', 'K'].map((letter) => [`${letter}13`, null])),
    );
    await change(addOn, 'Sellers by month', {
      I12: null,
      J12: null,
      K12: null,
      ...column('F', 12, Array(8).fill(null)),
    });
    expect(block(addOn, 'Sellers by month', 'B7:B8').flat()).toEqual(['✓ complete', '✓ all add up']);
    expect(at(addOn, 'Sellers by month', 'D5')).toBe('The team can bring the whole year: nobody is beyond the limit.');
    expect(sum(numbers(addOn, 'Sellers by month', 'H12:H19'))).toBe(48_000_000);
    expect(at(addOn, 'Funnels', 'B8')).toBe('✓ all add up');
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('a channel less: the others bring the whole goal', async () => {
    const addOn = await openYear();
    await change(addOn, 'Funnels', { A44: null });
    expect(block(addOn, 'Funnels', 'H43:H47').flat()).toEqual([
      'Referral',
      'Advertising',
      'Cold call',
      'Trade fair',
      'Total',
    ]);
    expect(at(addOn, 'Funnels', 'N47')).toBe(12_000_000);
    expect(at(addOn, 'Funnels', 'N41')).toBe('✓ adds up to the goal');
  });
  test('a team without a column of its own is told', async () => {
    const addOn = await openYear();
    await change(addOn, 'Sellers by month', { G12: 'Team West' });
    expect(at(addOn, 'Sellers by month', 'B8')).toBe('✗ a team has no column');
  });
  test('a month in which nobody works is told in words', async () => {
    const addOn = await openYear();
    const leave = Object.fromEntries(Array.from({ length: 8 }, (_, row) => [`E${12 + row}`, day('2027-10-31')]));
    await change(addOn, 'Sellers by month', leave);
    expect(at(addOn, 'Sellers by month', 'B8')).toBe('✗ a month has no seller');
    // PLAN_PEOPLE says which month it is; nothing else is an error.
    expect(errorsIn(addOn).map(([sheet, row, place]) => [sheet, row, place])).toEqual([['Sellers by month', 25, 1]]);
    expect(shown(addOn, 'Sellers by month', ['B5:B6', 'D5', 'K26:N37', 'H12:H19'])).toEqual([]);
    expect(at(addOn, 'Funnels', 'B8')).toBe('✗ do not add up');
  });
  test('no open deal: all that is planned is still to find', async () => {
    const addOn = await openYear();
    const none = ['A', 'B', 'C', 'D'].flatMap((letter) => Object.entries(column(letter, 56, Array(13).fill(null))));
    await change(addOn, 'Start in time', Object.fromEntries(none));
    const planned = sum(numbers(addOn, 'Year plan', 'F39:F41'));
    expect(at(addOn, 'Start in time', 'G51')).toBe(planned);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('a plan that is made already is said to be', async () => {
    const addOn = await openYear();
    await change(addOn, 'Start in time', { B48: 20_000_000 });
    expect(at(addOn, 'Start in time', 'D6')).toBe('The plan until 31 March is made.');
    expect(at(addOn, 'Start in time', 'B6')).toBe('');
  });
});

describe('laid', () => {
  test.each([
    ['2026-01-01', 2026],
    ['2026-09-30', 2026],
    ['2026-10-01', 2027],
    ['2028-02-29', 2028],
  ])('on %s it plans %i, and this month is in the table', async (date, year) => {
    const addOn = await openYear(date);
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, 'Year plan', 'B21')).toBe(year);
    expect(dayOf(at(addOn, 'Year plan', 'A39'))).toBe(`${year}-01-01`);
    expect(
      block(addOn, 'Start in time', 'G27:G42')
        .flat()
        .filter((mark) => mark !== ''),
    ).toEqual(['● this month']);
    expect(at(addOn, 'Start in time', 'D5')).toMatch(/^This month: Calls /);
    expect(at(addOn, 'Start in time', 'B6')).toBeGreaterThan(0);
  });
  test('from the menu without an error', async () => {
    const addOn = await openTemplate('newYearPlan');
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, 'Year plan', 'B5')).toBe(48_000_000);
  });
  test('in Arabic with the same figures', async () => {
    const [english, arabic] = [await openYear(), await openYear(NOVEMBER, 'ar')];
    expect(errorsIn(arabic)).toEqual([]);
    const { ar, en } = templateWords;
    const sheets = (['year', 'season', 'funnels', 'sellers', 'start', 'week'] as const).map((key) => [
      en.yearPlan[key].sheet,
      ar.yearPlan[key].sheet,
    ]);
    for (const [inEnglish, inArabic] of sheets as [string, string][]) {
      expect(numbers(arabic, inArabic, 'A4:N80'), inArabic).toEqual(numbers(english, inEnglish, 'A4:N80'));
    }
    expect(at(arabic, 'خطة السنة', 'D5')).toContain('67%');
    expect(block(arabic, 'خطة السنة', 'B8:B9').flat()).toEqual(['✓ كاملة', '✓ كلها متطابقة']);
  });
  test('from right to left in Arabic', () => {
    const { parts, yearPlan: words, ledger, fields } = templateWords.ar;
    const common = { parts, words, ledger, fields, date: NOVEMBER };
    expect(yearPlanTemplate({ ...common, rightToLeft: true }).rightToLeft).toBe(true);
  });
});
