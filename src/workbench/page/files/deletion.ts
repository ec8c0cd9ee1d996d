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
    const entries = await this.store.deleted();
    await Promise.all(entries.map((entry) => this.offerUndo(entry, () => undone(entry))));
  }

  /** Stands once this has resolved. Meanwhile no other tab can make the same offer. */
  private offerUndo(entry: FileEntry, undone: () => void): Promise<void> {
    return new Promise((stands) => {
      let isUndone = false;
      const offered = withFile(entry.id, async () => {
        const answer = this.dialogs.offer(this.words.deleted(entry.name), this.words.undo, undoTime);
        stands();
        isUndone = await answer;
        if (isUndone) await this.store.change(entry.id, ({ deleted: _deleted, ...kept }) => kept);
        else await this.store.remove(entry.id);
      });
      const leave = (): void => {
        stands();
        // Only now, let go of here, can it be opened.
        if (isUndone) undone();
      };
      offered.catch((error: unknown) => console.warn(error)).then(leave);
    });
  }
}
