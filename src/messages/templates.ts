/** The words of templates by language; apart from the catalogue, so that cells and sidebars do not carry them. */
import { parthenonTemplate as arabic } from './ar/parthenon-template';
import { parthenonTemplate as english, type ParthenonTemplateWords } from './en/parthenon-template';
import type { Language } from './language';

export const parthenonWords: Readonly<Record<Language, ParthenonTemplateWords>> = { en: english, ar: arabic };
