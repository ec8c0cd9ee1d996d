/** Plans at the edge of what people give: no limit at all, a stage without a chance, refunds, weights of odd sizes. */
import { describe, expect, test } from 'vitest';
import { LEDGER_PIPELINE } from '../../../src/functions/ledger/pipeline';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { PLAN_CHANCE } from '../../../src/functions/plan/chance';
import { PLAN_COVERAGE } from '../../../src/functions/plan/coverage';
import { PLAN_FUNNELS } from '../../../src/functions/plan/funnels';
import { PLAN_LIMITS } from '../../../src/functions/plan/limits';
import { PLAN_PEOPLE } from '../../../src/functions/plan/people';
import { PLAN_SPLIT } from '../../../src/functions/plan/split';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment()) as unknown[][];

describe('PLAN_LIMITS', () => {
  const limits = calling(PLAN_LIMITS);
  test('without any limit is a split by weights', () => {
    for (const none of [[[''], ['']], '']) {
      expect(limits(100, [['Ann'], ['Bob']], 1, none, 1, false).map((row) => row[1])).toEqual([50, 50, 0]);
    }
  });
  test('refuses weights that are all 0: room is left, and nobody would be given anything', () => {
    expect(sentenceOf(() => limits(100, [['Ann'], ['Bob']], 0, 30))).toContain('weights are all 0');
  });
});

describe('a listed stage without a chance', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Expected'],
    ['D1', 'Talks', 400, 46050],
  ];
  const stages = [
    ['Offer', 0.4],
    ['Talks', ''],
  ];
  test('is expected to bring nobody knows what, not 0', () => {
    const [found] = calling(PLAN_COVERAGE)(1000, 0, deals, 46030, stages, '', '', false) as [unknown[]];
    // Remaining, open, in time, expected … without a day, without a chance, without an amount.
    expect([found[1], found[2], found[3], found[10]]).toEqual([400, 0, 0, 400]);
    expect(calling(LEDGER_PIPELINE)(deals, 46030, stages, false)).toEqual([
      ['Offer', 0, 0, 0, 0],
      ['Talks', 1, 400, '', 0],
    ]);
  });
});

describe('PLAN_CHANCE', () => {
  test.each([[[0.3, -0.1, -0.2]], [[0.1, -0.3, 0.2]], [[1000.1, -3000.3, 2000.2]]])(
    'of a plan of nothing is made by sales and refunds that add up to it: %s',
    (facts) => {
      expect(calling(PLAN_CHANCE)(0, [facts], 0)).toBe(1);
    },
  );
});

describe('PLAN_PEOPLE', () => {
  test.each([1e308, 1e-310, 5e-324])('shares by proportion, whatever the size of levels: %s', (level) => {
    const people = [
      ['Ann', level],
      ['Bob', level],
    ];
    const rows = calling(PLAN_PEOPLE)(100, people, 46083, 46086, 'month');
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['Ann', 'Bob', 'Total'],
      [50, 50, 100],
    ]);
  });
});

describe('a refusal', () => {
  test('names the argument as the function has it', () => {
    const funnels = () => calling(PLAN_FUNNELS)(100.5, [['A'], ['B']], 1, 0.5, 10, 0.5);
    expect(sentenceOf(funnels)).toMatch(/profit 100\.5 is no multiple/);
  });
  test('shows a 0 without a sign', () => {
    expect(sentenceOf(() => calling(PLAN_SPLIT)(100, [[1, 1]], -0))).toContain('got 0');
  });
});
