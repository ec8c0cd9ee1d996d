/** The words that sidebars share, by language; apart from the catalogue, so that Code.js does not carry them. */
import { sidebar as arabic } from './ar/sidebar';
import { sidebar as english, type SharedSidebarWords } from './en/sidebar';
import type { Language } from './language';

export const sidebarWords: Readonly<Record<Language, SharedSidebarWords>> = { en: english, ar: arabic };
