/** The pay functions as they are called from cells, against numbers that were computed without this code. */
import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { PAY_AUDIT } from '../../../src/functions/pay/audit';
import { PAY_BONUS } from '../../../src/functions/pay/bonus';
import { PAY_CURVE } from '../../../src/functions/pay/curve';
import { PAY_FORMULA } from '../../../src/functions/pay/formula';
import { PAY_KPI } from '../../../src/functions/pay/kpi';
import { PAY_SIMULATE } from '../../../src/functions/pay/simulate';
import { PAY_TIERED } from '../../../src/functions/pay/tiered';
import { PAY_TOTAL } from '../../../src/functions/pay/total';
import { localEnvironment } from '../../../src/sheets/environment';
import { sentenceOf } from '../apps-script';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());
const refusal = (custom: CustomFunction, ...given: unknown[]) => sentenceOf(() => calling(custom)(...given));
type Table = (string | number)[][];

const curve = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
];
const tiers = [
  [0, 0.03],
  [100_000, 0.05],
  [200_000, 0.08],
];

describe('PAY_KPI', () => {
  const kpi = calling(PAY_KPI);
  test('50/30/20 of 30 of 40, 4 of 5 and 100 of 100 are 81.5 %', () => {
    expect(kpi([[0.5, 0.3, 0.2]], [[40, 5, 100]], [[30, 4, 100]])).toBeCloseTo(0.815, 12);
    expect(kpi([[0.5], [0.3], [0.2]], [[40], [5], [100]], [[30], [4], [100]])).toBeCloseTo(0.815, 12);
  });
  test('weights need not be percentages, one plan counts for all', () => {
    expect(kpi([[5, 3, 2]], 100, [[75, 80, 100]])).toBeCloseTo(0.815, 12);
  });
  test('a floor of 80 % and a cap of 100 % for each indicator', () => {
    expect(kpi([[1, 1]], [[10, 10]], [[7, 15]], 0.8, 1)).toBeCloseTo(0.5, 12);
    expect(kpi([[1, 1]], [[10, 10]], [[7, 15]], [[0.7], [0.8]])).toEqual([
      [expect.closeTo(1.1, 12)],
      [expect.closeTo(0.75, 12)],
    ]);
  });
  test('refuses weights of 0, a plan of 0, a fact too few and a cap below the floor', () => {
    expect(refusal(PAY_KPI, [[0, 0]], 1, 1)).toBe(
      'PAY_KPI: weights add up to 0, and at least one indicator must count. Give one of them a weight above 0.',
    );
    expect(refusal(PAY_KPI, [[1, 1]], [[5, 0]], 1)).toContain('plan must be more than 0, got 0 (row 1, column 2)');
    expect(refusal(PAY_KPI, [[1, 1, 1]], 5, [[1, 2]])).toContain('fact must be a list of 3 items');
    expect(refusal(PAY_KPI, [[1]], 5, 1, 0.9, 0.8)).toContain(
      'cap must be at least floor, which is 90% there, got 80%',
    );
  });
});

describe('PAY_BONUS', () => {
  const bonus = calling(PAY_BONUS);
  test('110 % is once the bonus in steps and 1.25 times on straight lines', () => {
    expect(bonus(1.1, curve)).toBe(1);
    expect(bonus(1.1, curve, 'Linear')).toBeCloseTo(1.25, 12);
  });
  test('a column of sellers: nothing below the first row, the last multiplier above the last, a blank stays blank', () => {
    expect(bonus([[0.79], [0.8], [1.199], [''], [3]], curve)).toEqual([[0], [0.5], [1], [''], [1.5]]);
    expect(bonus([[0.79], [0.8], [3]], curve, 'linear')).toEqual([[0], [0.5], [1.5]]);
  });
  test('an attainment of exactly a threshold that was divided is not lost to the last digit', () => {
    expect(bonus(1.1 * 3 - 2.3, [[1, 1]])).toBe(1);
  });
  test('refuses a curve that does not rise, one column, and 110 for 110 %', () => {
    expect(
      refusal(PAY_BONUS, 1, [
        [1, 1],
        [0.8, 0.5],
      ]),
    ).toContain('curve must be more than 1, the row before');
    expect(refusal(PAY_BONUS, 1, [[1], [2]])).toContain('curve must be two columns');
    expect(refusal(PAY_BONUS, 110, curve)).toContain('Did you mean 110%?');
    expect(refusal(PAY_BONUS, 1, curve, 'stairs')).toContain('mode must be “step” or “linear”');
  });
});

