/** Files that leave the browser and come in: a download, and one chosen from the disk, read with suspicion. */

import { BOOK_ENDING, type BookProblem, fileNameOf, LARGEST_BOOK, type ReadBook } from '../../files/book';
import { element } from '../elements';

export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { attributes: { href: address, download: fileNameOf(name) } });
  link.click();
  // The browser reads it after this turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Nothing when the user chooses none. */
export function chooseFromDisk(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const field = element('input', { attributes: { type: 'file', accept: `${BOOK_ENDING},application/json` } });
    field.addEventListener('change', () => resolve(field.files?.[0]));
    field.addEventListener('cancel', () => resolve(undefined));
    field.click();
  });
}

export async function readFromDisk(file: File): Promise<ReadBook & { readonly text: string }> {
  const tooLarge: BookProblem = { kind: 'tooLarge' };
  if (file.size > LARGEST_BOOK) return { problem: tooLarge, text: '' };
  // What checks it is loaded when it is needed: most days nobody opens a file from the disk.
  const [text, { checkBook }] = await Promise.all([file.text(), import('../../files/check-book')]);
  return { ...checkBook(text), text };
}
