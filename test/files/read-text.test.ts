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

  test('with quotation marks where no program writes them may be cut anywhere, too', () => {
    const text = 'a"b,"c"d,"e" ,f""\r\n"g""h"\n"",i"\r"j\rk"\r\n';
    const cutAt = (cut: number) => {
      const splitter = new CellSplitter({ separator: ',', hasQuotes: true });
      splitter.take(text.substring(0, cut));
      splitter.take(text.substring(cut));
      splitter.end();
      return { rows: splitter.rows, told: splitter.textAfterQuote };
    };
    expect(cutAt(0)).toEqual({
      rows: [['a"b', 'cd', 'e ', 'f""'], ['g"h'], ['', 'i"'], ['j\rk']],
      told: { count: 2, row: 1 },
    });
    for (let cut = 1; cut <= text.length; cut++) expect(cutAt(cut)).toEqual(cutAt(0));
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
  test('of files joined from several systems end in several ways', () => {
    expect(rowsOf('a,b\r\nc,d\ne,f\rg,"h"\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });
  test('of one column end in several ways, too', () => {
    expect(rowsOf('a\rb\nc\r\n\rd', { separator: '' })).toEqual([['a'], ['b'], ['c'], [''], ['d']]);
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

describe('no row is swallowed and no cell cut', () => {
  test.each([
    [
      'inches in cells before a last line that ends in CRLF',
      'n,size\nA,15" wide\nB,17" x\r\n',
      {},
      [
        ['n', 'size'],
        ['A', '15" wide'],
        ['B', '17" x'],
      ],
    ],
    [
      'CR after the first row, LF after the others',
      'a,b\rc,d\ne,f\ng,h',
      {},
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'a record separator where marks are plain',
      'a\u001eb\nc\u001ed\ne',
      { hasQuotes: false, separator: ',' },
      [['a\u001eb'], ['c\u001ed'], ['e']],
    ],
    [
      'inches in the heading of a file with CRLF',
      'size",n\r\nA,1\r\nB,2\r\n',
      {},
      [
        ['size"', 'n'],
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['a unit separator in a single column', 'a\u001fb\nc', { separator: '' }, [['a\u001fb'], ['c']]],
    ['CR CR LF', 'a,b\r\r\nc,d', {}, [['a', 'b'], [''], ['c', 'd']]],
  ] as const)('with %s', (_name, text, choices, rows) => {
    expect(rowsOf(text, choices)).toEqual(rows);
  });
  test('in a long file with inches in its heading', () => {
    const lines = Array.from({ length: 100_000 }, (_, row) => `size ${row},17`);
    expect(rowsOf(['size",n', ...lines].join('\n'))).toHaveLength(100_001);
  });
  test('in a row of many cells, longer together than one may be', () => {
    const cell = 'x'.repeat(100);
    expect(rowsOf(`a,b\n${Array.from({ length: 15_000 }, () => cell).join(',')}\n`)?.[1]).toHaveLength(15_000);
  });
  test('but a cell that is too long is refused', () => {
    const { problem } = read(encoded(`a,b\n${'x'.repeat(1_000_001)},1\n`, 'utf-8'));
    expect(problem).toMatchObject({ kind: 'longCell', row: 2 });
  });
});

describe('text after a closing quotation mark', () => {
  test('stays in the cell and is told with its first row, and no row is swallowed', () => {
    const { table, notices } = read(encoded('client,amount\n"Acme" Ltd,100\n"B" ,200\nC,300\n', 'utf-8')).read ?? {};
    expect(table?.rows).toEqual([
      ['client', 'amount'],
      ['Acme Ltd', '100'],
      ['B ', '200'],
      ['C', '300'],
    ]);
    expect(notices).toEqual([{ kind: 'textAfterQuote', count: 2, row: 2 }]);
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
