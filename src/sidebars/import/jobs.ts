/** The long work of the sidebar "Import": look at a source, work out what to write, find what an import did. */
import { kindOfFile } from '../../files/file-kind';
import type { FileProblem, FileRead } from '../../files/problems';
import { readPaste, readTextFile, type TextRead } from '../../files/read-text';
import { readWorkbook } from '../../files/workbook/read-workbook';
import type { InSlices, Slice } from '../../models/in-slices';
import { firstHeader, likelyTable, matchColumns, missingColumns, plainName } from '../../models/ledger/column-names';
import { type Existing, nothingYet, readExisting } from '../../models/ledger/existing';
import { type PlannedImport, planImport } from '../../models/ledger/plan-import';
import type { RawCell, RawTable } from '../../models/ledger/raw';
import { cellReader, isBlank, shownCell } from '../../models/ledger/read-table';
import { stagesOf } from '../../models/ledger/stages';
import { type TableName, tableNames, tableRules, type Value } from '../../models/ledger/tables';
import { type Understanding, understandColumn } from '../../models/ledger/understand';
import { markOf, undoOf } from '../../models/ledger/undo';
import { rowsIn } from '../shared/sheet-rows';
import type { Asked, AskedUndo, Bring, FoundUndo, LedgerRows, Look, LookAnswer, LookedColumn, Target } from './asked';
import { outlookOf } from './outlook';

type Steps<Found> = Generator<Slice<never>, Found, void>;

const SAMPLES = 3;
const ROWS_IN_A_PIECE = 400;

function* look(asked: Asked): InSlices<LookAnswer> {
  const source = yield* readSource(asked);
  if ('problem' in source) return { problem: source.problem };
  const { table: raw, ...read } = source;
  const existing = yield* readLedger(asked.ledger, asked.names);
  const seen = yield* understand(raw, asked);
  const isReady =
    seen.table !== undefined && seen.missing.length === 0 && seen.columns.every(({ open }) => open.length === 0);
  const planned = isReady ? yield* plan(raw, seen, existing, asked) : undefined;
  const found: Look = {
    ...seen,
    ...read,
    rows: raw.rows.slice(seen.headerRow + 1).filter((row) => !row.every(isBlank)).length,
    outlook: planned && outlookOf(planned),
    targets: Object.fromEntries(
      tableNames.flatMap((name) => (existing[name].headerRow > 0 ? [[name, targetOf(existing[name])]] : [])),
    ),
  };
  return { look: found };
}

/** What is to be written, piece by piece; the same that `look` has shown, held against the sheet as it is now. */
function* bring(asked: Asked): InSlices<Bring> {
  const source = yield* readSource(asked);
  if ('problem' in source) throw new Error(source.problem.kind);
  const existing = yield* readLedger(asked.ledger, asked.names);
  const seen = yield* understand(source.table, asked);
  const planned = yield* plan(source.table, seen, existing, asked);
  const { merge } = planned;
  const table = seen.table as TableName;
  const sheet = rowsIn(asked.ledger[table]);
  const there = existing[table];
  for (let from = 0; from < merge.changed.length; from += ROWS_IN_A_PIECE) {
    const changed = merge.changed.slice(from, from + ROWS_IN_A_PIECE).map(({ place, before, after }) => {
      const row = there.table.rowNumbers[place] as number;
      const next = after.flatMap((value, column) => (value === before[column] ? [] : [{ column, value }]));
      return { row, seen: cellsAt(sheet, row, there.columns), next, trace: { mark: markOf(after), before } };
    });
    yield { found: { changed } };
  }
  for (let from = 0; from < merge.added.length; from += ROWS_IN_A_PIECE) {
    const rows = merge.added.slice(from, from + ROWS_IN_A_PIECE);
    yield { found: { added: { rows, marks: rows.map(markOf) } } };
  }
  const { added, changed } = merge;
  return {
    totals: {
      added: added.length,
      changed: changed.length,
      outlook: outlookOf(planned),
      target: there.headerRow > 0 ? targetOf(there) : undefined,
    },
  };
}

/** Which rows an import added, and what it changed, as far as they still are what it made of them. */
function* takeBack({ table, rows, names, trace }: AskedUndo): InSlices<FoundUndo> {
  const sheet = rowsIn(rows);
  const existing = yield* readExisting({ name: '', rows: sheet }, table, names);
  if (!existing)
    return { target: undefined, remove: [], restore: [], changedSince: trace.added.length + trace.changed.length };
  const { remove, restore, changedSince } = undoOf(table, existing.table, trace);
  const at = (place: number) => {
    const row = existing.table.rowNumbers[place] as number;
    return { row, seen: cellsAt(sheet, row, existing.columns) };
  };
  return {
    target: targetOf(existing),
    remove: remove.map(at),
    restore: restore.map(({ place, next }) => ({ ...at(place), next })),
    changedSince,
  };
}

export const jobs = { look, bring, takeBack };

type ReadSource = Pick<Look, 'notices' | 'encoding' | 'separator' | 'workbook'> & { readonly table: RawTable };

function* readSource({ source, choices }: Asked): Steps<ReadSource | { readonly problem: FileProblem }> {
  const { name } = source;
  if (source.kind === 'rows') return { table: { name, rows: rowsIn(source.rows) }, notices: [] };
  if (source.kind === 'text') return textSource(name, yield* readPaste({ text: source.text, choices }));
  const bytes = new Uint8Array(source.bytes);
  const kind = kindOfFile(bytes);
  if ('problem' in kind) return kind;
  if (kind.kind === 'text') return textSource(name, yield* readTextFile({ name, bytes, choices }));
  const { read, problem } = yield* readWorkbook({ bytes, sheet: choices.sheet });
  if (problem) return { problem };
  const { table, sheets, notices } = read;
  return { table: { ...table, name }, notices, workbook: { sheets, sheet: table.name } };
}