describe('PAY_TIERED', () => {
  const tiered = calling(PAY_TIERED);
  test('250,000 earn 12,000 slice by slice and 20,000 as a whole', () => {
    expect(tiered(250_000, tiers)).toBeCloseTo(12_000, 8);
    expect(tiered(250_000, tiers, 'whole')).toBeCloseTo(20_000, 8);
  });
  test('tiers begin at their threshold and meet without a gap', () => {
    expect(tiered([[99_999.99], [100_000], [100_000.01]], tiers, 'whole')).toEqual([
      [expect.closeTo(2_999.9997, 8)],
      [5000],
      [expect.closeTo(5_000.0005, 8)],
    ]);
    expect(tiered([[99_999.99], [100_000], [100_000.01]], tiers)).toEqual([
      [expect.closeTo(2_999.9997, 8)],
      [3000],
      [expect.closeTo(3_000.0005, 8)],
    ]);
  });
  test('what lies below the first tier earns nothing', () => {
    expect(tiered([[50], [150]], [[100, 0.1]])).toEqual([[0], [5]]);
    expect(tiered([[50], [150]], [[100, 0.1]], 'whole')).toEqual([[0], [15]]);
  });
  test('refuses a rate of 5 for 5 % and an amount below 0', () => {
    expect(refusal(PAY_TIERED, 10, [[0, 5]])).toContain('Did you mean 5%?');
    expect(refusal(PAY_TIERED, [[10], [-3]], tiers)).toContain('amount must be 0 or more, got -3 (row 2)');
  });
});

describe('PAY_TOTAL', () => {
  const total = calling(PAY_TOTAL);
  test('110 % of the plan and 90 % of the KPI earn 99,000 in steps and 114,000 on straight lines', () => {
    expect(total(100_000, 1.1, 0.9, curve)).toBeCloseTo(99_000, 8);
    expect(total(100_000, 1.1, 0.9, curve, '', 'linear')).toBeCloseTo(114_000, 8);
  });
  test('without KPI and curve the bonus goes with the attainment', () => {
    expect(total(100_000, [[0], [1], [1.5]])).toEqual(
      [40_000, 100_000, 130_000].map((pay) => [expect.closeTo(pay, 8)]),
    );
  });
  test('another mix, and a cap in multiples of on-target pay', () => {
    expect(total(1000, 4, '', '', [[0.5, 0, 0.5]])).toBeCloseTo(2500, 8);
    expect(total(1000, 4, '', '', [[0.5], [0], [0.5]], '', 2)).toBe(2000);
  });
  test('refuses a mix that is not 100 %, or not of three parts', () => {
    expect(refusal(PAY_TOTAL, 1000, 1, 1, '', [[0.3, 0.1, 0.5]])).toBe(
      'PAY_TOTAL: mix must add up to 100%, the fixed, the soft and the bonus part together, got 90%. Change one of the three.',
    );
    expect(refusal(PAY_TOTAL, 1000, 1, 1, '', [[0.4, 0.6]])).toContain('mix must be a list of 3');
    expect(refusal(PAY_TOTAL, 1000, 1, 1, '', [[30, 10, 60]])).toContain('Did you mean 30%?');
  });
});

