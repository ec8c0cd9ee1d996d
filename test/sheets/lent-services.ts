/** A spreadsheet whose lock and write calls a test can watch, refuse or break. */
import { vi } from 'vitest';
import { wordsFor } from '../../src/messages/catalogue';
import type { GoogleServices, Lock } from '../../src/sheets/methods';
import { WorkbenchRange } from '../../src/workbench/spreadsheet/range';
import { WorkbenchSheet } from '../../src/workbench/spreadsheet/sheet';
import { type OpenSheet, openSheet } from '../workbench/spreadsheet/open-sheet';

export const english = wordsFor('en');
export const arabic = wordsFor('ar_EG');

export interface WatchedSheet extends OpenSheet {
  /** "locked", "written" and "released" in the order they happened. */
  readonly events: string[];
  /** Someone else holds the lock. */
  busy: boolean;
}

export async function openWatched(): Promise<WatchedSheet> {
  const opened = await openSheet();
  const events: string[] = [];
  const watched = { ...opened, events, busy: false, services: opened.services };
  const lock: Lock = {
    tryLock() {
      if (!watched.busy) events.push('locked');
      return !watched.busy;
    },
    releaseLock: () => void events.push('released'),
  };
  const services: GoogleServices = { ...opened.services, LockService: { getDocumentLock: () => lock } };
  return Object.assign(watched, { services });
}

/** Everything that changes cells or sheets, by name, while something runs. */
export function writesWhile(run: () => void): Map<string, number> {
  const changes = /^(set|insert|delete|clear|merge)/;
  const spies = [WorkbenchRange.prototype, WorkbenchSheet.prototype].flatMap((prototype) =>
    Object.getOwnPropertyNames(prototype)
      .filter((name) => changes.test(name))
      .map((name) => [name, vi.spyOn(prototype as unknown as Record<string, () => void>, name)] as const),
  );
  try {
    run();
    return new Map(spies.map(([name, spy]) => [name, spy.mock.calls.length] as const).filter(([, n]) => n > 0));
  } finally {
    for (const [, spy] of spies) spy.mockRestore();
  }
}

/** What stands on every sheet: values, formulas and formats. */
export function everything({ spreadsheet }: OpenSheet) {
  return spreadsheet.getSheets().map((sheet) => {
    const range = sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()) + 2, Math.max(1, sheet.getLastColumn()) + 2);
    return [sheet.getName(), range.getValues(), range.getFormulas(), range.getNumberFormats()];
  });
}
