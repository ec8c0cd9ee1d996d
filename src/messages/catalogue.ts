/** Which words the user reads: one catalogue a language, English where a language is not translated yet. */
import { menu as arabicMenu } from './ar/menu';
import { parthenonTemplate as arabicParthenonTemplate } from './ar/parthenon-template';
import { problems as arabicProblems } from './ar/problems';
import { sidebar as arabicSidebar } from './ar/sidebar';
import { tables as arabicTables } from './ar/tables';
import { menu } from './en/menu';
import { parthenonTemplate } from './en/parthenon-template';
import { problems } from './en/problems';
import { sidebar } from './en/sidebar';
import { tables } from './en/tables';
import { type Show, showIn } from './show';

const english = { problems, tables, menu, parthenonTemplate, sidebar, rightToLeft: false };

type Catalogue = typeof english;

const arabic: Catalogue = {
  problems: arabicProblems,
  tables: arabicTables,
  menu: arabicMenu,
  parthenonTemplate: arabicParthenonTemplate,
  sidebar: arabicSidebar,
  rightToLeft: true,
};

export const catalogues = { en: english, ar: arabic };

export type Language = keyof typeof catalogues;

export interface Words extends Readonly<Catalogue> {
  readonly show: Show;
}

/** "ar_EG" and "ar-EG" read Arabic; a language without a catalogue reads English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return language in catalogues ? (language as Language) : 'en';
}

export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  const catalogue = catalogues[language];
  return { ...catalogue, show: showIn(language === 'en' ? 'en-US' : locale.replace('_', '-'), catalogue.rightToLeft) };
}
