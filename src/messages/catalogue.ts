/** Which words the user reads: one catalogue a language, English where a language is not translated yet. */
import { client as arabicClient } from './ar/client';
import { menu as arabicMenu } from './ar/menu';
import { parthenonTemplate as arabicParthenonTemplate } from './ar/parthenon-template';
import { pay as arabicPay } from './ar/pay';
import { plan as arabicPlan } from './ar/plan';
import { problems as arabicProblems } from './ar/problems';
import { sidebar as arabicSidebar } from './ar/sidebar';
import { tables as arabicTables } from './ar/tables';
import { team as arabicTeam } from './ar/team';
import { client } from './en/client';
import { menu } from './en/menu';
import { parthenonTemplate } from './en/parthenon-template';
import { pay } from './en/pay';
import { plan } from './en/plan';
import { problems } from './en/problems';
import { sidebar } from './en/sidebar';
import { tables } from './en/tables';
import { team } from './en/team';
import { isRightToLeft, type Language, languageOf } from './language';
import { type Show, showIn } from './show';

const english = { problems, tables, team, pay, plan, client, menu, parthenonTemplate, sidebar };

type Catalogue = typeof english;

const arabic: Catalogue = {
  problems: arabicProblems,
  tables: arabicTables,
  team: arabicTeam,
  pay: arabicPay,
  plan: arabicPlan,
  client: arabicClient,
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
