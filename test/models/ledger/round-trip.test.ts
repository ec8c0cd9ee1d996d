/** Made-up ledgers written as every country's programs write them, read back to the same rows. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../src/files/read-text';
import { columnNames, totalWords } from '../../../src/messages/fields';
import { inOneGo } from '../../../src/models/in-slices';
import { likelyTable } from '../../../src/models/ledger/column-names';
import { readTable } from '../../../src/models/ledger/read-table';
import {
  columnsOf,
  type TableName,
  tableNames,
  tableRules,
  type Value,
  valuesOf,
} from '../../../src/models/ledger/tables';
import { type Reading, understandColumn } from '../../../src/models/ledger/understand';
import { ar, en } from '../../ledger-words';

const DAY = 86_400_000;
const names = columnNames([en, ar]);

/** How one country's programs write. */
interface Manner {
  readonly number: (value: number) => string;
  readonly decimal: '.' | ',';
  readonly day: (day: number) => string;
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly words: typeof en | typeof ar;
  /** Beyond ASCII. */
  readonly letters: string;
  readonly encodings: readonly string[];
}

const intl = (locale: string, options: Intl.NumberFormatOptions = {}) => {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, ...options });
  return (value: number) => format.format(value);
};
const dated = (form: string) => (day: number) => {
  const [year = '', month = '', date = ''] = new Date(day * DAY).toISOString().slice(0, 10).split('-');
  return form.replace('y', year).replace('m', month).replace('d', date);
};

const UNICODE = ['utf8', 'utf8-bom', 'utf16le-bom'];
const manners: Readonly<Record<string, Manner>> = {
  american: {
    number: intl('en-US'),
    decimal: '.',
    day: dated('m/d/y'),
    order: 'mdy',
    words: en,
    letters: 'é',
    encodings: [...UNICODE, 'win1252'],
  },
  dollars: {
    number: intl('en-US', { style: 'currency', currency: 'USD' }),
    decimal: '.',
    day: dated('m/d/y'),
    order: 'mdy',
    words: en,
    letters: 'ñ',
    encodings: UNICODE,
  },
  german: {
    number: intl('de-DE'),
    decimal: ',',
    day: dated('d.m.y'),
    order: 'dmy',
    words: en,
    letters: 'äöüß',
    encodings: [...UNICODE, 'win1252'],
  },
  polish: {
    number: intl('pl-PL', { style: 'currency', currency: 'PLN' }),
    decimal: ',',
    day: dated('d.m.y'),
    order: 'dmy',
    words: en,
    letters: 'ąćęłńóśźż',
    encodings: [...UNICODE, 'win1250'],
  },
  russian: {
    number: intl('ru-RU'),
    decimal: ',',
    day: dated('d.m.y'),
    order: 'dmy',
    words: en,
    letters: 'абвгдежзиклмнопрст',
    encodings: [...UNICODE, 'win1251'],
  },
  greek: {
    number: intl('el-GR'),
    decimal: ',',
    day: dated('d/m/y'),
    order: 'dmy',
    words: en,
    letters: 'αβγδεζηθικλμνοπρσ',
    encodings: [...UNICODE, 'win1253'],
  },
  arabic: {
    number: intl('ar-AE'),
    decimal: '.',
    day: dated('d/m/y'),
    order: 'dmy',
    words: ar,
    letters: 'ابتثجحخدذرزسشصضطظ',
    encodings: [...UNICODE, 'win1256'],
  },
  egyptian: {
    number: intl('ar-EG'),
    decimal: '.',
    day: dated('y-m-d'),
    order: 'ymd',
    words: ar,
    letters: 'عغفقكلمنهوي',
    encodings: UNICODE,
  },
  swiss: {
    number: intl('de-CH'),
    decimal: '.',
    day: dated('d.m.y'),
    order: 'dmy',
    words: en,
    letters: 'èà',
    encodings: UNICODE,
  },
  iso: { number: String, decimal: '.', day: dated('y-m-d'), order: 'ymd', words: en, letters: 'ø', encodings: UNICODE },
};

