/** The functions as people read about them, in the user's language: reference page, autocomplete, hints, sidebar, stubs. */
import { functions as arabicFunctions } from '../messages/ar/functions';
import { help as arabicHelp } from '../messages/ar/help';
import { wordsFor } from '../messages/catalogue';
import { help as englishHelp } from '../messages/en/help';
import { type Language, languageOf } from '../messages/language';
import * as helps from './all-help';
import type { ExampleGuide, FunctionGuide, ParameterGuide } from './guide-types';
import type { CustomFunction, Example, FunctionHelp } from './mechanism/define';
import { functions } from './registry';

type HelpText = Pick<FunctionHelp, 'text' | 'parameters'>;

const helpByName: Readonly<Record<string, FunctionHelp>> = helps;

/** The English help stands in the functions' own files; other languages are keyed by function name. */
const translations: Record<Language, { texts: Readonly<Record<string, HelpText>>; help: typeof englishHelp }> = {
  en: { texts: helpByName, help: englishHelp },
  ar: { texts: arabicFunctions, help: arabicHelp },
};

export function functionGuides(locale: string): FunctionGuide[] {
  return Object.values(functions).map((custom) => guideOf(custom, locale));
}

function guideOf(custom: CustomFunction, locale: string): FunctionGuide {
  const { texts, help } = translations[languageOf(locale)];
  const words = wordsFor(locale);
  const text = texts[custom.name] as HelpText;
  return {
    name: custom.name,
    family: custom.name.split('_')[0] as string,
    text: text.text,
    parameters: Object.entries(custom.parameters).map(
      ([name, parameter]): ParameterGuide => ({
        name,
        // Whether it may be left out is shown beside the name, and said by the stubs where nothing shows it.
        text: (isHeaders(custom, name) ? help.headers : (text.parameters[name] as string)).replace(help.optional, ''),
        optional: parameter.optional,
        takesRange: parameter.takes !== 'one',
        type: parameter.type,
        allowed: parameter.allowed(words),
      }),
    ),
    examples: examplesOf(custom.name).map(shownExample),
  };
}

/** The last parameter of every table, which is declared and described once for all. */
function isHeaders(custom: CustomFunction, parameter: string): boolean {
  return parameter === 'headers' && custom.columns !== undefined;
}

export function examplesOf(name: string): readonly Example[] {
  return helpByName[name]?.examples ?? [];
}

function shownExample({ formula, result }: Example): ExampleGuide {
  if (!Array.isArray(result)) return { formula, result: shownCell(result as number | string | boolean) };
  return { formula, result: result.map((row) => row.map(shownCell).join(' · ')).join('\n') };
}

/** Six significant digits are enough to recognise a result. */
function shownCell(cell: number | string | boolean | null): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(6)));
  return cell === null ? '' : String(cell);
}

/** What a build refuses: a function without name, description, examples or a translation. */
export function gapsInHelp(customs: Readonly<Record<string, CustomFunction>> = functions): string[] {
  return Object.entries(customs).flatMap(([key, custom]) => [
    ...(key === custom.name ? [] : [`${key}: is declared under the name ${custom.name}.`]),
    ...gapsOfName(custom.name),
    ...(examplesOf(custom.name).length >= 2 ? [] : [`${custom.name}: needs two examples.`]),
    ...(Object.keys(translations) as Language[]).flatMap((language) => gapsInLanguage(custom, language)),
  ]);
}

function gapsOfName(name: string): string[] {
  const fits = /^[A-Z]+(_[A-Z0-9]+)+$/.test(name) && !/^[A-Z]{1,3}\d+$/.test(name);
  return fits ? [] : [`${name}: a name is CAPITALS with the family first, FAMILY_NAME.`];
}

function gapsInLanguage(custom: CustomFunction, language: Language): string[] {
  const help = translations[language].texts[custom.name];
  if (!help?.text) return [`${custom.name}: has no description in "${language}".`];
  return Object.keys(custom.parameters)
    .filter((name) => !isHeaders(custom, name) && !help.parameters[name])
    .map((name) => `${custom.name}: parameter ${name} has no description in "${language}".`);
}
