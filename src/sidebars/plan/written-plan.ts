/** The sheet that "write" makes of a plan. */
import type { PlanWords } from '../../messages/plan-sidebar';
import { clientLines } from '../../messages/plan-sidebar';
import type { PlanGrid, PlanToWrite } from '../../sheets/plan-sheet';
import { isoMonth } from './months';
import type { CountOf, MonthPlanned, PlannedGrid, TakenWords } from './planned';
import type { PlanForm } from './state';

export function sheetName({ month }: PlanForm, { sheet }: PlanWords): string {
  return sheet.name({ month: isoMonth(month) });
}

/** What nobody and no stage can be called, so that the sheet can be read again. */
export function takenWords({ sheet, funnel }: PlanWords): TakenWords {
  return {
    columns: [sheet.total, sheet.from, sheet.beyond],
    deals: funnel.deals,
    clients: clientLines.map(([, name]) => name),
  };
}

/** What stands over a grid, and before a line of figures. */
export function nameOfCount(of: CountOf, { stages }: PlanForm, deals: string, { clients }: PlanWords): string {
  if (typeof of === 'number') return stages[of]?.name.trim() ?? '';
  return of === 'deals' ? deals : clients[of];
}

/** Payments first, then deals: the tab "Today" knows them by their place, and what follows by what stands over it. */
export function planToWrite(form: PlanForm, planned: MonthPlanned, text: PlanWords): PlanToWrite {
  const { sheet } = text;
  const hasCents = !Number.isInteger(form.step);
  const beyond = planned.beyond > 0 ? { said: sheet.beyond, amount: planned.beyond } : undefined;
  return {
    name: sheetName(form, text),
    purpose: sheet.purpose,
    firstDay: planned.start,
    from: sheet.from,
    people: planned.people.map(({ name }) => name.trim()),
    total: sheet.total,
    grids: [
      { ...gridToWrite(sheet.payments, planned.payments, planned, hasCents), beyond },
      ...planned.counts.map((grid) => gridToWrite(nameOfCount(grid.of, form, sheet.deals, text), grid, planned, false)),
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
