/** Writes an import into its sheet block by block, remembers it, and takes imports back. */
import type { ColumnNames } from '../../models/ledger/column-names';
import type { Finding } from '../../models/ledger/findings';
import { dayColumns, type TableName } from '../../models/ledger/tables';
import type { ChangedTrace, ImportTrace } from '../../models/ledger/undo';
import { IMPORT, type KeptImport, LONGEST_CONTENT } from '../../sheets/kept-import';
import type { ImportTarget, StartedImport } from '../../sheets/ledger-imports';
import type { Memory } from '../../sheets/ledger-memory';
import { NoAnswer, server } from '../shared/server';
import { blockRows, readRows } from '../shared/sheet-rows';
import type { Asked, Bring, BroughtChange, Outlook } from './asked';
import { rememberedHome } from './ledger-sheets';
import { longWork } from './long-work';

export interface ImportOrder {
  readonly asked: Asked;
  readonly table: TableName;
  readonly source: string;
  readonly target: ImportTarget | null;
  readonly sheetName: string;
  readonly headings: readonly string[];
  /** What is remembered besides the import itself. */
  readonly memory: readonly Memory[];
}

export interface Written {
  readonly number: number;
  readonly sheet: string;
  readonly rows: number;
  readonly outlook: Outlook;
  readonly findings: readonly Finding[];
  /** Rows that someone had changed meanwhile. */
  readonly changedMeanwhile: number;
  readonly memory: readonly Memory[];
}

export interface Progress {
  readonly done: number;
  /** Undefined until it is known. */
  readonly all?: number | undefined;
}

const UNDO = 'undo';

/** Undefined where it was cancelled; then everything is as before. */
export async function writeImport(
  order: ImportOrder,
  onProgress: (progress: Progress) => void,
  isCancelled: () => boolean,
): Promise<Written | undefined> {
  const { asked, table, source, target, sheetName, headings } = order;
  const started = await server('startImport', { table, source, target, sheetName, headings });
  try {
    // From here on no other import writes: what is there now is what this one is held against.
    const rows = target ? await readRows(target) : [];
    const { pieces, totals } = await broughtBy({ ...asked, ledger: { ...asked.ledger, [table]: rows } }, isCancelled);
    const all = totals.added + totals.changed;
    onProgress({ done: 0, all });
    const writer = new BlockWriter(started, totals.target?.firstFree ?? started.place.headerRow + 1, totals.added);
    for (const piece of pieces) {
      if (isCancelled()) break;
      await writer.write(piece);
      onProgress({ done: writer.done, all });
    }
    if (isCancelled()) {
      await undoImport(started.number, asked.names);
      return undefined;
    }
    const memory = await finish(order, started, totals.outlook);
    const { sheet } = started.place;
    const { outlook } = totals;
    const findings = outlook.reasons.flatMap((reason) => reason.findings);
    const { changedMeanwhile } = writer;
    return { number: started.number, sheet, rows: all - changedMeanwhile, outlook, findings, changedMeanwhile, memory };
  } catch (error) {
    // Without an answer it may still be writing: "Earlier imports" has it, to be undone when that is over. Otherwise what
    // was written is taken back, and if that fails too, it stands there as well.
    if (!(error instanceof NoAnswer)) await undoImport(started.number, asked.names).catch(() => undefined);
    throw error;
  }
}

type Totals = NonNullable<Bring['totals']>;

/** Blocks as large as the spreadsheet takes at a time. */
async function broughtBy(asked: Asked, isCancelled: () => boolean): Promise<{ pieces: Bring[]; totals: Totals }> {
  const pieces: Bring[] = [];
  const most = blockRows().write;
  const work = longWork.start('bring', asked, ({ found }) => {
    if (isCancelled()) work.cancel();
    if (!found) return;
    const last = pieces[pieces.length - 1];
    const joined = last && joinedPiece(last, found, most);
    if (joined) pieces[pieces.length - 1] = joined;
    else pieces.push(found);
  });
  const end = await work.result;
  const none: Totals = { added: 0, changed: 0, target: undefined, outlook: NOTHING };
  return { pieces, totals: end?.totals ?? none };
}

const NOTHING: Outlook = { seen: 0, added: 0, changed: 0, same: 0, leftOut: 0, flagged: 0, reasons: [] };

function joinedPiece(one: Bring, other: Bring, most: number): Bring | undefined {
  if (one.added && other.added && one.added.rows.length + other.added.rows.length <= most) {
    return {
      added: {
        rows: [...one.added.rows, ...other.added.rows],
        marks: [...one.added.marks, ...other.added.marks],
      },
    };
  }
  if (one.changed && other.changed && one.changed.length + other.changed.length <= most) {
    return { changed: [...one.changed, ...other.changed] };
  }
  return undefined;
}

