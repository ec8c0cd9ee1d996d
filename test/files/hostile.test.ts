/** Files that were never meant to be read, or came to harm: each is refused by name or read as it is, and soon. */
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kindOfFile } from '../../src/files/file-kind';
import { limits } from '../../src/files/limits';
import { readTextFile } from '../../src/files/read-text';
import { readWorkbook } from '../../src/files/workbook/read-workbook';
import { type InSlices, inOneGo } from '../../src/models/in-slices';
import { madeWorkbook, partsOf, withListed, zipped } from './zips';

const text = (content: string) => inOneGo(readTextFile({ name: 'x.csv', bytes: strToU8(content) }));
const workbook = (bytes: Uint8Array) => inOneGo(readWorkbook({ bytes }));
const sheet = 'xl/worksheets/sheet1.xml';

/** Five megabytes of a real table. */
const manyRows = 'client;amount;city\n'.repeat(270_000);

describe('a quotation mark that is never closed', () => {
  test('in the first row of five megabytes is told with that row, before all is read', () => {
    const work = readTextFile({ name: '', bytes: strToU8(`"${manyRows}`) });
    let slices = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) slices += 1;
    expect(step.value.problem).toEqual({ kind: 'longCell', row: 1, most: limits.cellLength, isQuoted: true });
    expect(slices).toBeLessThan(30);
  });
  test('in the last row of five megabytes is told with that row', () => {
    expect(text(`${manyRows}"last;1;X\n`).problem).toEqual({ kind: 'unclosedQuote', row: 270_001 });
  });
  test('before a million marks is told with its row', () => {
    expect(text(`a;b\n${'"" '.repeat(1_000_000)}"`).problem).toMatchObject({ row: 2 });
  });
  test('is not blamed for a long cell without any', () => {
    expect(text(`"a"\n${'x'.repeat(1_000_001)}`).problem).toEqual({
      kind: 'longCell',
      row: 2,
      most: limits.cellLength,
      isQuoted: false,
    });
  });
  test('does not matter where marks are characters like any other', () => {
    const bytes = strToU8(`"${manyRows}`);
    expect(inOneGo(readTextFile({ name: '', bytes, choices: { hasQuotes: false } })).read?.table.rows.length).toBe(
      270_000,
    );
  });
});

describe('too much', () => {
  test('of columns is refused with the row', () => {
    const wide = `a,b\n${'1,'.repeat(100_000)}1\n`;
    expect(text(wide).problem).toEqual({ kind: 'tooManyColumns', row: 2, most: 18_278 });
    expect(text(wide.replaceAll(',', ';')).problem).toMatchObject({ kind: 'tooManyColumns' });
    expect(text(`${'1,'.repeat(18_277)}1`).read?.table.rows[0]?.length).toBe(18_278);
    expect(workbook(madeWorkbook({ rows: '<row r="7"><c r="AAAA7"><v>1</v></c></row>' })).problem).toEqual({
      kind: 'tooManyColumns',
      row: 7,
      most: 18_278,
    });
    expect(
      workbook(madeWorkbook({ rows: '<row r="7"><c r="ZZZ7"><v>1</v></c></row>' })).read?.table.rows[6]?.length,
    ).toBe(18_278);
  });
  test('of rows is refused', () => {
    expect(text('\n'.repeat(2_000_001)).problem).toEqual({ kind: 'tooManyRows', most: 2_000_000 });
    const rows = '<row r="2000001"><c r="A2000001"><v>1</v></c></row>';
    expect(workbook(madeWorkbook({ rows })).problem).toEqual({ kind: 'tooManyRows', most: 2_000_000 });
  });
  test('of cells is refused, blank ones included', () => {
    const row = `${','.repeat(9_999)}\n`;
    expect(text(row.repeat(4001)).problem).toEqual({ kind: 'tooManyCells', row: 4001, most: 40_000_000 });
    const rows = Array.from({ length: 2200 }, (_, index) => `<row><c r="ZZZ${index + 1}"><v>1</v></c></row>`).join('');
    expect(workbook(madeWorkbook({ rows })).problem).toMatchObject({ kind: 'tooManyCells' });
  });
  test('of bytes is refused before any is looked at', () => {
    const bytes = new Uint8Array(200_000_001);
    const problem = { kind: 'tooLarge', bytes: 200_000_001, most: 200_000_000 };
    expect(kindOfFile(bytes)).toEqual({ problem });
    expect(inOneGo(readTextFile({ name: '', bytes })).problem).toEqual(problem);
    expect(workbook(bytes).problem).toEqual(problem);
  });
});

