/** The words of the workbench's page by language; apart from the catalogue, so that Code.js does not carry them. */
import { workbench as arabic } from './ar/workbench';
import { workbench as english, type FileWords, type WorkbenchWords } from './en/workbench';
import type { Language } from './language';

export type { FileWords, WorkbenchWords };

export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = { en: english, ar: arabic };