class BlockWriter {
  done = 0;
  changedMeanwhile = 0;

  constructor(
    private readonly started: StartedImport,
    private at: number,
    private toAdd: number,
  ) {}

  async write({ added, changed }: Bring): Promise<void> {
    const { number, place } = this.started;
    const size = blockRows().write;
    for (let from = 0; added && from < added.rows.length; from += size) {
      const rows = added.rows.slice(from, from + size);
      const marks = added.marks.slice(from, from + size);
      const first = await server('addImported', {
        adding: { ...place, at: this.at, rows, toFollow: this.toAdd - rows.length },
        undo: kept(number, { added: marks, changed: [] }),
      });
      this.at = first + rows.length;
      this.toAdd -= rows.length;
      this.done += rows.length;
    }
    for (let from = 0; changed && from < changed.length; from += size) {
      const changes = changed.slice(from, from + size);
      const stayed = await server('changeImported', {
        changing: { ...place, changes: changes.map(({ row, seen, next }) => ({ row, seen, next })) },
        undo: tracesOf(changes).map((traces) => kept(number, { added: [], changed: traces })),
      });
      this.changedMeanwhile += stayed.length;
      this.done += changes.length;
    }
  }
}

/** What undoes changes must fit into cells. */
function tracesOf(changes: readonly BroughtChange[]): ChangedTrace[][] {
  const cells: ChangedTrace[][] = [];
  let length = 0;
  for (const { trace } of changes) {
    const own = JSON.stringify(trace).length + 1;
    const cell = cells[cells.length - 1];
    length += own;
    if (cell && length < LONGEST_CONTENT) cell.push(trace);
    else {
      cells.push([trace]);
      length = own;
    }
  }
  return cells;
}

function kept(number: number, trace: ImportTrace): Memory {
  return { kind: UNDO, name: String(number), content: trace };
}

async function finish(
  { table, source, memory }: ImportOrder,
  { number, place }: StartedImport,
  outlook: Outlook,
): Promise<Memory[]> {
  const { sheet, sheetId } = place;
  const { added, changed, same, leftOut, flagged } = outlook;
  const content: KeptImport = {
    table,
    source,
    sheet,
    sheetId,
    began: Date.now(),
    state: 'done',
    counts: { added, changed, same, leftOut, flagged },
  };
  const all = [{ kind: IMPORT, name: String(number), content }, rememberedHome(table, sheetId), ...memory];
  return await server('keepLedger', { added: all, replacing: all.map(({ kind, name }) => ({ kind, name })) });
}

export interface TakenBack {
  readonly source: string;
  /** Rows that stay because someone has changed them since. */
  readonly stayed: number;
  readonly memory: readonly Memory[];
}

/** Undefined where it is undone already, by someone else or because the memory is gone. */
export async function undoImport(number: number, names: ColumnNames): Promise<TakenBack | undefined> {
  const name = String(number);
  const memory = await server('readLedgerMemory');
  const entry = memory.find((each) => each.kind === IMPORT && each.name === name);
  const known = entry?.content as KeptImport | undefined;
  if (!known || known.state === 'undone') return undefined;
  const traces = memory
    .filter((each) => each.kind === UNDO && each.name === name)
    .map(({ content }) => content as ImportTrace);
  const trace = {
    added: traces.flatMap(({ added }) => added),
    changed: traces.flatMap(({ changed }): readonly ChangedTrace[] => changed),
  };
  const { table, sheet, sheetId } = known;
  const rows = await readRows({ sheet, sheetId });
  const found = await longWork.start('takeBack', { table, rows, names, trace }, () => undefined).result;
  let stayed = found?.changedSince ?? 0;
  const columns = found?.target?.columns ?? [];
  if (found?.target) {
    const place = { sheet, sheetId, columns, days: dayColumns(table) };
    const size = blockRows().write;
    for (let from = 0; from < found.restore.length; from += size) {
      const changes = found.restore.slice(from, from + size);
      stayed += (await server('changeImported', { changing: { ...place, changes }, undo: [] })).length;
    }
    // From the bottom, so that the rows still to go keep their places.
    for (let to = found.remove.length; to > 0; to -= size) {
      const gone = found.remove.slice(Math.max(0, to - size), to);
      stayed += (await server('removeImported', { ...place, rows: gone })).length;
    }
  }
  const content: KeptImport = { ...known, state: 'undone' };
  const after = await server('keepLedger', {
    added: [{ kind: IMPORT, name, content }],
    replacing: [
      { kind: IMPORT, name },
      { kind: UNDO, name },
    ],
  });
  return { source: known.source, stayed, memory: after };
}
