/** The words of the sidebar "Import" by language, with those about files and the ledger's own names. */
import type { FileProblem } from '../files/problems';
import { fields as fieldsInArabic } from './ar/fields';
import { files as filesInArabic } from './ar/files';
import { importSidebar as importInArabic } from './ar/import-sidebar';
import { ledger as ledgerInArabic } from './ar/ledger';
import { type FieldWords, fields } from './en/fields';
import { files, type ReadFileWords } from './en/files';
import { type ImportSidebarWords, importSidebar } from './en/import-sidebar';
import { type LedgerWords, ledger } from './en/ledger';
import type { Language } from './language';
import type { Show } from './show';

export interface ImportWords extends ImportSidebarWords {
  readonly files: ReadFileWords;
  readonly fields: FieldWords;
  readonly ledger: LedgerWords;
}

export const importWords: Readonly<Record<Language, ImportWords>> = {
  en: { ...importSidebar, files, fields, ledger },
  ar: { ...importInArabic, files: filesInArabic, fields: fieldsInArabic, ledger: ledgerInArabic },
};

/** Why a file is refused, in one sentence. */
export function fileProblemSentence(problem: FileProblem, { problems, otherFiles }: ReadFileWords, show: Show): string {
  if (problem.kind === 'otherFile') return otherFiles[problem.is];
  const sentence = problems[problem.kind] as (p: FileProblem, show: Show) => string;
  return sentence(problem, show);
}
