/** Formulas that try to get out of their sandbox, or to take all time and memory, are refused before they run. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { formula as compileFormula } from '../../../src/models/formula/formula';

let formula: typeof compileFormula;
let context: Record<string, unknown>;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/models/formula/formula.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sheet',
    target: 'es2019',
  });
  context = createContext({}) as Record<string, unknown>;
  runInContext(outputFiles[0]?.text as string, context);
  formula = (context.sheet as { formula: typeof compileFormula }).formula;
});

const ESCAPES = [
  'constructor',
  'constructor("return this")()',
  '__proto__',
  '__proto__.polluted',
  'toString()',
  'hasOwnProperty("x")',
  'valueOf',
  'this',
  'globalThis',
  'process.exit(1)',
  'eval("1")',
  'Function("return process")()',
  'require("fs")',
  'import("fs")',
  'if.constructor("return 1")()',
  'round.__proto__',
  'sum.call(1; 2)',
  'max.apply',
  'values.length',
  'revenue.constructor',
  'revenue["constructor"]',
  'revenue.__proto__.x = 1',
  '"".constructor',
  '""["constructor"]',
  '"a".length',
  '`1`',
  '(() => 1)()',
  'x => x',
  'function(){}',
  'new Date()',
  'revenue = 1; revenue',
  'revenue := 1',
  'f(x) = x',
  'a ? b : c',
  '1 && 2',
  '1 || 2',
  '!1',
  '~1',
  '1 << 40',
  '1++',
  'import {x}',
  'unit("1 cm")',
  'createUnit("x")',
  'parse("1")',
  'evaluate("1+1")',
  'simplify("x")',
  'derivative("x"; "x")',
  'ones(1000; 1000)',
  '[1;2;3]',
  '{a: 1}',
  'A1',
  "'Sheet 1'!A1",
  'INDIRECT("A1")',
  'IMPORTDATA("http://example.com")',
  'HYPERLINK("javascript:alert(1)")',
  'WEBSERVICE("http://example.com")',
  "cmd|' /C calc'!A0",
  '=cmd()',
  '\u0000',
  '\u202erevenue',
  '1 + /* */ 2',
  '// 1',
  '\\u0063onstructor',
  '𝐜onstructor(1)',
];

describe('a formula cannot reach anything but its cells', () => {
  test.each(ESCAPES)('%s is refused', (source) => {
    expect(formula(source, ['revenue']).kind).toBe('fault');
    expect({}).not.toHaveProperty('polluted');
    expect(Object.keys(context)).toEqual(['sheet']);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype'])(
    'a column called %s is only a column',
    (name) => {
      const compiled = formula(`${name} * 2`, [name]);
      expect(compiled.kind === 'formula' && compiled.evaluate([21])).toEqual({ kind: 'value', value: 42 });
      expect(formula(`${name}(1)`, [name])).toMatchObject({ kind: 'fault', fault: { kind: 'unknownFunction' } });
    },
  );
});

describe('a formula cannot take all time or memory', () => {
  const million = 1_000_000;
  test.each<[string, string, string]>([
    ['a million parentheses', '('.repeat(million), 'tooLong'],
    ['a million signs', '-'.repeat(million), 'tooLong'],
    ['a text of a million letters', `"${'x'.repeat(million)}"`, 'tooLong'],
    ['a name of a million letters', 'x'.repeat(million), 'tooLong'],
    ['a number of a million digits', '9'.repeat(million), 'tooLong'],
    ['a sum of a million terms', '1+'.repeat(million / 2), 'tooLong'],
    ['parentheses within the length', '('.repeat(3000), 'tooDeep'],
    ['signs within the length', `${'-'.repeat(3000)}1`, 'tooDeep'],
    ['percent signs within the length', `1${'%'.repeat(3000)}`, 'tooManyParts'],
    ['conditions in conditions', 'if('.repeat(1000), 'tooDeep'],
    ['sums in sums', 'sum(1;'.repeat(600), 'tooDeep'],
    ['quotation marks', '"'.repeat(3999), 'unclosedText'],
    ['digits', '9'.repeat(3999), 'numberTooLarge'],
    ['powers to the right', `9^${'(9^'.repeat(900)}`, 'tooDeep'],
  ])('%s are refused', (_name, source, kind) => {
    expect(formula(source, [])).toMatchObject({ kind: 'fault', fault: { kind } });
  });

  test('powers of powers end the row, and as many parts as allowed are calculated without overflowing the stack', () => {
    const powers = formula('9^9^9^9^9^9', []);
    expect(powers.kind === 'formula' && powers.evaluate([])).toMatchObject({ fault: { kind: 'tooLarge' } });
    const long = formula(`1${'+1'.repeat(499)}`, []);
    expect(long.kind === 'formula' && long.evaluate([])).toEqual({ kind: 'value', value: 500 });
    const percents = formula(`1e9${'%'.repeat(999)}`, []);
    expect(percents.kind === 'formula' && percents.evaluate([])).toEqual({ kind: 'value', value: 0 });
  });
});

describe('any text', () => {
  const sign = fc.constantFrom(...'+-*/^%()=<>;,." 0189abif', 'if(', 'sum(', '"', 'revenue', '،', '٣', '\u200d');
  test('is a formula or is refused, with a place inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
        ),
        fc.array(
          fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean(), fc.constant(null)),
          {
            minLength: 1,
            maxLength: 1,
          },
        ),
        (source, row) => {
          const compiled = formula(source, ['revenue']);
          const result = compiled.kind === 'formula' ? compiled.evaluate(row) : compiled;
          if (result.kind === 'value') {
            if (typeof result.value === 'number') expect(result.value).toSatisfy(Number.isFinite);
            return;
          }
          const { at, text } = result.fault;
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(source.length + 1);
          expect(text === '' ? at : 0).toSatisfy(
            (place: number) => place === 0 || source.slice(place - 1).trim() === '',
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
