/** Google's warning-only protection: kept with the workbook, asked by the page before an edit. */

import type { Univer } from '@univerjs/core';
import type * as Sheets from '../../sheets/methods';
import { contains } from './blocks';
import { WorkbenchRange } from './range';
import { originalOf } from './refusing';
import { extrasChanged, extrasOf, type SheetProtection } from './sheet-extras';

export interface ProtectionNotice {
  /** What setDescription said, for the warning the page shows. */
  readonly description: string;
  /** True: warn and let the user go on. False: refuse. */
  readonly warningOnly: boolean;
}

/** The protection an edit of this cell (zero-based) meets, or null where typing is free. */
export function protectionAt(univer: Univer, sheetId: string, row: number, column: number): ProtectionNotice | null {
  const met = extrasOf(univer).protections[sheetId]?.find(
    ({ openRanges }) => !openRanges.some((range) => contains(range, row, column)),
  );
  return met === undefined ? null : { description: met.description, warningOnly: met.warningOnly };
}

/** The protection of the sheet as a whole, or null where there is none. */
export function sheetProtection(univer: Univer, sheetId: string): ProtectionNotice | null {
  const [kept] = extrasOf(univer).protections[sheetId] ?? [];
  return kept === undefined ? null : { description: kept.description, warningOnly: kept.warningOnly };
}

export class WorkbenchProtection implements Sheets.Protection {
  constructor(
    private readonly sheetId: string,
    private readonly kept: SheetProtection,
    private readonly changed: () => void,
  ) {}

  setDescription(text: string): Sheets.Protection {
    this.kept.description = text;
    this.changed();
    return this;
  }

  setWarningOnly(warningOnly: boolean): Sheets.Protection {
    this.kept.warningOnly = warningOnly;
    this.changed();
    return this;
  }

  setUnprotectedRanges(ranges: Sheets.Range[]): Sheets.Protection {
    const blocks = ranges.map((range) => originalOf(range, WorkbenchRange));
    if (blocks.some(({ sheetId }) => sheetId !== this.sheetId)) {
      throw new Error('The unprotected ranges must be on the protected sheet.');
    }
    this.kept.openRanges = blocks.map(({ block }) => ({ ...block }));
    this.changed();
    return this;
  }
}

/** Protecting a sheet again gives the protection it already has, as in Sheets. */
export function protectSheet(univer: Univer, sheetId: string): WorkbenchProtection {
  const { protections } = extrasOf(univer);
  const kept = protections[sheetId]?.[0] ?? { description: '', warningOnly: false, openRanges: [] };
  protections[sheetId] = [kept];
  const changed = (): void => extrasChanged(univer);
  changed();
  return new WorkbenchProtection(sheetId, kept, changed);
}
