/** The template "Month plan" recalculated by the spreadsheet engine, against sums done here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import {
  at,
  block,
  type Changes,
  change as changeIn,
  errorsIn,
  near,
  type OpenedAddOn,
  openLaid,
  openTemplate,
} from './opened';

const SHEET = 'Month plan';
/** 2,209,000 by plan over people and the eleven days left, of which the 16th has 193 thousand in 2,072: 206 or one step more. */
const TODAY = 207_000;
const NOVEMBER = '2026-11-23';

const openMonth = (date = NOVEMBER, language: Language = 'en') => openLaid('newMonthPlan', date, language);
const change = (addOn: OpenedAddOn, cells: Changes) => changeIn(addOn, SHEET, cells);

/** Facts are typed in a sheet of their own: the whole day with the first seller, or nothing at all. */
async function changeFacts(addOn: OpenedAddOn, firstDay: number, amounts: readonly (number | null)[]) {
  amounts.forEach((amount, index) => {
    const row = addOn.sheet('Facts').getRange(`B${10 + firstDay + index}:I${10 + firstDay + index}`);
    if (amount === null) row.clearContent();
    else row.setValues([[amount, 0, 0, 0, 0, 0, 0, 0]]);
  });
  await addOn.recalculate();
}

const numbers = (addOn: OpenedAddOn, range: string) =>
  block(addOn, SHEET, range)
    .flat()
    .filter((cell) => typeof cell === 'number');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const shown = (addOn: OpenedAddOn, ranges: readonly string[]) =>
  ranges.flatMap((range) => block(addOn, SHEET, range).flat()).filter((cell) => cell !== '');
const dayOf = (cell: unknown) => (cell as Date).toISOString().slice(0, 10);
const days = (addOn: OpenedAddOn) =>
  block(addOn, SHEET, 'D13:D43')
    .flat()
    .filter((cell) => cell !== '')
    .map(dayOf);

/** Answer, drivers, findings, pace, sums of the days, what is to do, new plan and check of each day, today by seller. */
const FOLLOWS_FACTS = [
  'B5:C5',
  'D5:D6',
  'B6:B7',
  'D7:I7',
  'D9:I9',
  'F11:K11',
  'B13:C17',
  'I13:K43',
  'B49:J50',
  'H71:L79',
];
/** Plan of the month, its funnel, days, sellers and channels. */
const FOLLOWS_INPUTS = ['B27', 'A29:C35', 'D13:G43', 'C71:G81', 'M71:M78', 'B79'];

