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

/** A list as long as one of its arguments, laid in the direction of that argument. */
interface ListDeclaration<P extends Parameters> extends Common<P> {
  readonly along: keyof P & string;
  readonly list: (given: Arguments<P>, words: () => Words) => readonly Answer[];
}

/** A block of cells without a header. */
interface GridDeclaration<P extends Parameters> extends Common<P> {
  readonly grid: (given: Arguments<P>, words: () => Words) => readonly (readonly Answer[])[];
}

/** A table with one line for each row of its arguments, and a header row that `headers` = FALSE leaves out. */
interface RowTableDeclaration<P extends Parameters> extends Common<P> {
  readonly columns: TableDeclaration<P>['columns'];
  readonly row: (given: Arguments<P>, words: () => Words) => readonly Answer[];
}

/** A declared function, ready to be called; `help` beside it says the same to people. */
export interface CustomFunction<Names extends string = string> {
  readonly name: string;
  readonly parameters: Parameters;
  readonly result: 'value' | 'list' | 'table' | 'rowTable';
  /** For a list: the argument whose direction it takes. */
  readonly along?: string;
  /** For a table: its headings. */
  readonly columns?: TableDeclaration<Parameters>['columns'];
  /** Only types: links the help text to the parameter names. */
  readonly parameterNames?: Names;
  /** The lines for one place of the result. */
  readonly answer: (given: Readonly<Record<string, unknown>>, words: () => Words) => readonly (readonly Answer[])[];
}

type Declared<P extends Parameters> = CustomFunction<keyof P & string>;

export function valueFunction<const P extends Parameters>(declaration: ValueDeclaration<P>): Declared<P> {
  const { name, parameters, value } = declaration;
  return { name, parameters, result: 'value', answer: (given, words) => [[value(given as Arguments<P>, words)]] };
}

export function listFunction<const P extends Parameters>(declaration: ListDeclaration<P>): Declared<P> {
  const { name, parameters, along, list } = declaration;
  return { name, parameters, along, result: 'list', answer: (given, words) => [list(given as Arguments<P>, words)] };
}

export function gridFunction<const P extends Parameters>(declaration: GridDeclaration<P>): Declared<P> {
  const { name, parameters, grid } = declaration;
  return { name, parameters, result: 'table', answer: (given, words) => grid(given as Arguments<P>, words) };
}

export function tableFunction<const P extends Parameters>(declaration: TableDeclaration<P>): Declared<P> {
  const { name, parameters, columns, rows } = declaration;
  return {
    name,
    parameters: { ...parameters, headers: flag({ fallback: true }) },
    columns,
    result: 'table',
    answer: (given, words) => rows(given as Arguments<P>, words()),
  };
}

export function rowTableFunction<const P extends Parameters>(declaration: RowTableDeclaration<P>): Declared<P> {
  const { name, parameters, columns, row } = declaration;
  return {
    name,
    parameters: { ...parameters, headers: flag({ fallback: true }) },
    columns,
    result: 'rowTable',
    answer: (given, words) => [row(given as Arguments<P>, words)],
  };
}

/** What people read about a function. It stands in the function's file, and the bundle of Sheets leaves it out. */
export interface FunctionHelp<Names extends string = string> {
  readonly text: string;
  readonly parameters: Readonly<Record<Names, string>>;
  /** Each is run by the tests: the formula as typed, and its result; a date is written 2026-03-09. */
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
