/** The files kept in this browser (IndexedDB): a list with names and dates, and the text of each file beside it. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Where the user was. */
export interface FileView {
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Times are milliseconds since 1970. */
export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  readonly changed: number;
  readonly opened: number;
  /** Deleted, but the offer to undo it still stands. */
  readonly deleted?: number;
  readonly view?: FileView;
}

interface Schema extends DBSchema {
  files: { key: string; value: FileEntry };
  texts: { key: string; value: string };
}

const DATABASE = 'sales-workbench';
const VERSION = 1;

export class FileStore {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  /** Rejects where the browser keeps nothing, as some do in private windows. */
  static async open(): Promise<FileStore> {
    const database = await openDB<Schema>(DATABASE, VERSION, {
      upgrade(made) {
        made.createObjectStore('files', { keyPath: 'id' });
        made.createObjectStore('texts');
      },
      // A newer version of the page in another tab wants to change the database: this one must let go of it.
      blocking: (_from, _to, event) => (event.target as IDBDatabase | null)?.close(),
    });
    return new FileStore(database);
  }

  /** The one opened last comes first. */
  async list(): Promise<readonly FileEntry[]> {
    const entries = await this.database.getAll('files');
    return entries.filter(({ deleted }) => deleted === undefined).sort((one, other) => other.opened - one.opened);
  }

  async deleted(): Promise<readonly FileEntry[]> {
    return (await this.database.getAll('files')).filter(({ deleted }) => deleted !== undefined);
  }

  entry(id: string): Promise<FileEntry | undefined> {
    return this.database.get('files', id);
  }

  text(id: string): Promise<string | undefined> {
    return this.database.get('texts', id);
  }

  /**
   * Both or nothing: until the whole new text is on the disk, the one before it stands. All of it is asked for before
   * this returns, so that a page which is being closed still gets it through.
   */
  async write(entry: FileEntry, text: string): Promise<void> {
    const transaction = this.database.transaction(['files', 'texts'], 'readwrite', { durability: 'strict' });
    const asked = [transaction.objectStore('files').put(entry), transaction.objectStore('texts').put(text, entry.id)];
    await committed(transaction, asked);
  }

  /** For what stands only in the list: name, view, dates. */
  async writeEntry(entry: FileEntry): Promise<void> {
    const transaction = this.database.transaction('files', 'readwrite');
    await committed(transaction, [transaction.store.put(entry)]);
  }

  async change(id: string, change: (entry: FileEntry) => FileEntry): Promise<FileEntry | undefined> {
    const transaction = this.database.transaction('files', 'readwrite');
    const entry = await transaction.store.get(id);
    const changed = entry && change(entry);
    if (changed) await transaction.store.put(changed);
    await transaction.done;
    return changed;
  }

  /** As `write`: who closes the page at once has deleted it all the same. */
  async remove(id: string): Promise<void> {
    const transaction = this.database.transaction(['files', 'texts'], 'readwrite');
    const asked = [transaction.objectStore('files').delete(id), transaction.objectStore('texts').delete(id)];
    await committed(transaction, asked);
  }
}

/** Of the errors the transaction's own says what happened; those of its requests, which come first, only that it ended. */
async function committed(
  transaction: { commit(): void; readonly done: Promise<void> },
  asked: readonly Promise<unknown>[],
): Promise<void> {
  for (const request of asked) request.catch(() => undefined);
  transaction.commit();
  await transaction.done;
}

/** Browsers name it differently inside; the name of the error is the same. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
