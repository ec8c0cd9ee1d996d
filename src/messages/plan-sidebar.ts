/** The words of the sidebar "Plan" by language, with the ledger's own names. */
import { fields as fieldsInArabic } from './ar/fields';
import { planSidebar as arabic } from './ar/plan-sidebar';
import { type FieldWords, fields } from './en/fields';
import { type PlanSidebarWords, planSidebar } from './en/plan-sidebar';
import type { Language } from './language';

export interface PlanWords extends PlanSidebarWords {
  readonly fields: FieldWords;
}

export const planWords: Readonly<Record<Language, PlanWords>> = {
  en: { ...planSidebar, fields },
  ar: { ...arabic, fields: fieldsInArabic },
};

/** Names of the same kind of activity, in every language: a plan in English may meet an Arabic ledger. */
export const sameKinds: readonly (readonly string[])[] = planSidebar.sameKinds.map((kinds, place) => [
  ...kinds,
  ...(arabic.sameKinds[place] ?? []),
]);

/** Lines about clients, by what stands over them in a sheet in any language. */
export const clientLines: readonly (readonly [keyof PlanSidebarWords['clients'], string])[] = [
  planSidebar.clients,
  arabic.clients,
].flatMap((words) => Object.entries(words) as [keyof PlanSidebarWords['clients'], string][]);

/** Headings over people, in every language. */
export const peopleHeadings = Object.fromEntries(
  Object.entries(planSidebar.peopleHeadings).map(([heading, names]) => [
    heading,
    [...names, ...arabic.peopleHeadings[heading as keyof PlanSidebarWords['peopleHeadings']]],
  ]),
) as Readonly<PlanSidebarWords['peopleHeadings']>;
