/** "My files": every file kept in this browser, the one opened last first; each a link, so that it opens in a new tab too. */

import type { WorkbenchWords } from '../../../messages/workbench';
import type { FileEntry } from '../../files/store';
import { element, icon } from '../elements';
import { showModal } from '../modal';
import { addressOf } from './address';

export interface ListedFile {
  readonly entry: FileEntry;
  readonly place: 'here' | 'elsewhere' | 'closed';
}

export interface FileListOptions {
  readonly words: WorkbenchWords;
  readonly dateText: (time: number) => string;
  readonly files: () => Promise<readonly ListedFile[]>;
  readonly open: (entry: FileEntry) => void;
  readonly remove: (entry: FileEntry, removed: () => void) => void;
  /** Toasts lie below a dialog and cannot be reached: while it is open they belong into it. */
  readonly hostToasts: (dialog: HTMLElement | undefined) => void;
}

export class FileList {
  private readonly dialog: HTMLDialogElement;
  private readonly list = element('ul', { className: 'file-list' });
  private close: () => void = () => undefined;

  private constructor(private readonly options: FileListOptions) {
    const { files, close } = options.words;
    const title = files.myFiles.replace(/…$/, '');
    const closing = element('button', {
      className: 'icon-button',
      attributes: { type: 'button', 'aria-label': close, title: close },
    });
    closing.append(icon('close'));
    closing.addEventListener('click', () => this.close());
    const heading = element('h2', { text: title, attributes: { id: 'file-list-title' } });
    this.dialog = element(
      'dialog',
      { className: 'dialog file-list-dialog', attributes: { 'aria-labelledby': 'file-list-title', tabindex: '-1' } },
      [
        element('header', { className: 'file-list-head' }, [heading, closing]),
        this.list,
        element('p', { className: 'file-list-note', text: files.listNote }),
      ],
    );
  }

  static async show(options: FileListOptions): Promise<void> {
    const shown = new FileList(options);
    await shown.draw();
    shown.open();
  }

  private open(): void {
    const { dialog, list } = this;
    dialog.addEventListener('keydown', (event) => this.onKey(event));
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) this.close();
    });
    this.close = showModal(dialog, () => this.options.hostToasts(undefined));
    this.options.hostToasts(dialog);
    list.querySelector<HTMLElement>('a')?.focus();
  }

  private async draw(): Promise<void> {
    const files = await this.options.files();
    const empty = element('li', { className: 'file-list-empty', text: this.options.words.files.listEmpty });
    this.list.replaceChildren(...(files.length === 0 ? [empty] : files.map((file) => this.row(file))));
  }

  private row({ entry, place }: ListedFile): HTMLElement {
    const { files } = this.options.words;
    const date = this.options.dateText(entry.changed);
    const where = place === 'here' ? files.openHere : place === 'elsewhere' ? files.openElsewhere : '';
    const link = element('a', { className: 'file-link', attributes: { href: addressOf({ file: entry.id }) } }, [
      element('span', { className: 'file-link-name' }, [element('bdi', { text: entry.name })]),
      element('span', { className: 'file-link-about', text: where ? `${date} · ${where}` : date }),
    ]);
    if (place === 'here') link.setAttribute('aria-current', 'true');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.close();
      if (place !== 'here') this.options.open(entry);
    });
    const caption = files.deleteNamed(entry.name);
    const remove = element('button', {
      className: 'icon-button',
      attributes: { type: 'button', 'aria-label': caption, title: caption },
    });
    remove.append(icon('bin'));
    remove.addEventListener('click', () => this.options.remove(entry, () => void this.drawAgain(entry)));
    return element('li', { className: 'file-row' }, [link, remove]);
  }

  /** The focus stays at the same place of the list; from "Undo", which has gone, it goes to what came back. */
  private async drawAgain(changed: FileEntry): Promise<void> {
    const at = [...this.list.children].findIndex((row) => row.contains(document.activeElement));
    const wasOnToast = document.activeElement === this.dialog;
    await this.draw();
    const links = [...this.list.querySelectorAll<HTMLAnchorElement>('a')];
    const address = addressOf({ file: changed.id });
    if (at >= 0) (links[Math.min(at, links.length - 1)] ?? this.dialog).focus();
    else if (wasOnToast) (links.find((link) => link.getAttribute('href') === address) ?? this.dialog).focus();
  }

  private onKey(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll<HTMLElement>('a')];
    const at = links.findIndex((link) => link.parentElement?.contains(document.activeElement));
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: links.length - 1,
    };
    const next = Object.hasOwn(steps, event.key) ? links[Math.max(steps[event.key] ?? 0, 0)] : undefined;
    if (!next || (at < 0 && document.activeElement !== this.dialog)) return;
    event.preventDefault();
    next.focus();
  }
}
