/** Every function with every kind of cell content in every place: a clean result, or one sentence. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { functions } from '../../src/functions/registry';
import { functionsInEmptyContext, type SheetFunction } from './apps-script';

let sheet: Readonly<Record<string, SheetFunction>>;
beforeAll(async () => {
  sheet = await functionsInEmptyContext();
});

const cell = fc.oneof(
  fc.double({ noNaN: false }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: -5, max: 2000 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '10%',
    '1 000',
    'ten',
    '=A1',
    "'",
    '#N/A',
    '#DIV/0!',
    'x'.repeat(5000),
    'عشرة',
    true,
    false,
  ),
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 5e-324, 2 ** 53),
  fc.constantFrom<unknown>(new Date(2026, 0, 31), new Date(Number.NaN), {}, () => 1, Symbol('cell')),
  fc.string(),
);
const plausible = fc.double({ min: 0, max: 1, noNaN: true });
const row = fc.array(cell, { minLength: 0, maxLength: 6 });
const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 2, arbitrary: fc.array(row, { minLength: 0, maxLength: 4 }) },
  { weight: 4, arbitrary: fc.array(plausible, { minLength: 5, maxLength: 5 }).map((items) => [items]) },
  {
    weight: 2,
    arbitrary: fc.array(plausible, { minLength: 1, maxLength: 12 }).map((items) => items.map((item) => [item])),
  },
);

const isClean = (content: unknown) =>
  (typeof content === 'number' && Number.isFinite(content)) ||
  typeof content === 'string' ||
  typeof content === 'boolean' ||
  Object.prototype.toString.call(content) === '[object Date]';

const unclean = (output: unknown) =>
  (Array.isArray(output) ? (output as unknown[][]).flat() : [output]).filter((content) => !isClean(content));

/** One sentence or two: begins with the function, ends with a full stop or a question, no trace of the code inside. */
const isSentence = (name: string, message: string) =>
  message.startsWith(`${name}: `) &&
  /[.?]$/.test(message) &&
  message.length < 600 &&
  !/undefined|NaN|\[object|TypeError/.test(message);

describe.each(Object.keys(functions))('%s', (name) => {
  test('answers with numbers, words, dates and blanks, or refuses in one sentence', () => {
    const count = Object.keys(functions[name]?.parameters ?? {}).length;
    // Trials are kept few: their number is not what is tested here.
    const trials = Object.keys(functions[name]?.parameters ?? {}).indexOf('trials');
    const withFewTrials = (given: unknown[]): unknown[] => {
      if (trials < 0) return given;
      const filled = Array.from({ length: Math.max(given.length, trials + 1) }, (_, index) => given[index] ?? '');
      return filled.map((cell, index) => (index === trials && (cell === '' || typeof cell === 'number') ? 50 : cell));
    };
    fc.assert(
      fc.property(fc.array(argument, { minLength: 0, maxLength: count + 1 }), (given) => {
        let output: unknown;
        try {
          output = (sheet[name] as SheetFunction)(...withFewTrials(given));
        } catch (problem) {
          const { message } = problem as Error;
          expect(isSentence(name, message), message).toBe(true);
          return;
        }
        expect(unclean(output)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
