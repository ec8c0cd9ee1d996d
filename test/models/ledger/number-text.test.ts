/** Amounts as exports write them: read to the last digit with the right decimal sign, never with a guessed one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DecimalSign, readNumberText } from '../../../src/models/ledger/number-text';

const value = (text: string, decimal: DecimalSign) => readNumberText(text, decimal)?.value;

describe('an amount', () => {
  test.each([
    ['1234.5', '.', 1234.5],
    ['1,234.50', '.', 1234.5],
    ['1.234,50', ',', 1234.5],
    ['1 234,50', ',', 1234.5],
    ['1\u00a0234,50', ',', 1234.5],
    ['1\u202f234,50 €', ',', 1234.5],
    ['1’234.50', '.', 1234.5],
    ["CHF 1'234.50", '.', 1234.5],
    ['12,34,567.89', '.', 1234567.89],
    ['₹ 12,34,567', '.', 1234567],
    ['$1,234', '.', 1234],
    ['1.234.567', ',', 1234567],
    ['-12,5', ',', -12.5],
    ['−12,5', ',', -12.5],
    ['12,5-', ',', -12.5],
    ['(1,234.50)', '.', -1234.5],
    ['($1,234.50)', '.', -1234.5],
    ['-$5', '.', -5],
    ['$-5', '.', -5],
    ['+5', '.', 5],
    ['1 200 zł', ',', 1200],
    ['1 200,00 руб.', ',', 1200],
    ['EUR 1.200,00', ',', 1200],
    ['1.200,00 EUR', ',', 1200],
    ['١٬٢٣٤٫٥', '.', 1234.5],
    ['١٬٢٣٤٫٥', ',', 1234.5],
    ['۱۲۳۴٫۵', '.', 1234.5],
    ['１２３４．５', '.', 1234.5],
    ['1.5E+05', '.', 150000],
    ['.5', '.', 0.5],
    [',5', ',', 0.5],
    ['007', '.', 7],
    ['0', '.', 0],
    ['-0', '.', 0],
    ['999999999999.99', '.', 999999999999.99],
  ] as const)('%s with the decimal sign %s is %d', (text, decimal, wanted) => {
    expect(value(text, decimal)).toBe(wanted);
  });
  test.each([
    ['1.234,50', '.'],
    ['1,234.50', ','],
    ['12,34', '.'],
    ['1,2345', '.'],
    ['1,23,4', '.'],
    ['1234,567,890', '.'],
    ['1 2 3', '.'],
    ['1.2.3', '.'],
    ['--5', '.'],
    ['(5', '.'],
    ['5)', '.'],
    ['(-5)', '.'],
    ['5%%', '.'],
    ['1e999', '.'],
    ['12 pieces', '.'],
    ['1.2k', '.'],
    ['5 mln', '.'],
    ['10-20', '.'],
    ['1/2', '.'],
    ['12:30', '.'],
    ['2026-01-03', '.'],
    ['', '.'],
    ['-', '.'],
    ['abc', '.'],
    ['NaN', '.'],
    ['Infinity', '.'],
    ['0x10', '.'],
    ['$', '.'],
    ['$5$', '.'],
    ['5 EUR USD', '.'],
  ] as const)('%s is no number with the decimal sign %s', (text, decimal) => {
    expect(readNumberText(text, decimal)).toBeUndefined();
  });
  test('keeps its currency and its percent sign', () => {
    expect(readNumberText('12,50 €', ',')).toEqual({ value: 12.5, isPercent: false, currency: '€' });
    expect(readNumberText('12.5%', '.')).toEqual({ value: 0.125, isPercent: true, currency: '' });
    expect(readNumberText('% 7', '.')?.value).toBe(0.07);
    expect(readNumberText('٧٪', '.')?.value).toBe(0.07);
  });
});

/** Locales of every way of grouping digits that Unicode's tables know. */
const locales = [
  'en-US',
  'de-DE',
  'fr-FR',
  'de-CH',
  'en-IN',
  'pl-PL',
  'ru-RU',
  'es-ES',
  'pt-BR',
  'sv-SE',
  'cs-CZ',
  'el-GR',
  'ar-EG',
  'ar-AE',
  'fa-IR',
  'he-IL',
  'tr-TR',
  'hu-HU',
  'it-IT',
  'da-DK',
];

describe('what Intl writes', () => {
  test('is read back, with currency and grouping of every locale', () => {
    const amounts = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map((cents) => cents / 100);
    const options = fc.constantFrom<Intl.NumberFormatOptions>(
      { minimumFractionDigits: 2 },
      { maximumFractionDigits: 2 },
      { style: 'currency', currency: 'EUR' },
      { style: 'currency', currency: 'USD', currencyDisplay: 'code' },
      { minimumFractionDigits: 2, useGrouping: false },
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(...locales), options, (amount, locale, option) => {
        const format = new Intl.NumberFormat(locale, option);
        const sign = format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
        const text = format.format(amount);
        expect([text, value(text, sign === ',' ? ',' : '.')]).toEqual([text, amount + 0]);
      }),
    );
  });
  test('with the other decimal sign is never another number in silence, but where it could be both', () => {
    const amounts = fc.integer({ min: 1, max: 99_999_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amounts, fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'pl-PL'), (amount, locale) => {
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
          amount,
        );
        const wrong = value(text, locale === 'en-US' ? ',' : '.');
        expect(wrong).toBeUndefined();
      }),
    );
  });
  test('never throws and never makes a number of words', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<DecimalSign>('.', ','), (text, decimal) => {
        const read = readNumberText(text, decimal);
        if (read) expect(Number.isFinite(read.value) && /\p{Nd}/u.test(text.normalize('NFKC'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
