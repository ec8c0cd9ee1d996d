/** Which pillars a selection holds: found where there can be no doubt, refused with the cell's name where there can. */
import { describe, expect, test } from 'vitest';
import type { CellContent, Selection } from '../../../src/sheets/cell-blocks';
import { type SelectedPillars, selectedPillars } from '../../../src/sidebars/parthenon/selected-pillars';

type Given = CellContent | { readonly percent: number };

/** A selection with its upper left cell in B13, unless told. */
function selection(rows: readonly (readonly Given[])[], more: Partial<Selection> = {}): Selection {
  const cells = rows.map((row) =>
    row.map((given) =>
      typeof given === 'object'
        ? { content: given.percent, hasFormula: false, isPercent: true }
        : { content: given, hasFormula: false, isPercent: false },
    ),
  );
  return { sheet: 'Plan', sheetId: 7, row: 13, column: 2, cells, left: null, above: null, ...more };
}

const column = (...cells: readonly Given[]) => cells.map((cell) => [cell]);
const read = (given: Selection) => selectedPillars(given, (number) => `Pillar ${number}`);
const found = (result: SelectedPillars) => {
  if (result.kind === 'problem') throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result;
};
const namesOf = (given: Selection) => found(read(given)).pillars.map(({ name }) => name);
const problemOf = (given: Selection) => {
  const result = read(given);
  return result.kind === 'problem' ? result.problem : undefined;
};

describe('a column of numbers', () => {
  const five = selection(column(100, { percent: 0.1 }, 1000, 1, { percent: 0.4 }), {
    left: ['Leads', 'Conversion', 'Average check', 'Purchases', 'Margin'],
  });

  test('is one pillar a cell, with kind, cell and value, named by what stands to its left', () => {
    const { pillars, place, source } = found(read(five));
    expect(pillars.map(({ name, now, isPercent, cell }) => [name, now, isPercent, cell])).toEqual([
      ['Leads', 100, false, "'Plan'!B13"],
      ['Conversion', 0.1, true, "'Plan'!B14"],
      ['Average check', 1000, false, "'Plan'!B15"],
      ['Purchases', 1, false, "'Plan'!B16"],
      ['Margin', 0.4, true, "'Plan'!B17"],
    ]);
    expect(place).toBe('B13:B17');
    expect(source).toEqual({
      sheet: 'Plan',
      sheetId: 7,
      row: 13,
      column: 2,
      isRow: false,
      values: [100, 0.1, 1000, 1, 0.4],
    });
  });
  test('takes its names from the selection where they are in it', () => {
    const given = selection([['Leads', 100] as const, ['Check', 20] as const], { left: null });
    expect(namesOf(given)).toEqual(['Leads', 'Check']);
    expect(found(read(given)).source).toMatchObject({ row: 13, column: 3 });
  });
  test('may stand below a heading and above blanks', () => {
    const { pillars, source, place } = found(read(selection(column('Now', 100, 0.5, '', ''))));
    expect(pillars.map(({ now }) => now)).toEqual([100, 0.5]);
    expect([source.row, place]).toEqual([14, 'B14:B15']);
  });
  test('gets numbers for names where nothing, a number or an error stands beside', () => {
    const given = selection(column(1, 2, 3, 4), { left: ['', 2026, '#N/A', '  Checks '] });
    expect(namesOf(given)).toEqual(['Pillar 1', 'Pillar 2', 'Pillar 3', 'Checks']);
  });
  test('of one cell is one pillar', () => {
    expect(found(read(selection([[250]]))).place).toBe('B13');
    expect(found(read(selection([[250]]))).source.isRow).toBe(false);
  });
  test('of a sheet with an apostrophe names its cells as a formula would', () => {
    const given = selection(column(1, 2), { sheet: "Bob's plan" });
    expect(found(read(given)).pillars[0]?.cell).toBe("'Bob''s plan'!B13");
  });
});

describe('a row of numbers', () => {
  test('is one pillar a cell, named by what stands above', () => {
    const given = selection([[100, 20, 3]], { above: ['Clients', 'Check', 'Visits'] });
    const { pillars, source, place } = found(read(given));
    expect(pillars.map(({ name, cell }) => [name, cell])).toEqual([
      ['Clients', "'Plan'!B13"],
      ['Check', "'Plan'!C13"],
      ['Visits', "'Plan'!D13"],
    ]);
    expect(place).toBe('B13:D13');
    expect(source).toMatchObject({ row: 13, column: 2, isRow: true });
  });
  test('takes its names from the line above in the selection', () => {
    const given = selection([
      ['Clients', 'Check'],
      [100, 20],
    ]);
    expect(namesOf(given)).toEqual(['Clients', 'Check']);
    expect(found(read(given)).source).toMatchObject({ row: 14, isRow: true });
  });
});

describe('nothing is guessed', () => {
  test.each([
    ['a blank selection', selection([['', '']]), { kind: 'empty' }],
    ['a text alone', selection([['Leads']]), { kind: 'noNumber', cell: 'B13', text: 'Leads' }],
    ['a day', selection(column(1, '5 Mar 2026', 2)), { kind: 'noNumber', cell: 'B14', text: '5 Mar 2026' }],
    ['TRUE', selection(column(1, true, 2)), { kind: 'noNumber', cell: 'B14', text: 'true' }],
    ['a text below the pillars', selection(column(1, 2, 'sum')), { kind: 'noNumber', cell: 'B15', text: 'sum' }],
    ['a hole', selection(column(1, '', 2)), { kind: 'blankBetween', cell: 'B14' }],
    ['an error', selection(column(1, '#DIV/0!', 2)), { kind: 'error', cell: 'B14', text: '#DIV/0!' }],
    ['an error in German', selection(column(1, '#ÜBERLAUF!', 2)), { kind: 'error', cell: 'B14', text: '#ÜBERLAUF!' }],
    ['an error below', selection(column(1, 2, '#REF!')), { kind: 'error', cell: 'B15', text: '#REF!' }],
    ['a block of numbers', selection([[1, 2] as const, [3, 4] as const]), { kind: 'twoBlocks' }],
    ['thirteen', selection(column(...Array.from({ length: 13 }, (_, n) => n + 1))), { kind: 'tooMany', count: 13 }],
    ['fewer than nothing', selection(column(5, -1)), { kind: 'outside', cell: 'B14', low: 0, high: Infinity }],
    ['10 for a conversion', selection(column(100, 10, 1000, 1, 1)), { kind: 'outside', cell: 'B14', low: 0, high: 1 }],
    [
      'a margin above all sales',
      selection(column(100, 0.1, 1000, 1, 1.5)),
      { kind: 'outside', cell: 'B17', low: -Infinity, high: 1 },
    ],
  ])('%s is refused with the cell’s name', (_what, given, problem) => expect(problemOf(given)).toEqual(problem));

  test('but a loss is a margin below nothing', () => {
    expect(found(read(selection(column(100, 0.1, 1000, 1, -0.2)))).pillars[4]?.now).toBe(-0.2);
  });
});
