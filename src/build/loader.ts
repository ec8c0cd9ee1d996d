/** Writes the parts and what loads them: in Apps Script as one text, which costs next to nothing until a cell asks for a part. */
import { deflateRawSync } from 'node:zlib';
import { DIGITS } from '../addon/unpack';

/** The body of a function `(part) => exports`, by the name it is asked for. */
export type PartBodies = Readonly<Record<string, string>>;

/**
 * As one text with an index: a script engine has to read through every function it is given, but skips over a text. It
 * makes a function of its piece when the part is first asked for. Packed parts have a third entry in the index.
 */
export function asTexts(variable: string, bodies: PartBodies, packed: readonly string[]): string {
  let text = '';
  const index = Object.entries(bodies).map(([name, body]) => {
    const isPacked = packed.includes(name);
    const piece = isPacked ? pack(body) : ascii(body);
    const entry = `${JSON.stringify(name)}:[${text.length},${text.length + piece.length}${isPacked ? ',1' : ''}]`;
    text += piece;
    return entry;
  });
  return loader(
    variable,
    index,
    [
      'var body=text.slice(given[0],given[1]);',
      "if(given[2])body=part('unpack').unpack(body);",
      "given=Function('part','\"use strict\";'+body+'\\n//# sourceURL='+name);",
    ].join(''),
    `,\n${quoted(text)}`,
  );
}

/** As functions: for a page, whose content policy forbids making code from text. The same parts, letter by letter. */
export function asFunctions(variable: string, bodies: PartBodies): string {
  const functions = Object.entries(bodies).map(
    ([name, body]) => `${JSON.stringify(name)}:function(part){"use strict";${body}}`,
  );
  return loader(variable, functions, '', '');
}

function loader(variable: string, entries: readonly string[], make: string, text: string): string {
  return [
    `var ${variable}=function(parts,text){var known={};return function part(name){`,
    `if(!known[name]){var given=parts[name];${make}known[name]=given(part)}return known[name]`,
    `}}({__proto__:null,\n${entries.join(',\n')}\n}${text});`,
  ].join('');
}

/** Deflated, and each 4 bytes as 5 digits; the first digit says how many bytes of the last 4 are none. */
function pack(body: string): string {
  const bytes = deflateRawSync(body, { level: 9 });
  const missing = (4 - (bytes.length % 4)) % 4;
  const padded = Buffer.concat([bytes, Buffer.alloc(missing)]);
  let packed = DIGITS.charAt(missing);
  for (let place = 0; place < padded.length; place += 4) {
    let value = padded.readUInt32BE(place);
    let digits = '';
    for (let count = 0; count < 5; count++) {
      digits = DIGITS.charAt(value % DIGITS.length) + digits;
      value = Math.floor(value / DIGITS.length);
    }
    packed += digits;
  }
  return packed;
}

/** One sign beyond Latin-1 would make the engine read the whole file with two bytes a sign. */
function ascii(body: string): string {
  return body.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In the quotation marks that need fewer escapes. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\\n\r]/g, (sign) => JSON.stringify(sign).slice(1, -1));
  const single = `'${escaped.replace(/'/g, "\\'")}'`;
  const double = `"${escaped.replace(/"/g, '\\"')}"`;
  return single.length < double.length ? single : double;
}
