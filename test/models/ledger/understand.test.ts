/** How a column is understood: what its values prove is taken, what they leave open is asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNames } from '../../../src/messages/fields';
import { likelyTable, matchColumns, missingColumns } from '../../../src/models/ledger/column-names';
import { cellReader } from '../../../src/models/ledger/read-table';
import { columnsOf, type TableName, tableNames } from '../../../src/models/ledger/tables';
import { dayOfCell, plainReading, understandColumn } from '../../../src/models/ledger/understand';
import { ar, en } from '../../ledger-words';

describe('dates', () => {
  test.each([
    [['31.12.2026', '01.02.2026'], 'dmy', []],
    [['12/31/2026', '1/2/2026'], 'mdy', []],
    [['1/2/2026', '3/4/2026'], null, ['order']],
    [['5/5/2026', '6/6/2026'], null, []],
    [['2026-01-02', '2026-03-04'], null, []],
    [['3 Jan 2026', '4 Feb 2026'], null, []],
    [['31.12.2026', '2026-01-02'], 'dmy', []],
    [['13/1/2026', '1/13/2026'], null, ['order']],
    [['46023', '46024'], 'serial', []],
    [['26-01-02', '26-03-04'], null, ['order']],
    [['', 'soon', '31.02.2026'], null, []],
    [[], null, []],
  ] as const)('%j are %s, open: %j', (values, order, open) => {
    const { reading, open: asked } = understandColumn(values, 'day');
    expect([reading.order, asked]).toEqual([order, open]);
  });
  test('of one slip among many do not become a question', () => {
    const days = Array.from({ length: 28 }, (_, day) => `${day + 1}.1.2026`);
    expect(understandColumn([...days, '46023'], 'day')).toMatchObject({ reading: { order: 'dmy' }, open: [] });
  });
  test('are never read in an order that one of the values contradicts', () => {
    const pair = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), fc.constantFrom('dmy', 'mdy'), (pairs, written) => {
        const texts = pairs.map(({ day, month }) =>
          written === 'dmy' ? `${day}/${month}/2026` : `${month}/${day}/2026`,
        );
        const { reading, open } = understandColumn(texts, 'day');
        const isTold = pairs.some(({ day }) => day > 12);
        const isAlike = pairs.every(({ day, month }) => day === month);
        expect(open).toEqual(isTold || isAlike ? [] : ['order']);
        if (open.length > 0) return;
        const read = texts.map((text) => dayOfCell(text, reading));
        expect(read).toEqual(pairs.map(({ day, month }) => Date.UTC(2026, month - 1, day) / 86_400_000));
      }),
    );
  });
});

describe('amounts', () => {
  test.each([
    [['1,234.50', '7'], '.', []],
    [['1.234,50', '7'], ',', []],
    [['12,5', '1,234'], ',', []],
    [['1,234', '5,678'], null, ['decimal']],
    [['1.234', '5.678'], null, ['decimal']],
    [['1.234.567', '1.234'], ',', []],
    [['12.5', '12,5'], null, ['decimal']],
    [['1234', '5678'], null, []],
    [['abc', ''], null, []],
    [['1 234', '5 678'], null, []],
  ] as const)('%j have the decimal sign %s, open: %j', (values, decimal, open) => {
    const found = understandColumn(values, 'money');
    expect([found.reading.decimal, found.open]).toEqual([decimal, open]);
  });
  test('take the currency that most of them have', () => {
    expect(understandColumn(['5 €', '6 €', '7 $', '8'], 'money').reading.currency).toBe('€');
  });
});

describe('what nobody has decided', () => {
  test('is no day and no number, rather than either of two', () => {
    expect(dayOfCell('1/2/2026', plainReading)).toBeUndefined();
    expect(dayOfCell('5/5/2026', plainReading)).toBe(Date.UTC(2026, 4, 5) / 86_400_000);
    const amount = cellReader({ kind: 'money' }, plainReading);
    expect([amount('1,234'), amount('1,234.5'), amount('12,5'), amount('1234')]).toEqual([
      { code: 'notNumber' },
      1234.5,
      12.5,
      1234,
    ]);
  });
});

describe('shares', () => {
  test.each([
    [['25%', '30 %'], null, []],
    [['0.25', '0.3'], 'fraction', []],
    [['25', '30'], null, ['unit']],
    [['1', '0'], null, ['unit']],
    [['300', '250.5'], 'money', []],
    [['20', '25', '30', '250'], null, ['unit']],
    [['12 €', '30 €'], 'money', []],
    [['0', ''], null, []],
  ] as const)('%j are %s, open: %j', (values, unit, open) => {
    const found = understandColumn(values, 'share');
    expect([found.reading.unit, found.open]).toEqual([unit, open]);
  });
  test('of a workbook, where 25 % is 0.25, need no question', () => {
    for (const values of [
      [0.25, 0.3, null],
      [1, 0.5],
      [1, 1],
    ]) {
      expect(understandColumn(values, 'share')).toMatchObject({ reading: { unit: 'fraction' }, open: [] });
    }
  });
});

const names = columnNames([en, ar]);
const raw = (...rows: string[][]) => ({ name: '', rows });

describe('the columns of an export', () => {
  test('of usual customer systems are known by their headings', () => {
    const exports: [TableName, string, string][] = [
      [
        'deals',
        'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date',
        'deal,,stage,closed,seller,amount,opened',
      ],
      [
        'deals',
        'Deal - Title,Deal - Value,Deal - Owner,Deal - Stage,Deal - Organization,Deal - Deal created,Deal - Won time,Deal - Lost reason',
        'deal,amount,seller,stage,client,opened,closed,reasonLost',
      ],
      [
        'deals',
        'Opportunity Name,Account Name,Opportunity Owner,Stage,Amount (converted),Close Date,Lead Source',
        'deal,client,seller,stage,amount,closed,channel',
      ],
      ['payments', 'Invoice number,Payment date,Amount paid', 'deal,date,amount'],
      ['activities', 'Activity - Type,Activity - Due date,Activity - Owner', 'kind,date,seller'],
      ['clients', 'Company name,Company owner,City,Industry,Create Date', 'client,owner,region,segment,since'],
      ['people', 'Full name,Job title,Department,Hire date,FTE', 'name,role,team,start,share'],
    ];
    for (const [table, header, wanted] of exports) {
      const found = likelyTable(raw(header.split(',')), names);
      expect([found?.table, found?.match.map((column) => column ?? '').join()]).toEqual([table, wanted]);
    }
  });
  test('are found below titles and dates of print', () => {
    const source = raw(
      ['Deals of March'],
      ['printed', '1.4.2026'],
      [],
      ['Deal', 'Seller', 'Amount'],
      ['1', 'Ann', '5'],
    );
    expect(likelyTable(source, names)).toMatchObject({ table: 'deals', headerRow: 3, isWhole: true });
  });
  test('that nobody knows are no table', () => {
    expect(likelyTable(raw(['x', 'y'], ['1', '2']), names)).toBeUndefined();
  });
  test('with the ledger’s own headings are its own, in both languages, in any order and case', () => {
    const own = fc.constantFrom(en, ar).chain((words) =>
      fc.constantFrom(...tableNames).chain((table) => {
        const columns = columnsOf(table);
        const headings = columns.map(
          (column) => (words.columns[table] as Record<string, string[]>)[column]?.[0] as string,
        );
        const pairs = columns.map((column, place) => [column, headings[place] as string] as const);
        return fc.record({
          table: fc.constant(table),
          pairs: fc.shuffledSubarray(pairs, { minLength: pairs.length }),
          loud: fc.boolean(),
        });
      }),
    );
    fc.assert(
      fc.property(own, ({ table, pairs, loud }) => {
        const header = pairs.map(([, heading]) => (loud ? ` ${heading.toUpperCase()} ` : heading));
        const match = matchColumns(header, table, names);
        expect(match).toEqual(pairs.map(([column]) => column));
        expect(missingColumns(match, table)).toEqual([]);
        expect(likelyTable(raw(header), names)?.table).toBe(table);
      }),
    );
  });
  test('give each column of the ledger to one heading only', () => {
    const words = fc.constantFrom(...tableNames.flatMap((table) => Object.values(names[table]).flat()));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.constantFrom(...tableNames), (header, table) => {
        const found = matchColumns(header, table, names).filter((column) => column !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
