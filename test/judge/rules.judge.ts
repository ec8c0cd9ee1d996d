/** Rules of pay in PAY_FORMULA against the same rules as formulas of a spreadsheet. */
import { expect, test } from 'vitest';
import { differences, verdictsOn } from './differences';
import { across, ours } from './ours';
import { NAMES, randomRules, refusedRules, rules } from './sheets/rules';

type Seller = (typeof rules)['cases'][0];

/** What the rule gives for a seller; undefined where it is refused. */
function result(seller: Seller): unknown {
  try {
    return ours('PAY_FORMULA', seller.rule, across(NAMES), across(NAMES.map((name) => seller[name])));
  } catch {
    return undefined;
  }
}

test('a rule means what it means in a spreadsheet: signs, conditions, rounding, remainders', () => {
  expect(differences(rules, (seller, found) => [['result', result(seller), found.result]])).toEqual([]);
});

test('what is an error in a spreadsheet is refused', () => {
  expect(
    differences(refusedRules, (seller, found) => [
      ['judge', isError(found.result), true],
      ['refused', result(seller), undefined],
    ]),
  ).toEqual([]);
});

test('random rules over the figures of a seller come to the same', () => {
  const judged = verdictsOn(randomRules).filter(({ found }) => !isError(found.result));
  expect(judged.length).toBeGreaterThan(500);
  expect(
    differences(randomRules, (seller, found) => {
      const given = result(seller);
      const refused = given === undefined;
      if (refused || isError(found.result)) {
        // powers too small for a number and of negative numbers are where the judge is not like Google Sheets
        return seller.rule.includes('^') ? [] : [['refused', refused, isError(found.result)]];
      }
      return [['result', given, found.result, 1e-9 * Math.max(1, Math.abs(found.result as number))]];
    }),
  ).toEqual([]);
});

const isError = (verdict: unknown) => /^(#|Err:)/.test(String(verdict));