/** Rows of a table with keys of their own; texts hold whatever a file must quote. */
function rowsOf(table: TableName, { letters }: Manner) {
  const rule = tableRules[table];
  const text = fc
    .array(fc.constantFrom('Ann', 'b', '"', ',', ';', '\t', '\n', "'", ' x', '=', '+1', '<b>', ...letters), {
      minLength: 1,
      maxLength: 5,
    })
    .map((signs) => signs.join('').trim())
    .filter((each) => each !== '');
  const kinds = {
    text,
    day: fc.integer({ min: 18_000, max: 21_000 }),
    money: fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
    share: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    count: fc.integer({ min: 0, max: 5000 }),
  };
  const columns = columnsOf(table);
  const row = fc.tuple(
    ...columns.map((column) => {
      const { kind, required } = rule.columns[column] as { kind: keyof typeof kinds; required?: true };
      const value = kinds[kind] as fc.Arbitrary<Value>;
      return required ? value : fc.option(value, { nil: kind === 'text' ? '' : null, freq: 4 });
    }),
  );
  return fc.array(row, { minLength: 1, maxLength: 15 }).map((all) =>
    // The number of the row makes its key its own.
    all.map((values, place) => values.map((value, index) => (index === 0 ? `N${place} ${value}` : value))),
  );
}

const cases = fc.constantFrom(...Object.keys(manners)).chain((name) => {
  const manner = manners[name] as Manner;
  return fc.constantFrom(...tableNames).chain((table) =>
    fc.record({
      name: fc.constant(name),
      table: fc.constant(table),
      rows: rowsOf(table, manner),
      separator: fc.constantFrom(',', ';', '\t', '|'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      encoding: fc.constantFrom(...manner.encodings),
      quotesAll: fc.boolean(),
      titles: fc.boolean(),
    }),
  );
});

function written(
  table: TableName,
  rows: readonly (readonly Value[])[],
  manner: Manner,
  cell: (text: string) => string,
  separator: string,
  titles: boolean,
): string[] {
  const columns = columnsOf(table);
  const header = columns.map(
    (column) => (manner.words.columns[table] as Record<string, string[]>)[column]?.[0] as string,
  );
  const lines = rows.map((row) =>
    row.map((value, place) => {
      const { kind } = tableRules[table].columns[columns[place] as string] as { kind: string };
      if (value === null) return '';
      if (kind === 'day') return manner.day(value as number);
      if (kind === 'share') return `${intl('en-US')((value as number) * 100)}%`;
      return typeof value === 'number' ? manner.number(value) : value;
    }),
  );
  const above = titles ? [['Export'], []] : [];
  return [...above, header, ...lines].map((line) => line.map(cell).join(separator));
}

describe('a ledger', () => {
  test('written in any country’s manner, separator, encoding and quoting is read back the same', () => {
    fc.assert(
      fc.property(cases, ({ name, table, rows, separator, lineEnd, encoding, quotesAll, titles }) => {
        const manner = manners[name] as Manner;
        const quoted = (text: string) =>
          quotesAll || /["\n\r,;\t|]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
        const text = written(table, rows, manner, quoted, separator, titles).join(lineEnd);
        const [code = '', mark] = encoding.split('-');
        const bytes = iconv.encode(text, code, { addBOM: mark === 'bom' });
        const choices = { encoding: CODES[code], separator: separator as ',' };
        const { read } = inOneGo(readTextFile({ name: 'x.csv', bytes, choices }));
        const source = read?.table ?? { name: '', rows: [] };
        const likely = likelyTable(source, names, [table]);
        const columns = (likely?.match ?? []).flatMap((column, place) => {
          const rule = column === null ? undefined : tableRules[table].columns[column];
          if (column === null || !rule) return [];
          const cells = source.rows.slice((likely?.headerRow ?? 0) + 1).map((row) => row[place]);
          const { reading, open } = understandColumn(cells, rule.kind);
          // What the values leave open the user would answer; what they decide must be right without.
          const answers: Partial<Reading> = { decimal: manner.decimal, order: manner.order, unit: 'fraction' };
          const asked = Object.fromEntries(open.map((question) => [question, answers[question]]));
          return [{ source: place, column, reading: { ...reading, ...asked } }];
        });
        const plan = {
          table,
          headerRow: likely?.headerRow ?? 0,
          columns,
          takeRepeated: true,
          totalWords: totalWords([en, ar]),
        };
        const { table: back, findings } = inOneGo(readTable(source, plan));
        expect(findings).toEqual([]);
        const wanted = columnsOf(table).map((_column, place) => rows.map((row) => row[place]));
        expect(columnsOf(table).map((column) => valuesOf(back, column))).toEqual(wanted);
      }),
      { numRuns: 600 },
    );
  });
});

const CODES: Readonly<
  Record<string, undefined | 'windows-1250' | 'windows-1251' | 'windows-1252' | 'windows-1253' | 'windows-1256'>
> = {
  win1250: 'windows-1250',
  win1251: 'windows-1251',
  win1252: 'windows-1252',
  win1253: 'windows-1253',
  win1256: 'windows-1256',
};
