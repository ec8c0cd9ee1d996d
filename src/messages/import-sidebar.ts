/** The words of the sidebar "Import" by language, with those about files and the ledger's own names. */
import { fields as fieldsInArabic } from './ar/fields';
import { importSidebar as importInArabic } from './ar/import-sidebar';
import { ledger as ledgerInArabic } from './ar/ledger';
import { type FieldWords, fields } from './en/fields';
import { type ImportSidebarWords, importSidebar } from './en/import-sidebar';
import { type LedgerWords, ledger } from './en/ledger';
import { fileWords, type ReadFileWords } from './files';
import type { Language } from './language';

export interface ImportWords extends ImportSidebarWords {
  readonly files: ReadFileWords;
  readonly fields: FieldWords;
  readonly ledger: LedgerWords;
}

export const importWords: Readonly<Record<Language, ImportWords>> = {
  en: { ...importSidebar, files: fileWords.en, fields, ledger },
  ar: { ...importInArabic, files: fileWords.ar, fields: fieldsInArabic, ledger: ledgerInArabic },
};
