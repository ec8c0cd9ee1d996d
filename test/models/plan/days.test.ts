import { describe, expect, it } from 'vitest';
import { isoWeekOf } from '../../../src/models/calendar/iso-week';
import { type DaysPlan, planDays } from '../../../src/models/plan/days';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function daysOf(plan: Partial<DaysPlan> & Pick<DaysPlan, 'total' | 'start' | 'end'>) {
  const planned = planDays({ weekdayWeights: [1, 1, 1, 1, 1, 0, 0], holidays: new Set(), step: 1, ...plan });
  if (planned.kind !== 'days') throw new Error(planned.kind);
  return planned.days;
}

describe('the ISO week', () => {
  // the table of the encyclopaedia for the years 2004 to 2010, and longer years
  it.each([
    ['2005-01-01', 53],
    ['2005-01-02', 53],
    ['2005-12-31', 52],
    ['2006-01-01', 52],
    ['2006-01-02', 1],
    ['2007-12-30', 52],
    ['2007-12-31', 1],
    ['2008-12-28', 52],
    ['2008-12-29', 1],
    ['2009-12-31', 53],
    ['2010-01-03', 53],
    ['2010-01-04', 1],
    ['2026-12-31', 53],
    ['2000-02-29', 9],
    ['1900-01-01', 1],
  ])('of %s is %i', (date, week) => expect(isoWeekOf(dayOf(date))).toBe(week));

  it('of every day from 1900 to 2200 is the one that counting on from Monday to Monday gives', () => {
    let week = 1; // 1 January 1900 was a Monday
    for (let day = dayOf('1900-01-01'); day <= dayOf('2199-12-31'); day++) {
      const date = new Date(day * 86_400_000);
      if (date.getUTCDay() === 1) {
        // a week belongs to the year that holds four of its days: a Monday from 29 December to 4 January begins week 1
        const isFirst =
          (date.getUTCMonth() === 11 && date.getUTCDate() >= 29) ||
          (date.getUTCMonth() === 0 && date.getUTCDate() <= 4);
        week = isFirst ? 1 : week + (day === dayOf('1900-01-01') ? 0 : 1);
      }
      if (isoWeekOf(day) !== week) throw new Error(`${dateOf(day)}: ${isoWeekOf(day)}, not ${week}`);
    }
  });
});

describe('a plan by days', () => {
  it('leaves out weekends and holidays, across the end of the year', () => {
    const days = daysOf({
      total: 100,
      start: dayOf('2026-12-30'),
      end: dayOf('2027-01-05'),
      holidays: new Set([dayOf('2027-01-01')]),
    });
    expect(days.map(({ day, week, plan, cumulative }) => [dateOf(day), week, plan, cumulative])).toEqual([
      ['2026-12-30', 53, 25, 25],
      ['2026-12-31', 53, 25, 50],
      ['2027-01-04', 1, 25, 75],
      ['2027-01-05', 1, 25, 100],
    ]);
  });
  it('a short Saturday has half the plan of a weekday', () => {
    const days = daysOf({
      total: 110,
      start: dayOf('2026-05-04'),
      end: dayOf('2026-05-10'),
      weekdayWeights: [1, 1, 1, 1, 1, 0.5, 0],
    });
    expect(days.map(({ plan }) => plan)).toEqual([20, 20, 20, 20, 20, 10]);
  });
  it('29 February is a working day of a leap year', () => {
    expect(
      daysOf({ total: 3, start: dayOf('2028-02-28'), end: dayOf('2028-03-01') }).map(({ day }) => dateOf(day)),
    ).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });
  it('is exact on the last of five years of days, to the cent, and runs on by the plan of each day', () => {
    const days = daysOf({ total: 1_234_567.89, start: dayOf('2026-01-01'), end: dayOf('2030-12-31'), step: 0.01 });
    expect(days[days.length - 1]?.cumulative).toBe(1_234_567.89);
    const weekdays = Array.from({ length: 1826 }, (_, index) => new Date(Date.UTC(2026, 0, 1 + index)).getUTCDay());
    expect(days).toHaveLength(weekdays.filter((weekday) => weekday > 0 && weekday < 6).length);
    let cents = 0;
    for (const { plan, cumulative } of days) {
      cents += Math.round(plan * 100);
      expect(cumulative).toBe(cents / 100);
    }
  });
  it('a period without a working day has no plan', () => {
    const weekend = {
      total: 5,
      start: dayOf('2026-05-09'),
      end: dayOf('2026-05-10'),
      step: 1,
      holidays: new Set<number>(),
    };
    expect(planDays({ ...weekend, weekdayWeights: [1, 1, 1, 1, 1, 0, 0] }).kind).toBe('noWorkingDay');
    const everyDay = [1, 1, 1, 1, 1, 1, 1];
    const holidays = new Set([weekend.start, weekend.end]);
    expect(planDays({ ...weekend, holidays, weekdayWeights: everyDay }).kind).toBe('noWorkingDay');
  });
  it('a total between steps has no days', () => {
    const plan = {
      total: 5.5,
      start: 0,
      end: 3,
      step: 1,
      holidays: new Set<number>(),
      weekdayWeights: [1, 1, 1, 1, 1, 1, 1],
    };
    expect(planDays(plan).kind).toBe('betweenSteps');
  });
});
