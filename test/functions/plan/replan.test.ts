/** The rest of a plan as a spreadsheet re-spreads it. */
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import type { Environment } from '../../../src/functions/mechanism/environment';
import { PLAN_BOARD } from '../../../src/functions/plan/board';
import { PLAN_PEOPLE } from '../../../src/functions/plan/people';
import { PLAN_REBALANCE } from '../../../src/functions/plan/rebalance';
import { PLAN_REPLAN } from '../../../src/functions/plan/replan';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction, environment: Environment = localEnvironment()) =>
  (...given: unknown[]) =>
    call(custom, given, environment) as unknown[][];
const arabic = () => ({ ...localEnvironment(), words: () => wordsFor('ar_EG') });

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const march = (date: number) => new Date(2026, 2, date);
const replan = calling(PLAN_REPLAN);
const plans = () => [
  ['Date', 'Ann', 'Bob', 'Total'],
  [march(2), 10, 10, 20],
  [march(3), 10, 10, 20],
  [march(4), 10, 20, 30],
];
const facts = () => [
  ['Day', 'Ann', 'Bob'],
  [march(2), 4, 13],
];
const amountsOf = (rows: unknown[][]) => rows.map((row) => row.slice(1));

describe('PLAN_REPLAN', () => {
  test.each(['America/Sao_Paulo', 'Pacific/Auckland', 'UTC'])('knows the day that is over in %s', (zone) => {
    process.env.TZ = zone;
    expect(amountsOf(replan(new Date(2026, 2, 2, 23, 30), plans(), facts()))).toEqual([
      ['Ann', 'Bob', 'Total'],
      ['', '', ''],
      [13, 9, 22],
      [13, 18, 31],
    ]);
  });
  test('shows the change against the first plan', () => {
    expect(amountsOf(replan(march(2), plans(), facts(), 'days', 'change', 1, false))).toEqual([
      ['', '', ''],
      [3, -1, 2],
      [3, -2, 1],
    ]);
  });
  test('shares the gap of all: Ann is 6 behind, Bob 3 ahead, 3 are to be made up for', () => {
    const rows = replan(march(2), plans(), facts(), 'people', '', 1, false);
    expect(amountsOf(rows)).toEqual([
      ['', '', ''],
      [10, 11, 21],
      [11, 21, 32],
    ]);
  });
  test('agrees with PLAN_REBALANCE to one step a day, and exactly over all days', () => {
    const rebalanced = calling(PLAN_REBALANCE)([[20, 20, 30]], [[17, '', '']])[0] as number[];
    const totals = replan(march(2), plans(), facts(), 'people', 'plan', 1, false).map((row) => row[3]) as number[];
    expect(totals.slice(1).reduce((sum, total) => sum + total, 0)).toBe(53);
    totals.slice(1).forEach((total, day) => {
      expect(Math.abs(total - (rebalanced[day + 1] as number))).toBeLessThanOrEqual(1);
    });
  });
  test('names what has no day left', () => {
    const away = plans().map((row, place) => (place > 1 ? [row[0], 0, row[2]] : row.slice(0, 3)));
    expect(replan(march(2), away, facts()).at(-1)).toEqual(['No day left', 6, '', 6]);
    expect(calling(PLAN_REPLAN, arabic())(march(2), away, facts()).at(-1)?.[0]).toBe('لا يوم متبقٍّ');
  });
  test('takes what PLAN_PEOPLE gives, with its lines, and gives what PLAN_BOARD takes', () => {
    const people = calling(PLAN_PEOPLE);
    const limited = people(
      100,
      [
        ['Ann', 1, 1, '', '', 100],
        ['Bob', 1, 1, '', '', 100],
      ],
      march(2),
      march(6),
    );
    expect(limited.at(-1)?.[0]).toBe('Beyond the limits');
    const rest = replan(march(2), limited, facts(), 'people');
    const board = calling(PLAN_BOARD)(march(2), rest, facts());
    expect(board.at(-1)?.[8]).toBe(
      rest.slice(1).reduce((sum, row) => sum + (typeof row.at(-1) === 'number' ? (row.at(-1) as number) : 0), 0),
    );
  });
  test('its last line is no day for who reads it again, in either language', () => {
    const away = plans().map((row, place) => (place > 1 ? [row[0], 0, row[2]] : row.slice(0, 3)));
    for (const environment of [localEnvironment(), arabic()]) {
      const rest = calling(PLAN_REPLAN, environment)(march(2), away, facts());
      expect(rest).toHaveLength(5);
      expect(calling(PLAN_BOARD)(march(2), rest, facts()).at(-1)?.[8]).toBe(27);
    }
  });
  test('takes the word in any spelling and tells another one what is allowed', () => {
    expect(replan(march(2), plans(), facts(), 'PEOPLE')).toEqual(replan(march(2), plans(), facts(), 'people'));
    expect(sentenceOf(() => replan(march(2), plans(), facts(), 'peopel'))).toContain('“people”');
  });
  test('refuses facts of a day that is not over, or of another month', () => {
    const early = [['Day', 'Ann'], ...[2, 3].map((day) => [march(day), 5])];
    expect(sentenceOf(() => replan(march(2), plans(), early))).toBe(
      'PLAN_REPLAN: facts have an amount on 2026-03-03 (row 3, column 2), which is after day, 2026-03-02. Check day, or end the facts with it.',
    );
    const before = [
      ['Day', 'Ann'],
      [new Date(2026, 1, 27), 5],
    ];
    expect(sentenceOf(() => replan(march(2), plans(), before))).toContain('outside the months of the plan');
  });
  test('refuses what can no longer be counted in steps', () => {
    const huge = [
      ['Day', 'Ann'],
      [march(3), 1e15],
    ];
    const none = [
      ['Day', 'Ann'],
      [march(2), ''],
    ];
    expect(sentenceOf(() => replan(march(2), huge, none, 'days', 'plan', 0.01))).toContain('PLAN_REPLAN: plans');
  });
});
