/** Numbers as people write them in their locale: what a field shows is read back, and what is doubtful is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberKind, numbersIn } from '../../../src/sidebars/shared/numbers';

const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'ar-EG', 'ar', 'hi-IN', 'en-IN', 'pl-PL', 'pt-BR', 'fa-IR'];
const MORE_LOCALES = ['de-CH', 'sv-SE', 'tr-TR', 'he-IL', 'bn-BD', 'es-ES', 'eu-ES', 'pt-PT', 'ja-JP'];

function valueIn(locale: string, text: string, kind: NumberKind = 'amount'): number | 'refused' | 'blank' {
  const read = numbersIn(locale, false).read(text, kind);
  if (read.kind === 'number') return read.value;
  return read.kind === 'blank' ? 'blank' : 'refused';
}

/** Sales from cents to billions, losses included, with the digits that a field shows. */
const amounts = fc
  .tuple(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);

describe.each([...LOCALES, ...MORE_LOCALES])('in %s', (locale) => {
  const numbers = numbersIn(locale, locale.startsWith('ar'));

  test('an amount that a field shows is read as that amount', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(valueIn(locale, numbers.typed(amount, 'amount'))).toBe(amount + 0);
      }),
    );
  });
  test('a percentage that a field shows is read as that percentage, with its sign and without', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 1_000_000 }), (tenthsOfMille) => {
        const share = Number(`${tenthsOfMille}e-5`);
        const shown = numbers.typed(share, 'percent');
        expect(valueIn(locale, shown, 'percent')).toBe(share + 0);
        expect(valueIn(locale, shown.replace(/[%٪]/, ''), 'percent')).toBe(share + 0);
      }),
    );
  });
  test('the example in "this is no number" is a number', () => {
    for (const kind of ['amount', 'percent'] as const) {
      const refused = numbers.read('leads', kind);
      expect(refused.kind).toBe('unreadable');
      if (refused.kind === 'unreadable') expect(valueIn(locale, refused.example, kind)).toBeTypeOf('number');
    }
  });
  test('ten percent of nothing named is no amount', () => {
    for (const text of ['10%', '10 %', '%10', '10٪', '１０％', numbers.typed(0.1, 'percent')]) {
      expect(valueIn(locale, text), text).toBe('refused');
    }
  });
});

describe('what could be two numbers is neither', () => {
  test.each([
    ['en-US', '1,5'],
    ['en-US', ',5'],
    ['en-US', '5,'],
    ['en-US', '1,23,4567'],
    ['en-US', '1234,567'],
    ['en-US', '1,234,56'],
    ['en-US', '1,2345'],
    ['en-US', '1.234,5'],
    ['en-US', '1.2.3'],
    ['en-US', '1 5'],
    ['en-US', '10 000'],
    ['de-DE', '1.5'],
    ['de-DE', '12.34'],
    ['de-DE', '1,234.5'],
    ['fr-FR', '12 34'],
    ['fr-FR', '1.5'],
    ['pl-PL', '1 23'],
    ['pt-BR', '1.5'],
    ['hi-IN', '12,34,56'],
    ['ar-EG', '1,5'],
    ['ar-EG', '١,٢٣٤'],
    ['ar-EG', '١.٢٣٤'],
    ['ar-EG', '١٬٢٣'],
    ['fa-IR', '۱٬۵'],
  ])('%s: %s', (locale, text) => expect(valueIn(locale, text)).toBe('refused'));
});