describe('PAY_CURVE', () => {
  const table = (...given: unknown[]) => calling(PAY_CURVE)(...given) as Table;
  test('has 31 rows from 0 to 150 % by 5 % and a header', () => {
    const rows = table(100_000);
    expect(rows[0]).toEqual(['Attainment', 'Pay', 'Of on-target', 'Next step adds', 'Note']);
    expect(rows).toHaveLength(32);
    expect(rows[21]).toEqual([1, expect.closeTo(100_000, 8), expect.closeTo(1, 12), expect.closeTo(3000, 8), '']);
    expect(rows[31]).toEqual([1.5, expect.closeTo(130_000, 8), expect.closeTo(1.3, 12), '', '']);
  });
  test('takes its arguments in the order of the contract', () => {
    expect(table(1000, curve, [[0.2, 0.2, 0.6]], 'linear', 0.5, 0.9, 1.1, 0.1, false)).toEqual([
      [0.9, expect.closeTo(750, 8), expect.closeTo(0.75, 12), expect.closeTo(150, 8), expect.stringMatching(/^Cliff/)],
      [1, expect.closeTo(900, 8), expect.closeTo(0.9, 12), expect.closeTo(150, 8), expect.stringMatching(/^Cliff/)],
      [1.1, expect.closeTo(1050, 8), expect.closeTo(1.05, 12), '', ''],
    ]);
  });
  test('notes cliffs before the jumps and the dead zone after the last', () => {
    const notes = table(100_000, curve, '', '', '', '', '', '', false).map(([attainment, , , , note]) => [
      attainment,
      String(note).split(':')[0],
    ]);
    expect(notes.filter(([, note]) => note === 'Cliff').map(([attainment]) => attainment)).toEqual([0.75, 0.95, 1.15]);
    expect(notes.filter(([, note]) => note === 'Dead zone').map(([attainment]) => attainment)).toEqual([
      1.2, 1.25, 1.3, 1.35, 1.4, 1.45,
    ]);
  });
  test('refuses an end before the beginning and a table without end', () => {
    expect(refusal(PAY_CURVE, 1, '', '', '', '', 0.5, 0.4)).toContain('to must be at least from, which is 50% there');
    expect(refusal(PAY_CURVE, 1, '', '', '', '', '', '', 1e-5)).toContain('step makes a table of 150,001 rows');
    expect(refusal(PAY_CURVE, 1, '', '', '', '', '', '', 0)).toContain('step must be more than 0');
  });
});

describe('PAY_AUDIT', () => {
  const lines = (...given: unknown[]) => calling(PAY_AUDIT)(...given) as Table;
  test('judges the usual mix with the curve of the contract by all six principles', () => {
    const rows = lines(100_000, curve, 80_000);
    expect(rows.map(([principle, verdict, figure]) => [principle, verdict, figure])).toEqual([
      ['Principle', 'Verdict', 'Figure'],
      ['Transparency', '– Not in these numbers', ''],
      ['Three times', '✓ Kept', expect.closeTo(1 / 0.3, 12)],
      ['Pay for what I do', '✓ Kept', 0],
      ['Darwin', '✓ Kept', 1.25],
      ['Fast money', '✗ Broken', 0],
      ['Big thresholds', '✓ Kept', expect.closeTo(0.3, 12)],
    ]);
  });
  test('takes its arguments in the order of the contract', () => {
    const rows = lines(50_000, [[0, 1]], 60_000, [[0.7, 0.1, 0.2]], 'linear', 0.8, 1.3, 0.1, 0.4, false);
    expect(rows.map(([, verdict, figure]) => [verdict, figure])).toEqual([
      ['– Not in these numbers', ''],
      ['✗ Broken', expect.closeTo(1 / 0.9, 12)],
      ['✗ Broken', 0.4],
      ['✗ Broken', expect.closeTo(50 / 60, 12)],
      ['✓ Kept', 0.1],
      ['✗ Broken', expect.closeTo(0, 12)],
    ]);
  });
  test('gives every line a need and an advice', () => {
    for (const [, , , needed, advice] of lines(100_000, curve, 120_000, '', '', 0.9, 1.1)) {
      expect(String(needed)).not.toBe('');
      expect(String(advice)).not.toBe('');
    }
  });
  test('refuses who misses the plan by making it, and a missing curve', () => {
    expect(refusal(PAY_AUDIT, 1, curve, 1, '', '', 1)).toContain('miss must be below 100%');
    expect(refusal(PAY_AUDIT, 1, curve, 1, '', '', '', 1)).toContain('beat must be more than 100%');
    expect(refusal(PAY_AUDIT, 1, '', 1)).toContain('curve is missing');
  });
});

