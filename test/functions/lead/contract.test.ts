/** The functions about leads, as a sheet calls them. */
import { describe, expect, test } from 'vitest';
import { LEAD_SCORE } from '../../../src/functions/lead/score';
import { LEAD_TEMPERATURE } from '../../../src/functions/lead/temperature';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { localEnvironment } from '../../../src/sheets/environment';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());

describe('LEAD_SCORE', () => {
  const score = calling(LEAD_SCORE);
  test('half of a fifth and all of a half make 60 %', () => {
    expect(score([[1, 0, 0.5]], [[0.5, 0.3, 0.2]])).toBeCloseTo(0.6, 12);
  });
  test('one row of answers per lead, tick boxes as well; a lead without any answer stays blank', () => {
    const answers = [
      [true, true, false],
      ['', '', ''],
      [0, 0, 1],
    ];
    expect(score(answers, [[3], [2], [1]])).toEqual([[expect.closeTo(5 / 6, 12)], [''], [expect.closeTo(1 / 6, 12)]]);
    expect(score([['', '', '']], [[3, 2, 1]])).toBe('');
  });
  test('an open question, points above 1 and too few answers are refused with their place', () => {
    expect(() =>
      score(
        [
          [1, 1],
          [1, ''],
        ],
        [[3, 2]],
      ),
    ).toThrow('LEAD_SCORE: answers must be 0–100%, got a blank cell (row 2, column 2).');
    expect(() => score([[1, 10]], [[3, 2]])).toThrow(
      'LEAD_SCORE: answers must be 0–100%, got 10 (row 1, column 2). Did you mean 10%?',
    );
    expect(() => score([[1]], [[3, 2]])).toThrow(
      'LEAD_SCORE: answers must be a list of 2 items, one for each of weights, got 1.',
    );
    expect(() => score([['yes', 1]], [[3, 2]])).toThrow(
      'LEAD_SCORE: answers must be 0–100%, got the text “yes” (row 1, column 1).',
    );
  });
  test('weights that are all 0 or negative are refused', () => {
    expect(() => score([[1, 1]], [[0, 0]])).toThrow('LEAD_SCORE: weights are all 0, so that no answer counts.');
    expect(() => score([[1, 1]], [[2, -1]])).toThrow(
      'LEAD_SCORE: weights must be 0 or more, got -1 (row 1, column 2).',
    );
  });
});

describe('LEAD_TEMPERATURE', () => {
  const temperature = calling(LEAD_TEMPERATURE);
  test('0, 60 and 365 days are hot, warm and cold', () => {
    expect(temperature([[0, 60, 365]])).toEqual([['hot', 'warm', 'cold']]);
  });
  test('both limits are inclusive, and interest without a date is cold', () => {
    expect(temperature([[7], [8], [61], ['None']])).toEqual([['hot'], ['warm'], ['cold'], ['cold']]);
  });
  test('blank stays blank, in a range and alone, but a call without days is refused', () => {
    expect(temperature([[7], [''], [61]])).toEqual([['hot'], [''], ['cold']]);
    expect(temperature([[7], ['']], [[7], [14]])).toEqual([['hot'], ['']]);
    expect(temperature('')).toBe('');
    expect(() => temperature()).toThrow('LEAD_TEMPERATURE: days_to_purchase is missing');
  });
  test('other limits may be given, not in the wrong order', () => {
    expect(temperature(14, 14, 90)).toBe('hot');
    expect(() => temperature(5, 80)).toThrow('LEAD_TEMPERATURE: warm is 60 and must be at least hot, which is 80.');
  });
  test('a day in the past and another word are refused', () => {
    expect(() => temperature([[3], [-1]])).toThrow(
      'LEAD_TEMPERATURE: days_to_purchase must be 0 or more, got -1 (row 2).',
    );
    expect(() => temperature('soon')).toThrow(
      'LEAD_TEMPERATURE: days_to_purchase must be 0 or more, or the word “none”, got the text “soon”.',
    );
  });
});
