/** The sidebar "Plan" and the file: people of the ledger, plans written before, the plan as a sheet. */

import { fields as arabic } from '../../messages/ar/fields';
import { fields as english } from '../../messages/en/fields';
import { columnNames } from '../../messages/fields';
import type { PlanWordsOfSidebar } from '../../messages/plan-sidebar';
import { isoDay } from '../../models/calendar/iso-day';
import { inOneGo } from '../../models/in-slices';
import { likelyTable } from '../../models/ledger/column-names';
import type { RawCell } from '../../models/ledger/raw';
import { readTable } from '../../models/ledger/read-table';
import { sameText, tableRules } from '../../models/ledger/tables';
import { understandColumn } from '../../models/ledger/understand';
import type { Memory } from '../../sheets/ledger-memory';
import type { PlanToWrite, WrittenPlan } from '../../sheets/plan-sheet';
import type { SheetName } from '../../sheets/sheet-rows';
import { readRows, rowsIn } from '../shared/sheet-rows';
import { type FormPerson, newPerson, type PlanForm, type PlanPreview, totalOfDay } from './plan-form';
import { nameOf } from './preview';

/** What the file remembers of plans: the form by this name, each written plan by the number of its sheet. */
export const PLAN = 'plan';
export const FORM = 'form';

const HOME = 'home';
const allFields = [english, arabic];

/** Chosen in the sidebar "Import", else the sheet of that name in any language. */
export function peopleSheet(sheets: readonly SheetName[], memory: readonly Memory[]): SheetName | undefined {
  const kept = memory.find(({ kind, name }) => kind === HOME && name === 'people')?.content as
    | { sheetId?: number }
    | undefined;
  const names = allFields.map(({ tables }) => sameText(tables.people));
  return (
    sheets.find(({ sheetId }) => sheetId === kept?.sheetId) ??
    sheets.find(({ sheet }) => names.includes(sameText(sheet)))
  );
}

/** The newest first; those whose sheet is gone are left out. */
export function keptPlans(memory: readonly Memory[], sheets: readonly SheetName[]): SheetName[] {
  const ids = memory
    .filter(({ kind, name }) => kind === PLAN && name !== FORM)
    .map(({ content }) => (content as WrittenPlan).sheetId);
  return [...ids].reverse().flatMap((id) => sheets.find(({ sheetId }) => sheetId === id) ?? []);
}

/** Whoever has not left; what cannot be read as days or shares is left blank, for the user to see and fill in. */
export async function takePeople(sheet: SheetName): Promise<FormPerson[]> {
  return peopleIn(rowsIn(await readRows(sheet)));
}

export function peopleIn(rows: readonly (readonly RawCell[])[]): FormPerson[] {
  const raw = { name: '', rows };
  const likely = likelyTable(raw, columnNames(allFields), ['people']);
  if (!likely) return [];
  const { headerRow, match } = likely;
  const below = rows.slice(headerRow + 1);
  const columns = match.flatMap((column, source) => {
    const rule = column === null ? undefined : tableRules.people.columns[column];
    if (column === null || !rule) return [];
    const { reading, open } = understandColumn(
      below.map((row) => row[source]),
      rule.kind,
    );
    return open.length === 0 ? [{ source, column, reading }] : [];
  });
  if (!columns.some(({ column }) => column === 'name')) return [];
  const { table } = inOneGo(
    readTable(raw, { table: 'people', headerRow, columns, takeRepeated: false, totalWords: [] }),
  );
  const { name, share, start, leave } = table.columns;
  const dayText = (day: number | null | undefined) => (day === null || day === undefined ? '' : isoDay(day));
  return Array.from({ length: table.count }, (_, row) => ({
    ...newPerson(name[row] as string),
    share: share[row] ?? 1,
    start: dayText(start[row]),
    leave: dayText(leave[row]),
  }));
}

export function planToWrite(
  form: PlanForm,
  preview: Extract<PlanPreview, { readonly kind: 'preview' }>,
  text: PlanWordsOfSidebar,
): PlanToWrite {
  const { month, step } = form;
  return {
    name: text.write.sheet({ month }),
    purpose: text.write.purpose({ month }),
    headings: [text.write.date, ...preview.people, text.preview.total],
    days: preview.days,
    grids: preview.measures.map((measure) => ({
      title: nameOf(measure, text),
      amounts: measure.amounts.map((day) => [...day, totalOfDay(day, measure.kind === 'payments' ? step : 1)]),
    })),
  };
}