describe('PAY_SIMULATE', () => {
  const table = (...given: unknown[]) => calling(PAY_SIMULATE)(...given) as Table;
  test('comes to what all cases counted come to (computed with scipy)', () => {
    const rows = table(100_000, curve, 0.6, 0.95, 1.3, 8, 700_000);
    expect(rows.map(([measure]) => measure)).toEqual([
      'Measure',
      'Mean',
      'Standard deviation',
      'P5',
      'P10',
      'P25',
      'P50',
      'P75',
      'P90',
      'P95',
      'Mean pay of one seller',
      'Sellers who make the plan',
      'Chance of staying within the budget',
    ]);
    const figures = Object.fromEntries(rows) as Record<string, number>;
    expect(figures.Mean).toBeCloseTo(619_146.784, -2);
    expect(Math.abs((figures['Standard deviation'] as number) / 61_284.72 - 1)).toBeLessThan(0.01);
    expect([figures.P10, figures.P50, figures.P90]).toEqual(
      [530_000, 620_000, 710_000].map((pay) => expect.closeTo(pay, 4)),
    );
    expect(figures['Mean pay of one seller']).toBeCloseTo(77_393.348, -1);
    expect(figures['Sellers who make the plan']).toBeCloseTo(0.36788, 3);
    expect(Math.abs((figures['Chance of staying within the budget'] as number) - 0.89387)).toBeLessThan(0.01);
  });
  test('leaves out the budget where there is none, and the header where asked', () => {
    expect(table(1, curve, 1, 1, 1, 2, '', '', '', 100, 1, false)).toHaveLength(11);
  });
  test('refuses values out of order and more draws than come back in time', () => {
    expect(refusal(PAY_SIMULATE, 1, curve, 0.9, 0.8, 1, 5)).toContain(
      'likely must be at least low, which is 90% there',
    );
    expect(refusal(PAY_SIMULATE, 1, curve, 0.7, 0.8, 0.75, 5)).toContain('high must be at least likely');
    expect(refusal(PAY_SIMULATE, 1, curve, 0.7, 0.8, 1, 10_000)).toContain('163,840,000 draws');
  });
});

