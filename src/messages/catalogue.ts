/** Which words the user reads: one catalogue a language, English where a language is not translated yet. */
import { catalogues } from './catalogues';
import type { Catalogue } from './en';
import { isRightToLeft, languageOf } from './language';
import { type Show, showIn } from './show';

export interface Words extends Readonly<Catalogue> {
  readonly rightToLeft: boolean;
  readonly show: Show;
}

export function wordsFor(locale: string): Words {
  const language = languageOf(locale);
  const rightToLeft = isRightToLeft(language);
  const show = showIn(language === 'en' ? 'en-US' : locale.replace('_', '-'), rightToLeft);
  // Nothing is copied: each part of a catalogue is read when it is first asked for (src/build/parts.ts).
  return Object.assign(Object.create(catalogues[language]) as Catalogue, { rightToLeft, show });
}