describe('text with odd characters', () => {
  test('nul among them, is read as it stands, and it is told', () => {
    const result = text('client,amount\nA\0cme,1\0\n');
    expect(result.read?.table.rows[1]).toEqual(['A\0cme', '1\0']);
    expect(result.read?.notices).toEqual([{ kind: 'nul', count: 2, row: 2 }]);
  });
  test('and names that mean something to JavaScript, is text', () => {
    const row = ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")'];
    expect(text(row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).read?.table.rows).toEqual([row]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  test.each([
    ['nothing', ''],
    ['a byte order mark only', '\ufeff'],
    ['line ends only', '\r\n\r\n'],
    ['separators only', ';;;\n;;;\n'],
  ])('that is %s is told to be empty', (_name, content) => expect(text(content).problem).toEqual({ kind: 'empty' }));
});

describe('a file of another form', () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)];
  const wide = (name: string) => [...name].flatMap((sign) => [sign.charCodeAt(0), 0]);
  test.each([
    ['oldWorkbook', new Uint8Array(old)],
    ['oldWorkbook', new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0])],
    ['protected', new Uint8Array([...old, ...wide('EncryptedPackage')])],
    ['webPage', strToU8('\ufeff\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1')],
    ['webPage', strToU8('<!-- export --><TABLE border=1><tr>')],
    ['xml', strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook>')],
    ['json', strToU8('[{"client":"A"}]')],
    ['pdf', strToU8('%PDF-1.7\n')],
    ['archive', strToU8('Rar!\u001a\u0007')],
    ['unknown', new Uint8Array(4000).map((_, index) => index % 29)],
  ] as const)('is refused as %s', (is, bytes) =>
    expect(kindOfFile(bytes)).toEqual({ problem: { kind: 'otherFile', is } }),
  );

  test.each([
    ['openDocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }],
    ['numbers', { 'Index/Document.iwa': 'x' }],
    ['binaryWorkbook', { '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x' }],
    ['unknown', { '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }],
    ['archive', { 'deals.csv': 'a,b' }],
  ] as const)('in a zip is refused as %s', (is, parts) => {
    const bytes = zipped(parts);
    expect(kindOfFile(bytes)).toEqual({ kind: 'workbook' });
    expect(workbook(bytes).problem).toEqual({ kind: 'otherFile', is });
  });

  test('is none where it is a table, whatever its name', () => {
    for (const table of ['client,amount\nA,1\n', '<5 deals;>5 deals\n1;2', '\0a,b\n', '"{x}",2'])
      expect(kindOfFile(strToU8(table))).toEqual({ kind: 'text' });
  });
});

describe('a zip bomb', () => {
  const rows = '<row><c><v>1</v></c></row>';
  const honest = madeWorkbook({ rows });

  test('that declares what it unpacks to is refused before anything is unpacked', () => {
    const names = Array.from({ length: 31 }, (_, index) => `xl/media/${index}.bmp`);
    let bytes: Uint8Array = zipped({ ...partsOf({ rows }), ...Object.fromEntries(names.map((name) => [name, 'x'])) });
    for (const name of names) bytes = withListed(bytes, name, 'bytes', 9_999_999);
    expect(workbook(bytes).problem).toMatchObject({ kind: 'tooLargeUnpacked', most: 300_000_000 });
    expect(workbook(withListed(honest, sheet, 'bytes', 0xfffffff0)).problem).toEqual({ kind: 'unsafeWorkbook' });
  });
  test('of one part, packed tighter than any sheet, is refused', () => {
    const parts = { ...partsOf({ rows }), [sheet]: `<a>${' '.repeat(50_000_000)}</a>` };
    expect(workbook(zipped(parts)).problem).toEqual({ kind: 'unsafeWorkbook' });
  });
  test('that lies about its size is stopped at the size it declared', () => {
    const parts = { ...partsOf({ rows }), [sheet]: `<a>${'<b/>'.repeat(5_000_000)}</a>` };
    expect(workbook(withListed(zipped(parts), sheet, 'bytes', 1000)).problem).toEqual({ kind: 'unsafeWorkbook' });
  });
  test('whose parts share their bytes is refused', () => {
    expect(workbook(withListed(honest, sheet, 'packedBytes', honest.length)).problem).toEqual({
      kind: 'unsafeWorkbook',
    });
  });
  test('that has two parts of one name is refused: programs do not agree on which counts', () => {
    expect(workbook(zipped({ ...partsOf({ rows }), 'XL/workbook.xml': '<workbook/>' })).problem).toEqual({
      kind: 'unsafeWorkbook',
    });
  });
  test('of very many parts is refused', () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, '']));
    expect(workbook(zipped(parts)).problem).toEqual({ kind: 'unsafeWorkbook' });
  });
});

