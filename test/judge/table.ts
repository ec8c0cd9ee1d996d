/** A small sheet for the judge, as data: what is given in each row, and the native formulas that judge it. */
import fc from 'fast-check';

/** null is a blank cell. */
export type Cell = number | string | boolean | null;
/** One row: a list takes as many columns as it has items. */
export type Case = Readonly<Record<string, Cell | readonly Cell[]>>;

/**
 * English function names, commas between arguments. `[check]` is the cell (or the whole list) of the row, `[plans.2]` the
 * second of a list, `[plans.1:plans.2]` a part of it, `[^sum]` the cell above, `[#sum]` the column of all rows.
 */
export type Formula = string;

export type Judging<Given extends Case> = Readonly<
  Record<string, Formula | readonly Formula[] | ((given: Given) => Formula)>
>;

export interface JudgeTable<Given extends Case = Case, Found extends Judging<Given> = Judging<Given>> {
  readonly name: string;
  readonly cases: readonly Given[];
  readonly formulas: Found;
}

/** A table with its types inferred. */
export function judgeTable<Given extends Case, Found extends Judging<Given>>(
  name: string,
  cases: readonly Given[],
  formulas: Found,
): JudgeTable<Given, Found> {
  return { name, cases, formulas };
}

const SEED = Number(process.env.SEED ?? 20_261_123);

/** Generated cases, the same in every run; SEED=7 npm run judge tries others. */
export function generated<Given>(count: number, one: fc.Arbitrary<Given>): Given[] {
  return fc.sample(one, { numRuns: count, seed: SEED });
}

/** The formulas of a list, one for each place from 1. */
export function each(count: number, formulaAt: (place: number) => Formula): Formula[] {
  return Array.from({ length: count }, (_, index) => formulaAt(index + 1));
}

export interface Columns {
  /** First column (from 0) and number of columns of a name. */
  readonly places: ReadonlyMap<string, { readonly first: number; readonly count: number }>;
  readonly names: readonly string[];
}

/** Given columns first, then the judge's. */
export function columnsOf({ name, cases, formulas }: JudgeTable): Columns {
  const [first] = cases;
  if (!first) throw new Error(`The table ${name} of the judge has no cases.`);
  const places = new Map<string, { first: number; count: number }>();
  const names: string[] = [];
  for (const [title, value] of [...Object.entries(first), ...Object.entries(formulas)]) {
    if (places.has(title)) throw new Error(`The table ${name} of the judge has two columns ${title}.`);
    const count = Array.isArray(value) ? value.length : 1;
    places.set(title, { first: names.length, count });
    for (let place = 1; place <= count; place++) names.push(Array.isArray(value) ? `${title}.${place}` : title);
  }
  return { places, names };
}

/** The rows as cells and formulas; the first row holds the titles, so that case 0 stands in row 2. */
export function cellsOf(table: JudgeTable): (Cell | { readonly formula: string })[][] {
  const columns = columnsOf(table);
  const rows = table.cases.map((given, index) => {
    const row = index + 2;
    const judging = Object.values(table.formulas).flatMap((formula) =>
      typeof formula === 'function' ? formula(given) : formula,
    );
    return [
      ...Object.values(given).flat(),
      ...judging.map((formula) => ({ formula: inCells(formula, columns, row, table.cases.length + 1) })),
    ];
  });
  return [[...columns.names], ...rows];
}

/** The formula with cells for names. */
function inCells(formula: Formula, { places }: Columns, row: number, lastRow: number): string {
  const columnOf = (title: string, place: string | undefined) => {
    const found = places.get(title);
    if (!found) throw new Error(`The judge's formula ${formula} names ${title}, which is no column.`);
    return place
      ? { from: found.first + Number(place) - 1, to: found.first + Number(place) - 1 }
      : { from: found.first, to: found.first + found.count - 1 };
  };
  return formula.replace(
    /\[([\^#]?)(\w+)(?:\.(\d+))?(?::(\w+)(?:\.(\d+))?)?\]/g,
    (_, sign: string, title: string, place?: string, endTitle?: string, endPlace?: string) => {
      const start = columnOf(title, place);
      const from = letters(start.from);
      const to = letters(endTitle ? columnOf(endTitle, endPlace).to : start.to);
      if (sign === '#') return `$${from}$2:$${to}$${lastRow}`;
      const at = sign === '^' ? row - 1 : row;
      return from === to ? `${from}${at}` : `${from}${at}:${to}${at}`;
    },
  );
}

/** A for 0, Z for 25, AA for 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
