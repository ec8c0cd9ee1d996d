/** Working days as a spreadsheet counts them: NETWORKDAYS.INTL, WORKDAY.INTL and ISOWEEKNUM. */
import fc from 'fast-check';
import { each, generated, judgeTable } from '../table';

/** Serial number of a day of the year 2000 to 2060. */
const day = fc.integer({ min: 36_526, max: 58_440 });
const days = (most: number) => fc.integer({ min: 0, max: most });

/** 1 for a free day, Monday to Sunday, as the native functions want it. */
const weekend = fc.constantFrom('0000011', '0000110', '0000001', '1000000', '0000000', '1010101', '0111111', '1111100');

export const weightsOf = (pattern: string) => [...pattern].map((free) => (free === '1' ? 0 : 1));

/** Two holidays near the start, which may fall together or on a weekend. */
const period = fc
  .tuple(day, days(400), weekend, days(40), days(40), fc.integer({ min: 1, max: 20_000 }))
  .map(([start, length, pattern, first, second, total]) => ({
    start,
    end: start + length,
    pattern,
    holidays: [start + first, start + second],
    total,
  }));

const PERIODS = [
  // from a Wednesday over the new year, New Year's Day free
  { start: 46_386, end: 46_392, pattern: '0000011', holidays: [46_388, 46_388], total: 100 },
  // 28 February to 1 March of a leap year
  { start: 46_811, end: 46_813, pattern: '0000011', holidays: [46_900, 46_901], total: 7 },
  ...generated(250, period),
];

/** With a plan of equal days for the first twelve: the earlier ones get what is left over. */
const FIRST_DAYS = 12;
export const workingDays = judgeTable('workingDays', PERIODS, {
  count: 'NETWORKDAYS.INTL([start],[end],[pattern],[holidays])',
  dates: each(FIRST_DAYS, (place) => `WORKDAY.INTL([start]-1,${place},[pattern],[holidays])`),
  weeks: each(FIRST_DAYS, (place) => `_xlfn.ISOWEEKNUM([dates.${place}])`),
  plans: each(FIRST_DAYS, (place) => `IF([count]=0,"",INT([total]/[count])+IF(${place}<=MOD([total],[count]),1,0))`),
  upTo: each(FIRST_DAYS, (place) => `SUM([plans.1:plans.${place}])`),
});

/** The turn of every year: 24 December to 10 January. */
export const FIRST_YEAR = 1950;
const TURNS = Array.from({ length: 180 }, (_, index) => ({ year: FIRST_YEAR + index }));
export const turnsOfYear = judgeTable('turnsOfYear', TURNS, {
  start: 'DATE([year],12,24)',
  weeks: each(18, (place) => `_xlfn.ISOWEEKNUM([start]+${place - 1})`),
});

const touch = fc
  .tuple(day, fc.integer({ min: -90, max: 120 }), weekend, days(8), days(8))
  .map(([start, offset, pattern, first, second]) => ({
    start,
    offset,
    pattern,
    holidays: [start + offset + first, start + offset + second],
  }));
export const touches = judgeTable('touches', generated(300, touch), {
  date: 'WORKDAY.INTL([start]+[offset]-1,1,[pattern],[holidays])',
});

/** The usual chain of ten touches from a day, without holidays. */
export const chains = judgeTable(
  'chains',
  generated(
    60,
    day.map((start) => ({ start })),
  ),
  {
    dates: [0, 4, 8, 14, 21, 30, 45, 60, 75, 90].map((offset) => `WORKDAY.INTL([start]+${offset}-1,1,"0000011")`),
  },
);

export const calendarTables = [workingDays, turnsOfYear, touches, chains];
