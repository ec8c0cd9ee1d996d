/** Writes the plain top-level functions that Apps Script needs to see, with the JSDoc that Sheets shows as help. */

import type { FunctionGuide, ParameterGuide } from '../functions/guide-types';
import { BuildError } from './checks';

/** The function of Code.js that answers a part by its name. */
export const BUNDLE = 'salesWorkbench';

/** Private by its underscore: menus, triggers and sheets do not see it. */
const CALL = 'run_';

/** What all custom functions call. */
export const callStub = `function ${CALL}(name, given) { return ${BUNDLE}('run').run(name, given); }`;

/** One custom function. Passing `arguments` on lets a surplus argument be refused instead of ignored. */
export function customFunctionStub(guide: FunctionGuide): string {
  const parameterNames = guide.parameters.map(({ name }) => name).join(', ');
  return [
    '/**',
    ` * ${comment(guide.text)}`,
    ...guide.parameters.map(
      (parameter) => ` * @param {${parameter.type}} ${parameter.name} ${comment(textOf(parameter))}`,
    ),
    ' * @customfunction',
    ' */',
    `function ${guide.name}(${parameterNames}){return ${CALL}('${guide.name}',arguments)}`,
  ].join('\n');
}

const HANDLE = 'handle_';

/** What all menus, triggers and sidebars call. */
export const handleStub = `function ${HANDLE}(name, input) { return ${BUNDLE}('handlers').handlers[name](input); }`;

export function handlerStub(name: string): string {
  return `function ${name}(input){return ${HANDLE}('${name}',input)}`;
}

/** Sheets shows every parameter as required, so the word stands in the text. */
function textOf({ text, optional, allowed, takesRange }: ParameterGuide): string {
  if (optional) return `Optional. ${text}`;
  if (takesRange || text.includes(allowed) || namesAll(text, allowed)) return text;
  return `${text.replace(/\.$/, '')} (${allowed}).`;
}

/** Words to choose from that the text has all named already would only take room a second time. */
function namesAll(text: string, allowed: string): boolean {
  const choices = [...allowed.matchAll(/“(\w+)”/g)].map(([, word]) => word as string);
  return choices.length > 0 && choices.every((word) => new RegExp(`\\b${word}\\b`).test(text));
}

/** Latin-1 only: one sign beyond it would make the engine read all of Code.js with two bytes a sign. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '–': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '’': "'",
  '…': '...',
  λ: 'lambda',
  '≤': '<=',
  '≥': '>=',
};

function comment(text: string): string {
  return text
    .replace(/\*\//g, '* /')
    .replace(/\s+/g, ' ')
    .replace(/[\u0100-\uffff]/g, (sign) => PLAIN_SIGNS[sign] ?? refuseSign(sign, text));
}

function refuseSign(sign: string, text: string): never {
  throw new BuildError(`The help "${text}" has "${sign}", which PLAIN_SIGNS in src/build/stubs.ts does not know.`);
}
