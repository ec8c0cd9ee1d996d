/** Draws that move together as a spreadsheet asks for them: results by hand, and refusals word by word. */
import { describe, expect, test } from 'vitest';
import { SIM_CORRELATED } from '../../../src/functions/sim/correlated';
import { SIM_CORRELATIONS } from '../../../src/functions/sim/correlations';
import { SIM_DRAW } from '../../../src/functions/sim/draw';
import { sentenceOf } from '../apps-script';
import { calling } from './calling';

describe('SIM_CORRELATED', () => {
  const correlated = calling(SIM_CORRELATED);
  const asked = [
    [1, 0.5],
    ['', 1],
  ];

  test('a row of the block for each distribution of a column, a column for each of a row', () => {
    const down = correlated(
      [['pert'], ['normal90']],
      [
        [80, 100, 130],
        [5, 10, ''],
      ],
      asked,
      40,
    );
    const along = correlated(
      [['pert', 'normal90']],
      [
        [80, 5],
        [100, 10],
        [130, ''],
      ],
      asked,
      40,
    );
    expect(along).toEqual(down);
    expect((down as number[][]).map((row) => row.length)).toEqual(new Array(40).fill(2));
  });
  test('scenarios stand as value, weight, value, weight', () => {
    const rows = correlated(
      [['scenarios'], ['constant']],
      [
        [10, 1, 20, 3],
        [7, '', '', ''],
      ],
      asked,
      8,
    ) as number[][];
    expect(rows.filter(([demand]) => demand === 20).length).toBe(6);
    expect(rows.every(([, price]) => price === 7)).toBe(true);
  });
  test('half of the correlations is enough', () => {
    const block = [
      [0, 1],
      [0, 1],
    ];
    const whole = correlated(
      [['normal'], ['normal']],
      block,
      [
        [1, 0.5],
        [0.5, 1],
      ],
      20,
    );
    expect(
      correlated(
        [['normal'], ['normal']],
        block,
        [
          ['', ''],
          [0.5, ''],
        ],
        20,
      ),
    ).toEqual(whole);
  });
  test('shares nothing with SIM_DRAW of the same seed', () => {
    const [first] = [(correlated('uniform', [[0, 1]], 1, 100) as number[][]).flat()];
    expect(first).not.toEqual((calling(SIM_DRAW)('uniform', [[0, 1]], 100) as number[][]).flat());
  });

  const normals = (count: number) => [
    Array.from({ length: count }, () => ['normal']),
    Array.from({ length: count }, () => [0, 1]),
  ];
  test('refuses correlations that cannot hold together, and says what could', () => {
    const against = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    expect(sentenceOf(() => correlated(...normals(3), against, 10))).toMatch(
      /^SIM_CORRELATED: correlations cannot hold together: with the others, -?0\.9 between quantities \d and \d could be -?0\.483 at the nearest\. Point to =SIM_CORRELATIONS of this range, which gives the nearest possible table\.$/,
    );
    const nearest = calling(SIM_CORRELATIONS)(against);
    expect((correlated(...normals(3), nearest, 10) as number[][]).length).toBe(10);
  });
  test.each([
    [
      [
        [1, 0.5],
        [0.4, 1],
      ],
      'SIM_CORRELATED: correlations must be blank or 0.5, as in row 1, column 2, got 0.4 (row 2, column 1). Check the cell that this argument points to.',
    ],
    [
      [
        [1, 0.5],
        [0.5, 0.9],
      ],
      'SIM_CORRELATED: correlations must be 1 or blank on the diagonal, where each quantity meets itself, got 0.9 (row 2, column 2). Check the cell that this argument points to.',
    ],
    [
      [
        [1, 60],
        ['', 1],
      ],
      /correlations must be -1 to 1, got 60 \(row 1, column 2\)/,
    ],
    [
      [
        [1, ''],
        ['', 1],
      ],
      /correlations must be -1 to 1, got a blank cell \(row 1, column 2\)/,
    ],
    [
      [[1, 0.5]],
      'SIM_CORRELATED: correlations must be a square of 2 × 2 correlations, one row and column for each of distributions, got a range of 1 × 2. Select as many cells as there are items.',
    ],
  ])('%j as correlations is refused', (correlations, sentence) => {
    const said = sentenceOf(() => correlated(...normals(2), correlations, 10));
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });
  test('names the row of the quantity at fault, and how many rows there may be', () => {
    expect(
      sentenceOf(() =>
        correlated(
          [['pert'], ['normal']],
          [
            [1, 2, 3],
            [5, -1, ''],
          ],
          asked,
          10,
        ),
      ),
    ).toContain('SIM_CORRELATED: the standard deviation in parameters must be 0 or more, got -1 (row 2, column 2)');
    expect(
      sentenceOf(() =>
        correlated(
          [['pert'], ['']],
          [
            [1, 2, 3],
            [5, 1, ''],
          ],
          asked,
          10,
        ),
      ),
    ).toMatch(/distributions must be “pert” .* got a blank cell \(row 2\)/);
    expect(sentenceOf(() => correlated([['normal'], ['normal']], [[0, 1]], asked, 10))).toContain(
      'parameters must be a list of 2 items, one for each of distributions, got 1',
    );
    const many = Array.from({ length: 10 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => (row === column ? 1 : 0)),
    );
    expect(sentenceOf(() => correlated(...normals(10), many, 60_000))).toBe(
      'SIM_CORRELATED: n would fill 600,000 cells, and at most 500,000 are allowed. Use 50,000 rows or fewer.',
    );
    expect(sentenceOf(() => correlated(...normals(21), many, 10))).toContain(
      'distributions must be a list of 1–20 items, got 21',
    );
  });
});

describe('SIM_CORRELATIONS', () => {
  const correlations = calling(SIM_CORRELATIONS);
  test('what can hold comes back as it is, half of it as a whole', () => {
    expect(
      correlations([
        ['', ''],
        [-0.25, 1],
      ]),
    ).toEqual([
      [1, -0.25],
      [-0.25, 1],
    ]);
    expect(correlations(1)).toEqual([[1]]);
  });
  test('two sides that differ by rounding alone are the same', () => {
    expect(
      correlations([
        [1, 0.3],
        [0.1 + 0.2, 1 - 1e-12],
      ]),
    ).toEqual([
      [1, 0.1 + 0.2],
      [0.1 + 0.2, 1],
    ]);
  });
  test('refuses what is no square', () => {
    expect(sentenceOf(() => correlations([[1, 0.5]]))).toBe(
      'SIM_CORRELATIONS: correlations must be a square of correlations, at most 20 × 20, got a range of 1 × 2. Select as many cells as there are items.',
    );
  });
});
