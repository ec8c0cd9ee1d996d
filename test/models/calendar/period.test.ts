/** The end of the last of a list of periods, as a calendar on the wall shows it. */
import { describe, expect, it } from 'vitest';
import { endOfLast } from '../../../src/models/calendar/periods';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const endAfter = (...starts: string[]) => new Date(endOfLast(starts.map(day)) * 86_400_000).toISOString().slice(0, 10);

describe('the last period of a plan', () => {
  it('months end with the month, however long the one before is', () => {
    expect(endAfter('2026-01-01', '2026-02-01')).toBe('2026-03-01');
    expect(endAfter('2026-11-01', '2026-12-01')).toBe('2027-01-01');
    expect(endAfter('2028-01-01', '2028-02-01')).toBe('2028-03-01');
  });
  it('quarters and years end with theirs', () => {
    expect(endAfter('2026-07-01', '2026-10-01')).toBe('2027-01-01');
    expect(endAfter('2026-01-01', '2027-01-01')).toBe('2028-01-01');
  });
  it('weeks are seven days, across the end of a year too', () => {
    expect(endAfter('2026-12-21', '2026-12-28')).toBe('2027-01-04');
  });
  it('four weeks that happen to begin on the 1st twice stay four weeks', () => {
    expect(endAfter('2026-01-04', '2026-02-01', '2026-03-01')).toBe('2026-03-29');
  });
  it('months from the 31st on end with a shorter month', () => {
    expect(endAfter('2026-07-31', '2026-08-31')).toBe('2026-09-30');
  });
});
