/** Who reads a sidebar: language, direction, and how they write numbers. */

import type { SharedSidebarWords } from '../../messages/en/sidebar';
import { isRightToLeft, type Language, languageOf } from '../../messages/language';
import { sidebarWords } from '../../messages/sidebars';
import { type Numbers, numbersIn } from './numbers';

export interface Reader {
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** As browsers write it. */
  readonly locale: string;
  readonly words: SharedSidebarWords;
  /** Numbers follow the user's own locale, whatever language the words are in. */
  readonly numbers: Numbers;
  /** A day in days since 1 January 1970, with the name of its month. */
  readonly day: (day: number) => string;
}

const DAY_IN_MILLISECONDS = 86_400_000;
const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** `locale` as Google writes it ("pt_BR") or as browsers do ("pt-BR"). */
export function readerOf(locale: string): Reader {
  const language = languageOf(locale);
  const rightToLeft = isRightToLeft(language);
  const known = knownLocale(locale.replace(/_/g, '-'));
  return {
    language,
    rightToLeft,
    locale: known,
    words: sidebarWords[language],
    numbers: numbersIn(known, rightToLeft),
    day: (day) => new Intl.DateTimeFormat(known, DAY).format(day * DAY_IN_MILLISECONDS),
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
