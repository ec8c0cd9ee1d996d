/** The template "Year plan" laid on a given day, and how its tests read and change cells. */
import { buildTemplate } from '../../src/addon/templates';
import type { Language } from '../../src/messages/language';
import { layTemplate } from '../../src/sheets/template-writer';
import { block, type OpenedAddOn, openAddOn } from './opened';

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

export async function openYear(date = NOVEMBER, language: Language = 'en'): Promise<OpenedAddOn> {
  const addOn = await openAddOn({ userLocale: language });
  layTemplate(buildTemplate('newYearPlan', language, date), addOn.services);
  await addOn.recalculate();
  return addOn;
}

export type Changes = Readonly<Record<string, number | string | Date | null>>;

export async function change(addOn: OpenedAddOn, sheet: SheetName, cells: Changes): Promise<void> {
  put(addOn, sheet, cells);
  await addOn.recalculate();
}

function put(addOn: OpenedAddOn, sheet: SheetName, cells: Changes): void {
  for (const [cell, value] of Object.entries(cells)) {
    const range = addOn.sheet(sheet).getRange(cell);
    if (value === null) range.clearContent();
    else range.setValue(value);
  }
}

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
    range.setDataValidation(null);
  }
  await change(addOn, sheet, cells);
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
