/** Who reads a sidebar: language, direction, and how they write numbers. */
import { isRightToLeft, type Language, languageOf } from '../../messages/language';
import { type SidebarWords, sidebarWords } from '../../messages/sidebars';
import { type Numbers, numbersIn } from './numbers';

export interface Reader {
  readonly language: Language;
  readonly rightToLeft: boolean;
  readonly words: SidebarWords;
  /** Numbers follow the user's own locale, whatever language the words are in. */
  readonly numbers: Numbers;
}

/** `locale` as Google writes it ("pt_BR") or as browsers do ("pt-BR"). */
export function readerOf(locale: string): Reader {
  const language = languageOf(locale);
  const rightToLeft = isRightToLeft(language);
  return {
    language,
    rightToLeft,
    words: sidebarWords[language],
    numbers: numbersIn(knownLocale(locale.replace(/_/g, '-')), rightToLeft),
  };
}

/** What no browser knows ("xx_invalid!") is read as English. */
function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}
