/** The words of the sidebars by language; apart from the catalogue, so that Code.js does not carry them. */
import { parthenonSidebar as parthenonInArabic } from './ar/parthenon-sidebar';
import { sidebar as arabic } from './ar/sidebar';
import { type ParthenonSidebarWords, parthenonSidebar } from './en/parthenon-sidebar';
import { sidebar as english, type SharedSidebarWords } from './en/sidebar';
import type { Language } from './language';

export interface SidebarWords extends SharedSidebarWords {
  readonly parthenon: ParthenonSidebarWords;
}

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = {
  en: { ...english, parthenon: parthenonSidebar },
  ar: { ...arabic, parthenon: parthenonInArabic },
};