describe('November 2026: a million of profit at 25 %, 30,000 a deal, conversions 10, 40 and 50 %', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openMonth();
  });

  test('no cell holds an error', () => expect(errorsIn(addOn)).toEqual([]));
  test('three quarters of it from new clients: 100 of them from 5,000 calls', () => {
    expect(block(addOn, SHEET, 'A30:C35')).toEqual([
      ['Calls', 5000, 0.1],
      ['Leads', 500, 0.4],
      ['Meetings', 200, 0.5],
      ['New clients', 100, ''],
      ['Revenue', 3_000_000, ''],
      ['Profit', 750_000, ''],
    ]);
    expect(at(addOn, SHEET, 'B27')).toBe(4_000_000);
  });
  test('has 21 working days, whose plans in thousands add up to 4,000,000', () => {
    const plans = numbers(addOn, 'F13:F43');
    expect([days(addOn)[0], days(addOn)[20]]).toEqual(['2026-11-02', '2026-11-30']);
    expect([plans.length, sum(plans)]).toEqual([21, 4_000_000]);
    expect(plans.every((plan) => plan % 1000 === 0)).toBe(true);
    // Eight sellers, of whom one is away on the 25th and 26th: 166 seller-days of which each takes its part.
    const away = plans.slice(17, 19);
    expect(Math.max(...away)).toBeLessThan(170_000);
    for (const plan of [...plans.slice(0, 17), ...plans.slice(19)]) expect(Math.abs(plan - 192_771)).toBeLessThan(4000);
    expect(at(addOn, SHEET, 'J49')).toBe(21);
  });
  test('is at 93 % of its plan after ten days, as the board has it', () => {
    const facts = numbers(addOn, 'H13:H43');
    expect(facts).toEqual([105, 229, 133, 276, 76, 248, 162, 286, 105, 171].map((thousand) => thousand * 1000));
    const soFar = sum(numbers(addOn, 'F13:F22'));
    expect(block(addOn, SHEET, 'D9:I9')[0]).toEqual([
      near(1_791 / 4_000),
      soFar,
      1_791_000 - soFar,
      near((1_791_000 * 4_000_000) / soFar),
      near(179_100),
      near(2_209_000 / 11),
    ]);
    // Team, seller, today's three, plan and fact so far, attainment so far, whole plan, of whole plan, gap, forecast, need, chance.
    const all = block(addOn, 'Board', 'A21:N21')[0] as unknown[];
    expect(all.slice(0, 2)).toEqual(['All', 'All']);
    const [attainment, expected, gap, forecast, , needed] = block(addOn, SHEET, 'D9:I9')[0] as unknown[];
    expect([all[9], all[5], all[10], all[11], all[12]]).toEqual([attainment, expected, gap, forecast, needed]);
    expect(all[13]).toBe(at(addOn, SHEET, 'B7'));
    expect(at(addOn, SHEET, 'B6')).toEqual(near(0.44775));
    expect(at(addOn, SHEET, 'D6')).toBe(
      'At this pace the month ends 284,232 short of the plan: a day left needs 200,818, a day so far brought 179,100.',
    );
  });
  test('the chance of the plan is that of eleven days that reach their plan as the ten so far did', () => {
    const plans = numbers(addOn, 'F13:F43');
    const facts = numbers(addOn, 'H13:H43');
    // In hundreds, which moves no sum by more than 11 × 50 of 2,209,000.
    let chances = new Map([[0, 1]]);
    for (const plan of plans.slice(10)) {
      const next = new Map<number, number>();
      for (const [reached, chance] of chances) {
        for (const [day, fact] of facts.entries()) {
          const sum = reached + Math.round((plan * fact) / (plans[day] as number) / 100);
          next.set(sum, (next.get(sum) ?? 0) + chance / 10);
        }
      }
      chances = next;
    }
    const exact = sum([...chances].filter(([reached]) => reached >= 22_090).map(([, chance]) => chance));
    expect(Math.abs((at(addOn, SHEET, 'B7') as number) - exact)).toBeLessThan(0.005);
  });
  test('today is Monday the 16th, the first day without a fact, and must bring its part of what is left', () => {
    expect(dayOf(at(addOn, SHEET, 'C5'))).toBe('2026-11-16');
    expect(at(addOn, SHEET, 'B5')).toBe(TODAY);
    expect(block(addOn, SHEET, 'K22:K24').flat()).toEqual(['✗ missed', '● today', '']);
    expect(at(addOn, SHEET, 'K14')).toBe('✓ made');
  });
  test('facts and new plan add up to the plan', () => {
    const rest = numbers(addOn, 'J13:J43');
    expect([rest.length, sum(rest)]).toEqual([11, 2_209_000]);
    // In proportion to the plan: less on the two days on which somebody is away.
    expect(Math.max(rest[7] as number, rest[8] as number)).toBeLessThan(Math.min(...rest.slice(0, 7)));
    expect(block(addOn, SHEET, 'F11:K11')[0]).toEqual([4_000_000, '', 1_791_000, '', 2_209_000, '✓']);
  });
  test('2,209,000 are 56 new clients from 2,800 calls and 28 current ones; today takes 207 parts in 2,209 of them', () => {
    expect(block(addOn, SHEET, 'A13:C17')).toEqual([
      ['Calls', 2800, 263],
      ['Meetings', 112, 11],
      ['New clients', 56, 6],
      ['Current clients', 28, 3],
      ['Payments', 2_209_000, TODAY],
    ]);
    expect(at(addOn, SHEET, 'D5')).toBe('Today takes: Calls 263 · Meetings 11 · New clients 6 · Current clients 3');
  });
  test('each seller has a month in proportion to what they can do, each channel in proportion to its share', () => {
    const rows = block(addOn, SHEET, 'C71:F78') as number[][];
    // 21 days each, the fifth seller 19: 166 parts of days.
    const parts = [1.5, 1.2, 1.2, 1, 19 / 21, 1, 0.6, 0.5];
    rows.forEach((row, seller) => {
      expect(Math.abs(sum(row) - (4_000_000 * (parts[seller] as number)) / sum(parts))).toBeLessThan(1000);
    });
    const channels = [0, 1, 2, 3].map((channel) => sum(rows.map((row) => row[channel] as number)));
    expect(channels).toEqual([1_600_000, 1_200_000, 800_000, 400_000]);
    expect(rows.flat().every((amount) => amount % 1000 === 0)).toBe(true);
    expect(shown(addOn, ['M71:M78', 'C81:L81'])).toEqual(Array(18).fill('✓'));
  });
  test('what is agreed stays: 120,000 from partners for the first seller, nothing for the novice', () => {
    expect([at(addOn, SHEET, 'F71'), at(addOn, SHEET, 'F78')]).toEqual([120_000, 0]);
  });
  test('today’s money, clients, meetings and calls are all given to a seller', () => {
    const rows = block(addOn, SHEET, 'H71:L78') as number[][];
    expect([0, 1, 2, 3, 4].map((column) => sum(rows.map((row) => row[column] as number)))).toEqual([
      TODAY,
      ...[6, 3, 11, 263],
    ]);
    // Who has 36 of the 193 thousand planned for today.
    expect(rows[0]?.[0]).toBe(38_000);
  });
  test('every check is passed', () => {
    expect(block(addOn, SHEET, 'B8:B10').flat()).toEqual(['✓ complete', '✓ no day left out', '✓ all add up']);
  });
});

