/** What the sidebar shows of every function. The build puts it in as data (src/build/sidebars.ts): no function comes along. */
import { examplesOf, functionGuides } from '../../functions/guide';
import type { ParameterGuide } from '../../functions/guide-types';
import type { Example } from '../../functions/mechanism/define';
import { wordsFor } from '../../messages/catalogue';
import { catalogues } from '../../messages/catalogues';
import { type Language, languages } from '../../messages/language';

export type ShownCell = number | string | boolean | null;

export interface ShownGuide {
  readonly name: string;
  readonly family: string;
  readonly text: string;
  readonly parameters: readonly ParameterGuide[];
}

export interface ShownExample {
  readonly formula: string;
  readonly rows: readonly (readonly ShownCell[])[];
}

export interface Guides {
  readonly byLanguage: Readonly<Record<Language, readonly ShownGuide[]>>;
  /** By function; their texts are English. */
  readonly examples: Readonly<Record<string, readonly ShownExample[]>>;
  /** What of those texts the catalogue has in another language. */
  readonly translations: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

export const guides: Guides = madeGuides();

function madeGuides(): Guides {
  const english = functionGuides('en');
  const examples = Object.fromEntries(
    english.map(({ name }) => [
      name,
      examplesOf(name).map(({ formula, result }) => ({ formula, rows: rowsOf(result) })),
    ]),
  );
  const texts = new Set(
    Object.values(examples).flatMap((all) => all.flatMap(({ rows }) => rows.flat().filter(isText))),
  );
  return {
    byLanguage: inEach((language) =>
      functionGuides(language).map(({ name, family, text, parameters }) => ({ name, family, text, parameters })),
    ),
    examples,
    translations: inEach((language) =>
      Object.fromEntries(
        [...texts].flatMap((text) => {
          const other = translationOf(text, catalogues.en.tables, wordsFor(language).tables);
          return other === undefined || other === text ? [] : [[text, other]];
        }),
      ),
    ),
  };
}

function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

function isText(cell: ShownCell): cell is string {
  return typeof cell === 'string';
}

function rowsOf(result: Example['result']): ShownCell[][] {
  if (Array.isArray(result)) return (result as readonly (readonly ShownCell[])[]).map((row) => [...row]);
  return [[result as ShownCell]];
}

function translationOf(text: string, english: unknown, other: unknown): string | undefined {
  if (typeof english === 'string') return english === text ? (other as string) : undefined;
  if (typeof english !== 'object' || english === null) return undefined;
  for (const [key, inner] of Object.entries(english)) {
    const found = translationOf(text, inner, (other as Readonly<Record<string, unknown>>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
