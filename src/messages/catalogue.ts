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
import { isRightToLeft, type Language, languageOf } from './language';
import { type Show, showIn } from './show';

const english = { problems, tables, menu, parthenonTemplate, sidebar };

type Catalogue = typeof english;

const arabic: Catalogue = {
  problems: arabicProblems,
  tables: arabicTables,
  menu: arabicMenu,
  parthenonTemplate: arabicParthenonTemplate,
  sidebar: arabicSidebar,
};

export const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, ar: arabic };

export interface Words extends Readonly<Catalogue> {
  readonly rightToLeft: boolean;
  readonly show: Show;
}

export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  const rightToLeft = isRightToLeft(language);
  const show = showIn(language === 'en' ? 'en-US' : locale.replace('_', '-'), rightToLeft);
  return { ...catalogues[language], rightToLeft, show };
}
