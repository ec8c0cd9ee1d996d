/** What the menu "File", the bars and the name in the top bar do with the open file and the others. */

import type { Univer } from '@univerjs/core';
import type { SaveState } from '../../files/auto-save';
import { type BookProblem, LARGEST_BOOK } from '../../files/book';
import { type FileEntry, type FileStore, isDiskFull } from '../../files/store';
import { takenFiles, watchFile } from '../../files/tabs';
import type { WorkbenchParts } from '../../ports';
import type { Dialogs } from '../dialogs';
import type { Language } from '../language';
import type { Shell } from '../shell';
import { addressOf, EMPTY } from './address';
import { Deletion } from './deletion';
import { chooseFromDisk, download, readFromDisk } from './exchange';
import { FileBars } from './file-bars';
import { FileList, type ListedFile } from './file-list';
import { commandName, type FileCommand, fileCommands, templateOf } from './file-menu';
import { FileName } from './file-name';
import { FileSession } from './file-session';
import { freeName, newEntry, type OpenedFile } from './open-file';

export interface DeskOptions {
  readonly language: Language;
  readonly shell: Shell;
  readonly dialogs: Dialogs;
  readonly parts: WorkbenchParts;
  readonly univer: Univer;
  readonly file: OpenedFile;
  readonly locale: string;
  readonly timeZone: string;
}

export class FileDesk {
  readonly session: FileSession;
  private readonly name: FileName;
  private readonly bars: FileBars;
  private readonly deletion: Deletion | undefined;
  private readonly commands: Readonly<Record<FileCommand, () => void>> = {
    new: () => this.leaveFor(addressOf({ fresh: EMPTY })),
    openFile: () => void this.openFromDisk(),
    myFiles: () => void this.showList(),
    duplicate: () => void this.duplicate(),
    rename: () => this.name.edit(),
    download: () => this.download(),
    delete: () => void this.deleteOpen(),
  };

  constructor(private readonly options: DeskOptions) {
    const { file, language, shell, univer, locale, timeZone, parts } = options;
    const { words } = language;
    this.bars = new FileBars(shell.workArea);
    this.name = new FileName(
      words,
      (name) => this.session.rename(name),
      () => this.mayChange(),
    );
    this.session = new FileSession({
      univer,
      store: file.store,
      entry: { ...file.entry, name: file.entry.name || this.newName() },
      isOurs: file.isOurs,
      isNew: file.fresh !== undefined,
      head: { locale, timeZone, productVersion: parts.version },
      onState: (state) => this.showState(state),
    });
    this.deletion = file.store && new Deletion(file.store, options.dialogs, words.files);
    this.name.show(this.session.entry.name);
    shell.topBar.append(this.name.bar);
    if (file.isOurs && file.store) this.name.showState('saved');
    if (!file.store) this.sayUnkept();
    shell.spreadsheet.classList.toggle('is-read-only', !file.isOurs);
    if (!file.isOurs) this.sayReadOnly();
    document.addEventListener('keydown', (event) => this.onShortcut(event), true);
  }

  /** True when the menu item was one of the menu "File". */
  run(functionName: string): boolean {
    const template = templateOf(functionName);
    if (template !== undefined) this.leaveFor(addressOf({ fresh: template }));
    const command = fileCommands.find((each) => commandName(each) === functionName);
    if (command) this.commands[command]();
    return template !== undefined || command !== undefined;
  }

  /** The spreadsheet stands: the address, the list and the offers to undo may follow. */
  async begin(): Promise<void> {
    const { file, dialogs, language } = this.options;
    const { files } = language.words;
    if (!file.store) return;
    history.replaceState(null, '', addressOf({ file: file.entry.id }));
    if (file.instead?.kind === 'missing') dialogs.toast(files.missing, '', 6);
    if (file.instead?.kind === 'unreadable')
      void dialogs.alert(files.notOpenedTitle, files.keptAside(file.instead.name));
    if (file.fresh !== undefined) this.session.changed();
    else if (file.isOurs) this.session.keepOpening();
    const undone = (entry: FileEntry): void => void this.leaveFor(addressOf({ file: entry.id }));
    await this.deletion?.offerAgain(undone).catch((error: unknown) => console.warn(error));
  }

  /** Says why nothing happens where the file is only shown. */
  sayRefused(): void {
    this.sayBriefly(this.options.language.words.files.readOnly.refused);
  }

  /** In the place of what was said before: the same key may be pressed many times. */
  private sayBriefly(sentence: string): void {
    this.options.dialogs.clearToasts();
    this.options.dialogs.toast(sentence, '', 4);
  }

  private newName(): string {
    const { file, parts, language } = this.options;
    const template =
      file.fresh === '' ? parts.templates[0] : parts.templates.find((each) => each.functionName === file.fresh);
    return freeName(template?.caption ?? language.words.fileName, file.names);
  }

  private mayChange(): boolean {
    if (!this.options.file.isOurs) this.sayRefused();
    return this.options.file.isOurs;
  }

  /** The store, or the sentence that there is none. */
  private storeOrSay(): FileStore | undefined {
    const { store } = this.options.file;
    const { problemTitle, files } = this.options.language.words;
    if (!store) void this.options.dialogs.alert(problemTitle, files.unkept);
    return store;
  }

  private async leaveFor(address: string): Promise<void> {
    if (!this.storeOrSay()) return;
    await this.session.saveNow();
    location.assign(address);
  }

