/** A plan read back from rows of a sheet: what each line is, and what is no plan. */
import { describe, expect, test } from 'vitest';
import { planWords } from '../../../src/messages/plan-sidebar';
import { sameText } from '../../../src/models/ledger/tables';
import { planFrom } from '../../../src/sidebars/plan/read-plan';
import { planToWrite } from '../../../src/sidebars/plan/written-plan';
import { form, planned, sum } from './forms';

describe('reading a plan back', () => {
  test.each(['en', 'ar'] as const)('tells lines about clients by what stands over them, written in %s', (language) => {
    const text = planWords[language];
    const given = form({ currentShare: 0.4 });
    const plan = planToWrite(given, planned(given), text);
    const rows = plan.grids.flatMap((grid) => [
      [grid.heading],
      [plan.from, ...plan.people, plan.total],
      ...grid.rows.map((row, day) => [{ day: plan.firstDay + day }, ...row]),
      [plan.total, ...grid.sums],
    ]);
    const read = planFrom(rows, [sameText(text.sheet.total)]);
    expect(read.map(({ of }) => of)).toEqual([
      'payments',
      'deals',
      'newClients',
      'currentClients',
      'activity',
      'activity',
      'toContact',
    ]);
    expect(read.map(({ name }) => name)).toEqual(plan.grids.map(({ heading }) => heading));
    const [payments, deals, won, current] = read.map(({ grid }) => grid.amounts.map(sum));
    expect(payments).toEqual([50_000, 25_000, 25_000]);
    expect(deals).toEqual(won?.map((count, place) => count + (current?.[place] as number)));
  });

  test('goes on behind a column that someone has put in', () => {
    const day = { day: 20_788 };
    const [grid] = planFrom(
      [
        ['From', 'Ann', '', 'Bob', 'Total'],
        [day, 1, '', 2, 3],
      ],
      ['total'],
    );
    expect(grid?.grid.sellers).toEqual(['Ann', 'Bob']);
    expect(grid?.grid.amounts.map(sum)).toEqual([1, 2]);
  });

  test.each([
    ['a name is gone from above its figures', ['From', '', 'Bob']],
    ['all names are gone', ['', '', '']],
    ['a name stands there twice', ['From', 'Bob', 'bob']],
  ])('gives no plan where %s: the grid below would be taken for payments', (_what, headings) => {
    const day = { day: 20_788 };
    const deals = [['Deals'], ['From', 'Ann', 'Bob'], [day, 1, 2]];
    expect(planFrom([['Payments'], headings, [day, 1, 2], [], ...deals], ['total'])).toEqual([]);
  });

  test('takes nothing for a plan that is none', () => {
    expect(
      planFrom(
        [
          ['a', 'b'],
          ['c', 1],
        ],
        [],
      ),
    ).toEqual([]);
    expect(
      planFrom(
        [
          ['', 'Ann'],
          [{ day: 1 }, 'many'],
        ],
        [],
      ),
    ).toEqual([]);
  });
});
