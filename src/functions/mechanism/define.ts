/** How a custom function is declared: its parameters, what it computes, and what its result looks like in the sheet. */
import type { Words } from '../../messages/catalogue';
import type { CalendarDay } from './environment';
import { type Arguments, flag, type Parameters } from './parameters';

/** One cell of a result; null is left blank. */
export type Answer = number | string | boolean | CalendarDay | null;

interface Common<P extends Parameters> {
  readonly name: string;
  readonly parameters: P;
}

/** One value; ranges given for single numbers repeat it over their shape. */
interface ValueDeclaration<P extends Parameters> extends Common<P> {
  readonly value: (given: Arguments<P>, words: () => Words) => Answer;
}

/** A table with a header row, which a last parameter `headers` = FALSE leaves out. */
interface TableDeclaration<P extends Parameters> extends Common<P> {
  readonly columns: readonly (keyof Words['tables']['columns'])[];
  readonly rows: (given: Arguments<P>, words: Words) => readonly (readonly Answer[])[];
}

/** A declared function, ready to be called; `help` beside it says the same to people. */
export interface CustomFunction<Names extends string = string> {
  readonly name: string;
  readonly parameters: Parameters;
  readonly result: 'value' | 'table';
  /** Only types: links the help text to the parameter names. */
  readonly parameterNames?: Names;
  readonly answer: (given: Readonly<Record<string, unknown>>, words: () => Words) => readonly (readonly Answer[])[];
}

export function valueFunction<const P extends Parameters>(
  declaration: ValueDeclaration<P>,
): CustomFunction<keyof P & string> {
  return {
    name: declaration.name,
    parameters: declaration.parameters,
    result: 'value',
    answer: (given, words) => [[declaration.value(given as Arguments<P>, words)]],
  };
}

export function tableFunction<const P extends Parameters>(
  declaration: TableDeclaration<P>,
): CustomFunction<keyof P & string> {
  return {
    name: declaration.name,
    parameters: { ...declaration.parameters, headers: flag({ fallback: true }) },
    result: 'table',
    answer(given, words) {
      const rows = declaration.rows(given as Arguments<P>, words());
      if (given.headers === false) return rows;
      const { columns } = words().tables;
      return [declaration.columns.map((column) => columns[column]), ...rows];
    },
  };
}

/** What people read about a function. It stands in the function's file, and the bundle of Sheets leaves it out. */
export interface FunctionHelp<Names extends string = string> {
  readonly text: string;
  readonly parameters: Readonly<Record<Names, string>>;
  /** Each is run by the tests: the formula as typed, and its result or the upper left part of it. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly formula: string;
  readonly result: readonly (readonly (number | string | boolean | null)[])[] | number | string | boolean;
  /** Relative; default 1e-9. Simulated results differ between seeds, not between runs. */
  readonly tolerance?: number;
}

/** The help of a function, linked to its declaration: a parameter without its sentence does not compile. */
export type HelpOf<F> = F extends CustomFunction<infer Names> ? FunctionHelp<Names> : never;
