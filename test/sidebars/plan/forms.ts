/** A month for tests: December 2026 with three sellers, and what it comes to. */
import { planWords } from '../../../src/messages/plan-sidebar';
import { monthOf } from '../../../src/models/calendar/periods';
import { type MonthPlanned, type NotPlanned, plannedMonth } from '../../../src/sidebars/plan/planned';
import { firstForm, newPerson, type PlanForm, type PlanPerson } from '../../../src/sidebars/plan/state';
import { takenWords } from '../../../src/sidebars/plan/written-plan';

export const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
export const december = monthOf(dayOf('2026-12-01')).month;

export const person = (name: string, more: Partial<PlanPerson> = {}): PlanPerson => ({ ...newPerson(name), ...more });

export function form(more: Partial<PlanForm> = {}): PlanForm {
  return {
    ...firstForm(planWords.en, 'en-GB', december),
    payments: 100_000,
    people: [person('Ann'), person('Bob', { share: 0.5 }), person('Cid', { level: 0.5 })],
    ...more,
  };
}

export function found(given: PlanForm): MonthPlanned | NotPlanned {
  return plannedMonth(given, takenWords(planWords.en));
}

export function planned(given: PlanForm): MonthPlanned {
  const plan = found(given);
  if (plan.kind !== 'planned') throw new Error(JSON.stringify(plan));
  return plan;
}

export const sum = (amounts: Iterable<number>) => [...amounts].reduce((all, amount) => all + amount, 0);
