/** The words of the sidebar "Parthenon" by language; sidebars carry only their own. */
import { parthenonSidebar as arabic } from './ar/parthenon-sidebar';
import { type ParthenonSidebarWords, parthenonSidebar } from './en/parthenon-sidebar';
import type { Language } from './language';

export const parthenonWords: Readonly<Record<Language, ParthenonSidebarWords>> = {
  en: parthenonSidebar,
  ar: arabic,
};
