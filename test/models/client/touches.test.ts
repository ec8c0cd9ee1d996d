import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKING_WEEK } from '../../../src/models/calendar/weekday';
import { CHAIN_DAYS, touchChain } from '../../../src/models/client/touches';

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;
const nameOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const everyDay = { weekdayWeights: [1, 1, 1, 1, 1, 1, 1], holidays: new Set<number>() };
const working = { weekdayWeights: WORKING_WEEK, holidays: new Set<number>() };

/** Monday to Friday by the calendar of JavaScript. */
const isWeekday = (day: number) => ![0, 6].includes(new Date(day * 86_400_000).getUTCDay());

describe('a chain of touches', () => {
  it('the usual chain from Monday, 9 March 2026: the weekend moves to Monday', () => {
    // 23 April and 8 May are weekdays; the 75th day, 23 May, is a Saturday, the 90th, 7 June, a Sunday
    expect(touchChain(dayOf(2026, 3, 9), CHAIN_DAYS, working).map(({ day }) => nameOf(day))).toEqual([
      '2026-03-09',
      '2026-03-13',
      '2026-03-17',
      '2026-03-23',
      '2026-03-30',
      '2026-04-08',
      '2026-04-23',
      '2026-05-08',
      '2026-05-25',
      '2026-06-08',
    ]);
  });

  it('calls open the chain, the month list and the quarter list; letters prepare an event', () => {
    const chain = touchChain(0, CHAIN_DAYS, everyDay);
    for (const called of [0, 4, 30, 90]) expect(chain[CHAIN_DAYS.indexOf(called)]?.channel).toBe('call');
    expect(touchChain(0, [-60, -30, -14, -3], everyDay).map(({ channel }) => channel)).toEqual(Array(4).fill('letter'));
  });

  it('a touch is never on a free day, never early, and no working day is left out before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(fc.integer({ min: -95, max: 110 }), { maxLength: 60 }),
        (start, days, free) => {
          const holidays = new Set(free.map((day) => start + day));
          const isFree = (day: number) => !isWeekday(day) || holidays.has(day);
          const chain = touchChain(start, days, { weekdayWeights: WORKING_WEEK, holidays });
          expect(chain).toHaveLength(days.length);
          for (const [index, { number, day }] of chain.entries()) {
            expect(number).toBe(index + 1);
            const wished = start + (days[index] as number);
            expect(day).toBeGreaterThanOrEqual(wished);
            expect(isFree(day)).toBe(false);
            for (let passed = wished; passed < day; passed++) expect(isFree(passed)).toBe(true);
          }
        },
      ),
    );
  });

  it('a week of one working day moves everything to that day', () => {
    const sundays = { weekdayWeights: [0, 0, 0, 0, 0, 0, 0.5], holidays: new Set<number>() };
    for (const { day } of touchChain(dayOf(2026, 3, 9), CHAIN_DAYS, sundays)) {
      expect(new Date(day * 86_400_000).getUTCDay()).toBe(0);
    }
  });
});
