/** Which language the page speaks and in which direction it runs. */

import { isRightToLeft, type Language as LanguageCode, languageOf } from '../../messages/language';
import { type WorkbenchWords, workbenchWords } from '../../messages/workbench';

export interface Language {
  readonly code: LanguageCode;
  readonly words: WorkbenchWords;
  readonly direction: 'ltr' | 'rtl';
  /** The user's own locale, as Session.getActiveUserLocale gives it: "en", "pt_BR". Wider than what the page speaks. */
  readonly userLocale: string;
  /** Dates as the browser writes them, where it speaks the page's language; digits as in the sheet. */
  readonly dateLocale: string;
}

/** "?lang=ar" wins over the browser's language; what the page does not speak reads English. */
export function chooseLanguage(search: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browserLanguage;
  const code = languageOf(asked);
  return {
    code,
    words: workbenchWords[code],
    direction: isRightToLeft(code) ? 'rtl' : 'ltr',
    userLocale: asked.replace('-', '_'),
    dateLocale: languageOf(browserLanguage) === code ? `${browserLanguage}-u-nu-latn` : `${code}-u-nu-latn`,
  };
}
