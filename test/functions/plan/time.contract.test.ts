/** PLAN_START and PLAN_COVERAGE as a spreadsheet calls them: plans of months and weeks, deals of the ledger, and slips. */
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import type { Environment } from '../../../src/functions/mechanism/environment';
import { PLAN_ACTIVITIES } from '../../../src/functions/plan/activities';
import { PLAN_ARRIVALS } from '../../../src/functions/plan/arrivals';
import { PLAN_COVERAGE } from '../../../src/functions/plan/coverage';
import { PLAN_START } from '../../../src/functions/plan/start';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction, environment: Environment = localEnvironment()) =>
  (...given: unknown[]) =>
    call(custom, given, environment) as unknown[][];

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('PLAN_START', () => {
  const start = calling(PLAN_START);
  /** March, April and May 2026, each day with 1,000. */
  const firsts = [2, 3, 4].map((month) => [new Date(2026, month, 1)]);
  const payments = [[31_000], [30_000], [31_000]];
  const months = firsts.map(([day]) => day);
  const days = (rows: unknown[][]) =>
    rows.map(([day]) => (day instanceof Date ? `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}` : day));
  const counts = (rows: unknown[][]) => rows.map(([, ...cells]) => cells);

  test.each(['America/Sao_Paulo', 'Pacific/Auckland', 'UTC'])('plans months by the calendar of %s', (zone) => {
    process.env.TZ = zone;
    const first = months.map((_, index) => [new Date(2026, 2 + index, 1)]);
    const rows = start(payments, first, 1000, 0.5, 0, 31, '', '', '', '', false);
    expect(days(rows)).toEqual(['Before', '1.3.2026', '1.4.2026', '1.5.2026']);
    // 31 days earlier: the 31 days of March were due before, the 30 of April and the first of May are due in March.
    expect(counts(rows)).toEqual([
      [62, 31, 0],
      [62, 31, 31_000],
      [60, 30, 30_000],
      [0, 0, 31_000],
    ]);
  });
  test('headings are the stages, named or numbered', () => {
    expect(start(payments, firsts, 1000, [[0.5, 0.5]], 0, 0)[0]).toEqual([
      'Start',
      'Stage 1',
      'Stage 2',
      'Deals',
      'Payments',
    ]);
    expect(start(payments, firsts, 1000, 0.5, 0, 0, '', [['Calls', 'Deals']])[0]).toEqual([
      'Start',
      'Calls',
      'Deals',
      'Payments',
    ]);
  });
  test('columns add up to what PLAN_ACTIVITIES asks for without time', () => {
    const conversions = [[0.1, 0.4, 0.3]];
    const rows = start(payments, firsts, 700, conversions, [[3, 12, 20]], [[5, 45]], [[0.3, 0.7]], '', '', '', false);
    const sums = [0, 1, 2, 3].map((stage) => counts(rows).reduce((sum, row) => sum + (row[stage] as number), 0));
    const timeless = calling(PLAN_ACTIVITIES)(92_000, 1, 700, conversions, '', false);
    expect(sums).toEqual(timeless.slice(0, 4).map(([, needed]) => needed));
  });
  test('a deal paid in parts without shares is paid in equal ones', () => {
    const equal = start(payments, firsts, 1000, 0.5, 7, [[0, 30]], [[0.5, 0.5]]);
    expect(start(payments, firsts, 1000, 0.5, 7, [[0, 30]])).toEqual(equal);
    expect(start(payments, firsts, 1000, 0.5, 7, [[0, 30]], [[0.9, 0.1]])).not.toEqual(equal);
  });
  test('a week is a line of its own: this week for the month after next', () => {
    const weeks = [[new Date(2026, 1, 2)], [new Date(2026, 1, 9)], [new Date(2026, 1, 16)]];
    const rows = start(31_000, new Date(2026, 2, 31), 1000, 0.5, 14, 28, '', '', weeks, new Date(2026, 3, 30), false);
    expect(days(rows)).toEqual(['Before', '2.2.2026', '9.2.2026', '16.2.2026']);
    // Deals from 3 March on, leads from 17 February on.
    expect(counts(rows)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [62, 31, 31_000],
    ]);
    const later = [[new Date(2026, 1, 17)], [new Date(2026, 1, 24)], [new Date(2026, 2, 3)]];
    expect(
      counts(start(31_000, new Date(2026, 2, 31), 1000, 0.5, 14, 28, '', '', later, new Date(2026, 3, 30), false)),
    ).toEqual([
      [0, 0, 0],
      [14, 0, 0],
      [14, 0, 0],
      [34, 31, 31_000],
    ]);
  });
  test('refuses what is no calendar: days that fall, a single day without an end, an end in the plan', () => {
    expect(sentenceOf(() => start(payments, [[46_082], [46_143], [46_113]], 1000, 0.5, 0, 31))).toBe(
      'PLAN_START: starts must be a later day than the one before it, got an earlier one (row 3). Sort them from the first day to the last, each once.',
    );
    expect(sentenceOf(() => start([[1, 2]], [[46_082, 46_082]], 1000, 0.5, 0, 31))).toContain(
      'got the same day (row 1, column 2)',
    );
    expect(sentenceOf(() => start(payments, firsts, 1000, 0.5, 0, 31, '', '', [[46_082], ['soon']]))).toContain(
      'rows must be a date, got the text “soon” (row 2)',
    );
    expect(sentenceOf(() => start(payments, [[46_082], [46_113]], 1000, 0.5, 0, 31))).toContain(
      'starts must be a list of 3 items, one for each of payments, got 2',
    );
    expect(sentenceOf(() => start(5, 46_082, 1000, 0.5, 0, 31))).toBe(
      'PLAN_START: end is missing; where starts is a single day, nothing says how long its period is. Type the last day of the plan.',
    );
    expect(sentenceOf(() => start(payments, firsts, 1000, 0.5, 0, 31, '', '', '', new Date(2026, 3, 30)))).toBe(
      'PLAN_START: end lies before the last day of starts; it must be the same day or a later one. Type the last day of the plan.',
    );
  });
  test('refuses lengths and shares that cannot be meant', () => {
    expect(sentenceOf(() => start(payments, firsts, 1000, [[0.5, 0.5]], [[1, 2, 3]], 0))).toContain(
      'stage_days must be a list of 2 items, one for each of conversions, got 3',
    );
    expect(sentenceOf(() => start(payments, firsts, 1000, 0.5, -1, 0))).toContain('stage_days must be 0–3,660, got -1');
    expect(sentenceOf(() => start(payments, firsts, 1000, 0.5, 0, 46_082))).toContain('payment_days must be 0–3,660');
    expect(sentenceOf(() => start(payments, firsts, 1000, 0.5, 0, [[0, 30]], [[0.5, 0.4]]))).toBe(
      'PLAN_START: payment_shares add up to 90% and must add up to 100%. Check the shares, or leave them out for equal ones.',
    );
    expect(sentenceOf(() => start([[1e15], [0], [0]], firsts, 1000, 0.5, 0, 0))).toContain(
      'payments add up to more than a spreadsheet can count to the cent',
    );
    expect(sentenceOf(() => start(payments, firsts, 1e-15, 0.5, 0, 0))).toContain(
      'payments ask for more to be started than a spreadsheet can count',
    );
  });
  test('an Arabic spreadsheet has its headings, its first row and its sentences', () => {
    const arabic = calling(PLAN_START, { ...localEnvironment(), words: () => wordsFor('ar_EG') });
    const [headings, before] = arabic(payments, firsts, 1000, 0.5, 0, 0) as [unknown[], unknown[]];
    expect(headings).toEqual(['البداية', 'المرحلة 1', 'الصفقات', 'المدفوعات']);
    expect(before[0]).toBe('قبل ذلك');
    expect(sentenceOf(() => arabic(5, 46_082, 1000, 0.5, 0, 31))).toContain('اكتب آخر يوم في الخطة');
  });
});

