/** What a formula may say, and at which character it is told that it may not. */
import { describe, expect, test } from 'vitest';
import { formula } from '../../../src/models/formula/formula';
import { FORMULA_FUNCTIONS } from '../../../src/models/formula/functions';
import { FORMULA_LIMITS } from '../../../src/models/formula/grammar';
import type { Value } from '../../../src/models/formula/values';

const names = ['attainment', 'Revenue', 'الإيراد', 'план.2026', 'segment'];
const cells = [0.75, 1000, 200, 50, 'Retail'];

const resultOf = (source: string, row: readonly Value[] = cells) => {
  const compiled = formula(source, names);
  return compiled.kind === 'fault' ? compiled : compiled.evaluate(row);
};
const value = (source: string, row?: readonly Value[]) => {
  const result = resultOf(source, row);
  return result.kind === 'value' ? result.value : result.fault;
};
const fault = (source: string, row?: readonly Value[]) => {
  const result = resultOf(source, row);
  return result.kind === 'fault' ? result.fault : result.value;
};

describe('a formula', () => {
  test.each<[string, Value]>([
    ['-2^2', 4],
    ['2^3^2', 64],
    ['100+3%', 100.03],
    ['200*50%%', 1],
    ['if(attainment < 80%; 0; revenue * 3%)', 0],
    ['if(attainment >= 75%, revenue * 3%, 0)', 30],
    ['= revenue', 1000],
    ['IF(REVENUE > 999; Attainment; 0)', 0.75],
    ['الإيراد * 3%', 6],
    ['план.2026 + 1', 51],
    ['segment = "retail"', true],
    ['segment <> "RETAIL"', false],
    ['if(segment = "wholesale"; 1; 2)', 2],
    ['0.1 + 0.2 = 0.3', false],
    ['1 = "1"', false],
    ['.5 + 1. + 1e3 + 2E-1', 1001.7],
    ['max(1, 2)', 2],
    ['max(1\n;\u00a02)', 2],
    ['"say ""yes""" = "SAY ""YES"""', true],
    ['and(true; 1; attainment < 1)', true],
    ['or(false; 0)', false],
    ['not(TRUE)', false],
  ])('%s', (source, expected) => expect(value(source)).toEqual(expected));

  test('calculates only the branch of if that counts', () => {
    expect(value('if(attainment = 0; 0; revenue / attainment)', [0, 1000, 0, 0, ''])).toBe(0);
  });
  test('calculates every condition of and, as a sheet does', () => {
    expect(fault('and(attainment > 0; revenue / attainment > 1)', [0, 1000, 0, 0, ''])).toMatchObject({
      kind: 'divisionByZero',
    });
  });
  test('finds the same letters in another normal form of Unicode', () => {
    const compiled = formula('été * 2', ['été']);
    expect(compiled.kind === 'formula' && compiled.evaluate([4])).toEqual({ kind: 'value', value: 8 });
  });
});

describe('what is wrong is told with the number of the character and the text there', () => {
  test.each<[string, object]>([
    ['', { kind: 'valueMissing', at: 1, text: '' }],
    ['1 +', { kind: 'valueMissing', at: 4, text: '' }],
    ['2 * * 3', { kind: 'valueMissing', at: 5, text: '*' }],
    ['max(1; ; 2)', { kind: 'valueMissing', at: 8, text: ';' }],
    ['max()', { kind: 'argumentCount', fewest: 1, most: 255, came: 0, at: 1, text: 'max' }],
    ['1 + round(1; 2; 3)', { kind: 'argumentCount', fewest: 1, most: 2, came: 3, at: 5, text: 'round' }],
    ['(1 + 2', { kind: 'unclosedParenthesis', at: 1, text: '(' }],
    ['1 + max(2; 3', { kind: 'unclosedParenthesis', at: 8, text: '(' }],
    ['1 + 2)', { kind: 'leftOver', at: 6, text: ')' }],
    ['2 revenue', { kind: 'leftOver', at: 3, text: 'revenue' }],
    ['1; 2', { kind: 'leftOver', at: 2, text: ';' }],
    ['revenue == 3', { kind: 'valueMissing', at: 10, text: '=' }],
    ['1 + “a”', { kind: 'otherCharacter', at: 5, text: '“', instead: '"' }],
    ['revenue ≤ 3', { kind: 'otherCharacter', at: 9, text: '≤', instead: '<=' }],
    ['revenue & 3', { kind: 'unknownCharacter', at: 9, text: '&' }],
    ['1 + 😀', { kind: 'unknownCharacter', at: 5, text: '😀' }],
    ['segment = "retail', { kind: 'unclosedText', at: 11, text: '"retail' }],
    ['revenue * 0,8', { kind: 'decimalComma', at: 11, text: '0,8', words: ['0.8'] }],
    ['max(1,2)', { kind: 'decimalComma', at: 5, text: '1,2', words: ['1.2'] }],
    ['1,000,000', { kind: 'decimalComma', at: 1, text: '1,000,000', words: ['1000000'] }],
    ['5,125', { kind: 'decimalComma', at: 1, text: '5,125', words: ['5.125', '5125'] }],
    ['1e999', { kind: 'numberTooLarge', at: 1, text: '1e999' }],
    ['revenu * 2', { kind: 'unknownName', at: 1, text: 'revenu', words: names.map((name) => name.toLowerCase()) }],
    ['1 + sqrt(2)', { kind: 'unknownFunction', at: 5, text: 'sqrt', words: [...FORMULA_FUNCTIONS.keys()] }],
  ])('%s', (source, expected) => expect(fault(source)).toEqual(expected));

  test('a name that stands twice is refused only where the formula uses it', () => {
    expect(formula('a * 2', ['a', 'note', 'Note']).kind).toBe('formula');
    expect(formula('a * note', ['a', 'note', 'Note'])).toEqual({
      kind: 'fault',
      fault: { kind: 'nameTwice', at: 5, text: 'note' },
    });
  });
});

