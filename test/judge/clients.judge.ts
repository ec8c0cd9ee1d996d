/** Classes of clients, scores of leads and the size of a market against native formulas. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { across, columnOf, down, ours, rowsOf } from './ours';
import { evenness, leads, markets, migrations, scores, volumes } from './sheets/clients';

const percent = (share: number) => share / 100;
/** Every client buys all in one period. */
const inOnePeriod = (amounts: readonly number[]) => amounts.map((amount) => [amount, 0]);
const namesOf = (items: readonly unknown[]) => down(items.map((_, index) => `Client ${index + 1}`));

describe('by volume', () => {
  test('CLIENT_ABC gives A to whoever is needed to reach the first limit, B to the second', () => {
    expect(
      differences(volumes, ({ amounts, a, b }, { classes }) => [
        ['across', ours('CLIENT_ABC', across(amounts), percent(a), percent(b)), classes],
        ['down', ours('CLIENT_ABC', down(amounts), percent(a), percent(b)), classes],
      ]),
    ).toEqual([]);
  });
  test('CLIENT_ABCXYZ has the largest first, its share and the running share', () => {
    expect(
      differences(volumes, ({ amounts, a, b }, { sorted, shares, cumulative, classes }) => {
        const given = [namesOf(amounts), inOnePeriod(amounts), percent(a), percent(b)];
        const column = (index: number) => columnOf(index, 'CLIENT_ABCXYZ', ...given);
        return [
          ['totals', column(1), sorted],
          ['shares', column(2), shares],
          ['running shares', column(3), cumulative],
          ['classes', column(4), [...classes].sort()],
        ];
      }),
    ).toEqual([]);
  });
});

describe('by evenness', () => {
  test('the variation of CLIENT_ABCXYZ is STDEVP ÷ AVERAGE', () => {
    expect(
      differences(evenness, ({ periods, least, most }, { variation, even }) => {
        const [row] = rowsOf('CLIENT_ABCXYZ', 'Client', across(periods), '', '', least, most);
        return [
          ['variation', row?.[5], variation],
          ['class', row?.[6], even],
        ];
      }),
    ).toEqual([]);
  });
  test('CLIENT_XYZ keeps its two limits', () => {
    expect(
      differences(evenness, ({ periods, least, most }, { even }) => [
        ['class', ours('CLIENT_XYZ', across(periods), least, most), even],
      ]),
    ).toEqual([]);
  });
  test('CLIENT_REGULARITY counts the periods with a purchase', () => {
    expect(
      differences(evenness, ({ periods, least, most }, { regular, usual }) => [
        ['class', ours('CLIENT_REGULARITY', across(periods), most, least), regular],
        ['usual class', ours('CLIENT_REGULARITY', across(periods)), usual],
      ]),
    ).toEqual([]);
  });
});

test('CLIENT_MIGRATION counts who moved from class to class', () => {
  expect(
    differences(migrations, ({ before, after }, { moves }) => {
      const rows = rowsOf('CLIENT_MIGRATION', namesOf(before), down(before), namesOf(after), down(after));
      // without the names of the classes, the column of lost clients and the row of new ones
      return [['moves', rows.slice(0, 3).map((row) => row.slice(1, 4)), moves]];
    }),
  ).toEqual([]);
});
test('LEAD_SCORE is SUMPRODUCT ÷ SUM', () => {
  expect(
    differences(scores, ({ answers, weights }, { score }) => [
      ['score', ours('LEAD_SCORE', across(answers), across(weights)), score],
    ]),
  ).toEqual([]);
});
test('LEAD_TEMPERATURE includes the last day of hot and of warm', () => {
  expect(
    differences(leads, ({ days, hot, warm }, { usual, temperature }) => [
      ['usual', ours('LEAD_TEMPERATURE', days), usual],
      ['temperature', ours('LEAD_TEMPERATURE', days, hot, warm), temperature],
    ]),
  ).toEqual([]);
});
test('MARKET_GOAL is the product of what is given', () => {
  expect(
    differences(markets, ({ population, share, purchases, price, target }, { volume, goal }) => [
      ['volume', ours('MARKET_GOAL', population, share, purchases, price), volume],
      ['goal', ours('MARKET_GOAL', population, share, purchases, price, target), goal],
    ]),
  ).toEqual([]);
});