describe('PLAN_ARRIVALS', () => {
  const arrivals = calling(PLAN_ARRIVALS);
  const weeks = [[46_027], [46_034], [46_041]];

  test('leads of this week are deals of the next and money of the one after; the rest comes after', () => {
    expect(
      arrivals([[70], [35], [7]], weeks, 1000, 0.2, 7, 7, '', [['Leads', 'Deals']]).map(([, ...cells]) => cells),
    ).toEqual([
      ['Leads', 'Deals', 'Payments'],
      [70, 0, 0],
      [35, 14, 0],
      [7, 7, 14_000],
      [0, expect.closeTo(1.4, 9), 8400],
    ]);
  });
  test('what PLAN_START asks for brings the planned payments', () => {
    const plan = [[0], [0], [3000]];
    const leads = calling(PLAN_START)(plan, weeks, 100, 0.5, 7, 7, '', '', '', '', false).map(([, count]) => [count]);
    const back = arrivals(leads.slice(1), weeks, 100, 0.5, 7, 7, '', '', '', false);
    expect(back.map((row) => row[3])).toEqual([0, 0, 3000, 0]);
  });
  test('a longer last period than the one before is told by its end', () => {
    const rows = arrivals([[10], [20]], [[46_027], [46_034]], 10, 1, 0, 7, '', '', 46_053, false);
    // 20 leads over 20 days, of which the last 7 pay after the end.
    expect(rows.map((row) => row[3])).toEqual([0, 10 * 10 + 13 * 10, 70]);
  });
  test('refuses what PLAN_START refuses', () => {
    expect(sentenceOf(() => arrivals(70, 46_027, 1000, 0.2, 7, 7))).toContain('PLAN_ARRIVALS: end is missing');
    expect(sentenceOf(() => arrivals([[1], [-1], [1]], weeks, 1000, 0.2, 7, 7))).toContain(
      'started must be 0 or more, got -1 (row 2)',
    );
    expect(sentenceOf(() => arrivals([[1], [1], [1]], weeks, 1000, 0.2, 7, [[1, 2]], [[0.5, 0.6]]))).toContain(
      'payment_shares add up to 110%',
    );
  });
  test('an Arabic spreadsheet has its last row too', () => {
    const arabic = calling(PLAN_ARRIVALS, { ...localEnvironment(), words: () => wordsFor('ar_EG') });
    expect(arabic([[70], [35], [7]], weeks, 1000, 0.2, 7, 7).at(-1)?.[0]).toBe('بعد ذلك');
  });
});

