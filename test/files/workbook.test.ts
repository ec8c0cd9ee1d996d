/** Workbooks are read as excelts wrote them, and as other programs write what excelts does not. */
import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial, showsDay } from '../../src/files/workbook/date-format';
import { readWorkbook } from '../../src/files/workbook/read-workbook';
import { inOneGo } from '../../src/models/in-slices';
import type { RawCell } from '../../src/models/ledger/raw';
import { madeWorkbook, partsOf, wideZip, zipped } from './zips';

const DAY = 86_400_000;
const read = (bytes: Uint8Array, sheet?: string) => inOneGo(readWorkbook({ bytes, sheet }));
const rowsOf = (bytes: Uint8Array) => read(bytes).read?.table.rows;

type Filled = string | number | boolean | Date | null;

async function writtenBy(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function put(book: Workbook, name: string, rows: readonly (readonly Filled[])[]): void {
  const sheet = book.addWorksheet(name);
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const cell = sheet.getCell(rowIndex + 1, columnIndex + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = 'dd.mm.yyyy';
    });
  });
}

/** What the table of a sheet is, of what was put in: blanks at the ends of rows and of the table say nothing. */
function expected(rows: readonly (readonly Filled[])[]): RawCell[][] {
  const cells = rows.map((row) => {
    const shown = row.map(
      (value): RawCell => (value instanceof Date ? { day: value.getTime() / DAY } : value === '' ? null : value),
    );
    while (shown.length > 0 && shown.at(-1) === null) shown.pop();
    return shown;
  });
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop();
  return cells;
}

const letters = [
  'a',
  'Z',
  '9',
  ' ',
  '&',
  '<',
  '>',
  '"',
  "'",
  '\n',
  '\t',
  'ł',
  'Ω',
  'ж',
  'ش',
  '😀',
  '_x',
  '&amp;',
  '=1+1',
  ']]>',
];
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
const day = fc.integer({ min: Date.UTC(1900, 2, 1) / DAY, max: Date.UTC(2199, 11, 31) / DAY });
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  day.map((days) => new Date(days * DAY)),
);

describe('a workbook written by another program', () => {
  test('is read back: texts, numbers, logical values and days, each as what it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), async (rows) => {
        const bytes = await writtenBy((book) => put(book, 'Deals', rows));
        expect(rowsOf(bytes)).toEqual(expected(rows));
      }),
      { numRuns: 100 },
    );
  });

  test('has all its sheets named; the first that is not hidden is read where none is chosen', async () => {
    const bytes = await writtenBy((book) => {
      put(book, 'Notes', [['nothing here']]);
      put(book, 'Сделки', [['client', 'amount']]);
      put(book, '__proto__', [['constructor', 'toString']]);
      const [notes] = book.worksheets;
      if (notes) notes.state = 'hidden';
    });
    expect(read(bytes).read).toMatchObject({
      sheets: [
        { name: 'Notes', isHidden: true },
        { name: 'Сделки', isHidden: false },
        { name: '__proto__', isHidden: false },
      ],
      table: { name: 'Сделки', rows: [['client', 'amount']] },
    });
    expect(read(bytes, '__proto__').read?.table).toEqual({ name: '__proto__', rows: [['constructor', 'toString']] });
    expect(read(bytes, 'Deals').problem).toEqual({ kind: 'missingSheet', sheet: 'Deals' });
  });

  test('gives results of formulas, rich texts as texts, errors by their sign, merged cells in the first', async () => {
    const bytes = await writtenBy((book) => {
      const sheet = book.addWorksheet('Deals');
      sheet.getCell('A1').value = { formula: 'SUM(B1:B9)', result: 42 };
      sheet.getCell('B1').value = { formula: 'UPPER("a")', result: 'A' };
      sheet.getCell('C1').value = { richText: [{ text: 'Acme ' }, { text: 'Ltd', font: { bold: true } }] };
      sheet.getCell('D1').value = { error: '#N/A' };
      sheet.getCell('A3').value = 'over three columns';
      sheet.mergeCells('A3:C3');
      sheet.getCell('D3').value = { formula: 'NOW()' };
    });
    expect(rowsOf(bytes)).toEqual([[42, 'A', 'Acme Ltd', '#N/A'], [], ['over three columns']]);
    expect(read(bytes).read?.notices).toEqual([{ kind: 'noResult', count: 1, row: 3 }]);
  });

  test('has the same days where they count from 1904', async () => {
    const days = [new Date(Date.UTC(1904, 0, 2)), new Date(Date.UTC(2024, 1, 29)), new Date(Date.UTC(2026, 10, 28))];
    const bytes = await writtenBy((book) => {
      book.properties.date1904 = true;
      put(book, 'Deals', [days]);
    });
    expect(rowsOf(bytes)).toEqual([days.map((date) => ({ day: date.getTime() / DAY }))]);
  });

  test('tells how many dates lost a time of day', async () => {
    const bytes = await writtenBy((book) =>
      put(book, 'Deals', [['closed'], [new Date('2026-03-05T00:00:00Z')], [new Date('2026-03-05T23:59:59Z')]]),
    );
    const march = { day: Date.UTC(2026, 2, 5) / DAY };
    expect(read(bytes).read).toMatchObject({
      table: { rows: [['closed'], [march], [march]] },
      notices: [{ kind: 'timeOfDay', count: 1, row: 3 }],
    });
  });
});

