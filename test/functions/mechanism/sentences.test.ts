import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import { valueFunction } from '../../../src/functions/mechanism/define';
import type { Environment } from '../../../src/functions/mechanism/environment';
import { date, flag, number, percent, word } from '../../../src/functions/mechanism/parameters';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';

const seller = valueFunction({
  name: 'TEST_SELLER',
  parameters: {
    people: number({ whole: true, atLeast: 1, atMost: 7, fallback: 1 }),
    rate: percent({ atLeast: 0, atMost: 1, fallback: 0 }),
    price: number({ above: 0, fallback: 1 }),
    shown: flag({ fallback: true }),
    start: date({ fallback: 'none' }),
  },
  value: ({ people, rate, price }) => people * rate * price,
});

const refusal = (given: unknown[], environment: Environment = localEnvironment()) => {
  try {
    call(seller, given, environment);
  } catch (problem) {
    return (problem as Error).message;
  }
  return 'not refused';
};

describe('a word that is none of those allowed', () => {
  const pay = valueFunction({
    name: 'TEST_PAY',
    parameters: { mode: word(['marginal', 'whole'], { fallback: 'whole' }) },
    value: ({ mode }) => mode,
  });
  test.each([
    ['margnal', 'Did you mean “marginal”?'],
    ['wohle', 'Did you mean “whole”?'],
    ['step', 'Use one of these words.'],
    ['whole '.repeat(20), 'Use one of these words.'],
    ['#REF!', 'Mend the formula in that cell first.'],
    [7, 'Use one of these words.'],
  ])('“%s”', (mode, fix) => {
    expect(() => call(pay, [mode], localEnvironment())).toThrow(/^TEST_PAY: mode must be “marginal” or “whole”, got /);
    expect(() => call(pay, [mode], localEnvironment())).toThrow(fix);
  });
  test('upper and lower case and blanks around make no difference', () => {
    expect(call(pay, [' Marginal'], localEnvironment())).toBe('marginal');
  });
});

describe('a refusal is one sentence with function, argument, what came, what is allowed and the likely fix', () => {
  test.each([
    [[8], 'TEST_SELLER: people must be a whole number, 1–7, got 8. Check the cell that this argument points to.'],
    [[2.5], 'TEST_SELLER: people must be a whole number, 1–7, got 2.5. Did you mean 3?'],
    [[-2], 'TEST_SELLER: people must be a whole number, 1–7, got -2. Remove the minus sign.'],
    [[1, 10], 'TEST_SELLER: rate must be 0–100%, got 10. Did you mean 10%?'],
    [[1, 2.5], 'TEST_SELLER: rate must be 0–100%, got 2.5. Did you mean 2.5%?'],
    [
      [1, '10%'],
      'TEST_SELLER: rate must be 0–100%, got the text “10%”. That is text: type it again as a number, without spaces, units or an apostrophe.',
    ],
    [[1, 0, 0], 'TEST_SELLER: price must be more than 0, got 0. Check the cell that this argument points to.'],
    [
      [1, 0, Number.POSITIVE_INFINITY],
      'TEST_SELLER: price must be more than 0, got a number without end. Check the cell that this argument points to.',
    ],
    [[true], 'TEST_SELLER: people must be a whole number, 1–7, got TRUE. Replace it by a number.'],
    [
      ['#DIV/0!'],
      'TEST_SELLER: people must be a whole number, 1–7, got the error #DIV/0!. Mend the formula in that cell first.',
    ],
    [
      [new Date(2026, 0, 1)],
      'TEST_SELLER: people must be a whole number, 1–7, got a date. That is a date: type a number, or change the format of the cell from date to number.',
    ],
    [[1, 0, 1, 'yes'], 'TEST_SELLER: shown must be TRUE or FALSE, got the text “yes”. Type TRUE or FALSE.'],
    [
      [1, 0, 1, true, 'soon'],
      'TEST_SELLER: start must be a date, got the text “soon”. Type it as a date that the sheet recognises.',
    ],
    [[1, 0, 1, true, -3], 'TEST_SELLER: start must be a date, got -3. Type it as a date that the sheet recognises.'],
    [
      [
        [[0.5], [0.5]],
        [[0.1], [30]],
      ],
      'TEST_SELLER: people must be a whole number, 1–7, got 0.5 (row 1). Did you mean 1?',
    ],
  ])('%j', (given, sentence) => expect(refusal(given)).toBe(sentence));

  test('a long text is shortened', () => {
    expect(refusal(['x'.repeat(500)])).toContain(`got the text “${'x'.repeat(40)}…”`);
  });

  test('an Arabic spreadsheet is answered in Arabic, with Latin names kept together', () => {
    const arabic: Environment = { ...localEnvironment(), words: () => wordsFor('ar_EG') };
    const sentence = refusal([1, 10], arabic);
    expect(sentence).toContain('\u2068TEST_SELLER\u2069');
    expect(sentence).toMatch(/هل تقصد .*؟$/);
  });
});
