/** The sheet "Start this week" of the template "Year plan", against payments laid out day by day. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, errorsIn, type OpenedAddOn } from './opened';
import { change, dayOf, numbers, openYear, serial, shown, sum, whilePasted } from './year-plan-opened';

const SHEET = 'Start this week';
const DAY = 86_400_000;
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const after = (text: string, days: number) => new Date(Date.parse(text) + days * DAY).toISOString().slice(0, 10);

/** As the example has them: calls, leads, meetings, deals. */
const CONVERSIONS = [0.15, 0.45, 0.5];
const DAYS_TO_DEAL = [42, 35, 21, 0];
const DAYS_TO_PAYMENT = [0, 30];

/** Money a day, and the counts that the sheet "Start in time" must reach: each stage is rounded up from the next one. */
interface Money {
  readonly perDay: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
}

function moneyOf(addOn: OpenedAddOn, year: number, months: readonly number[]): Money {
  const revenues = numbers(addOn, 'Year plan', 'F39:F50');
  const perDay = new Map<string, number>();
  for (let date = `${year}-01-01`; date.startsWith(`${year}`); date = after(date, 1)) {
    const month = Number(date.slice(5, 7));
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (months.includes(month)) perDay.set(date, (revenues[month - 1] as number) / length);
  }
  const check = at(addOn, 'Start in time', 'B11') as number;
  const counts = [Math.ceil(sum([...perDay.values()]) / check - 1e-6)];
  for (const conversion of [...CONVERSIONS].reverse())
    counts.unshift(Math.ceil((counts[0] as number) / conversion - 1e-6));
  return { perDay, counts };
}

/** What must have been started before a day: half of each day’s money comes with the deal, half 30 days later. */
function startedBefore(money: Money, stage: number, date: string): number {
  const whole = sum([...money.perDay.values()]);
  let begun = 0;
  for (const [paid, amount] of money.perDay) {
    for (const wait of DAYS_TO_PAYMENT) {
      if (after(paid, -wait - (DAYS_TO_DEAL[stage] as number)) < date) begun += amount / 2;
    }
  }
  return Math.max(0, Math.ceil((money.counts[stage] as number) * (begun / whole) - 1e-6));
}

/** Before the first Monday, in each week, and from the last Monday on. */
function rowsOf(money: Money, mondays: readonly string[]): number[][] {
  const upTo = [...mondays, '9999-12-31'].map((date) => [0, 1, 2, 3].map((stage) => startedBefore(money, stage, date)));
  return upTo.map((counts, row) => counts.map((count, stage) => count - (upTo[row - 1]?.[stage] ?? 0)));
}

const mondaysFrom = (monday: string, count: number) =>
  Array.from({ length: count }, (_, week) => after(monday, 7 * week));
const everyMonth = Array.from({ length: 12 }, (_, month) => month + 1);

describe.each([
  ['2026-11-28', 2027, '2026-11-23', 48, '2027-01', 'January'],
  // A leap year: February has 29 days.
  ['2027-12-28', 2028, '2027-12-27', 52, '2028-02', 'February'],
  ['2028-01-05', 2028, '2028-01-03', 1, '2028-03', 'March'],
  // Week 53 of 2026 ends on 3 January; its Monday is still in December.
  ['2027-01-02', 2027, '2026-12-28', 53, '2027-02', 'February'],
] as const)('laid on %s for the plan of %i', (laid, year, monday, weekNumber, month, name) => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openYear(laid);
  });

  test('the week is the one of that day, and the month the one after next', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(at(addOn, SHEET, 'B7')).toBe('✓ complete');
    expect(dayOf(at(addOn, SHEET, 'B10'))).toBe(monday);
    expect(at(addOn, SHEET, 'B11')).toBe(weekNumber);
    expect(dayOf(at(addOn, SHEET, 'B12'))).toBe(`${month}-01`);
    const revenue = numbers(addOn, 'Year plan', 'F39:F50')[Number(month.slice(5)) - 1];
    expect(at(addOn, SHEET, 'B13')).toBe(revenue);
  });
  test('its payments need what a count day by day says: before, this week, later', () => {
    const rows = rowsOf(moneyOf(addOn, year, [Number(month.slice(5))]), mondaysFrom(monday, 2));
    expect(block(addOn, SHEET, 'B17:E19')).toEqual(rows);
    const now = rows[1] as number[];
    expect(now[0]).toBeGreaterThan(0);
    expect(at(addOn, SHEET, 'B5')).toBe(now[0]);
    const stages = ['Calls', 'Leads', 'Meetings', 'Deals'].map((stage, place) => [stage, now[place]] as const);
    const listed = stages.filter(([, count]) => count).map(([stage, count]) => `${stage} ${count}`);
    expect(at(addOn, SHEET, 'D5')).toBe(`This week, for the payments of ${name}: ${listed.join(' · ')}.`);
  });
  test('eight weeks, what was due before them and what is later are those of the whole plan, day by day', () => {
    const mondays = mondaysFrom(monday, 9);
    expect(block(addOn, SHEET, 'A26:A34').flat().map(dayOf)).toEqual(mondays);
    const rows = rowsOf(moneyOf(addOn, year, everyMonth), mondays);
    expect(block(addOn, SHEET, 'B25:E34')).toEqual(rows);
    const starts = numbers(addOn, 'Start in time', 'B26:B42');
    expect(sum(rows.map(([calls]) => calls as number))).toBe(sum(starts));
    expect(sum(numbers(addOn, SHEET, 'F25:F34'))).toBe(48_000_000);
  });
});

