/** The shape in which the registry describes a function to people: reference page, autocomplete, hints, stubs. */

export interface ParameterGuide {
  readonly name: string;
  readonly text: string;
  readonly optional: boolean;
  /** True where a whole range is one argument (a list, a table of tiers) instead of one number a row. */
  readonly takesRange: boolean;
  /** Words Sheets shows as the type: "number", "range", "text", "boolean", "date". */
  readonly type: string;
  /** What is allowed, for people: "0–100 %". Empty when anything of that type is. */
  readonly allowed: string;
}

export interface ExampleGuide {
  readonly formula: string;
  readonly result: string;
}

export interface FunctionGuide {
  readonly name: string;
  /** "PARTHENON", "TEAM" …: the part of the name before the first underscore. */
  readonly family: string;
  readonly text: string;
  readonly parameters: readonly ParameterGuide[];
  readonly examples: readonly ExampleGuide[];
}