describe('a workbook that came to harm', () => {
  const made = madeWorkbook({
    rows: Array.from(
      { length: 50 },
      (_, index) => `<row><c><v>${index * 7919}</v></c><c t="s"><v>0</v></c></row>`,
    ).join(''),
    texts: '<si><t>Acme</t></si>',
  });
  const whole = workbook(made);

  test('is told to be damaged wherever it was cut off', () => {
    for (let length = 4; length < made.length; length += 7) {
      expect(workbook(made.subarray(0, length)).problem).toEqual({ kind: 'damagedWorkbook' });
    }
  });
  test('is refused, or read as it was, with any byte changed', () => {
    fc.assert(
      fc.property(fc.nat(made.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = made.slice();
        changed[at] = (changed[at] as number) ^ change;
        const result = workbook(changed);
        if (result.read) expect(result.read.table.rows).toEqual(whole.read?.table.rows);
        else expect(result.problem.kind).toMatch(/damaged|unsafe|other|tooLarge/);
      }),
      { numRuns: 2000 },
    );
  });
  test('with a text that is not in its list is told with the row', () => {
    const rows = '<row r="1"><c><v>1</v></c></row><row r="9"><c t="s"><v>5</v></c></row>';
    expect(workbook(madeWorkbook({ rows })).problem).toEqual({ kind: 'damagedWorkbook', row: 9 });
    for (const none of ['-1', '1.5', 'length', '', '99999999999999999999']) {
      const cell = `<row r="3"><c t="s"><v>${none}</v></c></row>`;
      expect(workbook(madeWorkbook({ rows: cell })).problem).toEqual({ kind: 'damagedWorkbook', row: 3 });
    }
  });
  test('with a number that is none is told with the row', () => {
    const rows = '<row r="2"><c><v>12abc</v></c></row>';
    expect(workbook(madeWorkbook({ rows })).problem).toEqual({ kind: 'damagedWorkbook', row: 2 });
  });
  test('is refused as locked where its parts are encrypted', () => {
    expect(workbook(withListed(made, sheet, 'flags', 1)).problem).toEqual({ kind: 'otherFile', is: 'protected' });
  });
  test.each(['<row><c>', '<row></c></row>', '<row a=1 b></row>', '</worksheet><x>', '<row r="x"/>', '<row r="-1"/>'])(
    'by %s in a sheet is told to be damaged',
    (rows) => expect(workbook(madeWorkbook({ rows })).problem).toMatchObject({ kind: 'damagedWorkbook' }),
  );
});

describe('XML made to overwhelm', () => {
  const withSheet = (content: string) => workbook(zipped({ ...partsOf({ rows: '' }), [sheet]: content }));
  const inTime = (content: string) => withSheet(content).problem;

  test('by entities of entities is refused, and so are files from outside', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]><worksheet><sheetData><row><c t="str"><v>&l9;</v></c></row></sheetData></worksheet>`;
    expect(inTime(bomb)).toEqual({ kind: 'unsafeWorkbook' });
    expect(inTime('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>')).toEqual({ kind: 'unsafeWorkbook' });
  });
  test('by depth is refused', () => {
    expect(inTime(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`)).toEqual({ kind: 'unsafeWorkbook' });
  });
  test.each([
    ['a tag without an end', `<worksheet ${'a="<" '.repeat(1_500_000)}`],
    ['a comment without an end', `<worksheet><!-- ${'< '.repeat(4_000_000)}`],
    ['a text without an end', `<worksheet>${'x'.repeat(6_000_000)}`],
  ])('by %s is refused', (_name, content) => {
    // Random enough not to be refused as packed too tightly.
    const noise = Array.from({ length: 40_000 }, (_, index) => Math.imul(index, 0x9e3779b1).toString(36)).join('');
    expect(inTime(`${content}${noise}`)).toEqual({ kind: 'unsafeWorkbook' });
  });
  test('does not matter where it is as it should be', () => {
    expect(
      withSheet('<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>').read?.table.rows,
    ).toEqual([[1]]);
  });
});

describe('what else a workbook may hold', () => {
  test('formulas, links and scripts are texts or nothing', () => {
    const rows =
      '<row><c t="str"><f>HYPERLINK("http://x")</f><v>=cmd|\'/c calc\'!A1</v></c><c t="inlineStr"><is><t>&lt;script&gt;alert(1)&lt;/script&gt;</t></is></c></row>';
    const bytes = madeWorkbook({ rows, sheetName: '&lt;script&gt;__proto__' });
    expect(workbook(bytes).read?.table).toEqual({
      name: '<script>__proto__',
      rows: [["=cmd|'/c calc'!A1", '<script>alert(1)</script>']],
    });
  });
  test('a sheet from outside the file is not asked for', () => {
    const parts = partsOf({ rows: '' });
    const relations = parts['xl/_rels/workbook.xml.rels'].replace(
      'Target="worksheets',
      'TargetMode="External" Target="http://x/',
    );
    expect(workbook(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': relations })).problem).toEqual({
      kind: 'damagedWorkbook',
    });
  });
  test('no sheet at all is told', () => {
    const parts = { ...partsOf({ rows: '' }), 'xl/workbook.xml': '<workbook><sheets/></workbook>' };
    expect(workbook(zipped(parts)).problem).toEqual({ kind: 'empty' });
  });
});

test('any bytes at all end in a table or a refusal', () => {
  const ends = <Found>(work: InSlices<Found>) => expect(inOneGo(work)).toBeDefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      ends(readWorkbook({ bytes }));
      ends(
        readWorkbook({
          bytes: new Uint8Array([0x50, 0x4b, 3, 4, ...bytes, 0x50, 0x4b, 5, 6, ...bytes.subarray(0, 18)]),
        }),
      );
    }),
    { numRuns: 2000 },
  );
});
