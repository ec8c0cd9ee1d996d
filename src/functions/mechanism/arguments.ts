/** Reads what a spreadsheet passed by the declaration: whole ranges once, single cells and rows place by place. */
import { type Cell, type Grid, isBlank } from './cells';
import type { CustomFunction } from './define';
import type { Environment } from './environment';
import { cellAt, columnsOf, gridOf, isAllBlank, isOneCell, type RangedArgument, rowsOf, sizeOfResult } from './grid';
import type { OneContext, Parameter, RangeContext, RangeParameter } from './parameter-types';
import { type Place, Problem, refuseMissing } from './problem';

export interface ReadArguments {
  /** Ranges that are one argument as a whole, already read. */
  readonly whole: Readonly<Record<string, unknown>>;
  /** Arguments that repeat the function over their cells or rows. */
  readonly ranged: readonly RangedArgument[];
  /** True where one argument is a row of cells for each result. */
  readonly hasRows: boolean;
  readonly size: { readonly rows: number; readonly columns: number };
  /** All arguments for one place of the result. */
  readonly at: (row: number, column: number) => Readonly<Record<string, unknown>>;
  /** One argument that is a single cell for the whole result. */
  readonly one: (name: string) => unknown;
  readonly placeIn: (argument: RangedArgument, row: number, column: number) => Place;
}

export function readArguments(
  custom: CustomFunction,
  given: ArrayLike<unknown>,
  environment: Environment,
): ReadArguments {
  const grids = gridsOf(custom, given);
  const whole = readRanges(custom, grids, environment);
  const context: OneContext = { environment, earlier: whole };
  const repeated = Object.entries(custom.parameters).filter(([, { takes }]) => takes !== 'range');
  const ranged = repeated.map(([name, { takes }]) => rangedArgument(name, grids[name] as Grid, takes === 'rows'));
  const readers = repeated.map(([name, parameter], index) =>
    readerOf(custom.name, parameter, ranged[index] as RangedArgument, context, name),
  );
  return {
    whole,
    ranged,
    hasRows: repeated.some(([, { takes }]) => takes === 'rows') && ranged.some(({ rows }) => rows > 1),
    size: sizeOfResult(custom.name, ranged),
    placeIn,
    one: (wanted) => readers[repeated.findIndex(([name]) => name === wanted)]?.(0, 0),
    at(row, column) {
      const read: Record<string, unknown> = { ...whole };
      for (const [index, [name]] of repeated.entries()) read[name] = (readers[index] as Reader)(row, column);
      return read;
    },
  };
}

function gridsOf(custom: CustomFunction, given: ArrayLike<unknown>): Record<string, Grid> {
  const parameterNames = Object.keys(custom.parameters);
  if (given.length > parameterNames.length) {
    throw new Problem((words) =>
      words.problems.tooManyArguments(
        {
          functionName: custom.name,
          came: given.length,
          most: parameterNames.length,
          last: parameterNames[parameterNames.length - 1] as string,
        },
        words.show,
      ),
    );
  }
  return Object.fromEntries(parameterNames.map((name, index) => [name, gridOf(given[index], custom.name, name)]));
}

function readRanges(custom: CustomFunction, grids: Record<string, Grid>, environment: Environment) {
  const earlier: Record<string, unknown> = {};
  for (const [argument, parameter] of Object.entries(custom.parameters)) {
    if (parameter.takes !== 'range') continue;
    const context = { functionName: custom.name, argument, environment, earlier };
    earlier[argument] = readRange(parameter, grids[argument] as Grid, context);
  }
  return earlier;
}

function readRange(parameter: RangeParameter<unknown>, grid: Grid, context: RangeContext): unknown {
  if (!isAllBlank(grid)) return parameter.read(grid, context);
  return parameter.optional ? parameter.fallback(context) : refuseMissing(context, parameter.allowed);
}

function rangedArgument(name: string, grid: Grid, byRow: boolean): RangedArgument {
  if (!byRow) {
    return {
      name,
      grid,
      rows: rowsOf(grid),
      columns: columnsOf(grid),
      isBlankAt: (row, column) => isBlank(cellAt(grid, row, column)),
    };
  }
  const isBlankAt = (row: number) => (grid[row] ?? []).every(isBlank);
  return { name, grid, rows: rowsOf(grid), columns: 1, isRowOfCells: columnsOf(grid) > 1, isBlankAt };
}

type Reader = (row: number, column: number) => unknown;

function readerOf(
  functionName: string,
  parameter: Parameter<unknown>,
  ranged: RangedArgument,
  context: OneContext,
  argument: string,
): Reader {
  const { grid } = ranged;
  const site = (row: number, column: number) => ({
    functionName,
    argument,
    place: isOneCell(grid) ? undefined : placeIn(ranged, row, column),
    columns: columnsOf(grid),
  });
  if (parameter.takes === 'rows') {
    return (row) =>
      parameter.read((grid[row] ?? grid[0]) as readonly Cell[], { functionName, argument, row: row + 1 }, context);
  }
  if (parameter.takes !== 'one') return () => undefined;
  return (row, column) => {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell)) return parameter.read(cell, site(row, column), context);
    // Sheets passes a blank cell as '', and nothing at all for an argument that is left out.
    const counts = parameter.optional || (parameter.takesBlank && cell !== undefined);
    return counts ? parameter.fallback() : refuseMissing(site(row, column), parameter.allowed);
  };
}

/** Where in an argument's own range the value for a place of the result stands. */
function placeIn({ rows, columns }: RangedArgument, row: number, column: number): Place {
  return { row: rows === 1 ? 1 : row + 1, column: columns === 1 ? 1 : column + 1 };
}
