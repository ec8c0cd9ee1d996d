import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, WORKING_WEEK, weekdayOf, workingDayFrom } from '../../../src/models/calendar/weekday';

const day = fc.integer({ min: -40_000, max: 90_000 });

describe('days of the week', () => {
  it('agree with the calendar of JavaScript, before and after 1970', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect((weekdayOf(one) + 1) % 7).toBe(new Date(one * 86_400_000).getUTCDay());
      }),
    );
  });
});

describe('working days', () => {
  const easter = { weekdayWeights: WORKING_WEEK, holidays: new Set([20_546, 20_549]) };
  it('of Easter 2026: Good Friday, 3 April, moves to Tuesday, 7 April', () => {
    expect(new Date(20_546 * 86_400_000).toISOString().slice(0, 10)).toBe('2026-04-03');
    expect(workingDayFrom(20_546, easter)).toBe(20_550);
    expect(workingDayFrom(20_545, easter)).toBe(20_545);
  });
  it('a weekday with a small weight is worked, a holiday on it is not', () => {
    const saturdays = { weekdayWeights: [0, 0, 0, 0, 0, 0.1, 0], holidays: new Set([20_547]) };
    expect(isWorkingDay(20_547, saturdays)).toBe(false);
    expect(workingDayFrom(20_541, saturdays)).toBe(20_554);
  });
});
