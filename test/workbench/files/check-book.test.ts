/** Files from outside: what is refused and with which reason, and what is harmless stays a text. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../src/workbench/files/book';
import { checkBook } from '../../../src/workbench/files/check-book';
import { openAddOn } from '../../sheets-templates/opened';
import { openSheet } from '../spreadsheet/open-sheet';
import { bookOf, reopened, textOf } from './reopened';

type Tree = Record<string, unknown>;

let whole: string;

beforeAll(async () => {
  const spreadsheet = await openAddOn();
  spreadsheet.choose('newParthenon');
  whole = textOf(spreadsheet);
  spreadsheet.dispose();
});

/** The file with one place in it changed. */
function changed(place: readonly string[], value: unknown): string {
  const tree = JSON.parse(whole) as Tree;
  let inside = tree;
  for (const name of place.slice(0, -1)) inside = inside[name] as Tree;
  inside[place.at(-1) as string] = value;
  return JSON.stringify(tree);
}

const firstSheet = (): string => (bookOf(whole).workbook.sheetOrder[0] as string) ?? '';
const problemOf = (text: string): unknown => {
  const read = checkBook(text);
  return 'problem' in read ? read.problem : undefined;
};
const damagedAt = (place: string) => ({ kind: 'damaged', place });

describe('a file from outside', () => {
  test('passes as this product wrote it', () => expect(problemOf(whole)).toBeUndefined());

  test.each(['', '{}', '[]', 'null', '7', '<html></html>', '{"format":"xlsx"}', 'PK\u0003\u0004'])(
    'is not ours: %j',
    (text) => expect(problemOf(text)).toEqual({ kind: 'notOurs' }),
  );

  test('of a newer version is refused with that version', () => {
    const newer = changed(['formatVersion'], 2);
    expect(problemOf(newer)).toEqual({ kind: 'newer', version: '1' });
  });

  test('that was cut off is damaged, wherever that happened', () => {
    for (const share of [0.1, 0.5, 0.99]) {
      expect(problemOf(whole.slice(0, whole.length * share))).toMatchObject({ kind: 'damaged' });
    }
  });

  test('of no known version is damaged', () => {
    expect(problemOf(changed(['formatVersion'], 'x'))).toEqual(damagedAt('formatVersion'));
    expect(problemOf(changed(['workbook'], []))).toEqual(damagedAt('workbook'));
  });

  test.each([
    [['timeZone'], 'Mars/Olympus'],
    [['locale'], '../../etc'],
    [['name'], 'x'.repeat(1001)],
    [['workbook', 'sheetOrder'], []],
    [['workbook', 'sheetOrder'], ['nowhere']],
    [['workbook', 'styles'], 'red'],
    [['workbook', 'resources', 'SHEET_NOTE_PLUGIN'], { a: { 1: { 1: { note: 7 } } } }],
    [['workbook', 'resources', 'SHEET_DATA_VALIDATION_PLUGIN'], { a: 'all' }],
  ])('with something else at %j is damaged there', (place, value) => {
    expect(problemOf(changed(place, value))).toMatchObject({
      kind: 'damaged',
      place: expect.stringContaining(place[0] ?? ''),
    });
  });

  test.each([
    ['rowCount', 1e9],
    ['columnCount', -1],
    ['id', 'another'],
    ['name', ''],
    ['cellData', { x: {} }],
    ['cellData', { 0: { 0: { v: { toString: 'x' } } } }],
    ['cellData', { 0: { 0: { f: ['=1'] } } }],
    ['cellData', { 0: { 0: { s: 'constructor' } } }],
  ])('whose sheet has another %s is damaged', (field, value) => {
    expect(problemOf(changed(['workbook', 'sheets', firstSheet(), field], value))).toMatchObject({ kind: 'damaged' });
  });

  test('cannot reach into JavaScript', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']) {
      const hostile = whole.replace('"styles":{', `"styles":{"${name}":{"polluted":true},`);
      expect(problemOf(hostile)).toEqual(damagedAt(`workbook.styles.${name}`));
    }
    expect(({} as Tree).polluted).toBeUndefined();
  });

  test('cannot be nested until the page breaks', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(problemOf(whole.replace('"styles":{', `"styles":{"x":{"a":${deep}},`))).toMatchObject({ kind: 'damaged' });
  });

  test('can bring no part of the page over the sheet but charts and pictures of its own', () => {
    const withDrawing = (drawing: object) =>
      changed(['workbook', 'resources', 'SHEET_DRAWING_PLUGIN'], {
        [firstSheet()]: { data: { a: drawing }, order: ['a'] },
      });
    expect(problemOf(withDrawing({ componentKey: 'workbench-chart' }))).toBeUndefined();
    expect(problemOf(withDrawing({ source: 'data:image/png;base64,AAAA' }))).toBeUndefined();
    expect(problemOf(withDrawing({ componentKey: 'SHEET_NOTE_COMPONENT' }))).toMatchObject({ kind: 'damaged' });
    expect(problemOf(withDrawing({ source: 'https://example.org/x.png' }))).toMatchObject({ kind: 'damaged' });
    expect(problemOf(withDrawing({ source: 'data:text/html,<script>' }))).toMatchObject({ kind: 'damaged' });
  });

  test('keeps markup as the text that it is', async () => {
    const first = await openSheet();
    const text = '<img src=x onerror=alert(1)>';
    first.sheet
      .getRange('A1:B1')
      .setValues([[text, '=A1']])
      .setNotes([[text, '']]);
    await first.recalculate();
    const again = await reopened(first, openSheet);
    expect(again.sheet.getRange('A1:B1').getValues()).toEqual([[text, text]]);
    expect(again.sheet.getRange('A1').getNotes()).toEqual([[text]]);
  });
});

describe('the name of a download', () => {
  test.each([
    ['Plan 2027', 'Plan 2027.salesbook'],
    ['a/b\\c:d*e?"f"<g>|h', 'a b c d e f g h.salesbook'],
    ['../../etc/passwd', 'etc passwd.salesbook'],
    ['خطة المبيعات', 'خطة المبيعات.salesbook'],
    ['evil\u202egpj.exe', 'evil gpj.exe.salesbook'],
    ['...', 'salesbook.salesbook'],
    ['   ', 'salesbook.salesbook'],
  ])('%j is %j', (name, fileName) => expect(fileNameOf(name)).toBe(fileName));
});
