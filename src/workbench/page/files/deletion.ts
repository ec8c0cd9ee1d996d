/** Deleting a file with the offer to undo it: until the offer has gone, the file is only out of sight. */

import type { FileWords } from '../../../messages/workbench';
import type { FileEntry, FileStore } from '../../files/store';
import { withFile } from '../../files/tabs';
import type { Dialogs } from '../dialogs';

/** Seconds; long enough to read the sentence and reach the button. */
const undoTime = 10;

export class Deletion {
  constructor(
    private readonly store: FileStore,
    private readonly dialogs: Dialogs,
    private readonly words: FileWords,
  ) {}

  async mark({ id }: FileEntry): Promise<void> {
    await this.store.change(id, (entry) => ({ ...entry, deleted: Date.now() }));
  }

  /** `changed` is called after the deletion, and again after it was undone. */
  async deleteOther(entry: FileEntry, changed: () => void): Promise<void> {
    const isFree = await withFile(entry.id, () => this.mark(entry));
    if (!isFree) {
      this.dialogs.toast(this.words.cannotDelete(entry.name), '', 6);
      return;
    }
    changed();
    await this.offerUndo(entry, changed);
  }

  /** For files whose offer was cut off, by a reload or because the next file was opened in their place. */
  async offerAgain(undone: (entry: FileEntry) => void): Promise<void> {
    for (const entry of await this.store.deleted()) void this.offerUndo(entry, () => undone(entry));
  }

  /** Meanwhile no other tab can make the same offer. */
  private async offerUndo(entry: FileEntry, undone: () => void): Promise<void> {
    let isUndone = false;
    await withFile(entry.id, async () => {
      isUndone = await this.dialogs.offer(this.words.deleted(entry.name), this.words.undo, undoTime);
      if (isUndone) await this.store.change(entry.id, ({ deleted: _deleted, ...kept }) => kept);
      else await this.store.remove(entry.id);
    });
    // Only now, let go of here, can it be opened.
    if (isUndone) undone();
  }
}