describe('in the plan of 2027', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openYear();
  });
  const choose = (monday: string) => change(addOn, SHEET, { B10: day(monday) });

  test('weeks are numbered through week 53 into the new year', () => {
    expect(numbers(addOn, SHEET, 'I26:I33')).toEqual([48, 49, 50, 51, 52, 53, 1, 2]);
  });
  test('what was due before is missing until somebody says what of it was started', async () => {
    const due = block(addOn, SHEET, 'B17:E17')[0] as number[];
    expect(block(addOn, SHEET, 'B21:E21')[0]).toEqual(due);
    expect(at(addOn, SHEET, 'D6')).toBe(
      `Was due before this week: Calls ${due[0]?.toLocaleString('en')} · Leads ${due[1]} · Meetings ${due[2]}. Type below what of it has been started.`,
    );
    await whilePasted(addOn, SHEET, { B20: (due[0] as number) - 48, C20: due[1] as number, D20: 1000 }, () => {
      expect(block(addOn, SHEET, 'B21:E21')[0]).toEqual([48, 0, 0, 0]);
      expect(block(addOn, SHEET, 'B6:D6')[0]).toEqual([48, 'Calls', 'Still missing of what was due before: Calls 48.']);
    });
    await whilePasted(addOn, SHEET, { B20: due[0] as number, C20: due[1] as number, D20: due[2] as number }, () => {
      expect(block(addOn, SHEET, 'B6:D6')[0]).toEqual([0, '', 'Nothing is missing of what was due before this week.']);
    });
  });
  test('a week that begins on a Tuesday is told, and nothing is shown for it', async () => {
    await whilePasted(addOn, SHEET, { B10: day('2026-11-24') }, () => {
      expect(at(addOn, SHEET, 'B7')).toBe('✗ the week must begin on a Monday');
      expect(shown(addOn, SHEET, ['B5:D6', 'B11:B13', 'A16:F19', 'G17:G19', 'A24:F34', 'G25:J34'])).toEqual([]);
      expect(errorsIn(addOn)).toEqual([]);
    });
  });
  test.each([
    ['2026-10-26', 'December 2026'],
    ['2027-11-01', 'January 2028'],
    ['2029-01-01', 'March 2029'],
  ])('the week of %s: %s is outside the plan, which is said instead of a 0', async (monday, month) => {
    await choose(monday);
    expect(at(addOn, SHEET, 'D5')).toBe(
      `The payments of ${month} lie outside the plan of 2027: choose another week, or plan that year on the sheet Year plan.`,
    );
    expect(shown(addOn, SHEET, ['B5:C6', 'D6', 'B13', 'A16:E19', 'G17:G19', 'B21:E21'])).toEqual([]);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('the last month of the plan is inside, and so is the first', async () => {
    for (const monday of ['2026-11-02', '2027-10-25']) {
      await choose(monday);
      expect(at(addOn, SHEET, 'D5')).toMatch(/^This week, for the payments of (January|December): Calls \d/);
    }
  });
  test('weeks whose work is paid before or after the year say so, as their dashes do not mean that nothing is due', async () => {
    await choose('2026-12-07');
    // A deal of the last Sunday of 2026 may be paid at once; that of 4 January cannot be paid before 2027.
    expect(block(addOn, SHEET, 'J26:J33').flat()).toEqual([...Array(4).fill('before 2027'), '', '', '', '']);
    await choose('2027-09-27');
    // A call is paid within 72 days: of Sunday, 17 October, on 28 December; of Monday, 25 October, after the year.
    const outside = mondaysFrom('2027-09-27', 8).map((monday) =>
      serial(monday) + 6 + 72 > serial('2027-12-31') ? 'after 2027' : '',
    );
    expect(block(addOn, SHEET, 'J26:J33').flat()).toEqual(outside);
    expect(outside.slice(1, 5)).toEqual(['', '', 'after 2027', 'after 2027']);
  });
  test('the week before the end of the plan leaves nothing for later weeks', async () => {
    await choose('2027-12-27');
    expect(sum(numbers(addOn, SHEET, 'B27:F34'))).toBe(0);
    expect(block(addOn, SHEET, 'J27:J33').flat()).toEqual(Array(7).fill('after 2027'));
  });
});

test('in Arabic the finding names month and stages in Arabic', async () => {
  const addOn = await openYear('2026-11-28', 'ar');
  expect(errorsIn(addOn)).toEqual([]);
  const [calls, leads, meetings] = block(addOn, 'البدء هذا الأسبوع', 'B18:D18')[0] as number[];
  expect(at(addOn, 'البدء هذا الأسبوع', 'D5')).toBe(
    `هذا الأسبوع من أجل متحصلات يناير: المكالمات ${calls} · المحتملون ${leads} · الاجتماعات ${meetings}.`,
  );
});
