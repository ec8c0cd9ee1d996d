/** Finds the file this tab shows: the one its address names, a new one, the one open last, or on the first day the first template. */

import { type Book, type BookProblem, readBook } from '../../files/book';
import { type FileEntry, FileStore } from '../../files/store';
import { takeFile } from '../../files/tabs';
import { askedFile, EMPTY } from './address';

export interface OpenedFile {
  /** None where the browser keeps no files. */
  readonly store: FileStore | undefined;
  /** The name of a new file is found later. */
  readonly entry: FileEntry;
  /** Another tab may be the one to write it. */
  readonly isOurs: boolean;
  /** What was kept of it; none for a new one. */
  readonly book?: Book;
  /** The template for a new one, `EMPTY` without any, '' for the first of them. */
  readonly fresh?: string;
  /** What stands in the place of what was asked for. */
  readonly instead?: { readonly kind: 'missing' } | { readonly kind: 'unreadable'; readonly name: string };
  /** Names already given, for a new name beside them. */
  readonly names: readonly string[];
}

export async function openFile(search: string): Promise<OpenedFile> {
  const asked = askedFile(search);
  const store = await openStore();
  if (!store) return newFile(undefined, asked.fresh ?? '', []);
  const files = await store.list();
  const names = files.map(({ name }) => name);
  if (asked.fresh !== undefined) return newFile(store, asked.fresh, names);
  const entry = files.find(({ id }) => id === asked.file) ?? files[0];
  if (!entry) return newFile(store, '', names);
  const isOurs = await takeFile(entry.id);
  // Asked for only now: what the last tab wrote while it was being closed stands before it.
  const read = readBook((await store.text(entry.id)) ?? '');
  if ('problem' in read) return instead(store, entry, names, read.problem);
  const isMissing = asked.file !== undefined && asked.file !== entry.id;
  return {
    store,
    entry: (await store.entry(entry.id)) ?? entry,
    isOurs,
    book: read.book,
    names,
    ...(isMissing ? { instead: { kind: 'missing' as const } } : {}),
  };
}

async function openStore(): Promise<FileStore | undefined> {
  try {
    return await FileStore.open();
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

async function instead(
  store: FileStore,
  { name }: FileEntry,
  names: readonly string[],
  problem: BookProblem,
): Promise<OpenedFile> {
  console.error(problem);
  return { ...(await newFile(store, EMPTY, names)), instead: { kind: 'unreadable', name } };
}

async function newFile(store: FileStore | undefined, fresh: string, names: readonly string[]): Promise<OpenedFile> {
  const entry = newEntry('');
  if (store) await takeFile(entry.id);
  return { store, entry, isOurs: true, fresh, names };
}

export function newEntry(name: string): FileEntry {
  const now = Date.now();
  return { id: crypto.randomUUID(), name, created: now, changed: now, opened: now };
}

/** "Plan", "Plan 2", "Plan 3": two files of one name could not be told apart in the list. */
export function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.includes(name); number += 1) name = `${wanted} ${number}`;
  return name;
}
