/** The open file while it is worked on: keeps every change, the name, and where the user is. */

import { ICommandService, type Univer } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { AutoSave, type SaveState } from '../../files/auto-save';
import { type BookHead, bookPieces } from '../../files/book';
import type { FileEntry, FileStore } from '../../files/store';
import { changesContent, onExtrasChange, workbookPieces } from '../../spreadsheet/index';
import { workbookOf } from '../univer-access';
import { viewChanges, viewOf } from './view';

export interface SessionOptions {
  readonly univer: Univer;
  readonly store: FileStore | undefined;
  readonly entry: FileEntry;
  /** False in a tab that only shows the file. */
  readonly isOurs: boolean;
  /** A new file stands in no list until it has been saved. */
  readonly isNew: boolean;
  readonly head: Pick<BookHead, 'locale' | 'timeZone' | 'productVersion'>;
  readonly onState: (state: SaveState) => void;
}

/** Moving about is kept a moment later than typing: it matters less. */
const viewPause = 1000;

export class FileSession {
  entry: FileEntry;
  private readonly autoSave: AutoSave;
  private viewTimer = 0;
  private isOver = false;
  private hasAskedToStay = false;
  private isListed: boolean;

  constructor(private readonly options: SessionOptions) {
    this.entry = options.entry;
    this.isListed = !options.isNew;
    this.autoSave = new AutoSave({
      pieces: () => this.pieces(),
      write: (text, changed) => this.write(text, changed),
      onState: options.onState,
    });
  }

  get isOurs(): boolean {
    return this.options.isOurs;
  }

  get hasFailed(): boolean {
    return this.autoSave.hasFailed;
  }

  /** The whole file as it stands on the screen. */
  text(): string {
    return [...this.pieces()].join('');
  }

  changed(): void {
    if (this.isKept && !this.isOver) this.autoSave.changed();
  }

  /** From now on it is the file open last. */
  keepOpening(): void {
    this.entry = { ...this.entry, opened: Date.now() };
    this.keepView();
  }

  async saveNow(): Promise<void> {
    if (!this.isOver) await this.autoSave.saveNow();
  }

  rename(name: string): void {
    this.entry = { ...this.entry, name };
    workbookOf(this.options.univer).setName(name);
    this.changed();
  }

  /** Nothing more is kept: the file is being deleted. */
  end(): void {
    this.isOver = true;
    window.clearTimeout(this.viewTimer);
  }

  private get isKept(): boolean {
    return this.options.isOurs && this.options.store !== undefined;
  }

  private pieces(): Iterable<string> {
    const head = { name: this.entry.name, ...this.options.head, saved: new Date().toISOString() };
    return bookPieces(head, workbookPieces(this.options.univer));
  }

  private async write(text: string, changed: number): Promise<void> {
    this.entry = { ...this.entry, changed, ...this.view() };
    await this.options.store?.write(this.entry, text);
    this.isListed = true;
  }

  private view(): Pick<FileEntry, 'view'> {
    const view = viewOf(this.options.univer);
    return view ? { view } : {};
  }

  /** What has happened before this belongs to opening the file. */
  watch(): void {
    if (!this.isKept) return;
    const injector = this.options.univer.__getInjector();
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (changesContent(command, options)) this.changedByUser();
      else if (viewChanges.has(command.id)) this.viewChanged();
    });
    injector.get(SheetsNoteModel).change$.subscribe(() => this.changedByUser());
    onExtrasChange(this.options.univer, () => this.changedByUser());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.flush();
    });
    window.addEventListener('pagehide', () => this.flush());
    window.addEventListener('beforeunload', (event) => {
      const couldBeSaved = this.autoSave.isSaved || !this.autoSave.hasFailed;
      this.flush();
      if (!couldBeSaved && !this.isOver) event.preventDefault();
    });
  }

  private changedByUser(): void {
    this.changed();
    if (this.hasAskedToStay) return;
    this.hasAskedToStay = true;
    // Else the browser may throw it away when the disk runs short.
    navigator.storage.persist?.().catch((error: unknown) => console.warn(error));
  }

  private flush(): void {
    if (this.isOver) return;
    if (!this.autoSave.isSaved) this.autoSave.flush();
    else if (this.viewTimer !== 0) this.keepView();
  }

  private viewChanged(): void {
    window.clearTimeout(this.viewTimer);
    this.viewTimer = window.setTimeout(() => this.keepView(), viewPause);
  }

  private keepView(): void {
    window.clearTimeout(this.viewTimer);
    this.viewTimer = 0;
    // In the list by its name alone a file could not be opened.
    if (this.isOver || !this.isListed) return;
    this.entry = { ...this.entry, ...this.view() };
    this.options.store?.writeEntry(this.entry).catch((error: unknown) => console.warn(error));
  }
}
