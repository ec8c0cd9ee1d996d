import { describe, expect, test } from 'vitest';
import { functionGuides } from '../../src/functions/guide';
import { wordsFor } from '../../src/messages/catalogue';
import { catalogues } from '../../src/messages/catalogues';
import { fileWords } from '../../src/messages/files';
import { importWords } from '../../src/messages/import-sidebar';
import { languageOf } from '../../src/messages/language';
import { parthenonWords } from '../../src/messages/parthenon-sidebar';
import { planWords } from '../../src/messages/plan-sidebar';
import { reportWords } from '../../src/messages/report-sidebar';
import { sidebarWords } from '../../src/messages/sidebars';
import { templateWords } from '../../src/messages/templates';
import { workbenchWords } from '../../src/messages/workbench';

/** Stands for whatever a sentence wants filled in: a record of numbers and words, a word, or a list. */
const gaps = new Proxy(
  {},
  {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return () => '1';
      if (key === 'map') return (show: (item: string) => string) => ['1'].map(show);
      return key === 'words' ? ['1'] : key === 'month' ? '1' : 1;
    },
  },
);

/** Sentences take the formats of numbers second, or another list. */
const second = { ...wordsFor('en').show, map: (show: (item: string) => string) => ['1'].map(show) };

/** Every text of a catalogue with the path to it; sentences with gaps are filled with harmless values. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const filled: unknown = words(gaps, second, gaps);
    return texts(filled, path);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const english = {
  ...catalogues.en,
  workbench: workbenchWords.en,
  templates: templateWords.en,
  sidebars: sidebarWords.en,
  parthenon: parthenonWords.en,
  import: importWords.en,
  planSidebar: planWords.en,
  report: reportWords.en,
  files: fileWords.en,
};
const arabic = {
  ...catalogues.ar,
  workbench: workbenchWords.ar,
  templates: templateWords.ar,
  sidebars: sidebarWords.ar,
  parthenon: parthenonWords.ar,
  import: importWords.ar,
  planSidebar: planWords.ar,
  report: reportWords.ar,
  files: fileWords.ar,
};

/** What else a column is called differs from language to language. */
const FURTHER_NAME = /\.fields\..*\.[1-9]\d*$|\.sameKinds\.\d+\.\d+$/;

const ARABIC_LETTER = /[\u0621-\u064a]/;
/** Names that are the same in every language, and frames that hold nothing but what is put into them. */
const WITHOUT_LETTERS =
  /^\.problems\.(came\.(true|false|items)|found|place\..*)$|percentile$|\.tiny$|\.allowed\.(between|oneOf|name)$|readProblems\.outside$|import\.earlier\.line$|templates\.yearPlan\.conversion$|planSidebar\.today\.unknown$|report\.(lines\.(low|middle|high)|figure\.unknown)$|templates\.ledger\.(monthFormat|clientNames\.name)$/;

describe('the Arabic catalogue', () => {
  test('has the same texts as the English one', () => {
    const paths = (words: unknown) => texts(words).flatMap(([path]) => (FURTHER_NAME.test(path) ? [] : [path]));
    expect(paths(arabic)).toEqual(paths(english));
  });
  test('is written in Arabic, every text of it', () => {
    const left = texts(arabic).filter(([path, text]) => !ARABIC_LETTER.test(text) && !WITHOUT_LETTERS.test(path));
    expect(left).toEqual([]);
  });
  test('describes every function and argument in Arabic', () => {
    for (const guide of functionGuides('ar')) {
      expect(guide.text).toMatch(ARABIC_LETTER);
      for (const { name, text } of guide.parameters) expect(text, `${guide.name} ${name}`).toMatch(ARABIC_LETTER);
    }
  });
});

describe('the English catalogue', () => {
  test('holds no text of another script', () => {
    expect(texts(english).filter(([, text]) => ARABIC_LETTER.test(text))).toEqual([]);
  });
});

describe('the language', () => {
  test.each([
    ['ar', 'ar'],
    ['ar_EG', 'ar'],
    ['AR-sa', 'ar'],
    ['en_GB', 'en'],
    ['fi', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('of the locale "%s" is "%s"', (locale, language) => expect(languageOf(locale)).toBe(language));
});
