/** Calls a declared function with whatever a spreadsheet passed: reads the arguments, repeats over ranges, words the problems. */
import { type Grid, isBlank } from './cells';
import type { Answer, CustomFunction } from './define';
import type { Environment } from './environment';
import {
  cellAt,
  columnsOf,
  gridOf,
  isAllBlank,
  isOneCell,
  type RangedArgument,
  rowsOf,
  sizeOfResult,
  staysBlank,
} from './grid';
import type { OneContext, OneParameter, RangeContext, RangeParameter } from './parameters';
import { Problem, refuse, refuseMissing, tell } from './problem';

export type Output = number | string | boolean | Date;

/** What goes back into the sheet: a single value, or a block of rows. Throws an Error whose message is one sentence. */
export function call(custom: CustomFunction, given: ArrayLike<unknown>, environment: Environment): Output | Output[][] {
  try {
    return answer(custom, given, environment);
  } catch (problem) {
    if (problem instanceof Problem) throw new Error(problem.sentence(environment.words()));
    throw problem;
  }
}

function answer(custom: CustomFunction, given: ArrayLike<unknown>, environment: Environment): Output | Output[][] {
  const grids = gridsOf(custom, given);
  const whole = readRanges(custom, grids, environment);
  const ones = Object.entries(custom.parameters).filter(
    (entry): entry is [string, OneParameter<unknown>] => entry[1].takes === 'one',
  );
  if (custom.result === 'table') {
    for (const [name] of ones) requireOneCell(custom.name, name, grids[name] as Grid);
  }
  const ranged: RangedArgument[] = ones.map(([name]) => ({ name, grid: grids[name] as Grid }));
  const size = sizeOfResult(custom.name, ranged);
  const context: OneContext = { environment, earlier: whole };
  const readPlace = (row: number, column: number) => {
    const read: Record<string, unknown> = { ...whole };
    for (const [name, parameter] of ones) {
      read[name] = readOne(custom.name, name, parameter, grids[name] as Grid, row, column, context);
    }
    return read;
  };
  const answerPlace = (row: number, column: number) => {
    try {
      const cells = custom.answer(readPlace(row, column), environment.words);
      return cells.map((line) => line.map((cell) => outputOf(cell, custom.name, size, row, column, environment)));
    } catch (problem) {
      throw located(problem, custom, grids, row, column);
    }
  };
  if (size.rows === 1 && size.columns === 1) {
    const cells = answerPlace(0, 0);
    return custom.result === 'value' ? (cells[0]?.[0] as Output) : cells;
  }
  return Array.from({ length: size.rows }, (_row, row) =>
    Array.from({ length: size.columns }, (_column, column) =>
      staysBlank(ranged, row, column) ? '' : (answerPlace(row, column)[0]?.[0] as Output),
    ),
  );
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
    earlier[argument] = readRange(parameter, grids[argument] as Grid, {
      functionName: custom.name,
      argument,
      environment,
      earlier,
    });
  }
  return earlier;
}

function readRange(parameter: RangeParameter<unknown>, grid: Grid, context: RangeContext): unknown {
  if (!isAllBlank(grid)) return parameter.read(grid, context);
  return parameter.optional ? parameter.fallback(context) : refuseMissing(context, parameter.allowed);
}

function readOne(
  functionName: string,
  argument: string,
  parameter: OneParameter<unknown>,
  grid: Grid,
  row: number,
  column: number,
  context: OneContext,
): unknown {
  const cell = cellAt(grid, row, column);
  const place = placeIn(grid, row, column);
  if (!isBlank(cell)) return parameter.read(cell, { functionName, argument, place, columns: columnsOf(grid) }, context);
  if (parameter.optional) return parameter.fallback();
  return refuseMissing({ functionName, argument, place, columns: columnsOf(grid) }, parameter.allowed);
}

/** Where in an argument's own range the value for a place of the result stands. */
function placeIn(grid: Grid, row: number, column: number) {
  if (isOneCell(grid)) return undefined;
  return { row: rowsOf(grid) === 1 ? 1 : row + 1, column: columnsOf(grid) === 1 ? 1 : column + 1 };
}

function requireOneCell(functionName: string, argument: string, grid: Grid): void {
  if (isOneCell(grid)) return;
  refuse({ functionName, argument }, (words) =>
    words.problems.oneCellOnly({
      came: words.problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, words.show),
    }),
  );
}

/** A problem that the sums found gets the function's name and the row it arose in. */
function located(
  problem: unknown,
  custom: CustomFunction,
  grids: Record<string, Grid>,
  row: number,
  column: number,
): unknown {
  if (!(problem instanceof Problem) || problem.argument === undefined) return problem;
  const { argument, sentence } = problem;
  const grid = grids[argument] as Grid;
  const place = custom.parameters[argument]?.takes === 'one' ? placeIn(grid, row, column) : undefined;
  return new Problem((words) =>
    words.problems.found(
      {
        functionName: custom.name,
        argument,
        place: tell({ place, columns: columnsOf(grid) }, words),
        sentence: sentence(words),
      },
      words.show,
    ),
  );
}

function outputOf(
  cell: Answer,
  functionName: string,
  size: { readonly rows: number; readonly columns: number },
  row: number,
  column: number,
  environment: Environment,
): Output {
  if (cell === null) return '';
  if (typeof cell === 'object') return environment.dateOf(cell.day);
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    const place = size.rows * size.columns > 1 ? { row: row + 1, column: column + 1 } : undefined;
    throw new Problem((words) =>
      words.problems.notFinite({ functionName, place: tell({ place, columns: size.columns }, words) }, words.show),
    );
  }
  return typeof cell === 'number' ? cell + 0 : cell;
}