  private showState(state: SaveState): void {
    this.name.showState(state.kind === 'failed' ? 'notSaved' : state.kind);
    if (state.kind !== 'failed') {
      if (state.kind === 'saved') this.bars.hide('failed');
      return;
    }
    console.warn(state.error);
    const { files } = this.options.language.words;
    const sentence = (isDiskFull(state.error) ? files.failed.full : files.failed.other)(this.timeText(state.since));
    const buttons = [
      { caption: files.failed.tryAgain, press: () => void this.session.saveNow() },
      { caption: files.download, main: true, press: () => this.download() },
    ];
    this.bars.show('failed', { kind: 'problem', sentence, buttons });
  }

  private sayUnkept(): void {
    const { files } = this.options.language.words;
    const buttons = [{ caption: files.download, press: () => this.download() }];
    this.bars.show('unkept', { kind: 'notice', sentence: files.unkept, buttons });
  }

  private sayReadOnly(): void {
    const { readOnly } = this.options.language.words.files;
    const openCopy = { caption: readOnly.openCopy, press: () => void this.duplicate() };
    const editHere = { caption: readOnly.editHere, main: true, press: () => location.reload() };
    const taken = (): void =>
      this.bars.show('readOnly', { kind: 'notice', sentence: readOnly.taken, buttons: [openCopy] });
    taken();
    watchFile(
      this.options.file.entry.id,
      () => this.bars.show('readOnly', { kind: 'notice', sentence: readOnly.free, buttons: [openCopy, editHere] }),
      taken,
    );
  }

  private download(): void {
    download(this.session.entry.name, this.session.text());
  }

  private async openFromDisk(): Promise<void> {
    const store = this.storeOrSay();
    const chosen = store && (await chooseFromDisk());
    if (!chosen) return;
    const read = await readFromDisk(chosen);
    if ('problem' in read) {
      this.sayNotOpened(this.sentenceOf(read.problem, chosen.name));
      return;
    }
    await this.addAndOpen(store, read.book.name, read.text);
  }

  private async duplicate(): Promise<void> {
    const store = this.storeOrSay();
    if (!store) return;
    const { entry } = this.session;
    await this.session.saveNow();
    // In a tab that only shows the file, what the other one has saved since is newer than the screen.
    const text = this.session.isOurs ? this.session.text() : ((await store.text(entry.id)) ?? this.session.text());
    await this.addAndOpen(store, this.options.language.words.files.copyOf(entry.name), text);
  }

  private async addAndOpen(store: FileStore, name: string, text: string): Promise<void> {
    const names = (await store.list()).map((entry) => entry.name);
    const entry = newEntry(freeName(name, names));
    try {
      await store.write(entry, text);
    } catch (error) {
      const { problems, failed } = this.options.language.words.files;
      this.sayNotOpened(isDiskFull(error) ? problems.noRoom : failed.other(this.timeText(Date.now())));
      return;
    }
    await this.leaveFor(addressOf({ file: entry.id }));
  }

  private sayNotOpened(sentence: string): void {
    void this.options.dialogs.alert(this.options.language.words.files.notOpenedTitle, sentence);
  }

  private sentenceOf(problem: BookProblem, fileName: string): string {
    const { problems } = this.options.language.words.files;
    if (problem.kind === 'tooLarge') return problems.tooLarge(String(LARGEST_BOOK / 1024 / 1024));
    if (problem.kind === 'notOurs') return problems.notOurs(fileName);
    return problem.kind === 'newer' ? problems.newer(problem.version) : problems.damaged(problem.place);
  }

  /** The next file opens; it is there that the deletion can be undone. */
  private async deleteOpen(): Promise<void> {
    const store = this.storeOrSay();
    if (!store || !this.mayChange()) return;
    await this.session.saveNow();
    this.session.end();
    await this.deletion?.mark(this.session.entry);
    const [next] = await store.list();
    location.assign(addressOf(next ? { file: next.id } : { fresh: EMPTY }));
  }

  private async showList(): Promise<void> {
    const { dialogs, language } = this.options;
    await this.session.saveNow();
    await FileList.show({
      words: language.words,
      dateText: (time) => this.dateText(time),
      files: () => this.listed(),
      open: ({ id }) => void this.leaveFor(addressOf({ file: id })),
      remove: (entry, changed) => {
        if (entry.id === this.session.entry.id) void this.deleteOpen();
        else void this.deletion?.deleteOther(entry, changed);
      },
      hostToasts: (dialog) => dialogs.hostToasts(dialog),
    });
  }

  private async listed(): Promise<readonly ListedFile[]> {
    const entries = (await this.options.file.store?.list()) ?? [];
    const taken = await takenFiles(entries.map(({ id }) => id));
    return entries.map((entry) => {
      const isHere = entry.id === this.session.entry.id;
      return { entry, place: isHere ? 'here' : taken.has(entry.id) ? 'elsewhere' : 'closed' };
    });
  }

  /** People press it without thinking, and the browser would offer to save the page. */
  private onShortcut(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { file, language } = this.options;
    if (!file.isOurs || !file.store) return;
    void this.session.saveNow().then(() => {
      if (!this.session.hasFailed) this.sayBriefly(language.words.files.savedHere);
    });
  }

  private dateText(time: number): string {
    const { language } = this.options;
    if (new Date(time).toDateString() === new Date().toDateString()) {
      return language.words.files.today(this.timeText(time));
    }
    return new Intl.DateTimeFormat(language.dateLocale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  }

  private timeText(time: number): string {
    return new Intl.DateTimeFormat(this.options.language.dateLocale, { timeStyle: 'short' }).format(time);
  }
}
