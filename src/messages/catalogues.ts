/** The catalogues by language. Code.js reads each only when it is asked for (src/build/parts.ts). */
import { arabic } from './ar';
import { type Catalogue, english } from './en';
import type { Language } from './language';

export const catalogues: Readonly<Record<Language, Catalogue>> = { en: english, ar: arabic };
