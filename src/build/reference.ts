/** Writes the function reference for people from the registry. */
import { functionGuides } from '../functions/guide';
import type { FunctionGuide } from '../functions/guide-types';
import type { GeneratedFile } from './function-index';

export function functionReference(): GeneratedFile {
  const guides = functionGuides('en');
  const families = [...new Set(guides.map(({ family }) => family))];
  const content = [
    '# Functions',
    '',
    'Generated from the functions themselves by `npm run build`. Percentages are fractions (10% is 0.1); an argument of type number also takes a range, and the result then has its shape, except in functions that return a table. Arguments marked *optional* may be left out or blank.',
    '',
    ...families.flatMap((family) => [
      `## ${family}`,
      '',
      ...guides.filter((guide) => guide.family === family).flatMap(section),
    ]),
  ].join('\n');
  return { path: 'src/functions/FUNCTIONS.md', content: `${content.trimEnd()}\n` };
}

function section({ name, text, parameters, examples }: FunctionGuide): string[] {
  const syntax = parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join('; ');
  return [
    `### ${name}`,
    '',
    `\`${name}(${syntax})\``,
    '',
    text,
    '',
    '| argument | type | allowed | meaning |',
    '| --- | --- | --- | --- |',
    ...parameters.map(
      ({ name: parameter, type, allowed, optional, text: meaning }) =>
        `| ${parameter} | ${type}${optional ? ', *optional*' : ''} | ${cell(allowed)} | ${cell(meaning)} |`,
    ),
    '',
    ...examples.flatMap(({ formula, result }) => ['```', formula, '→', result, '```', '']),
  ];
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
