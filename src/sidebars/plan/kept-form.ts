/** What was entered as the file remembers it: the form in one row of its memory, people a hundred to a row. */

import { type KeptPlanSheet, PLAN_SHEET } from '../../sheets/kept-plan';
import type { Memory } from '../../sheets/ledger-memory';
import { monthOf } from './months';
import { onlyNewClients, type PlanForm, type PlanPerson, proposedMonth } from './state';

const PLAN = 'plan';
const FORM = 'form';
const TODAY = 'today';
const PEOPLE = 'people';
/** A cell holds 50,000 characters. */
const PEOPLE_IN_A_ROW = 100;
const VERSION = 1;

/** What was last looked at in the tab "Today". */
export interface KeptToday {
  readonly sheetId: number;
  /** '' for all. */
  readonly person: string;
}

type Later = keyof typeof onlyNewClients;
/** Forms kept before current clients were asked for know nothing of them. */
type KeptForm = Omit<PlanForm, 'people' | Later> & Partial<Pick<PlanForm, Later>> & { readonly version: number };

export function memoryOf({ people, ...form }: PlanForm): Memory[] {
  const kept: KeptForm = { ...form, version: VERSION };
  const rows = Math.ceil(people.length / PEOPLE_IN_A_ROW);
  return [
    { kind: PLAN, name: FORM, content: kept },
    ...Array.from({ length: rows }, (_, row) => ({
      kind: PLAN,
      name: `${PEOPLE} ${row + 1}`,
      content: people.slice(row * PEOPLE_IN_A_ROW, (row + 1) * PEOPLE_IN_A_ROW),
    })),
  ];
}

/** What `memoryOf` takes the place of: fewer people leave no rows behind. */
export function replacedBy(memory: readonly Memory[], next: readonly Memory[]): Pick<Memory, 'kind' | 'name'>[] {
  const rows = memory.filter(({ kind, name }) => kind === PLAN && name.startsWith(PEOPLE));
  return [...next, ...rows].map(({ kind, name }) => ({ kind, name }));
}

/** As it was left, with the next month that has no plan. Nothing where nothing was kept. */
export function formFrom(memory: readonly Memory[], today: number): PlanForm | undefined {
  const kept = memory.find(({ kind, name }) => kind === PLAN && name === FORM)?.content as KeptForm | undefined;
  if (kept?.version !== VERSION) return undefined;
  const { version: _version, ...form } = kept;
  const people = memory
    .filter(({ kind, name }) => kind === PLAN && name.startsWith(PEOPLE))
    .sort((one, other) => rowOf(one) - rowOf(other))
    .flatMap(({ content }) => content as readonly PlanPerson[]);
  const planned = plansIn(memory).map(({ firstDay }) => monthOf(firstDay));
  // Such a form planned for new clients only, so it must give the same figures as then: a share of 0, not a usual one.
  return { ...onlyNewClients, ...form, people, month: proposedMonth(Math.max(form.month, monthOf(today)), planned) };
}

function rowOf({ name }: Memory): number {
  return Number(name.slice(PEOPLE.length));
}

/** Plans that were written, the newest first. */
export function plansIn(memory: readonly Memory[]): KeptPlanSheet[] {
  return memory
    .filter(({ kind }) => kind === PLAN_SHEET)
    .map(({ content }) => content as KeptPlanSheet)
    .reverse();
}

export function todayFrom(memory: readonly Memory[]): KeptToday | undefined {
  return memory.find(({ kind, name }) => kind === PLAN && name === TODAY)?.content as KeptToday | undefined;
}

export function memoryOfToday(today: KeptToday): Memory {
  return { kind: PLAN, name: TODAY, content: today };
}
