/** Quantiles and draws as a spreadsheet asks for them: results by hand, and refusals word by word. */
import { describe, expect, test } from 'vitest';
import { SIM_DRAW } from '../../../src/functions/sim/draw';
import { SIM_QUANTILE } from '../../../src/functions/sim/quantile';
import { sentenceOf } from '../apps-script';
import { arabic, calling } from './calling';

describe('SIM_QUANTILE', () => {
  const quantile = calling(SIM_QUANTILE);

  test('of an average check of 900 to 1,100 in 9 of 10 cases: half are below 1,000', () => {
    expect(quantile('normal90', [[900, 1100]], 0.5)).toBe(1000);
    expect(quantile('NORMAL90 ', [[900], [1100]], 0.95)).toBeCloseTo(1100, 9);
  });
  test('takes a column of chances against a row', () => {
    expect(quantile('uniform', [[0, 100]], [[0.1, 0.9]])).toEqual([[10, 90]]);
    expect(quantile('uniform', [[0, 100]], [[0.1], [''], [0.9]])).toEqual([[10], [''], [90]]);
  });
  test('0% and 100% are the lowest and the highest value, where there is one', () => {
    expect(quantile('pert', [[80, 100, 130]], [[0, 1]])).toEqual([[80, 130]]);
    expect(quantile('data', [[12], [''], [7], [9]], [[0, 1]])).toEqual([[7, 12]]);
    expect(
      quantile(
        'scenarios',
        [
          [5, 7, 9],
          [0, 1, 1],
        ],
        [[0, 1]],
      ),
    ).toEqual([[7, 9]]); // two rows
    expect(quantile('poisson', 3, 0)).toBe(0);
    expect(sentenceOf(() => quantile('normal', [[100, 10]], 1))).toBe(
      'SIM_QUANTILE: p cannot be 100%, because “normal” has no highest value. Use a chance such as 99.9%.',
    );
    expect(sentenceOf(() => quantile('normal90', [[5, 10]], [[0.5], [0]]))).toBe(
      'SIM_QUANTILE: p (row 2) cannot be 0%, because “normal90” has no lowest value. Use a small chance such as 0.1%.',
    );
  });
  test('a blank λ at the end is the usual one', () => {
    expect(quantile('pert', [[80, 100, 130, '']], 0.3)).toBe(quantile('pert', [[80, 100, 130, 4]], 0.3));
    expect(quantile('pert', [[80, 100, 130, 0]], 0.5)).toBeCloseTo(105, 12);
  });
  test('a likeliest value below the low one by rounding alone is the low one', () => {
    expect(quantile('pert', [[0.1 + 0.2, 0.3, 0.3]], 0.5)).toBe(0.1 + 0.2);
  });

  test.each([
    [
      ['pret', [[1, 2, 3]], 0.5],
      /^SIM_QUANTILE: distribution must be “pert” or .*“constant”, got the text “pret”\. Did you mean “pert”\?$/,
    ],
    [['triangle', [[1, 2, 3]], 0.5], /Did you mean “triangular”\?$/],
    [['log normal', [[1, 2]], 0.5], /Did you mean “lognormal”\?$/],
    [['الطبيعي', [[1, 2]], 0.5], /got the text “الطبيعي”\. Use one of these words\.$/],
    [
      [[['pert', 'beta']], [[1, 2, 3]], 0.5],
      'SIM_QUANTILE: distribution must be one cell, got a range of 1 × 2. Point to one cell, or turn the range.',
    ],
    [
      ['pert', [[80, 100]], 0.5],
      'SIM_QUANTILE: parameters must be the low value, the likeliest value, the high value, [the weight λ], in this order, for “pert”, got 2. Select as many cells as there are items.',
    ],
    [['uniform', [[1, 2, 3]], 0.5], /must be the low value, the high value, in this order, for “uniform”, got 3\./],
    [['constant', [[1, 2]], 0.5], /must be the value for “constant”, got 2\./],
    [
      ['pert', [[80, 60, 130]], 0.5],
      'SIM_QUANTILE: the likeliest value in parameters must be at least the low value, which is 80 there, got 60 (row 1, column 2). Check whether the two are swapped.',
    ],
    [
      ['pert', [[80], [''], [130]], 0.5],
      'SIM_QUANTILE: the likeliest value in parameters must be a number, got a blank cell (row 2). Fill in the cell, or select a range without it.',
    ],
    [
      ['pert', [[80], ['100 pcs'], [130]], 0.5],
      /the likeliest value in parameters must be a number, got the text “100 pcs” \(row 2\)/,
    ],
    [['pert', [[80, 100, 130, 5000]], 0.5], /the weight λ in parameters must be at most 1,000, got 5,000/],
    [
      [
        'pert',
        [
          [1, 2],
          [3, 4],
        ],
        0.5,
      ],
      'SIM_QUANTILE: parameters must be one row or one column, got a range of 2 × 2. Select a single row or a single column.',
    ],
    [
      ['normal', [[100, -10]], 0.5],
      /the standard deviation in parameters must be 0 or more, got -10 \(row 1, column 2\)\. Remove the minus sign\.$/,
    ],
    [['lognormal', [[0, 10]], 0.5], /the mean in parameters must be more than 0, got 0/],
    [
      ['lognormal90', [[9, 4]], 0.5],
      /the high value in parameters must be at least the low value, which is 9 there, got 4/,
    ],
    [['beta', [[0.05, 2]], 0.5], /alpha in parameters must be 0\.1 or more, got 0\.05/],
    [['poisson', -2, 0.5], 'SIM_QUANTILE: the mean in parameters must be 0 or more, got -2. Remove the minus sign.'],
    [['poisson', 5e9, 0.5], /the mean in parameters must be at most 1,000,000,000, got 5,000,000,000/],
    [
      ['binomial', [[20, 15]], 0.5],
      /the chance of one try in parameters must be 0–100%, got 15 \(row 1, column 2\)\. Did you mean 15%\?$/,
    ],
    [
      ['binomial', [[2.5, 0.1]], 0.5],
      /the number of tries in parameters must be a whole number, 0 or more, got 2\.5 .* Did you mean 3\?$/,
    ],
    [
      ['scenarios', [[800, 1000, 1500]], 0.5],
      'SIM_QUANTILE: parameters must be two columns or two rows, the values and their weights, got a range of 1 × 3. Select as many cells as there are items.',
    ],
    [
      [
        'scenarios',
        [
          [800, 0.2],
          [1000, ''],
        ],
        0.5,
      ],
      /the weight in parameters must be a number, got a blank cell \(row 2, column 2\)/,
    ],
    [
      [
        'scenarios',
        [
          [800, 0],
          [1000, 0],
        ],
        0.5,
      ],
      /the weight in parameters must be more than 0 for one scenario at least, got 0/,
    ],
    [
      [
        'scenarios',
        [
          [800, 1],
          [1000, -1],
        ],
        0.5,
      ],
      /the weight in parameters must be 0 or more, got -1 \(row 2, column 2\)/,
    ],
    [
      ['data', [['', '']], 0.5],
      /^SIM_QUANTILE: parameters is missing; it must be the numbers of the distribution, in their order\./,
    ],
    [['uniform', [[-1e308, 1e308]], 0.5], /the result is larger than a spreadsheet can hold/],
    [['pert', [[80, 100, 130]], 50], 'SIM_QUANTILE: p must be 0–100%, got 50. Did you mean 50%?'],
  ])('%j is refused', (given, sentence) => {
    const said = sentenceOf(() => quantile(...given));
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  test('an Arabic spreadsheet names the parameter in Arabic', () => {
    const said = sentenceOf(() => calling(SIM_QUANTILE, arabic)('pert', [[80, 60, 130]], 0.5));
    expect(said).toContain('الأرجح في \u2068parameters\u2069');
    expect(said).toContain('الحد الأدنى');
  });
});

describe('SIM_DRAW', () => {
  const draw = calling(SIM_DRAW);

  test('gives exactly n rows and repeats with its seed, which is 1 unless given', () => {
    const column = draw('pert', [[80, 100, 130]], 250) as number[][];
    expect(column.length).toBe(250);
    expect(column.every((row) => row.length === 1)).toBe(true);
    expect(draw('pert', [[80, 100, 130]], 250, 1)).toEqual(column);
    expect(draw('pert', [[80, 100, 130]], 250, 2)).not.toEqual(column);
  });
  test('past data come again, a blank day left out', () => {
    const sold = [[12], [''], [7]];
    const days = (draw('data', sold, 10) as number[][]).flat();
    expect(days.filter((deals) => deals === 12).length).toBe(5);
    expect(days.filter((deals) => deals === 7).length).toBe(5);
  });
  test('refuses what no sheet can hold', () => {
    expect(sentenceOf(() => draw('constant', 1, 0))).toBe(
      'SIM_DRAW: n must be a whole number, 1–100,000, got 0. Check the cell that this argument points to.',
    );
    expect(sentenceOf(() => draw('constant', 1, 100_001))).toContain(
      'n must be a whole number, 1–100,000, got 100,001',
    );
    expect(sentenceOf(() => draw('constant', 1, [[5], [6]]))).toContain('n must be a single cell here');
    expect(sentenceOf(() => draw('pert', [[80, 60, 130]], 10))).toMatch(/^SIM_DRAW: the likeliest value in parameters/);
  });
});