describe('PLAN_COVERAGE', () => {
  const coverage = calling(PLAN_COVERAGE);
  const today = 46_030;
  const stages = [
    ['Offer', 0.4, ''],
    ['Contract', 0.9, ''],
    ['Signed', 1, 'won'],
  ];
  const headings = ['Deal', 'Stage', 'Amount', 'Opened', 'Expected', 'Closed'];
  const figures = (deals: unknown[][], ...rest: unknown[]) => {
    const [names, row] = coverage(1000, 400, [headings, ...deals], today, stages, ...rest) as [string[], unknown[]];
    return Object.fromEntries(names.map((name, index) => [name, row[index]]));
  };

  test('open deals of the ledger against the 600 that are left', () => {
    const deals = [
      ['D1', 'Offer', 500, 46_000, 46_050, ''],
      ['D2', 'Contract', 300, 46_000, 46_040, ''],
      ['D3', 'Offer', 200, 46_000, 46_020, ''],
      ['D4', 'Talks', 100, 46_000, 46_045, ''],
      ['D5', 'Contract', 50, 46_000, 46_090, ''],
      ['D6', 'Offer', 40, 46_000, '', ''],
      ['D7', 'Offer', '', 46_000, 46_045, ''],
      ['D8', 'Signed', 9000, 46_000, 46_020, 46_020],
      ['D9', 'Offer', 7000, 46_031, 46_045, ''],
    ];
    expect(figures(deals, 46_060)).toEqual({
      Remaining: 600,
      Open: 1190,
      'In time': 800,
      Expected: 500 * 0.4 + 300 * 0.9,
      Coverage: 470 / 600,
      'Coverage, all open': 1190 / 600,
      'Still to find': 130,
      Overdue: 200,
      Later: 50,
      'Without a day': 40,
      'Without a chance': 100,
      'Deals without amount': 1,
    });
  });
  test('money that comes after the end does not count', () => {
    const deal = [['D1', 'Contract', 500, 46_000, 46_050, '']];
    expect(figures(deal, 46_060, 10)).toMatchObject({ Expected: 450, Later: 0 });
    expect(figures(deal, 46_060, 11)).toMatchObject({ Expected: 0, Later: 500, 'Still to find': 600 });
    expect(figures(deal, '', 11)).toMatchObject({ Expected: 450, Later: 0 });
  });
  test('what was closed since that day was open on it, with a stage that nobody knows any more', () => {
    const deal = [['D1', 'Signed', 500, 46_000, 46_050, 46_035]];
    expect(figures(deal)).toMatchObject({ Open: 500, Expected: 0, 'Without a chance': 500 });
  });
  test('a plan that is made leaves the coverage blank', () => {
    const deals = [headings, ['D1', 'Offer', 500, 46_000, 46_050, '']];
    expect(coverage(1000, 1200, deals, today, stages, '', '', false)).toEqual([
      [0, 500, 500, 200, '', '', 0, 0, 0, 0, 0, 0],
    ]);
  });
  test('refuses an end before the day, a stage nobody explains, and rows that cannot be read', () => {
    const deals = (...rows: unknown[][]) => [headings, ...rows];
    const offer = ['D1', 'Offer', 500, 46_000, 46_050, ''];
    expect(sentenceOf(() => coverage(1000, 400, deals(offer), today, stages, today - 1))).toBe(
      'PLAN_COVERAGE: end lies before day; it must be the same day or a later one. Check whether the two are swapped.',
    );
    const agreed = ['D2', 'Agreed', 500, 46_000, 46_020, 46_020];
    expect(sentenceOf(() => coverage(1000, 400, deals(offer, agreed), today, stages))).toContain('Agreed');
    expect(sentenceOf(() => coverage(1000, 400, deals(['D1', 'Offer', 'much', '', '', '']), today, stages))).toMatch(
      /^PLAN_COVERAGE: deals .*much/,
    );
    expect(sentenceOf(() => coverage(1000, 400, '', today))).toContain('PLAN_COVERAGE: deals is missing');
  });
});