describe('PAY_FORMULA', () => {
  const pay = calling(PAY_FORMULA);
  const names = [['attainment', 'revenue', 'role']];
  const rows = [
    [0.75, 100_000, 'closer'],
    [0.8, 100_000, 'hunter'],
    [1.1, 250_000, 'Closer'],
  ];
  test('pays 3 % from 80 % on', () => {
    expect(pay('if(attainment < 80%; 0; revenue * 3%)', names, rows)).toEqual([[0], [3000], [7500]]);
  });
  test('pays by role, with names in a column and functions in any case', () => {
    expect(pay('=IF(Role = "closer"; 5%; 3%) * Revenue', [['attainment'], ['revenue'], ['role']], rows)).toEqual([
      [5000],
      [3000],
      [12_500],
    ]);
  });
  test.each([
    ['-2^2', 4],
    ['2^3^2', 64],
    ['100+3%', 100.03],
    ['50%-10%', 0.4],
    ['0.1+0.2=0.3', false],
    ['1<>2', true],
  ])('%s is %s', (expression, expected) => expect(pay(expression, 'x', 1)).toBe(expected));
  test('one seller gives one value, a blank row stays blank, each row may have a rule of its own', () => {
    expect(pay('x * 2', 'x', 21)).toBe(42);
    expect(
      pay(
        'a + b',
        [['a', 'b']],
        [
          [1, 2],
          ['', ''],
          [3, 4],
        ],
      ),
    ).toEqual([[3], [''], [7]]);
    expect(
      pay(
        [['a + b'], ['a * b']],
        [['a', 'b']],
        [
          [3, 4],
          [3, 4],
        ],
      ),
    ).toEqual([[7], [12]]);
  });
  test('ten thousand sellers are paid in one call', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [index, 'x']);
    const paid = pay('round(n * 3%; 0)', [['n', 'note']], many) as number[][];
    expect(paid).toHaveLength(10_000);
    expect(paid[9_999]).toEqual([300]);
  });
  test.each<[string, unknown[], string]>([
    [
      'a division by zero',
      [
        'revenue / attainment',
        names,
        [
          [1, 5, 'a'],
          [0, 5, 'a'],
        ],
      ],
      'PAY_FORMULA: values (row 2) make “attainment” 0 at character 11 of the expression, and nothing can be divided by 0. Fill in another value, or ask for 0 first with if.',
    ],
    [
      'a text in a sum',
      [
        'revenue * 3%',
        names,
        [
          [1, 5, 'a'],
          [1, '5 000', 'a'],
        ],
      ],
      'PAY_FORMULA: values (row 2) have the text “5 000” for “revenue” at character 1 of the expression, where a number is needed. Type it as a number; texts can only be compared.',
    ],
    [
      'a blank cell in a sum',
      [
        'revenue * 3%',
        names,
        [
          [1, 5, 'a'],
          [1, '', 'a'],
        ],
      ],
      'PAY_FORMULA: values (row 2) have a blank cell for “revenue” at character 1 of the expression, where a number is needed. Fill it in, with 0 if there is nothing; sum passes over blank cells.',
    ],
    [
      'a text as pay',
      [
        'role',
        names,
        [
          [1, 5, 'a'],
          [1, 5, 'b'],
        ],
      ],
      'PAY_FORMULA: values (row 1) give the text “a” as the pay, which must be a number. Let the rule answer with a number, and use texts only to compare.',
    ],
  ])('%s is told with its row', (_name, given, sentence) => expect(refusal(PAY_FORMULA, ...given)).toBe(sentence));
  test.each([
    ['revenu * 2', 'uses a name at character 1, “revenu” that is not among names (attainment; revenue; role).'],
    [
      'revenue * 0,8',
      'has a comma between two digits at character 11, “0,8”, which could be one number or two. Write 0.8',
    ],
    ['sqrt(revenue)', 'calls a function at character 1, “sqrt” that there is not. There are if, and, or,'],
    ['revenue * (1 + 2', 'opens a parenthesis that is never closed at character 11, “(”.'],
    ['revenue *', 'needs a number, a name or a function at its end.'],
    ['revenue 3', 'cannot be read on at character 9, “3”.'],
    ['round(revenue; 1; 2)', 'gives a function at character 1, “round” 3 arguments, and it takes 1–2.'],
    ['role ≠ "a"', 'has a sign that no formula knows at character 6, “≠”. Write <> there.'],
  ])('%s is refused at its place', (expression, sentence) => {
    expect(refusal(PAY_FORMULA, expression, names, [rows[0]])).toContain(`PAY_FORMULA: expression ${sentence}`);
  });
  test('a number for an expression and a row of another length are refused by the mechanism', () => {
    expect(refusal(PAY_FORMULA, 5, names, rows)).toContain('expression must be a text, got 5');
    expect(refusal(PAY_FORMULA, 'revenue', names, [[1, 2]])).toContain('values must be a list of 3 items');
  });
});