describe('what people type and mean is read', () => {
  test.each([
    ['en-US', '1,234.5', 1234.5],
    ['en-US', '12,34,567', 1_234_567],
    ['en-IN', '12,34,567.5', 1_234_567.5],
    ['hi-IN', '१२,३४,५६७', 1_234_567],
    ['en-US', '.5', 0.5],
    ['en-US', '5.', 5],
    ['en-US', ' +7 ', 7],
    ['en-US', '−3', -3],
    ['en-US', '- 3', -3],
    ['en-US', '１，２３４．５', 1234.5],
    ['ja-JP', '－１２３', -123],
    ['en-US', '٥٠٠', 500],
    ['de-DE', '1.500', 1500],
    ['de-DE', '1,5', 1.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['fr-FR', '1\u00a0234,5', 1234.5],
    ['fr-FR', '1\u202f234,5', 1234.5],
    ['fr-CA', '1 234,5', 1234.5],
    ['pl-PL', '1 234,5', 1234.5],
    ['de-CH', "1'234.5", 1234.5],
    ['de-CH', '1’234.5', 1234.5],
    ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
    ['ar-EG', '1,234.5', 1234.5],
    ['ar-EG', '١,٥', 1.5],
    ['ar-EG', '١،٢٥', 1.25],
    ['ar-EG', '؜-٥', -5],
    ['fa-IR', '۱٬۲۳۴٫۵', 1234.5],
    ['fa-IR', '‎−۵', -5],
  ] as const)('%s: %s', (locale, text, value) => expect(valueIn(locale, text)).toBe(value));

  test.each([
    ['en-US', '10', 0.1],
    ['en-US', '10 %', 0.1],
    ['en-US', '.5%', 0.005],
    ['en-US', '-20', -0.2],
    ['en-US', '5％', 0.05],
    ['tr-TR', '%12,5', 0.125],
    ['tr-TR', '-%5', -0.05],
    ['ar-EG', '١٠٪', 0.1],
    ['ar-EG', '10٪؜', 0.1],
    ['de-DE', '12,5 %', 0.125],
  ] as const)('as a percentage in %s: %s', (locale, text, value) => {
    expect(valueIn(locale, text, 'percent')).toBe(value);
  });
});

describe('what only JavaScript takes for a number is refused', () => {
  test.each([
    '0x10',
    '1e3',
    '0b11',
    'Infinity',
    'NaN',
    '∞',
    '-',
    '+',
    '.',
    '%',
    '--5',
    '5-',
    '(5)',
    '5²',
    '½',
    '1%0',
    '%5%',
    '=5',
    '$5',
    '9'.repeat(400),
  ])('%s', (text) =>
    expect([valueIn('en-US', text), valueIn('en-US', text, 'percent')]).toEqual(['refused', 'refused']),
  );

  test('and blanks are blank', () =>
    expect([valueIn('en-US', ''), valueIn('ar-EG', ' \u00a0')]).toEqual(['blank', 'blank']));
});

describe('results', () => {
  const english = numbersIn('en-US', false);
  const arabic = numbersIn('ar-EG', true);

  test('have no more decimals than one can use, and never become 0 for being small', () => {
    expect(english.shown(1_234_567.89, 'amount')).toBe('1,234,568');
    expect(english.shown(5.678, 'amount')).toBe('5.68');
    expect(english.shown(0.1234, 'percent')).toBe('12.3%');
    expect(english.shown(0.00042, 'percent')).toBe('0.042%');
  });
  test('carry their sign when they are changes', () => {
    expect([0.4, -0.4, 0, 2000.4].map((change) => english.change(change, 'amount'))).toEqual([
      '+0.4',
      '-0.4',
      '0',
      '+2,000',
    ]);
    expect([0.2, -0.005, 1234567, -1, -0.99974].map((change) => english.change(change, 'percent'))).toEqual([
      '+20%',
      '-0.5%',
      '+123M%',
      '-100%',
      '-99.974%',
    ]);
  });
  test('never show a minus in front of nothing', () => expect(english.shown(-0, 'amount')).toBe('0'));
  test('keep their own direction inside right-to-left text', () => {
    for (const text of [arabic.shown(-1234, 'amount'), arabic.change(0.2, 'percent')]) {
      expect(text).toMatch(/^\u2066[^\u2066]*\u2069$/);
    }
    expect(english.shown(-1234, 'amount')).toBe('-1,234');
  });
  test('on an axis are short', () => {
    expect([0, 1500, 12_345.678, 1_234_567].map(english.short)).toEqual(['0', '1,500', '12,350', '1.23M']);
  });
});
