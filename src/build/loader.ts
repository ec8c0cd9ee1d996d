/** Writes the parts and what loads them: in Apps Script as texts, which cost next to nothing until a cell asks for a part. */
import { ascii, orderedBefore, pack, signsOf } from './pack';

/** The body of a function `(part) => exports`, by the name it is asked for. */
export type PartBodies = Readonly<Record<string, string>>;

/** The part that unpacks the others. */
const UNPACK = 'unpack';
/** Packing a part must save as many bytes: unpacking takes time in the cell that asks for it. As few as Code.js has room for. */
const LEAST_SAVED = 180;

/**
 * As a text with an index: a script engine has to read through every function it is given, but skips over a text. It
 * makes a function of its piece when the part is first asked for. The parts in `plain` can be read at once; the others
 * stand in a second text, packed, where that saves room; their entry in the index has the length they have unpacked.
 * What is not in the index stands in later.html; `later` is its stamp.
 */
export function asTexts(variable: string, bodies: PartBodies, plain: readonly string[], later = ''): string {
  const isPlain = (name: string) => plain.includes(name) || name === UNPACK || bodies[UNPACK] === undefined;
  let text = '';
  const index: string[] = [];
  const keep = (name: string, piece: string) => {
    index.push(`${name},${piece.length}`);
    text += piece;
  };
  const all = Object.entries(bodies);
  const rest = all.filter(([name]) => !isPlain(name));
  const atOnce = all.filter(([name]) => isPlain(name));
  const packing = rest.map(([, body]) => body);
  for (const [name, body] of orderedBefore(atOnce, packing)) keep(name, ascii(body));
  const before = text;
  const signs = signsOf(packing);
  let packed = '';
  for (const [name, body] of rest) {
    const piece = pack(body, before, signs);
    if (ascii(body).length - piece.digits.length < LEAST_SAVED) keep(name, ascii(body));
    else {
      index.push(`${name},${piece.digits.length},${piece.length}`);
      packed += piece.digits;
    }
  }
  return loader(
    variable,
    `"${index.join(';')}"`,
    READ_INDEX,
    [
      'var body=',
      later && `!given?part(${JSON.stringify(UNPACK)}).laterPart(name,${JSON.stringify(later)}):`,
      'given[2]',
      `?part(${JSON.stringify(UNPACK)}).unpack(packed.slice(given[0],given[1]),given[2],text.slice(0,${before.length}),signs)`,
      ':text.slice(given[0],given[1]);',
      "given=Function('part','\"use strict\";'+body+'\\n//# sourceURL='+name);",
    ].join(''),
    [quoted(text), quoted(packed), `"${ascii(signs)}"`],
  );
}

/** As functions: for a page, whose content policy forbids making code from text. The same parts, letter by letter. */
export function asFunctions(variable: string, bodies: PartBodies): string {
  const functions = Object.entries(bodies).map(
    ([name, body]) => `${JSON.stringify(name)}:function(part){"use strict";${body}}`,
  );
  return loader(variable, `{__proto__:null,\n${functions.join(',\n')}\n}`, '', '', []);
}

/** Lengths only: pieces stand one after the other, each in its text; what is packed has its length unpacked too. */
const READ_INDEX = [
  'var from=0,packedFrom=0,index=parts.split(";");parts={__proto__:null};',
  'index.forEach(function(entry){var given=entry.split(","),length=+given[1];',
  'parts[given[0]]=given[2]?[packedFrom,packedFrom+=length,+given[2]]:[from,from+=length]});',
].join('');

function loader(variable: string, parts: string, read: string, make: string, texts: readonly string[]): string {
  return [
    `var ${variable}=function(parts,text,packed,signs){var known={};${read}return function part(name){`,
    `if(!known[name]){var given=parts[name];${make}known[name]=given(part)}return known[name]`,
    `}}(${[parts, ...texts].join(',\n')});`,
  ].join('');
}

/** In the quotation marks that need fewer escapes. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\\n\r]/g, (sign) => JSON.stringify(sign).slice(1, -1));
  const single = `'${escaped.replace(/'/g, "\\'")}'`;
  const double = `"${escaped.replace(/"/g, '\\"')}"`;
  return single.length < double.length ? single : double;
}
