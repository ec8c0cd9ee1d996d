/** The words of the sidebar "Plan" by language, with the ledger's own names. */
import { fields as fieldsInArabic } from './ar/fields';
import { planSidebar as arabic } from './ar/plan-sidebar';
import { type FieldWords, fields } from './en/fields';
import { type PlanSidebarWords, planSidebar } from './en/plan-sidebar';
import type { Language } from './language';

export interface PlanWordsOfSidebar extends PlanSidebarWords {
  readonly fields: FieldWords;
}

export const planSidebarWords: Readonly<Record<Language, PlanWordsOfSidebar>> = {
  en: { ...planSidebar, fields },
  ar: { ...arabic, fields: fieldsInArabic },
};
