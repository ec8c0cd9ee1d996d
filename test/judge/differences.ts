/** What a function of ours answers beside what the judge found. */
import { inject } from 'vitest';
import type { Verdict } from './spreadsheet';
import { type Case, columnsOf, type JudgeTable, type Judging } from './table';

export type Found<Formulas> = {
  readonly [Title in keyof Formulas]: Formulas[Title] extends readonly string[] ? readonly Verdict[] : Verdict;
};

/** What it is, our answer, the judge's, and how far apart they may be; lists and tables are compared cell by cell. */
export type Figure = readonly [what: string, ours: unknown, judges: unknown, apart?: number];

/** Relative, and absolute for what is nearly nothing: the judge tells 15 digits. */
const RELATIVE = 1e-9;
const NOTHING = 1e-12;
const MOST_SHOWN = 12;

/** Every row of a table as it was given and judged. */
export function verdictsOn<Given extends Case, Formulas extends Judging<Given>>(
  table: JudgeTable<Given, Formulas>,
): { readonly given: Given; readonly found: Found<Formulas> }[] {
  const rows = inject('judged')[table.name];
  if (!rows) throw new Error(`The judge has no table ${table.name}; is it in the list of all?`);
  if (rows.length !== table.cases.length) {
    throw new Error(`The judge has ${rows.length} of ${table.cases.length} rows of ${table.name}.`);
  }
  const { places } = columnsOf(table as unknown as JudgeTable);
  return table.cases.map((given, index) => {
    const row = rows[index] as Verdict[];
    const found = Object.entries(table.formulas).map(([title, formula]) => {
      const { first, count } = places.get(title) as { first: number; count: number };
      const verdicts = Array.from({ length: count }, (_, place) => row[first + place] ?? '');
      return [title, Array.isArray(formula) ? verdicts : verdicts[0]];
    });
    return { given, found: Object.fromEntries(found) as Found<Formulas> };
  });
}

/** A sentence for every figure in which we and the judge differ. A test wants none. */
export function differences<Given extends Case, Formulas extends Judging<Given>>(
  table: JudgeTable<Given, Formulas>,
  figuresOf: (given: Given, found: Found<Formulas>) => readonly Figure[],
): string[] {
  const verdicts = verdictsOn(table);
  let compared = 0;
  const sentences = verdicts.flatMap(({ given, found }) =>
    figuresOf(given, found).flatMap(([what, ours, judges, apart]) => {
      const [mine, others] = [cellsIn(ours), cellsIn(judges)];
      compared += others.length;
      const isSame = mine.length === others.length && mine.every((cell, at) => agree(cell, others[at], apart));
      return isSame
        ? []
        : [`${table.name}, ${what} of ${show(given)}: we say ${show(ours)}, the judge ${show(judges)}`];
    }),
  );
  if (compared === 0) throw new Error(`Nothing of the table ${table.name} was compared.`);
  const more = sentences.length - MOST_SHOWN;
  return more > 0 ? [...sentences.slice(0, MOST_SHOWN), `… and ${more} more`] : sentences;
}

function cellsIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(cellsIn) : [value];
}

function agree(ours: unknown, judges: unknown, apart: number | undefined): boolean {
  const [mine, others] = [truthAsNumber(ours), truthAsNumber(judges)];
  if (typeof mine !== 'number' || typeof others !== 'number') return mine === others;
  return Math.abs(mine - others) <= (apart ?? RELATIVE * Math.max(Math.abs(mine), Math.abs(others)) + NOTHING);
}

const truthAsNumber = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value);

const show = (value: unknown) => JSON.stringify(value);
