/** Writes the parts and what loads them: in Apps Script as texts, which cost next to nothing until a cell asks for one. */
import { deflateRawSync } from 'node:zlib';

/** The body of a function `(part) => exports`, by the name it is asked for. */
export type PartBodies = Readonly<Record<string, string>>;

/**
 * As texts: a script engine has to read through every function it is given, but skips over a text. It makes a function
 * of the text when the part is first asked for. Packed parts stand in brackets.
 */
export function asTexts(variable: string, bodies: PartBodies, packed: readonly string[]): string {
  return loader(
    variable,
    bodies,
    (body, name) => (packed.includes(name) ? `['${pack(body)}']` : quoted(body)),
    [
      "if(typeof given!=='string')given=part('unpack').unpack(given[0]);",
      "given=Function('part','\"use strict\";'+given+'\\n//# sourceURL='+name);",
    ].join(''),
  );
}

/** As functions: for a page, whose content policy forbids making code from text. The same parts, letter by letter. */
export function asFunctions(variable: string, bodies: PartBodies): string {
  return loader(variable, bodies, (body) => `function(part){"use strict";${body}}`, '');
}

function loader(
  variable: string,
  bodies: PartBodies,
  write: (body: string, name: string) => string,
  make: string,
): string {
  const given = Object.entries(bodies).map(([name, body]) => `${JSON.stringify(name)}:${write(body, name)}`);
  return [
    `var ${variable}=function(parts){var known={};return function part(name){`,
    `if(!known[name]){var given=parts[name];${make}known[name]=given(part)}return known[name]`,
    `}}({__proto__:null,\n${given.join(',\n')}\n});`,
  ].join('');
}

function pack(body: string): string {
  return deflateRawSync(body, { level: 9 }).toString('base64');
}

/**
 * In the quotation marks that need fewer escapes, and in ASCII: one sign beyond Latin-1 would make the engine read the
 * whole file with two bytes a sign.
 */
function quoted(text: string): string {
  const escaped = text
    .replace(/[\\\n\r]/g, (sign) => JSON.stringify(sign).slice(1, -1))
    .replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const single = `'${escaped.replace(/'/g, "\\'")}'`;
  const double = `"${escaped.replace(/"/g, '\\"')}"`;
  return single.length < double.length ? single : double;
}
