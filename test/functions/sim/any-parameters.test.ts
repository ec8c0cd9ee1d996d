/** Every distribution with whatever stands in the cells of its parameters: clean values, or one sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISTRIBUTION_WORDS } from '../../../src/functions/mechanism/distribution-parameters';
import { SIM_CORRELATED } from '../../../src/functions/sim/correlated';
import { SIM_DRAW } from '../../../src/functions/sim/draw';
import { SIM_QUANTILE } from '../../../src/functions/sim/quantile';
import { arabic, calling } from './calling';

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -3, max: 40 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('', ' ', 'ten', true, '#N/A', 1e308, 5e-324, 2 ** 53, Symbol('cell')),
  },
);
const block = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
  );
const rising = fc
  .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 4 })
  .map((numbers) => [numbers.sort((one, other) => one - other)]);
const parameters = fc.oneof(block, rising);
const p = fc.oneof(fc.constantFrom(0, 1, 0.5, 5e-324, 1 - 2 ** -53), fc.double({ min: 0, max: 1, noNaN: true }));

const isClean = (output: unknown) =>
  (Array.isArray(output) ? (output as unknown[][]).flat() : [output]).every(
    (value) => typeof value === 'number' && Number.isFinite(value),
  );

function expectCleanOrRefused(name: string, run: () => unknown): void {
  let output: unknown;
  try {
    output = run();
  } catch (problem) {
    const { message } = problem as Error;
    expect(message.replace(/[\u2068\u2069]/g, ''), message).toMatch(new RegExp(`^${name}: [^]*[.?؟]$`));
    expect(message).not.toMatch(/undefined|NaN|\[object|TypeError/);
    expect(message.length).toBeLessThan(600);
    return;
  }
  expect(isClean(output), JSON.stringify(output)).toBe(true);
}

describe.each(DISTRIBUTION_WORDS)('%s', (word) => {
  test('answers with numbers, or refuses in one sentence', () => {
    fc.assert(
      fc.property(parameters, p, fc.integer({ min: 0, max: 99 }), (given, chance, seed) => {
        expectCleanOrRefused('SIM_QUANTILE', () => calling(SIM_QUANTILE)(word, given, chance));
        expectCleanOrRefused('SIM_QUANTILE', () => calling(SIM_QUANTILE, arabic)(word, given, chance));
        expectCleanOrRefused('SIM_DRAW', () => calling(SIM_DRAW)(word, given, 5, seed));
        const words = given.map(() => [word]);
        const alone = given.map((_, row) => given.map((_line, place) => (row === place ? 1 : 0)));
        expectCleanOrRefused('SIM_CORRELATED', () => calling(SIM_CORRELATED)(words, given, alone, 5, seed));
      }),
      { numRuns: 300 },
    );
  });
});