describe('a sheet', () => {
  test('may say nowhere where its rows and cells stand', () => {
    const rows =
      '<row><c><v>1</v></c><c t="inlineStr"><is><t>two</t></is></c></row><row/><row><c t="b"><v>1</v></c></row>';
    expect(rowsOf(madeWorkbook({ rows }))).toEqual([[1, 'two'], [], [true]]);
  });
  test('keeps the numbers of rows where some are left out', () => {
    const rows = '<row r="3"><c r="C3"><v>5</v></c></row><row r="5"><c r="A5"><v>6</v></c></row>';
    expect(rowsOf(madeWorkbook({ rows }))).toEqual([[], [], [null, null, 5], [], [6]]);
  });
  test('has dates written out, and texts with readings beside them', () => {
    const texts = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
    const rows = '<row r="1"><c r="A1" t="d"><v>2026-03-05</v></c><c r="B1" t="s"><v>0</v></c></row>';
    expect(rowsOf(madeWorkbook({ rows, texts }))).toEqual([[{ day: Date.UTC(2026, 2, 5) / DAY }, '東京']]);
  });
  test('has texts with readings within a cell', () => {
    const rows = '<row><c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>';
    expect(rowsOf(madeWorkbook({ rows }))).toEqual([['東京']]);
  });
  test('that holds a chart only is not among those to choose from', () => {
    const parts = partsOf({ rows: '<row><c><v>1</v></c></row>' });
    const bytes = zipped({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml'].replace(
        '<sheets>',
        '<sheets><sheet name="Chart" sheetId="2" r:id="rId9"/>',
      ),
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels'].replace(
        '<Relationship Id="rId1"',
        '<Relationship Id="rId9" Type="http://x/relationships/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId1"',
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    expect(read(bytes).read).toMatchObject({ sheets: [{ name: 'Deals' }], table: { name: 'Deals', rows: [[1]] } });
  });
  test('may stand in a zip with wide numbers (zip64)', () => {
    expect(rowsOf(wideZip(partsOf({ rows: '<row><c><v>1</v></c></row>' })))).toEqual([[1]]);
  });
  test('has characters written by their numbers', () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>&#128512;&#x1F600;a_x000D_b_x005F_x000D_&lt;</v></c></row>';
    expect(rowsOf(madeWorkbook({ rows }))).toEqual([['😀😀a\rb_x000D_<']]);
  });
  test('may be written with a prefix before every name', () => {
    const parts = partsOf({ rows: '' });
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(rowsOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[7]]);
  });
});

describe('a number format', () => {
  test.each([
    'dd.mm.yyyy',
    'yyyy-mm-dd;@',
    'm/d/yy h:mm',
    '[$-409]d-mmm-yy',
    'mmmm yyyy',
    'mmm',
    '"am" d. mmmm',
    '[Red]yyyy\\-mm',
  ])('shows a day: %s', (code) => expect(showsDay(200, code)).toBe(true));
  test.each([
    'General',
    '#,##0.00',
    '0.0%',
    '[Red]-0.00',
    '0 "days"',
    'h:mm:ss',
    '[h]:mm',
    'mm:ss',
    '0.00E+00',
    '@',
    '#,##0 [$USD]',
    '#,##0\\ \\d',
    '_-* #,##0_d',
  ])('shows no day: %s', (code) => expect(showsDay(200, code)).toBe(false));
  test('is known by its number alone where the workbook does not describe it', () => {
    expect([14, 22, 0, 2, 10, 20, 45, 49].map((id) => showsDay(id, undefined))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a serial number', () => {
  test('is the day that the calendar gives for so many days after the first', () => {
    fc.assert(
      fc.property(day, (days) => {
        expect(dayOfSerial((days * DAY - Date.UTC(1899, 11, 30)) / DAY, false)).toEqual({ day: days, hasTime: false });
        fc.pre(days * DAY >= Date.UTC(1904, 0, 1));
        expect(dayOfSerial((days * DAY - Date.UTC(1904, 0, 1)) / DAY, true)).toEqual({ day: days, hasTime: false });
      }),
    );
  });
  test('of the days before March 1900 is what spreadsheets show; 29 February 1900 is no day', () => {
    expect(dayOfSerial(1, false)?.day).toBe(Date.UTC(1900, 0, 1) / DAY);
    expect(dayOfSerial(59, false)?.day).toBe(Date.UTC(1900, 1, 28) / DAY);
    expect(dayOfSerial(60, false)).toBeUndefined();
    expect(dayOfSerial(61, false)?.day).toBe(Date.UTC(1900, 2, 1) / DAY);
    for (const none of [-1, 0, 0.5, 2_958_466, 1e300]) expect(dayOfSerial(none, false)).toBeUndefined();
  });
  test('is the next day where it falls short of it by an error of rounding only', () => {
    expect(dayOfSerial(45_999.999_999_999, false)).toEqual({ ...dayOfSerial(46_000, false), hasTime: false });
  });
});
