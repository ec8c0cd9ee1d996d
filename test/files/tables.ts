/** Tables as exports of sales systems have them, in the letters of each encoding, and how other programs write them. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { Encoding } from '../../src/files/encodings';

const LATIN = ['a', 'B', 'z', '1', '9', '0'];
/** What makes reading hard: separators, quotes and line breaks inside cells. */
const HARD = [',', ';', '\t', '|', '"', '""', "'", '\n', '\r', '\r\n', ' ', '=', '-', '.', '\\'];

const LETTERS: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['ł', 'Ω', 'ж', 'ش', '‏', 'é', '€', '中', '😀'],
  'utf-16le': ['ł', 'Ω', 'ж', 'ش', 'é', '€', '中', '😀'],
  'utf-16be': ['ł', 'Ω', 'ж', 'ش', 'é', '€', '中', '😀'],
  'windows-1250': ['ł', 'Ą', 'ř', 'ő', 'ţ', 'ß', '€', '„'],
  'windows-1251': ['ж', 'Я', 'ё', 'ї', 'ў', '№', '€'],
  'windows-1252': ['é', 'Ñ', 'ß', 'ø', '€', '“', '™', 'œ'],
  'windows-1253': ['Ω', 'ά', 'ς', 'ϋ', '€'],
  'windows-1254': ['ş', 'İ', 'ı', 'ğ', '€'],
  'windows-1256': ['ش', 'ة', 'پ', 'ء', '،', '€'],
};

export interface Written {
  readonly rows: string[][];
  readonly separator: ',' | ';' | '\t' | '|';
  readonly encoding: Encoding;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export const encoded = (text: string, encoding: Encoding, addBOM = false) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }));

const cell = (encoding: Encoding) =>
  fc.string({ unit: fc.constantFrom(...LATIN, ...HARD, ...LETTERS[encoding]), maxLength: 8 });

/** Ragged, with blank cells and rows. */
const table = (encoding: Encoding) =>
  fc.array(fc.array(cell(encoding), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

/** Any table, as papaparse and iconv-lite write it. */
export function written(encoding: Encoding): fc.Arbitrary<Written> {
  return fc
    .record({
      rows: table(encoding),
      separator: fc.constantFrom<Written['separator']>(',', ';', '\t', '|'),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      endsWithLineEnd: fc.boolean(),
      quotesAll: fc.boolean(),
      mark: fc.boolean(),
    })
    .map(({ rows, separator, lineEnd, endsWithLineEnd, quotesAll, mark }) => {
      const body = Papa.unparse(rows, { delimiter: separator, newline: lineEnd, quotes: quotesAll });
      // A blank last row is seen only by the line end behind it.
      const isLastBlank = !quotesAll && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1;
      const text = endsWithLineEnd || isLastBlank ? body + lineEnd : body;
      const addBOM = encoding.startsWith('utf-16') || (encoding === 'utf-8' && mark);
      return { rows, separator, encoding, text, bytes: encoded(text, encoding, addBOM) };
    });
}
