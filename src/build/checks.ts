/** What a build refuses, because it would break in Apps Script or in HtmlService without a word. */
import { parse, tokenizer } from 'acorn';
import { gapsInHelp } from '../functions/guide';

export class BuildError extends Error {}

/** Apps Script's parser stops at private members, class fields and static blocks: ECMAScript 2019 has none of them. */
export function checkServerSyntax(code: string, file: string): void {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (problem) {
    const { message, pos = 0 } = problem as { message: string; pos?: number };
    const near = code.slice(Math.max(0, pos - 40), pos + 40).replace(/\s+/g, ' ');
    throw new BuildError(
      `${file} is not plain ECMAScript 2019 (${message}), near "${near}". Private class members, class fields and static blocks are parse errors in Apps Script: use a function or assign in the constructor.`,
    );
  }
}

/** HtmlService strips what follows // or /* inside a template literal. */
export function checkSidebarScript(code: string, file: string): void {
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'script' })) {
    if (token.type.label === '`') {
      throw new BuildError(
        `${file} has a template literal at character ${token.start}, which HtmlService damages: build it without.`,
      );
    }
  }
  if (/<\/script|<!--/i.test(code)) {
    throw new BuildError(`${file} has "</script" or "<!--" in its script, which ends the script too early: escape it.`);
  }
}

/** Every function needs its name, description, examples and translations. */
export function checkFunctionHelp(): void {
  const gaps = gapsInHelp();
  if (gaps.length > 0) throw new BuildError(`The help of functions has gaps:\n${gaps.join('\n')}`);
}
