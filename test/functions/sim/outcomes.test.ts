/** What is read from the outcomes of a model in cells: results by hand, and refusals word by word. */
import { describe, expect, test } from 'vitest';
import { SIM_COMPARE } from '../../../src/functions/sim/compare';
import { SIM_HISTOGRAM } from '../../../src/functions/sim/histogram';
import { SIM_SUMMARY } from '../../../src/functions/sim/summary';
import { SIM_TORNADO } from '../../../src/functions/sim/tornado';
import { sentenceOf } from '../apps-script';
import { arabic, calling } from './calling';

describe('SIM_SUMMARY', () => {
  const summary = calling(SIM_SUMMARY);
  const measures = (given: unknown[]) => Object.fromEntries(summary(...given) as [string, unknown][]);

  test('leaves the blank end of a range out', () => {
    expect(measures([[[10], [30], [''], ['']]])).toMatchObject({ Trials: 2, Mean: 20, 'Standard deviation': 10 });
  });
  test('one trial says nothing of its error', () => {
    expect(measures([5])).toMatchObject({
      Trials: 1,
      Mean: 5,
      'Standard error of the mean': '',
      'Mean, 95% from': '',
      P50: 5,
    });
  });
  test('a profit below the target by rounding alone reaches it', () => {
    expect(measures([[[0.1 + 0.2], [0.2]], 0.1 + 0.2 + 1e-16])).toMatchObject({ 'Chance of the target': 0.5 });
  });
  test('the worst cases count as far as the tail reaches', () => {
    expect(measures([[[1], [2], [3], [4]], '', 0.375])).toMatchObject({
      'Mean of the worst 37.5%': expect.closeTo((1 + 0.5 * 2) / 1.5, 12),
    });
    expect(sentenceOf(() => summary([[1], [2]], '', 5))).toBe(
      'SIM_SUMMARY: tail must be more than 0% and at most 100%, got 5. Did you mean 5%?',
    );
  });
  test('refuses outcomes that are none', () => {
    expect(sentenceOf(() => summary([[1], ['#N/A']]))).toBe(
      'SIM_SUMMARY: outcomes must be a number, got the error #N/A (row 2). Mend the formula in that cell first.',
    );
    expect(sentenceOf(() => summary([[''], ['']]))).toContain('SIM_SUMMARY: outcomes is missing');
    expect(sentenceOf(() => summary([[1e200], [-1e200]]))).toContain('larger than a spreadsheet can hold');
  });
});

describe('SIM_COMPARE', () => {
  const compare = calling(SIM_COMPARE);
  test('a trial without one of the two outcomes is refused, a blank row is not', () => {
    expect((compare([[1], [''], [3]], [[2], [''], [1]]) as unknown[][])[1]).toEqual(['Trials', 2]);
    expect(sentenceOf(() => compare([[1], [2]], [[1], ['']]))).toBe(
      'SIM_COMPARE: outcomes_b is missing (row 2); it must be a number. Type it, or fill in the cell that the argument points to.',
    );
    expect(sentenceOf(() => compare([[1], ['']], [[1], [2]]))).toContain('SIM_COMPARE: outcomes_a is missing (row 2)');
    expect(sentenceOf(() => compare([[1], [2]], [[1]]))).toContain(
      'outcomes_b must be a list of 2 items, one for each of outcomes_a, got 1',
    );
  });
  test('outcomes equal but for rounding are a tie', () => {
    expect(compare(0.3, 0.1 + 0.2)).toContainEqual(['Tie', 1]);
  });
});

describe('SIM_TORNADO', () => {
  const tornado = calling(SIM_TORNADO);
  test('names the inputs, blank rows left out', () => {
    expect(
      tornado(
        [
          [1, 5],
          ['', ''],
          [2, 3],
          [3, 4],
        ],
        [[10], [''], [20], [30]],
        [['Leads', '']],
        false,
      ),
    ).toEqual([
      ['Leads', 1],
      ['Input 2', -0.5],
    ]);
  });
  test('refuses a hole in a trial and an outcome without inputs', () => {
    expect(
      sentenceOf(() =>
        tornado(
          [
            [1, 5],
            [2, ''],
          ],
          [[10], [20]],
        ),
      ),
    ).toContain('SIM_TORNADO: inputs must be a number, got a blank cell (row 2, column 2)');
    expect(
      sentenceOf(() =>
        tornado(
          [
            [1, 5],
            ['', ''],
          ],
          [[10], [20]],
        ),
      ),
    ).toContain('SIM_TORNADO: inputs is missing (row 2)');
    expect(
      sentenceOf(() =>
        tornado(
          [
            [1, 5],
            [2, 6],
          ],
          [[10], [20]],
          [['Leads']],
        ),
      ),
    ).toContain('names must be a list of 2 items, one for each of inputs, got 1');
  });
});

describe('SIM_HISTOGRAM', () => {
  const histogram = calling(SIM_HISTOGRAM);
  test('twenty steps unless said otherwise, one where nothing varies', () => {
    expect((histogram([[0], [1]]) as unknown[][]).length).toBe(21);
    expect(histogram([[3, 3, 3]], '', false)).toEqual([[3, 3, 1, 1]]);
  });
  test('an Arabic spreadsheet has Arabic headings', () => {
    expect((calling(SIM_HISTOGRAM, arabic)([[0], [1]], 1) as unknown[][])[0]).toEqual([
      'من',
      'إلى',
      'الحصة',
      'حتى هنا',
    ]);
  });
});
