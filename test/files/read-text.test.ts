/** Texts are read as papaparse and iconv-lite wrote them, in every mix of separator, line end, encoding and quoting. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellSplitter } from '../../src/files/cell-splitter';
import { decoderOf } from '../../src/files/decoding';
import { encodings } from '../../src/files/encodings';
import { readPaste, readTextFile, type TextChoices } from '../../src/files/read-text';
import { inOneGo } from '../../src/models/in-slices';
import { encoded, written } from './tables';

const read = (bytes: Uint8Array, choices: TextChoices = {}) =>
  inOneGo(readTextFile({ name: 'deals.csv', bytes, choices }));
const rowsOf = (text: string, choices: TextChoices = {}) => read(encoded(text, 'utf-8'), choices).read?.table.rows;
const pasted = (text: string) => inOneGo(readPaste({ text })).read;

describe('a table written by another program', () => {
  test.each(encodings)('in %s is read back cell by cell', (encoding) => {
    fc.assert(
      fc.property(written(encoding), ({ rows, separator, bytes }) => {
        const isBlank = rows.every((row) => row.every((cell) => cell === ''));
        const result = read(bytes, { encoding, separator });
        if (isBlank) expect(result.problem).toEqual({ kind: 'empty' });
        else {
          expect(result.read?.table).toEqual({ name: 'deals.csv', rows });
          expect(result.read?.notices).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(encodings)('in %s may be cut anywhere on its way', (encoding) => {
    fc.assert(
      fc.property(written(encoding), ({ rows, separator, text, bytes }) => {
        for (let cut = 0; cut <= text.length; cut++) {
          const splitter = new CellSplitter({ separator, hasQuotes: true });
          splitter.take(text.substring(0, cut));
          splitter.take(text.substring(cut));
          splitter.end();
          expect(splitter.rows).toEqual(rows);
        }
        for (let cut = 0; cut <= bytes.length; cut++) {
          const decode = decoderOf(encoding);
          expect(decode(bytes.subarray(0, cut), false) + decode(bytes.subarray(cut), true)).toBe(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with quotation marks inside cells may be cut anywhere, too', () => {
    const text = 'a"b,"c""d" ,f""\r\n"g""h"\r\n"",i"\r\n"j\rk"\r\n';
    for (let cut = 0; cut <= text.length; cut++) {
      const splitter = new CellSplitter({ separator: ',', hasQuotes: true });
      splitter.take(text.substring(0, cut));
      splitter.take(text.substring(cut));
      splitter.end();
      expect(splitter.rows).toEqual([['a"b', 'c"d', 'f""'], ['g"h'], ['', 'i"'], ['j\rk']]);
    }
  });

  test('of more than one slice is read as a whole, its steps told', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`Łódź ${index}`, 'a "b"\r\nc', `${index},5`]);
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
    const work = readTextFile({ name: '', bytes: encoded(text, 'utf-8') });
    const parts: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) parts.push(step.value.part ?? 0);
    expect(step.value.read?.table.rows).toEqual(rows);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts.at(-1)).toBe(1);
  });
});

describe('rows', () => {
  test('keep the numbers that a spreadsheet shows: blank ones stay, line breaks in cells make none', () => {
    expect(rowsOf('client;amount\n\n"Smith\nSons";5\n;\nLast;7')).toEqual([
      ['client', 'amount'],
      [''],
      ['Smith\nSons', '5'],
      ['', ''],
      ['Last', '7'],
    ]);
  });
  test('of files joined from several systems end with LF or CRLF, and none is swallowed', () => {
    expect(rowsOf('a,b\r\nc,d\ne,f\ng,"h"\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
    expect(rowsOf('a\nb\r\nc\n\r\nd', { separator: '' })).toEqual([['a'], ['b'], ['c'], [''], ['d']]);
  });
  test('of old Macintosh files end with CR', () => {
    expect(rowsOf('a,b\r"c\n",d\r')).toEqual([
      ['a', 'b'],
      ['c\n', 'd'],
    ]);
  });
  test('stay ragged', () => {
    expect(rowsOf('a,b,c\n1\n1,2,3,4\n')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]);
  });
  test('are apart though the mark of a quotation stands in the middle of a cell', () => {
    expect(rowsOf('screen,size\nA,15" wide\nB,17"\n')).toEqual([
      ['screen', 'size'],
      ['A', '15" wide'],
      ['B', '17"'],
    ]);
  });
});

describe('text after a closing quotation mark', () => {
  test('is refused with its row, so that no row is swallowed', () => {
    const found = read(encoded('client,amount\n"A",1\n"Acme" Ltd,100\nC,300\n"D",400\n', 'utf-8'));
    expect(found.problem).toEqual({ kind: 'strayQuote', row: 3 });
  });
  test('is nothing special where quotation marks are characters like any other', () => {
    expect(rowsOf('"Acme" Ltd,"100\nB,2', { hasQuotes: false })).toEqual([
      ['"Acme" Ltd', '"100'],
      ['B', '2'],
    ]);
  });
});

describe('the separator', () => {
  test.each([
    ['decimal commas between semicolons', 'deal;amount;share\nA;1,5;0,25\nB;2,5;0,5\n', ';'],
    ['decimal commas between semicolons, without headers', '1,5;2,5;3,5\n2,5;3,5;4,5\n', ';'],
    ['decimal commas where rows end early', 'deal;amount;a;b;c\nA;1,5\nB;2,5;1\nC;3,5;1;2;3\nD;1,5;1;2;3\n', ';'],
    ['commas in quoted texts', 'client|city\n"Novak, Jan, Dr."|Brno\n"Smith, Ann, PhD"|Leeds\n', '|'],
    ['semicolons in texts', 'client,note\nA,"call; write"\nB,"visit; call"\nC,nothing\n', ','],
    ['numbers between commas', '1,2,3\n4,5,6\n', ','],
    ['tabs', 'deal\tamount\nA, B\t1;2\nC, D\t3;4\n', '\t'],
    ['titles above the table', 'Report of deals; all regions\n\nclient,amount,city\nA,1,X\nB,2,Y\nC,3,Z\n', ','],
    ['one row', 'client;amount', ';'],
    ['rows of all lengths', 'a,b\n1\n1,2,3\n1,2,3,4\n1,2,3,4,5\n', ','],
    ['one column', 'client\nNovak\nSmith\n', ''],
  ])('is found: %s', (_name, text, separator) => {
    expect(read(encoded(text, 'utf-8')).read).toMatchObject({ separator, isSeparatorCertain: false });
  });
  test('is what the first line says, which is no row', () => {
    const result = read(encoded('sep=|\r\na|b;c\n1|2;3\n', 'utf-8', true)).read;
    expect(result).toMatchObject({ separator: '|', isSeparatorCertain: true });
    expect(result?.table.rows[0]).toEqual(['a', 'b;c']);
  });
  test('is what the user has chosen, whatever else it might be', () => {
    const choices = { separator: ',' } as const;
    expect(rowsOf('a;b,c\n1;2,3\n', choices)).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
    expect(rowsOf('a;b\n1;2\n', { separator: '' })).toEqual([['a;b'], ['1;2']]);
  });
});

describe('a paste', () => {
  test('from a spreadsheet is cut at tabs, its line breaks within cells in quotes', () => {
    const result = pasted('client\tamount\r\n"Smith\nSons"\t1,5\r\nNovak; Jan\t2,5');
    expect(result).toMatchObject({ separator: '\t', notices: [] });
    expect(result?.encoding).toBeUndefined();
    expect(result?.table.rows).toEqual([
      ['client', 'amount'],
      ['Smith\nSons', '1,5'],
      ['Novak; Jan', '2,5'],
    ]);
  });
  test.each([
    ['names', 'Novak, Jan\nSmith, Ann\n'],
    ['amounts', '1,250\n2,300\n13,400,000\n'],
    ['words', 'client\nNovak\n'],
  ])('of one column of %s is one column', (_name, text) => {
    expect(pasted(text)?.table.rows).toEqual(
      text
        .trimEnd()
        .split('\n')
        .map((cell) => [cell]),
    );
  });
  test('of a file that stood in an editor is cut as the file', () => {
    expect(pasted('client,city,amount\nA,X,1\nB,Y,2\n')?.separator).toBe(',');
  });
});
