/** The judge itself: it calculates, with all its digits, and tells a number from a word and from an error. */
import { expect, test } from 'vitest';
import { differences, verdictsOn } from './differences';
import { honesty } from './sheets/all';

test('the judge calculates 6 × 7 itself and does not pass on the result that the file brings along', () => {
  expect(verdictsOn(honesty)[0]?.found.product).toBe(42);
});
test('the judge tells 15 digits, dates and percentages as numbers, TRUE as 1, words as written and errors by name', () => {
  expect(verdictsOn(honesty)[0]?.found).toEqual({
    product: 42,
    third: 0.333333333333333,
    day: 46_150,
    share: 0.5,
    yes: 1,
    word: 'fewer, or "less"',
    nothing: '#DIV/0!',
  });
});
test('a difference in the ninth digit, a missing figure and an error in place of a number are told', () => {
  const answers = [42 * (1 + 2e-9), [42, 42], '42', Number.NaN, ''];
  for (const answer of answers) {
    expect(differences(honesty, (_, { product }) => [['product', answer, product]])).toHaveLength(1);
  }
  expect(differences(honesty, (_, { nothing }) => [['nothing', 0, nothing]])).toHaveLength(1);
  expect(differences(honesty, (_, { product }) => [['product', 42, product]])).toEqual([]);
});
