/** The sheet that "write" makes of a plan. */
import type { PlanWords } from '../../messages/plan-sidebar';
import type { PlanGrid, PlanToWrite } from '../../sheets/plan-sheet';
import { isoMonth } from './months';
import type { MonthPlanned, PlannedGrid } from './planned';
import type { PlanForm } from './state';

export function sheetName({ month }: PlanForm, { sheet }: PlanWords): string {
  return sheet.name({ month: isoMonth(month) });
}

/** Payments first, then deals, then the stages from the first one down: the tab "Today" reads them in this order. */
export function planToWrite(form: PlanForm, planned: MonthPlanned, text: PlanWords): PlanToWrite {
  const { sheet } = text;
  const hasCents = !Number.isInteger(form.step);
  const beyond = planned.beyond > 0 ? { said: sheet.beyond, amount: planned.beyond } : undefined;
  const headings = [sheet.deals, ...form.stages.map(({ name }) => name.trim())];
  return {
    name: sheetName(form, text),
    purpose: sheet.purpose,
    firstDay: planned.start,
    from: sheet.from,
    people: planned.people.map(({ name }) => name.trim()),
    total: sheet.total,
    grids: [
      { ...gridToWrite(sheet.payments, planned.payments, planned, hasCents), beyond },
      ...planned.counts.map((grid, place) => gridToWrite(headings[place] as string, grid, planned, false)),
    ],
  };
}

function gridToWrite(heading: string, grid: PlannedGrid, { people, days }: MonthPlanned, hasCents: boolean): PlanGrid {
  return {
    heading,
    hasCents,
    rows: Array.from({ length: days }, (_, day) => [
      ...people.map((_person, place) => grid.at(place, day)),
      grid.ofDay[day] as number,
    ]),
    sums: [...grid.ofPerson, grid.total],
  };
}
