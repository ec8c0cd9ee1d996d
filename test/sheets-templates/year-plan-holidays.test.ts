/** The template "Year plan" when holidays lie outside the year that is planned: told, marked, and left to the user. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, errorsIn, type OpenedAddOn } from './opened';
import { change, dayOf, NOVEMBER, openYear } from './year-plan-opened';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const MARKS = 'G27:G36';
const TYPED = 'F27:F36';

describe('2028 is planned with the holidays of 2027', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openYear();
    await change(addOn, 'Year plan', { B21: 2028 });
  });

  test('both sheets tell how many there are, and what to do', () => {
    expect(at(addOn, 'Season', 'B7')).toBe('✗ 4 outside 2028');
    expect(at(addOn, 'Season', 'D7')).toBe(
      'They take no working day off 2028: type below on which days of 2028 they fall, or clear them.',
    );
    expect(at(addOn, 'Year plan', 'B10')).toBe('✗ 4 outside 2028: see the sheet Season');
  });
  test('each of them is marked, and stays as it was typed', () => {
    expect(block(addOn, 'Season', MARKS).flat()).toEqual([...Array(4).fill('✗ other year'), ...Array(6).fill('')]);
    const typed = block(addOn, 'Season', TYPED).flat().filter(Boolean);
    expect(typed.map(dayOf)).toEqual(['2027-01-01', '2027-05-01', '2027-12-25', '2027-12-26']);
  });
  test('the plan is there all the same, with every weekday worked', () => {
    expect(block(addOn, 'Year plan', 'B8:B9').flat()).toEqual(['✓ complete', '✓ all add up']);
    // 366 days from a Saturday on: 53 Saturdays, 53 Sundays.
    expect(at(addOn, 'Year plan', 'C51')).toBe(366 - 106);
    expect(errorsIn(addOn)).toEqual([]);
  });
  test('one that is typed for 2028 frees its day, and three are left', async () => {
    await change(addOn, 'Season', { F28: day('2028-05-01') });
    expect(at(addOn, 'Season', 'B7')).toBe('✗ 3 outside 2028');
    expect(at(addOn, 'Season', 'G28')).toBe('✓');
    expect(at(addOn, 'Year plan', 'C51')).toBe(366 - 106 - 1);
  });
  test('the first and the last day of the year are in it, the days before and after are not', async () => {
    await change(addOn, 'Season', {
      F27: day('2027-12-31'),
      F28: day('2028-01-01'),
      F29: day('2028-12-31'),
      F30: day('2029-01-01'),
    });
    expect(block(addOn, 'Season', 'G27:G30').flat()).toEqual(['✗ other year', '✓', '✓', '✗ other year']);
    expect(at(addOn, 'Season', 'B7')).toBe('✗ 2 outside 2028');
  });
  test('without a holiday there is none outside the year', async () => {
    await change(addOn, 'Season', { F27: null, F28: null, F29: null, F30: null });
    expect(at(addOn, 'Season', 'B7')).toBe('✓ none outside the year');
    expect(at(addOn, 'Season', 'D7')).toBe('');
    expect(at(addOn, 'Year plan', 'B10')).toBe('✓ none outside the year');
  });
});

test('in Arabic the same is told in Arabic', async () => {
  const addOn = await openYear(NOVEMBER, 'ar');
  addOn.sheet('خطة السنة').getRange('B21').setValue(2028);
  addOn.sheet('البدء في الموعد').getRange('B19').setValue(0.7);
  await addOn.recalculate();
  expect(at(addOn, 'الموسم', 'B7')).toBe('✗ عددها خارج سنة 2028: 4');
  expect(at(addOn, 'خطة السنة', 'B10')).toBe('✗ عددها خارج سنة 2028: 4. انظر ورقة الموسم');
  expect(at(addOn, 'البدء في الموعد', 'B7')).toBe('✗ يجب أن يكون مجموع B19 وB20 هو 100%');
  expect(at(addOn, 'البدء هذا الأسبوع', 'B7')).toBe('✗ انظر ورقة البدء في الموعد');
  expect(at(addOn, 'الأقماع', 'B58')).toBe('الربح في الخطة');
});
