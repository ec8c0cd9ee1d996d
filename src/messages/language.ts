/** The languages there are words in, which way they run, and which one a locale reads. */

export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

export function isRightToLeft(language: Language): boolean {
  return RIGHT_TO_LEFT.includes(language);
}

/** "ar_EG" and "ar-EG" read Arabic; a language without a catalogue reads English. */
export function languageOf(locale: string): Language {
  const asked = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === asked) ?? 'en';
}
