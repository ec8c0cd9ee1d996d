/** How the tests call a SIM function: as a spreadsheet does, without one. */
import fc from 'fast-check';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import type { Environment } from '../../../src/functions/mechanism/environment';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';

export const calling =
  (custom: CustomFunction, environment: Environment = localEnvironment()) =>
  (...given: unknown[]) =>
    call(custom, given, environment);

export const arabic: Environment = { ...localEnvironment(), words: () => wordsFor('ar_EG') };

/** One column of a result. */
export const column = (rows: unknown, place = 0) => (rows as number[][]).map((row) => row[place] as number);

export const asColumn = (values: readonly number[]) => values.map((value) => [value]);

/** The figures of a table of measures by the name of the measure. */
export const measures = (table: unknown) => Object.fromEntries(table as [string, number][]);

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const size = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const rising = (count: number, value = amount) =>
  fc.array(value, { minLength: count, maxLength: count }).map((values) => values.sort((one, other) => one - other));
const shape = fc.double({ min: 0.1, max: 50, noNaN: true });
const count = fc.integer({ min: 0, max: 200 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Distributions without fault: the word and the range of parameters. */
export const distributions: fc.Arbitrary<[string, number[][]]> = fc.oneof(
  rising(3).map((row): [string, number[][]] => ['pert', [row]]),
  fc.tuple(rising(3), shape).map(([row, lambda]): [string, number[][]] => ['pert', [[...row, lambda]]]),
  rising(3).map((row): [string, number[][]] => ['triangular', [row]]),
  rising(2).map((row): [string, number[][]] => ['uniform', [row]]),
  rising(2).map((row): [string, number[][]] => ['normal90', [row]]),
  rising(2, size).map((row): [string, number[][]] => ['lognormal90', [row]]),
  fc.tuple(amount, size).map((row): [string, number[][]] => ['normal', [row]]),
  fc.tuple(size, size).map((row): [string, number[][]] => ['lognormal', [row]]),
  fc.tuple(shape, shape).map((row): [string, number[][]] => ['beta', [row]]),
  count.map((mean): [string, number[][]] => ['poisson', [[mean]]]),
  fc.tuple(count, share).map((row): [string, number[][]] => ['binomial', [row]]),
  fc
    .array(fc.tuple(amount, size), { minLength: 3, maxLength: 6 })
    .map((pairs): [string, number[][]] => ['scenarios', pairs]),
  fc.array(amount, { minLength: 1, maxLength: 20 }).map((values): [string, number[][]] => ['data', [values]]),
  amount.map((value): [string, number[][]] => ['constant', [[value]]]),
);
