/** A spreadsheet into which tests import as the sidebar does: the same steps, the calls answered by the add-on's code. */
import { vi } from 'vitest';
import { sidebarHandlersFor } from '../../../src/addon/sidebar-handlers';
import { importWords } from '../../../src/messages/import-sidebar';
import type { Language } from '../../../src/messages/language';
import type { TableName } from '../../../src/models/ledger/tables';
import type { Choices, Look, LookAnswer, Source } from '../../../src/sidebars/import/asked';
import { loadLedger } from '../../../src/sidebars/import/ledger-sheets';
import { longWork } from '../../../src/sidebars/import/long-work';
import { askedOf, NOTHING_CHOSEN, namesFor, orderOf } from '../../../src/sidebars/import/order';
import { type Progress, undoImport, type Written, writeImport } from '../../../src/sidebars/import/writing';
import { openWatched, type WatchedSheet, writesWhile } from '../../sheets/lent-services';

export interface ImportOptions {
  readonly choices?: Partial<Choices>;
  readonly isCancelled?: () => boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Book extends WatchedSheet {
  /** The functions that were called, in their order. */
  readonly calls: string[];
  /** Runs before each call is answered, which waits for it. */
  before: (name: string) => unknown;
  /** For each call what it changed in the spreadsheet, by the name of the method. */
  readonly writes: { readonly call: string; readonly counts: ReadonlyMap<string, number> }[];
  isCounting: boolean;
  look(source: string | Source, choices?: Partial<Choices>): Promise<Look>;
  import(source: string | Source, options?: ImportOptions): Promise<Written | undefined>;
  undo(number: number): ReturnType<typeof undoImport>;
  /** What the cells of a table's sheet show, from the header on. */
  rows(sheet: string): string[][];
}

/** 28 November 2026. */
export const TODAY = Date.UTC(2026, 10, 28) / 86_400_000;

export async function openBook(language: Language = 'en'): Promise<Book> {
  const opened = await openWatched();
  const calls: string[] = [];
  const text = importWords[language];
  const names = namesFor(text);
  const handlers = sidebarHandlersFor(
    () => opened.services,
    () => language,
  ) as unknown as Record<string, (given: unknown) => unknown>;
  const book: Book = Object.assign(opened, {
    calls,
    before: () => undefined as unknown,
    writes: [],
    isCounting: false,
    look: async (source: string | Source, choices: Partial<Choices> = {}) => (await looked(source, choices)).look,
    import: async (source: string | Source, { choices = {}, isCancelled, onProgress }: ImportOptions = {}) => {
      const { look, asked, ledger } = await looked(source, choices);
      const table = look.table as TableName;
      const order = orderOf(asked, look, table, ledger.homes[table], text);
      return await writeImport(order, onProgress ?? (() => undefined), isCancelled ?? (() => false));
    },
    undo: (number: number) => undoImport(number, names.names),
    rows(sheet: string) {
      const shown = opened.spreadsheet.getSheetByName(sheet)?.getDataRange().getDisplayValues() ?? [];
      const header = shown.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
      return shown.slice(Math.max(0, header));
    },
  });
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get(_target, name: string) {
          if (name === 'withSuccessHandler') return (handle: typeof succeed) => runner(handle, fail);
          if (name === 'withFailureHandler') return (handle: typeof fail) => runner(succeed, handle);
          return (given: unknown) => {
            setTimeout(async () => {
              calls.push(name);
              try {
                await book.before(name);
                // Nothing but plain data travels.
                const copy = given === undefined ? undefined : (JSON.parse(JSON.stringify(given)) as unknown);
                let answer: unknown;
                const run = () => {
                  answer = handlers[name]?.(copy);
                };
                if (book.isCounting) book.writes.push({ call: name, counts: writesWhile(run) });
                else run();
                succeed(answer === undefined ? null : JSON.parse(JSON.stringify(answer)));
              } catch (error) {
                fail(error as Error);
              }
            });
          };
        },
      },
    );
  vi.stubGlobal('google', {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  });

  async function looked(source: string | Source, choices: Partial<Choices>) {
    const ledger = await loadLedger();
    const from: Source = typeof source === 'string' ? { kind: 'text', name: 'rows', text: source } : source;
    const asked = askedOf(from, { ...NOTHING_CHOSEN, ...choices }, ledger, names, TODAY);
    const answer = (await longWork.start('look', asked, () => undefined).result) as LookAnswer;
    if ('problem' in answer) throw new Error(answer.problem.kind);
    return { look: answer.look, asked, ledger };
  }
  return book;
}
