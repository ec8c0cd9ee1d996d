/** Names of months in the languages whose exports are read, taken from the tables that JavaScript engines bring along. */

const LANGUAGES = [
  'en',
  'ar',
  'ar-SY',
  'ar-MA',
  'ar-DZ',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fa-u-ca-gregory',
  'fi',
  'fr',
  'he',
  'hu',
  'it',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sr-Latn',
  'sv',
  'tr',
  'uk',
];

let known: ReadonlyMap<string, number> | undefined;

/** 1–12; undefined where no language has the name, or two mean different months by it. */
export function monthNamed(name: string): number | undefined {
  known ??= allNames();
  return known.get(plain(name));
}

function allNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const disputed = new Set<string>();
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(`${language}${language.includes('-u-') ? '-nu-latn' : '-u-nu-latn'}`, {
        ...options,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(new Date(Date.UTC(2026, month - 1, 15))).find(({ type }) => type === 'month');
        const name = plain(part?.value ?? '');
        if (!/^\p{L}[\p{L}\p{M}]{2,}(?: \p{L}[\p{L}\p{M}]{2,})?$/u.test(name)) continue;
        if ((names.get(name) ?? month) !== month) disputed.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of disputed) names.delete(name);
  return names;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\.$/, '').toLowerCase();
}
