/** People of a selection or of the ledger, with what was entered here about the same ones. */
import type { RawCell } from '../../models/ledger/raw';
import { sameText, type Table } from '../../models/ledger/tables';
import { MOST_PEOPLE, newPerson, type PlanPerson } from './state';

type Column = 'name' | 'level' | 'share' | 'start' | 'leave' | 'atMost';
const columns: readonly Column[] = ['name', 'level', 'share', 'start', 'leave', 'atMost'];

export type ReadPeople =
  | { readonly kind: 'people'; readonly people: readonly PlanPerson[] }
  | { readonly kind: 'empty' | 'tooMany' }
  | { readonly kind: 'twice'; readonly name: string }
  /** The row is counted from 1 within what was selected. */
  | { readonly kind: 'notRead'; readonly row: number; readonly column: Column; readonly text: string };

/** One row a person, columns as PLAN_PEOPLE has them; a row of headings may stand above. */
export function peopleOfRows(rows: readonly (readonly RawCell[])[]): ReadPeople {
  const people: PlanPerson[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every(isBlank) || (index === 0 && isHeadings(row))) continue;
    let person = newPerson('');
    for (const [place, column] of columns.entries()) {
      const cell = row[place] ?? '';
      if (column !== 'name' && isBlank(cell)) continue;
      const value = readCell(cell, column);
      if (value === undefined) return { kind: 'notRead', row: index + 1, column, text: shown(cell) };
      person = { ...person, [column]: value };
    }
    if (people.some(({ name }) => sameText(name) === sameText(person.name)))
      return { kind: 'twice', name: person.name };
    people.push(person);
  }
  if (people.length > MOST_PEOPLE) return { kind: 'tooMany' };
  return people.length === 0 ? { kind: 'empty' } : { kind: 'people', people };
}

/** Row by row; whoever has left before the month stands in the list, unticked. */
export function peopleOfTable({ count, columns: of }: Table<'people'>, monthStart: number): PlanPerson[] {
  return Array.from({ length: count }, (_, row) => {
    const leave = of.leave[row] ?? null;
    return {
      ...newPerson((of.name[row] as string).trim()),
      share: of.share[row] ?? 1,
      start: of.start[row] ?? null,
      leave,
      isIncluded: leave === null || leave >= monthStart,
    };
  });
}

/** What was read counts; `keep` says what of those known by the same name stays as it was entered here. */
export function withKnown(
  read: readonly PlanPerson[],
  known: readonly PlanPerson[],
  keep: readonly (keyof PlanPerson)[],
): PlanPerson[] {
  const before = new Map(known.map((person) => [sameText(person.name), person]));
  return read.map((person) => {
    const same = before.get(sameText(person.name));
    if (!same) return person;
    const kept = Object.fromEntries(keep.map((field) => [field, same[field]]));
    return { ...person, ...kept, isIncluded: person.isIncluded && same.isIncluded };
  });
}

/** Two words side by side: a person has a number or a day there. */
function isHeadings(row: readonly RawCell[]): boolean {
  return (
    typeof row[1] === 'string' && !isBlank(row[1]) && row.every((cell) => isBlank(cell) || typeof cell === 'string')
  );
}

function readCell(cell: RawCell, column: Column): string | number | undefined {
  switch (column) {
    case 'name':
      return isBlank(cell) || (typeof cell !== 'string' && typeof cell !== 'number') ? undefined : String(cell).trim();
    case 'start':
    case 'leave':
      return typeof cell === 'object' ? cell?.day : undefined;
    case 'share':
      return typeof cell === 'number' && cell >= 0 && cell <= 1 ? cell : undefined;
    default:
      return typeof cell === 'number' && cell >= 0 ? cell : undefined;
  }
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function shown(cell: RawCell): string {
  return typeof cell === 'object' ? new Date((cell?.day ?? 0) * 86_400_000).toISOString().slice(0, 10) : String(cell);
}
