/** The words of the sidebar "Parthenon" with those that all sidebars share. */
import type { languages } from '../../../src/messages/language';
import { parthenonWords } from '../../../src/messages/parthenon-sidebar';
import { sidebarWords as shared } from '../../../src/messages/sidebars';

export const sidebarWords = {
  en: { ...shared.en, parthenon: parthenonWords.en },
  ar: { ...shared.ar, parthenon: parthenonWords.ar },
} satisfies Record<(typeof languages)[number], unknown>;
export type SidebarWords = (typeof sidebarWords)['en'];
