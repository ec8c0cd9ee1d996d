/** Which language the page speaks and in which direction it runs. */

import { type PageLanguage, type PageWords, pageWords } from './words';

export interface Language {
  readonly code: PageLanguage;
  readonly words: PageWords;
  readonly direction: 'ltr' | 'rtl';
  /** The user's own locale, as Session.getActiveUserLocale gives it: "en", "pt_BR". Wider than what the page speaks. */
  readonly userLocale: string;
}

/** "?lang=ar" wins over the browser's language; what the page does not speak reads English. */
export function chooseLanguage(search: string, browserLanguage: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browserLanguage;
  const base = asked.toLowerCase().split(/[-_]/)[0] ?? '';
  const code: PageLanguage = Object.hasOwn(pageWords, base) ? (base as PageLanguage) : 'en';
  return {
    code,
    words: pageWords[code],
    direction: code === 'ar' ? 'rtl' : 'ltr',
    userLocale: asked.replace('-', '_'),
  };
}