function textSource(
  name: string,
  { read, problem }: FileRead<TextRead>,
): ReadSource | { readonly problem: FileProblem } {
  if (problem) return { problem };
  const { table, notices, encoding, separator } = read;
  return { table: { ...table, name }, notices, encoding, separator };
}

function* readLedger(ledger: LedgerRows, names: Asked['names']): Steps<Record<TableName, Existing>> {
  const found: Partial<Record<TableName, Existing>> = {};
  for (const name of tableNames) {
    const rows = ledger[name];
    const existing = rows ? yield* readExisting({ name: '', rows: rowsIn(rows) }, name, names) : undefined;
    found[name] = existing ?? nothingYet(name);
  }
  return found as Record<TableName, Existing>;
}

type Seen = Pick<Look, 'table' | 'headerRow' | 'columns' | 'missing'>;

function* understand(raw: RawTable, { choices, remembered, names }: Asked): Steps<Seen> {
  const likely = likelyTable(raw, names, choices.table ? [choices.table] : tableNames);
  const table = choices.table ?? likely?.table;
  const headerRow = choices.headerRow ?? likely?.headerRow ?? firstHeader(raw);
  const header = raw.rows[headerRow] ?? [];
  const chosen = { ...(table && remembered[table]), ...choices.columns };
  const matched = table ? matchColumns(header, table, names) : header.map(() => null);
  const keys = columnKeys(header);
  const match = chosenColumns(matched, keys, chosen);
  const below = raw.rows.slice(headerRow + 1);
  const columns: LookedColumn[] = [];
  for (const [place, cell] of header.entries()) {
    yield {};
    const column = match[place] ?? null;
    const cells = below.map((row) => row[place]);
    columns.push(
      lookedColumn(place, keys[place] as string, cell, column, table, cells, chosen[keys[place] as string]?.reading),
    );
  }
  return { table, headerRow, columns, missing: table ? missingColumns(match, table) : [] };
}

/** By hand goes first; a column that was chosen by hand is taken from where the names have put it. */
function chosenColumns(
  matched: readonly (string | null)[],
  keys: readonly string[],
  chosen: Asked['choices']['columns'],
): (string | null)[] {
  const byHand = keys.map((key) => chosen[key]?.column);
  const taken = new Set(byHand.filter((column) => typeof column === 'string'));
  return matched.map((column, place) => {
    const own = byHand[place];
    if (own !== undefined) return own;
    return column !== null && taken.has(column) ? null : column;
  });
}

/** What columns are known by, in choices and in what is remembered: a heading that stands twice is two. */
export function columnKeys(header: readonly RawCell[]): string[] {
  const seen = new Map<string, number>();
  return header.map((heading, place) => {
    const key = plainName(heading) || `#${place + 1}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

function lookedColumn(
  place: number,
  key: string,
  heading: RawCell,
  column: string | null,
  table: TableName | undefined,
  cells: readonly (RawCell | undefined)[],
  chosen: Partial<Understanding['reading']> = {},
): LookedColumn {
  const rule = table && column ? tableRules[table].columns[column] : undefined;
  const understanding = rule ? understandColumn(cells, rule.kind) : understandColumn([], 'text');
  const fits = <Answer>(answer: Answer | null | undefined, possible: readonly Answer[]) =>
    answer !== undefined && answer !== null && possible.includes(answer) ? answer : undefined;
  const { possible } = understanding;
  const answers = {
    decimal: fits(chosen.decimal, possible.decimal),
    order: fits(chosen.order, possible.order),
    unit: fits(chosen.unit, possible.unit),
  };
  const reading = {
    ...understanding.reading,
    ...Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)),
  };
  const open = understanding.open.filter((question) => answers[question] === undefined);
  const read = rule ? cellReader(rule, reading) : (cell: RawCell) => shownCell(cell);
  const toValue = (cell: RawCell): Value => {
    const value = read(cell);
    return typeof value === 'object' ? null : value;
  };
  const filled: RawCell[] = [];
  for (const cell of cells) {
    if (!isBlank(cell)) filled.push(cell as RawCell);
    if (filled.length === SAMPLES) break;
  }
  return {
    place,
    key,
    heading: shownCell(heading),
    column,
    understanding,
    reading,
    open,
    samples: filled.map((cell) => ({ from: shownCell(cell), to: toValue(cell) })),
    puzzling: understanding.puzzling ?? '',
  };
}

function* plan(raw: RawTable, seen: Seen, existing: Record<TableName, Existing>, asked: Asked): Steps<PlannedImport> {
  const { choices, totalWords, outcomeWords, today } = asked;
  const columns = seen.columns.flatMap(({ place, column, reading }) =>
    column ? [{ source: place, column, reading }] : [],
  );
  return yield* planImport(raw, {
    plan: {
      table: seen.table as TableName,
      headerRow: seen.headerRow,
      columns,
      takeRepeated: choices.takeRepeated,
      totalWords,
    },
    existing,
    today,
    stageOf: stagesOf([], outcomeWords),
    leaveFlagged: choices.leaveFlagged,
  });
}

function targetOf({ headerRow, columns, firstFree, unreadable }: Existing): Target {
  return { headerRow, columns, firstFree, unreadable };
}

function cellsAt(sheet: readonly (readonly RawCell[])[], row: number, columns: readonly number[]): RawCell[] {
  return columns.map((column) => sheet[row - 1]?.[column - 1] ?? '');
}
