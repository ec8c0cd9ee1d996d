/** The template "Year plan" laid on a given day, and how its tests read and change cells. */
import type { Language } from '../../src/messages/language';
import { block, type Changes, change as changeIn, type OpenedAddOn, openLaid, paste, put } from './opened';

export type { Changes };

export const NOVEMBER = '2026-11-28';
export const SHEETS = [
  'Year plan',
  'Season',
  'Funnels',
  'Sellers by month',
  'Start in time',
  'Start this week',
] as const;
export type SheetName = (typeof SHEETS)[number];

export const openYear = (date = NOVEMBER, language: Language = 'en') => openLaid('newYearPlan', date, language);

export const change: (addOn: OpenedAddOn, sheet: SheetName, cells: Changes) => Promise<void> = changeIn;

/** As pasted cells do, past the rules of the cells; tells what follows, and puts back what stood there, to be recalculated. */
export async function whilePasted(
  addOn: OpenedAddOn,
  sheet: SheetName,
  cells: Changes,
  tell: () => void,
): Promise<void> {
  const before: Record<string, Changes[string]> = {};
  for (const cell of Object.keys(cells)) {
    const range = addOn.sheet(sheet).getRange(cell);
    const value = range.getValue() as number | string | Date;
    before[cell] = value === '' ? null : value;
  }
  await paste(addOn, sheet, cells);
  try {
    tell();
  } finally {
    put(addOn, sheet, before);
  }
}

export const numbers = (addOn: OpenedAddOn, sheet: string, range: string) =>
  block(addOn, sheet, range)
    .flat()
    .filter((cell) => typeof cell === 'number');
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
export const dayOf = (cell: unknown) => (cell as Date).toISOString().slice(0, 10);
/** The number that a sheet counts a day by. */
export const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

export const shown = (addOn: OpenedAddOn, sheet: string, ranges: readonly string[]) =>
  ranges.flatMap((range) => block(addOn, sheet, range).flat()).filter((cell) => cell !== '');
