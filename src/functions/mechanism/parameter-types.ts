/** What a declared parameter is: how it reads what came, what it allows, and what counts where nothing came. */
import type { Cell, Grid } from './cells';
import type { Environment } from './environment';
import type { Sentence, Site } from './problem';

interface Described {
  /** What Sheets shows as the parameter's type. */
  readonly type: 'number' | 'text' | 'boolean' | 'date' | 'range';
  /** What is allowed, for the message and the help. */
  readonly allowed: Sentence;
  readonly optional: boolean;
}

/** One cell a result: takes a range as well, and the function is repeated over it. */
export interface OneParameter<T> extends Described {
  readonly takes: 'one';
  readonly read: (cell: Cell, site: Site, context: OneContext) => T;
  /** What counts where the cell is left blank. */
  readonly fallback: () => T;
  /** A blank cell counts as the fallback although the argument may not be left out. */
  readonly takesBlank?: boolean;
}

export interface OneContext {
  readonly environment: Environment;
  /** Ranged arguments, already read. */
  readonly earlier: Readonly<Record<string, unknown>>;
}

/** A whole range as one argument. */
export interface RangeParameter<T> extends Described {
  readonly takes: 'range';
  readonly read: (grid: Grid, context: RangeContext) => T;
  readonly fallback: (context: RangeContext) => T;
}

export interface RangeContext {
  readonly functionName: string;
  readonly argument: string;
  readonly environment: Environment;
  /** Ranged arguments declared earlier, already read. */
  readonly earlier: Readonly<Record<string, unknown>>;
}

/** One row of cells for each result: the answers of a lead, the months of a client. */
export interface RowsParameter<T> extends Described {
  readonly takes: 'rows';
  readonly read: (cells: readonly Cell[], site: RowSite, context: OneContext) => T;
}

export interface RowSite {
  readonly functionName: string;
  readonly argument: string;
  /** Counted from 1. */
  readonly row: number;
}

export type Parameter<T> = OneParameter<T> | RangeParameter<T> | RowsParameter<T>;
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};
