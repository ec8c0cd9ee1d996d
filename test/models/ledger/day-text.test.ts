/** Days as exports write them: every day that a calendar has in every form, and none that it has not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayOrder, dayOfSerial, isAmbiguous, ordersOf, readDayText } from '../../../src/models/ledger/day-text';

const DAY = 86_400_000;
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

describe('a day', () => {
  test.each([
    ['31.12.2026', 'dmy', '2026-12-31'],
    ['31. 12. 2026', 'dmy', '2026-12-31'],
    ['31.12.26', 'dmy', '2026-12-31'],
    ['12/31/2026', 'mdy', '2026-12-31'],
    ['1/2/2026', 'mdy', '2026-01-02'],
    ['1/2/2026', 'dmy', '2026-02-01'],
    ['2026-12-31', 'dmy', '2026-12-31'],
    ['2026/12/31', 'mdy', '2026-12-31'],
    ['2026. 12. 31.', 'dmy', '2026-12-31'],
    ['20261231', 'dmy', '2026-12-31'],
    ['2026-12-31T23:59:59Z', 'dmy', '2026-12-31'],
    ['2026-12-31 23:59:59.123+03:00', 'dmy', '2026-12-31'],
    ['31.12.2026 14:05', 'dmy', '2026-12-31'],
    ['12/31/2026, 2:05 PM', 'mdy', '2026-12-31'],
    ['31 Dec 2026', 'mdy', '2026-12-31'],
    ['31-Dec-2026', 'mdy', '2026-12-31'],
    ['Dec 31, 2026', 'dmy', '2026-12-31'],
    ['December 31st, 2026', 'dmy', '2026-12-31'],
    ['31 декабря 2026 г.', 'dmy', '2026-12-31'],
    ['31. Dezember 2026', 'dmy', '2026-12-31'],
    ['31 grudnia 2026', 'dmy', '2026-12-31'],
    ['31 Δεκεμβρίου 2026', 'dmy', '2026-12-31'],
    ['٣١ ديسمبر ٢٠٢٦', 'dmy', '2026-12-31'],
    ['٣١/١٢/٢٠٢٦', 'dmy', '2026-12-31'],
    ['46387', 'serial', '2026-12-31'],
    ['46387.75', 'serial', '2026-12-31'],
    ['29.02.2024', 'dmy', '2024-02-29'],
    ['26-12-31', 'ymd', '2026-12-31'],
  ] as const)('%s, %s, is %s', (text, order, iso) => {
    expect(readDayText(text, order)).toBe(dayOf(iso));
  });
  test.each([
    ['31.02.2026', 'dmy'],
    ['29.02.2025', 'dmy'],
    ['31.12.2026', 'mdy'],
    ['12/31/2026', 'dmy'],
    ['0/1/2026', 'mdy'],
    ['32 Dec 2026', 'dmy'],
    ['31 Listopada', 'dmy'],
    ['31 Smarch 2026', 'dmy'],
    ['2026-13-01', 'ymd'],
    ['1.2', 'dmy'],
    ['12', 'dmy'],
    ['46387', 'dmy'],
    ['31.12.1026', 'dmy'],
    ['31.12.20265', 'dmy'],
    ['31.12/2026', 'dmy'],
    ['soon', 'dmy'],
    ['', 'dmy'],
    ['31.12.2026 or later', 'dmy'],
    ['1', 'serial'],
    ['999999', 'serial'],
  ] as const)('%s, %s, is none', (text, order) => {
    expect(readDayText(text, order)).toBeUndefined();
  });
  test('counted by a workbook is the day that LibreOffice shows for that number', () => {
    expect(dayOfSerial(45658)).toBe(dayOf('2025-01-01'));
    expect(dayOfSerial(45658.99)).toBe(dayOf('2025-01-01'));
    expect(dayOfSerial(36526)).toBe(dayOf('2000-01-01'));
  });
});

const days = fc.integer({ min: dayOf('1950-01-01'), max: dayOf('2149-12-31') });
const parts = (day: number) => {
  const [year, month, date] = new Date(day * DAY).toISOString().slice(0, 10).split('-') as [string, string, string];
  return { year, month, date };
};

const forms: Readonly<Record<string, (day: number) => [string, DayOrder]>> = {
  german: (day) => [`${parts(day).date}.${parts(day).month}.${parts(day).year}`, 'dmy'],
  british: (day) => [`${parts(day).date}/${parts(day).month}/${parts(day).year}`, 'dmy'],
  american: (day) => [`${Number(parts(day).month)}/${Number(parts(day).date)}/${parts(day).year}`, 'mdy'],
  iso: (day) => [`${parts(day).year}-${parts(day).month}-${parts(day).date}`, 'ymd'],
  moment: (day) => [`${parts(day).year}-${parts(day).month}-${parts(day).date}T08:15:30Z`, 'ymd'],
  serial: (day) => [String(day + 25_569), 'serial'],
};

describe('every day of two centuries', () => {
  test('is read back from every form', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...Object.keys(forms)), (day, form) => {
        const [text, order] = (forms[form] as (typeof forms)[string])(day);
        expect([text, readDayText(text, order)]).toEqual([text, day]);
        expect(ordersOf(text)).toContain(order);
      }),
    );
  });
  test('is read back from what Intl writes with the name of the month, whatever the order', () => {
    const locales = [
      'en-US',
      'en-GB',
      'de',
      'fr',
      'es',
      'it',
      'pl',
      'ru',
      'uk',
      'tr',
      'el',
      'nl',
      'cs',
      'sv',
      'da',
      'nb',
      'fi',
      'ro',
      'ar-EG',
      'ar-SY',
    ];
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...locales),
        fc.constantFrom<DayOrder>('dmy', 'mdy', 'ymd'),
        (day, locale, order) => {
          const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          });
          const text = format.format(day * DAY);
          expect([text, readDayText(text, order)]).toEqual([text, day]);
        },
      ),
    );
  });
  test('is ambiguous exactly where day and month could change places', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { date, month } = parts(day);
        const [text] = (forms.british as (typeof forms)[string])(day);
        const both = Number(date) <= 12 && date !== month;
        expect(isAmbiguous(text, ['dmy', 'mdy'])).toBe(both || Number(date) > 12);
        expect(ordersOf(text).filter((order) => order !== 'ymd')).toEqual(
          Number(date) <= 12 ? ['dmy', 'mdy'] : ['dmy'],
        );
      }),
    );
  });
});
