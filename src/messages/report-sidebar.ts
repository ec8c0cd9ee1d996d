/** The words of the sidebar "Weekly report" by language. */
import { reportSidebar as arabic } from './ar/report-sidebar';
import { reportSidebar as english, type ReportSidebarWords } from './en/report-sidebar';
import type { Language } from './language';

export type ReportWords = ReportSidebarWords;

export const reportWords: Readonly<Record<Language, ReportWords>> = { en: english, ar: arabic };
