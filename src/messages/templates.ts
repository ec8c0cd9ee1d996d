/** The words of templates by language; apart from the catalogue, so that cells and sidebars do not carry them. */
import { parthenonTemplate as parthenonInArabic } from './ar/parthenon-template';
import { payTemplate as payInArabic } from './ar/pay-template';
import { templateParts as partsInArabic } from './ar/template-parts';
import { type ParthenonTemplateWords, parthenonTemplate } from './en/parthenon-template';
import { type PayTemplateWords, payTemplate } from './en/pay-template';
import { type TemplatePartsWords, templateParts } from './en/template-parts';
import type { Language } from './language';

export interface TemplateWords {
  readonly parts: TemplatePartsWords;
  readonly parthenon: ParthenonTemplateWords;
  readonly pay: PayTemplateWords;
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  en: { parts: templateParts, parthenon: parthenonTemplate, pay: payTemplate },
  ar: { parts: partsInArabic, parthenon: parthenonInArabic, pay: payInArabic },
};
