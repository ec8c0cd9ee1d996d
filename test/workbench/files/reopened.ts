/** Saves a spreadsheet as a file, checks it as one from outside, and opens it again in a program of its own. */
import { onTestFinished } from 'vitest';
import { type Book, bookPieces } from '../../../src/workbench/files/book';
import { checkBook } from '../../../src/workbench/files/check-book';
import type { HeadlessOptions, HeadlessSpreadsheet } from '../../../src/workbench/headless';
import { workbookPieces, workbookToOpen } from '../../../src/workbench/spreadsheet/index';

const head = { name: 'File', locale: 'en_US', timeZone: 'UTC', productVersion: '1', saved: '2026-11-23T00:00:00Z' };

export function textOf({ univer }: Pick<HeadlessSpreadsheet, 'univer'>): string {
  return [...bookPieces(head, workbookPieces(univer))].join('');
}

export function bookOf(text: string): Book {
  const read = checkBook(text);
  if ('problem' in read) throw new Error(`The file is refused: ${JSON.stringify(read.problem)}`);
  return read.book;
}

export async function reopened<Opened extends HeadlessSpreadsheet>(
  first: HeadlessSpreadsheet,
  open: (options: HeadlessOptions) => Promise<Opened>,
): Promise<Opened> {
  const again = await open({ workbook: workbookToOpen(bookOf(textOf(first)).workbook) });
  onTestFinished(() => again.dispose());
  await again.recalculate();
  return again;
}

/** Everything the file holds, without the id that each opened workbook gets anew, and without lists of nothing. */
export function kept(spreadsheet: HeadlessSpreadsheet): unknown {
  const text = textOf(spreadsheet).replaceAll(/workbook-\d+/g, 'workbook');
  return JSON.parse(text, (_name, value: unknown) => (isEmpty(value) ? undefined : value));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