describe('what goes wrong in one row is told with the part of the formula', () => {
  test.each<[string, readonly Value[], object]>([
    ['revenue / (attainment - 1)', [1, 5], { kind: 'divisionByZero', at: 11, text: '(attainment - 1)' }],
    ['mod(revenue; attainment)', [0, 5], { kind: 'divisionByZero', at: 14, text: 'attainment' }],
    ['attainment ^ -1', [0], { kind: 'divisionByZero', at: 14, text: '-1' }],
    ['2 * attainment', ['80%'], { kind: 'isText', value: '80%', at: 5, text: 'attainment' }],
    ['sum(attainment; 1)', ['80%'], { kind: 'isText', value: '80%', at: 5, text: 'attainment' }],
    ['if(attainment; 1; 2)', ['yes'], { kind: 'isText', value: 'yes', at: 4, text: 'attainment' }],
    ['attainment * 2', [null], { kind: 'isBlank', at: 1, text: 'attainment' }],
    ['attainment = 0', [null], { kind: 'isBlank', at: 1, text: 'attainment' }],
    ['attainment < 80%', ['80%'], { kind: 'mixedComparison', at: 1, text: 'attainment < 80%' }],
    ['(0 - revenue) ^ 0.5', [0, 4], { kind: 'noNumber', at: 1, text: '(0 - revenue) ^ 0.5' }],
    ['revenue ^ 99', [0, 1e9], { kind: 'tooLarge', at: 1, text: 'revenue ^ 99' }],
    ['floor(revenue; attainment)', [0, 5], { kind: 'divisionByZero', at: 16, text: 'attainment' }],
    ['ceiling(revenue; -1)', [0, 4], { kind: 'noNumber', at: 1, text: 'ceiling(revenue; -1)' }],
  ])('%s', (source, row, expected) => expect(fault(source, row)).toEqual(expected));

  test('a blank cell equals an empty text, and sum, min and max pass over it as in a sheet', () => {
    expect(value('segment = ""', [1, 2, 3, 4, null])).toBe(true);
    expect(value('sum(attainment; revenue)', [null, 7])).toBe(7);
    expect(value('min(attainment; revenue)', [null, 7])).toBe(7);
    expect(value('max(attainment; -revenue)', [null, 7])).toBe(-7);
  });
});

describe('the limits', () => {
  const { characters, depth, parts } = FORMULA_LIMITS;
  test('a formula of as many characters as allowed is read, one more is refused', () => {
    expect(value(`1${' '.repeat(characters - 1)}`)).toBe(1);
    expect(fault(`1${' '.repeat(characters)}`)).toMatchObject({ kind: 'tooLong', most: characters });
  });
  test('a formula nested as deep as allowed is calculated, one deeper is refused', () => {
    const nested = (levels: number) => `${'('.repeat(levels)}1${')'.repeat(levels)}`;
    expect(value(nested(depth - 1))).toBe(1);
    expect(fault(nested(depth))).toMatchObject({ kind: 'tooDeep', at: depth + 1 });
  });
  test('a formula of as many parts as allowed is calculated, one more is refused', () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => '1').join('+');
    expect(value(sum(parts / 2))).toBe(parts / 2);
    expect(fault(sum(parts / 2 + 1))).toMatchObject({ kind: 'tooManyParts', most: parts });
  });
});
