/**
 * Looks closely at a file from outside before anything of it is used. What this product writes passes; what no spreadsheet
 * of it can hold is refused with the place. Formulas and texts are not looked into: the sheet shows texts as texts and
 * calculates formulas with the functions it knows.
 */

import * as v from 'valibot';
import { CHART_CARRIER } from '../ports';
import { type ReadBook, readBook } from './book';

/** Deeper than anything a workbook holds; recursion over more could end the page. */
const deepest = 40;
const mostRows = 1_048_576;
const mostColumns = 18_278;
const mostSheets = 500;
/** Under these names an object of JavaScript has something of its own, or reaches it. */
const forbiddenNames = new Set(['__proto__', 'prototype', ...Object.getOwnPropertyNames(Object.prototype)]);

const text = v.string();
const shortText = v.pipe(text, v.maxLength(1000));
const number = v.pipe(v.number(), v.finite());
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRows));
const plain = v.record(text, v.unknown());
const perRow = <Item extends v.GenericSchema>(item: Item) => v.record(v.pipe(text, v.regex(/^\d{1,7}$/)), item);

/** An id is looked up in an object: none may find what every object has. */
const id = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((value) => !forbiddenNames.has(value)),
);

const cell = v.nullable(
  v.looseObject({
    v: v.nullish(v.union([text, number, v.boolean()])),
    f: v.nullish(text),
    si: v.nullish(id),
    t: v.nullish(v.picklist([1, 2, 3, 4])),
    s: v.nullish(v.union([id, plain])),
    p: v.nullish(plain),
    custom: v.nullish(plain),
  }),
);

/** Whole rows or columns have no ends here. */
const range = v.looseObject({
  startRow: v.nullish(number),
  endRow: v.nullish(number),
  startColumn: v.nullish(number),
  endColumn: v.nullish(number),
});

const sheet = v.looseObject({
  id,
  name: v.pipe(text, v.minLength(1), v.maxLength(200)),
  rowCount: count(mostRows),
  columnCount: count(mostColumns),
  hidden: v.optional(v.picklist([0, 1])),
  defaultRowHeight: v.optional(number),
  defaultColumnWidth: v.optional(number),
  mergeData: v.optional(v.array(range)),
  rowData: v.optional(perRow(v.nullable(plain))),
  columnData: v.optional(perRow(v.nullable(plain))),
  cellData: perRow(perRow(cell)),
});

const chart = v.strictObject({
  id: index,
  sheetId: id,
  copyOf: v.optional(index),
  type: v.picklist(['COLUMN', 'BAR', 'LINE', 'COMBO']),
  ranges: v.array(v.strictObject({ sheetId: id, row: index, column: index, rows: index, columns: index })),
  headers: index,
  transposed: v.boolean(),
  options: plain,
  anchor: v.strictObject({ row: index, column: index, offsetX: number, offsetY: number }),
});

const protection = v.strictObject({ description: text, warningOnly: v.boolean(), openRanges: v.array(range) });

/** The only part of a drawing that names something of the page: it may carry our charts, and pictures. */
const drawing = v.looseObject({
  componentKey: v.optional(v.literal(CHART_CARRIER)),
  source: v.optional(v.pipe(text, v.regex(/^data:image\//))),
});

const perSheet = <Item extends v.GenericSchema>(item: Item) => v.record(id, item);
const withRanges = v.looseObject({ ranges: v.array(range) });

const resources = v.looseObject({
  SHEET_WORKBENCH_EXTRAS_PLUGIN: v.optional(
    v.strictObject({ protections: perSheet(v.array(protection)), charts: v.array(chart), nextChartId: index }),
  ),
  SHEET_NOTE_PLUGIN: v.optional(perSheet(perRow(perRow(v.looseObject({ note: text }))))),
  SHEET_DRAWING_PLUGIN: v.optional(perSheet(v.looseObject({ data: v.optional(v.record(id, drawing)) }))),
  SHEET_DATA_VALIDATION_PLUGIN: v.optional(perSheet(v.array(withRanges))),
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: v.optional(perSheet(v.array(withRanges))),
  SHEET_DEFINED_NAME_PLUGIN: v.optional(v.record(id, v.looseObject({ name: shortText, formulaOrRefString: text }))),
});

const workbook = v.pipe(
  v.looseObject({
    name: v.optional(text),
    styles: v.record(id, v.nullable(plain)),
    sheetOrder: v.pipe(v.array(id), v.minLength(1), v.maxLength(mostSheets)),
    sheets: v.record(id, sheet),
    resources,
  }),
  v.forward(
    v.check(({ sheetOrder, sheets }) => {
      const listed = new Set(sheetOrder);
      const all = Object.keys(sheets);
      return listed.size === sheetOrder.length && listed.size === all.length && all.every((each) => listed.has(each));
    }),
    ['sheetOrder'],
  ),
  v.forward(
    v.check(({ sheets }) => Object.entries(sheets).every(([key, value]) => value.id === key)),
    ['sheets'],
  ),
);

const book = v.looseObject({
  name: shortText,
  locale: v.pipe(text, v.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/)),
  timeZone: v.pipe(text, v.check(isTimeZone)),
  productVersion: shortText,
  saved: shortText,
  workbook,
});

export function checkBook(content: string): ReadBook {
  const read = readBook(content);
  if ('problem' in read) return read;
  const suspect = forbiddenPlace(read.book, '', 0);
  if (suspect !== undefined) return { problem: { kind: 'damaged', place: suspect } };
  const checked = v.safeParse(book, read.book, { abortEarly: true });
  if (checked.success) return read;
  const place = v.getDotPath(checked.issues[0]);
  return { problem: { kind: 'damaged', ...(place === null ? {} : { place }) } };
}

/** Where a name stands that would reach into JavaScript itself, or where the file is nested beyond any workbook. */
function forbiddenPlace(value: unknown, place: string, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return place;
  for (const [name, item] of Object.entries(value)) {
    const inside = place ? `${place}.${name}` : name;
    if (forbiddenNames.has(name)) return inside;
    const found = typeof item === 'object' ? forbiddenPlace(item, inside, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