describe('the day is done', () => {
  test('once its fact is typed: the next one is today, and what was missed is spread over the rest', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 10, [101_000]);
    expect(dayOf(at(addOn, SHEET, 'C5'))).toBe('2026-11-17');
    // 2,108,000 over ten days.
    expect([numbers(addOn, 'J13:J43').length, sum(numbers(addOn, 'J13:J43'))]).toEqual([10, 2_108_000]);
    const today = at(addOn, SHEET, 'B5') as number;
    expect(today).toBe(numbers(addOn, 'J13:J43')[0]);
    expect(at(addOn, SHEET, 'K23')).toBe('✗ missed');
    expect(sum(numbers(addOn, 'H71:H78'))).toBe(today);
  });
  test('with cents, which the last day of the month and the sellers carry', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 10, Array(10).fill(200_000.25));
    expect(dayOf(at(addOn, SHEET, 'C5'))).toBe('2026-11-30');
    expect(at(addOn, SHEET, 'B5')).toEqual(near(4_000_000 - 1_791_000 - 2_000_002.5));
    expect(sum(numbers(addOn, 'H71:H78'))).toEqual(near(208_997.5));
    expect(at(addOn, SHEET, 'B10')).toBe('✓ all add up');
  });
  test('and the plan made: nothing more is needed', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 10, [2_500_000]);
    expect(at(addOn, SHEET, 'B5')).toBe(0);
    expect(at(addOn, SHEET, 'D5')).toBe('The plan is made: what comes in now is on top.');
    expect(at(addOn, SHEET, 'D6')).toMatch(/above the plan\.$/);
    expect([at(addOn, SHEET, 'B7'), at(addOn, SHEET, 'B10')]).toEqual([1, '✓ all add up']);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('and it was the last one: the month says how it went, and there is no today', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 10, Array(11).fill(190_000));
    expect(shown(addOn, ['B5:C5', 'C13:C17', 'H71:L79'])).toEqual([]);
    // (1,791,000 + 11 × 190,000) ÷ 4,000,000
    expect(at(addOn, SHEET, 'D5')).toBe('The month is over. It brought 97.0 % of the plan.');
    expect([at(addOn, SHEET, 'B7'), at(addOn, SHEET, 'B10')]).toEqual([0, '✓ all add up']);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('before the first day', () => {
  test('the plan of today is that of the first day, and there is neither pace nor chance', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 0, Array(10).fill(null));
    expect(dayOf(at(addOn, SHEET, 'C5'))).toBe('2026-11-02');
    expect(at(addOn, SHEET, 'B5')).toBe(numbers(addOn, 'F13:F43')[0]);
    expect([at(addOn, SHEET, 'B6'), at(addOn, SHEET, 'B7'), at(addOn, SHEET, 'G9')]).toEqual([0, '', '']);
    expect(at(addOn, SHEET, 'D6')).toMatch(/^No fact yet/);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('the calendar', () => {
  test('may count Saturdays as half days: their plan is half, and the pace counts what was planned', async () => {
    const addOn = await openMonth();
    await change(addOn, { G48: 0.5 });
    // 21 weekdays and four Saturdays; the ten facts now reach to Thursday the 12th, over one Saturday.
    const plans = numbers(addOn, 'F13:F43');
    expect([plans.length, sum(plans)]).toEqual([25, 4_000_000]);
    expect(days(addOn)[5]).toBe('2026-11-07');
    expect(Math.abs((plans[5] as number) - (plans[4] as number) / 2)).toBeLessThanOrEqual(4000);
    expect(block(addOn, SHEET, 'I49:J50')).toEqual([
      [25, 23],
      [10, 9.5],
    ]);
    expect(at(addOn, SHEET, 'E9')).toBe(sum(plans.slice(0, 10)));
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('counts a full day as one, whatever the weights', async () => {
    const addOn = await openMonth();
    await change(addOn, { B48: 2, C48: 2, D48: 2, E48: 2, F48: 2, G48: 1 });
    expect(block(addOn, SHEET, 'I49:J50')).toEqual([
      [25, 23],
      [10, 9.5],
    ]);
  });
  test('leaves out holidays', async () => {
    const addOn = await openMonth();
    await change(addOn, { B40: new Date('2026-11-30T00:00:00Z') });
    expect([days(addOn).length, days(addOn)[19]]).toEqual([20, '2026-11-27']);
    expect(sum(numbers(addOn, 'J13:J43'))).toBe(2_209_000);
  });
  test('has room for 31 working days', async () => {
    const addOn = await openMonth('2026-12-01');
    await change(addOn, { G48: 1, H48: 1 });
    expect([days(addOn).length, days(addOn)[30]]).toEqual([31, '2026-12-31']);
    expect([sum(numbers(addOn, 'F13:F43')), at(addOn, SHEET, 'B10')]).toEqual([4_000_000, '✓ all add up']);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test.each([
    ['2026-02-10', '2026-02-02', 20],
    ['2026-08-31', '2026-08-03', 21],
    ['2027-03-01', '2027-03-01', 23],
    ['2028-02-29', '2028-02-01', 21],
  ])(
    'laid on %s starts on %s, has %i days and half a month of facts near 94 percent of an even pace',
    async (date, first, count) => {
      const addOn = await openMonth(date);
      expect(errorsIn(addOn)).toEqual([]);
      expect([days(addOn)[0], days(addOn).length]).toEqual([first, count]);
      const facts = numbers(addOn, 'H13:H43');
      expect(facts.length).toBe(Math.floor(count / 2));
      expect(sum(facts) / ((4_000_000 * facts.length) / count)).toBeCloseTo(0.94, 2);
      expect(block(addOn, SHEET, 'B8:B10').flat()).toEqual(['✓ complete', '✓ no day left out', '✓ all add up']);
    },
  );
});

describe('a profit that makes no round revenue', () => {
  test('is planned rounded up to the step, so that the profit comes in', async () => {
    const addOn = await openMonth();
    await change(addOn, { B20: 1_000_001, B21: 0.3 });
    expect(at(addOn, SHEET, 'B27')).toBe(3_334_000);
    await change(addOn, { B20: 900_000 });
    expect(at(addOn, SHEET, 'B27')).toBe(3_000_000);
    expect(errorsIn(addOn)).toEqual([]);
  });
});

describe('while an input is missing or impossible', () => {
  const nothing = async (cells: Parameters<typeof change>[1], word: string) => {
    const addOn = await openMonth();
    // What is pasted brings no rule with it.
    for (const cell of Object.keys(cells)) addOn.sheet(SHEET).getRange(cell).setDataValidation(null);
    await change(addOn, cells);
    expect(at(addOn, SHEET, 'B8')).toBe(word);
    expect(shown(addOn, [...FOLLOWS_FACTS, ...FOLLOWS_INPUTS, 'B9:B10'])).toEqual([]);
  };

  test.each(['B20', 'B21', 'B24', 'B26', 'B38', 'D48', 'E69'])(
    'nothing shows a figure, and the check says so: %s is blank',
    (cell) => nothing({ [cell]: null }, '✗ a yellow cell is blank'),
  );
  test.each([
    ['a margin of nothing', { B21: 0 }],
    ['a conversion above 100 %', { B23: 10 }],
    ['a free week', { B48: 0, C48: 0, D48: 0, E48: 0, F48: 0 }],
    ['a negative share', { C69: -1 }],
  ])('nor with %s', (_what, cells) => nothing(cells, '✗ a value is impossible'));
  test.each([
    ['a last day before the first', '2026-10-31'],
    ['a month of 32 days', '2026-12-02'],
  ])('nor with %s', (_what, lastDay) => nothing({ B39: new Date(`${lastDay}T00:00:00Z`) }, '✗ dates: 1 to 31 days'));
});

describe('facts', () => {
  test('that leave a day out give no pace and no today', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 2, [null]);
    expect(at(addOn, SHEET, 'B9')).toBe('✗ a day is blank: type 0');
    expect(shown(addOn, FOLLOWS_FACTS)).toEqual([]);
    await changeFacts(addOn, 2, [0]);
    expect(at(addOn, SHEET, 'B9')).toBe('✓ no day left out');
  });
  test('below the last day are one too many', async () => {
    const addOn = await openMonth();
    await changeFacts(addOn, 10, Array(12).fill(1000));
    expect(at(addOn, SHEET, 'B9')).toBe('✗ more facts than days');
    expect(shown(addOn, FOLLOWS_FACTS)).toEqual([]);
  });
});

describe('agreed amounts that cannot be', () => {
  test('are told by a check, and the plan by seller is not shown', async () => {
    const addOn = await openMonth();
    await change(addOn, { F85: 900_000 });
    expect(at(addOn, SHEET, 'B10')).toBe('✗ agreed cells do not fit');
    expect(shown(addOn, ['D71:F78', 'C79:F79', 'M71:M78'])).toEqual([]);
    expect(errorsIn(addOn).map(([, row, column]) => [row, column])).toEqual([[71, 3]]);
  });
});

describe('laid', () => {
  test('from the menu, on whatever day, without an error', async () => {
    const addOn = await openTemplate('newMonthPlan');
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, SHEET, 'B5')).toBeGreaterThan(0);
  });
  test('in Arabic with the same figures', async () => {
    const addOn = await openMonth(NOVEMBER, 'ar');
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, 'خطة الشهر', 'B5')).toBe(TODAY);
    expect(at(addOn, 'خطة الشهر', 'D5')).toContain('المكالمات 263');
    expect(block(addOn, 'خطة الشهر', 'B8:B10').flat()).toEqual(['✓ كاملة', '✓ لا يوم ناقص', '✓ كلها متطابقة']);
  });
});
