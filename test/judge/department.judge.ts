/** People, activities, pace and the chance of a plan against ROUNDUP, PRODUCT and BINOM.DIST. */
import { expect, test } from 'vitest';
import { differences } from './differences';
import { across, columnOf, down, ours, rowsOf } from './ours';
import { chances, departments, funnels, paces, sizes } from './sheets/department';

test('TEAM_HEADS, TEAM_CAPACITY and TEAM_SELLERS round people up and contacts not at all', () => {
  expect(
    differences(sizes, (given, found) => {
      const { sellers, span, perHour, hours, days, selling, work, capacity, load } = given;
      return [
        ['heads', ours('TEAM_HEADS', sellers, span), found.heads],
        ['usual heads', ours('TEAM_HEADS', sellers), found.usualHeads],
        ['contacts', ours('TEAM_CAPACITY', perHour, hours, days, selling), found.contacts],
        ['usual contacts', ours('TEAM_CAPACITY', perHour), found.usualContacts],
        ['people', ours('TEAM_SELLERS', work, capacity, load), found.people],
      ];
    }),
  ).toEqual([]);
});

test('TEAM_STRUCTURE has hunters for calls, closers for deals, farmers for clients, heads for all', () => {
  expect(
    differences(departments, (given, { calls, people, heads, total, loads }) => {
      const rows = rowsOf('TEAM_STRUCTURE', ...Object.values(given));
      return [
        ['calls', rows[0]?.[1], calls],
        ['people', rows.map((row) => row[3]), [...people, heads, total]],
        ['loads', rows.slice(0, 4).map((row) => row[4]), loads],
      ];
    }),
  ).toEqual([]);
});

test('PLAN_ACTIVITIES rounds up deals, and each stage above from the one below', () => {
  expect(
    differences(funnels, ({ profit, margin, check, conversions }, { first, second, third, deals, revenue }) => [
      [
        'stages',
        columnOf(1, 'PLAN_ACTIVITIES', profit, margin, check, across(conversions)),
        [first, second, third, deals, revenue, profit],
      ],
    ]),
  ).toEqual([]);
});

test('PLAN_PACE is what was expected, what is forecast and what each day left must bring', () => {
  expect(
    differences(paces, ({ plan, fact, done, total }, { figures }) => [
      ['figures', rowsOf('PLAN_PACE', plan, fact, done, total), figures, 1e-9 * Math.max(1, plan, Math.abs(fact))],
    ]),
  ).toEqual([]);
});

test('PLAN_CHANCE with days of two kinds is binomial: exact up to two days left, then within half a point', () => {
  expect(
    differences(chances, ({ good, bad, brings, more, left }, { plan, chance }) => {
      const facts = [...Array(bad).fill(brings), ...Array(good).fill(brings + more)];
      const apart = left <= 2 ? 1e-12 : 0.005;
      return [
        ['across', ours('PLAN_CHANCE', plan, across(facts), left), chance, apart],
        ['down', ours('PLAN_CHANCE', plan, down(facts), left, 20_000, 5), chance, apart],
      ];
    }),
  ).toEqual([]);
});
