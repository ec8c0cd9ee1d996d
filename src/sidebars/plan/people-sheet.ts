/** Reads people from a sheet with headings over its columns: the ledger's People, or those of the template "Month plan". */
import { peopleHeadings } from '../../messages/plan-sidebar';
import type { InSteps } from '../../models/in-slices';
import { type ColumnNames, plainName } from '../../models/ledger/column-names';
import { findColumns } from '../../models/ledger/existing';
import type { RawCell } from '../../models/ledger/raw';
import { cellReader, isBlank, readTable, shownCell } from '../../models/ledger/read-table';
import { type ColumnKind, type Ledger, sameText } from '../../models/ledger/tables';
import { understandColumn } from '../../models/ledger/understand';
import { peopleOfTable } from './read-people';
import { type DaysOff, MOST_PEOPLE, type PlanPerson } from './state';

/** What a sheet can say of a person beside the name. */
export const personFields = ['level', 'share', 'start', 'leave', 'atMost', 'off'] as const;
export type PersonField = (typeof personFields)[number];

export type PeopleOfSheet =
  | {
      readonly kind: 'people';
      readonly people: readonly PlanPerson[];
      /** What the sheet has a column for. */
      readonly has: readonly PersonField[];
      /** Headings over figures or words that a plan here makes nothing of. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'noHeadings' | 'nobody' | 'tooMany' }
  | { readonly kind: 'twice'; readonly name: string }
  /** The row is counted from 1, the column named as it is in the sheet. */
  | { readonly kind: 'lacks'; readonly row: number; readonly column: string }
  | { readonly kind: 'wrong'; readonly row: number; readonly column: string; readonly text: string }
  /** Days off of somebody who is not in the list. */
  | { readonly kind: 'stranger'; readonly row: number; readonly name: string };

type Rows = readonly (readonly RawCell[])[];
type Problem = Exclude<PeopleOfSheet, { readonly kind: 'people' }>;

/** Undefined marks what is not in the sheet. */
type Places = { readonly [H in keyof typeof peopleHeadings]: number | undefined };

export function* peopleOfSheet(rows: Rows, names: ColumnNames, monthStart: number): InSteps<PeopleOfSheet> {
  const found = findColumns({ name: '', rows }, 'people', names);
  if (!found) return { kind: 'noHeadings' };
  const { headerRow, match, columns } = found;
  const headings = rows[headerRow] ?? [];
  const headingOf = (place: number) => String(headings[place] ?? '').trim();
  const sheet: HeadedRows = { rows, headerRow, headingOf };
  const places = placesOf(headings, match, sheet);
  yield {};
  // What stands beside the people, such as days off, makes no row of people.
  const own = new Set([...columns.map(({ source }) => source), places.level, places.atMost]);
  const ownRows = rows.map((row) => row.map((cell, place) => (own.has(place) ? cell : null)));
  const plan = { table: 'people', headerRow, columns, takeRepeated: true, totalWords: [] } as const;
  const { table, findings } = yield* readTable({ name: '', rows: ownRows }, plan);
  const [finding] = findings;
  if (finding) {
    const { row, column, value, reason } = finding;
    if (column === null) return { kind: 'twice', name: String(value) };
    const heading = headingOf(match.indexOf(column));
    return reason.code === 'missing'
      ? { kind: 'lacks', row, column: heading }
      : { kind: 'wrong', row, column: heading, text: String(value) };
  }
  if (table.count === 0) return { kind: 'nobody' };
  if (table.count > MOST_PEOPLE) return { kind: 'tooMany' };

  const people = peopleOfTable(table as Ledger['people'], monthStart);
  const shareWrong = people.findIndex(({ share }) => share < 0);
  const rowOf = (person: number) => table.rowNumbers[person] as number;
  if (shareWrong >= 0) {
    const text = String(people[shareWrong]?.share);
    return { kind: 'wrong', row: rowOf(shareWrong), column: headingOf(match.indexOf('share')), text };
  }
  const read = readersOf(sheet);
  const full: PlanPerson[] = [];
  for (const [place, person] of people.entries()) {
    const level = read(places.level, 'money', rowOf(place));
    if (isProblem(level)) return level;
    const atMost = read(places.atMost, 'money', rowOf(place));
    if (isProblem(atMost)) return atMost;
    full.push({ ...person, level: (level ?? 1) as number, atMost: (atMost ?? null) as number | null });
  }
  const off = daysOff(sheet, places, read, full);
  if (isProblem(off)) return off;
  const known = new Set([
    ...match.flatMap((column, place) => (column === null ? [] : [place])),
    ...Object.values(places),
  ]);
  return {
    kind: 'people',
    people: full.map((person, place) => ({ ...person, off: off[place] as readonly DaysOff[] })),
    has: personFields.filter((field) =>
      field === 'off' ? places.away !== undefined : match.includes(field) || places[field as 'level'] !== undefined,
    ),
    unknown: headings.flatMap((_, place) =>
      headingOf(place) === '' || known.has(place) || isEmpty(sheet, place) ? [] : [headingOf(place)],
    ),
  };
}

interface HeadedRows {
  readonly rows: Rows;
  /** Counted from 0. */
  readonly headerRow: number;
  readonly headingOf: (place: number) => string;
}

function cellsBelow({ rows, headerRow }: HeadedRows, place: number): RawCell[] {
  return rows.slice(headerRow + 1).map((row) => row[place] ?? null);
}

function isEmpty(sheet: HeadedRows, place: number): boolean {
  return cellsBelow(sheet, place).every(isBlank);
}

function placesOf(headings: readonly RawCell[], match: readonly (string | null)[], sheet: HeadedRows): Places {
  const find = (heading: keyof typeof peopleHeadings, from = 0) => {
    const names = peopleHeadings[heading].map(plainName);
    const place = headings.findIndex(
      (cell, index) => index >= from && match[index] === null && names.includes(plainName(cell)),
    );
    return place < 0 ? undefined : place;
  };
  // "Senior" and "Junior" are levels that nothing can be worked out from.
  const ofNumbers = (place: number | undefined) => {
    if (place === undefined) return undefined;
    const cells = cellsBelow(sheet, place).filter((cell) => !isBlank(cell));
    const read = readerOf(cells, 'money');
    return cells.length === 0 || cells.some((cell) => typeof read(cell) === 'number') ? place : undefined;
  };
  const away = find('away');
  // From and to are common words: they are days off where it says whose.
  const from = away === undefined ? undefined : find('from', away);
  const isWhole = from !== undefined;
  return {
    level: ofNumbers(find('level')),
    atMost: ofNumbers(find('atMost')),
    away: isWhole ? away : undefined,
    from,
    to: isWhole ? find('to', away) : undefined,
  };
}

function readerOf(cells: readonly RawCell[], kind: ColumnKind) {
  return cellReader({ kind }, understandColumn(cells, kind).reading);
}

type Read = (place: number | undefined, kind: ColumnKind, row: number) => string | number | undefined | Problem;

/** Each column is understood once, from all of its cells; undefined is blank. */
function readersOf(sheet: HeadedRows): Read {
  const readers = new Map<number, ReturnType<typeof readerOf>>();
  return (place, kind, row) => {
    const cell = place === undefined ? null : sheet.rows[row - 1]?.[place];
    if (place === undefined || cell === undefined || isBlank(cell)) return undefined;
    const reader = readers.get(place) ?? readerOf(cellsBelow(sheet, place), kind);
    readers.set(place, reader);
    const value = reader(cell);
    const isWrong = typeof value === 'object' || (kind === 'money' && (value as number) < 0);
    if (!isWrong) return value;
    return { kind: 'wrong', row, column: sheet.headingOf(place), text: shownCell(cell) };
  };
}

/** Of each person, in their order. */
function daysOff(
  sheet: HeadedRows,
  { away, from, to }: Places,
  read: Read,
  people: readonly PlanPerson[],
): DaysOff[][] | Problem {
  const off: DaysOff[][] = people.map(() => []);
  if (away === undefined || from === undefined) return off;
  const placeOf = new Map(people.map(({ name }, place) => [sameText(name), place]));
  for (let row = sheet.headerRow + 2; row <= sheet.rows.length; row++) {
    const [name, first, last] = [read(away, 'text', row), read(from, 'day', row), read(to, 'day', row)];
    const wrong = [name, first, last].find(isProblem);
    if (wrong) return wrong;
    if (name === undefined && first === undefined && last === undefined) continue;
    const missing = name === undefined ? away : from;
    if (name === undefined || first === undefined) return { kind: 'lacks', row, column: sheet.headingOf(missing) };
    const person = placeOf.get(sameText(String(name)));
    if (person === undefined) return { kind: 'stranger', row, name: String(name) };
    off[person]?.push({ from: first as number, to: (last ?? null) as number | null });
  }
  return off;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
