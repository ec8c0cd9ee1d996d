/** Calls a declared function with whatever a spreadsheet passed, repeats it over ranges, and words the problems. */
import { type ReadArguments, readArguments } from './arguments';
import type { Answer, CustomFunction } from './define';
import type { Environment } from './environment';
import { isOneCell, staysBlank } from './grid';
import { Problem, refuse, tell } from './problem';

export type Output = number | string | boolean | Date;

/** What goes back into the sheet: a single value, or a block of rows. Throws an Error whose message is one sentence. */
export function call(custom: CustomFunction, given: ArrayLike<unknown>, environment: Environment): Output | Output[][] {
  try {
    const read = readArguments(custom, given, environment);
    return assemble[custom.result](custom, read, environment);
  } catch (problem) {
    if (problem instanceof Problem) throw new Error(problem.sentence(environment.words()));
    throw problem;
  }
}

type Assemble = (custom: CustomFunction, read: ReadArguments, environment: Environment) => Output | Output[][];

const assemble: Readonly<Record<CustomFunction['result'], Assemble>> = {
  /** One value in each place of the ranges. */
  value(custom, read, environment) {
    const { rows, columns } = read.size;
    const at = (row: number, column: number) =>
      staysBlank(read.ranged, row, column) ? '' : (linesAt(custom, read, environment, row, column)[0]?.[0] as Output);
    if (rows === 1 && columns === 1 && !read.hasRows) return at(0, 0);
    return Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => at(row, column)),
    );
  },

  /** One list as long and in the direction of the list it answers; ranges at right angles to it repeat it. */
  list(custom, read, environment) {
    const { direction } = read.whole[custom.along as string] as { readonly direction: 'row' | 'column' };
    const isRow = direction === 'row';
    requireShape(custom, read, isRow ? 'column' : 'row');
    const lists = Array.from({ length: isRow ? read.size.rows : read.size.columns }, (_, index) => {
      const [row, column] = isRow ? [index, 0] : [0, index];
      return staysBlank(read.ranged, row, column)
        ? []
        : (linesAt(custom, read, environment, row, column)[0] as Output[]);
    });
    const length = lists.reduce((longest, list) => Math.max(longest, list.length), 1);
    const filled = lists.map((list) => Array.from({ length }, (_, index) => list[index] ?? ''));
    return isRow ? filled : Array.from({ length }, (_, index) => filled.map((list) => list[index] as Output));
  },

  /** One table or grid, from single cells. */
  table(custom, read, environment) {
    requireShape(custom, read, 'cell');
    return headed(custom, read, environment, linesAt(custom, read, environment, 0, 0));
  },

  /** A table with one line for each row of the ranges. */
  rowTable(custom, read, environment) {
    requireShape(custom, read, 'column');
    const width = custom.columns?.length ?? 1;
    const lines = Array.from({ length: read.size.rows }, (_, row) =>
      staysBlank(read.ranged, row, 0)
        ? Array.from({ length: width }, () => '')
        : (linesAt(custom, read, environment, row, 0)[0] as Output[]),
    );
    return headed(custom, read, environment, lines);
  },
};

function headed(custom: CustomFunction, read: ReadArguments, environment: Environment, lines: Output[][]): Output[][] {
  if (!custom.columns || read.one('headers') === false) return lines;
  const { columns } = environment.words().tables;
  return [custom.columns.map((column) => columns[column]), ...lines];
}

/** What the function answers in one place, ready for cells. */
function linesAt(
  custom: CustomFunction,
  read: ReadArguments,
  environment: Environment,
  row: number,
  column: number,
): Output[][] {
  try {
    const lines = custom.answer(read.at(row, column), environment.words);
    return lines.map((line) => line.map((cell) => outputOf(cell, custom.name, read, row, column, environment)));
  } catch (problem) {
    throw located(problem, custom, read, row, column);
  }
}

/** Refuses a range where the shape of the result leaves no room for it. */
function requireShape(custom: CustomFunction, { ranged }: ReadArguments, shape: 'cell' | 'column' | 'row'): void {
  for (const { name, grid, rows, columns } of ranged) {
    const mayRunDown = shape === 'column' && name !== 'headers';
    const mayRunAlong = shape === 'row';
    if ((rows === 1 || mayRunDown) && (columns === 1 || mayRunAlong)) continue;
    refuse({ functionName: custom.name, argument: name }, ({ problems, show }) => ({
      allowed: problems.allowed.shape[mayRunDown || mayRunAlong ? shape : 'cell'],
      came: problems.came.range({ rows: grid.length, columns: grid[0]?.length ?? 0 }, show),
      fix: problems.fix.shape,
    }));
  }
}

/** A problem that the sums found gets the function's name and the row it arose in. */
function located(problem: unknown, custom: CustomFunction, read: ReadArguments, row: number, column: number): unknown {
  if (!(problem instanceof Problem) || problem.argument === undefined) return problem;
  const { argument, sentence } = problem;
  const place = tellPlace(read, argument, row, column);
  return new Problem((words) =>
    words.problems.found(
      { functionName: custom.name, argument, place: place(words), sentence: sentence(words) },
      words.show,
    ),
  );
}

/** The row of the argument's own range; where another argument is the range, the row of the result. */
function tellPlace({ ranged, placeIn, size }: ReadArguments, argument: string, row: number, column: number) {
  const repeated = ranged.find(({ name, grid }) => name === argument && !isOneCell(grid));
  const inResult = size.rows * size.columns > 1 ? { row: row + 1, column: column + 1 } : undefined;
  const place = repeated ? placeIn(repeated, row, column) : inResult;
  const columns = repeated ? repeated.columns : size.columns;
  return (words: Parameters<typeof tell>[1]) => tell({ place, columns }, words);
}

function outputOf(
  cell: Answer,
  functionName: string,
  { size }: ReadArguments,
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
