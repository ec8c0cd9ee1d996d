/** The LEDGER functions as a sheet calls them: worked cases, tables that are half there, refusals. */
import { describe, expect, test } from 'vitest';
import { LEDGER_CHECK } from '../../../src/functions/ledger/check';
import { LEDGER_OWNER } from '../../../src/functions/ledger/owner';
import { LEDGER_PIPELINE } from '../../../src/functions/ledger/pipeline';
import { LEDGER_READ } from '../../../src/functions/ledger/read';
import { LEDGER_SERIES } from '../../../src/functions/ledger/series';
import { LEDGER_SUM } from '../../../src/functions/ledger/sum';
import { LEDGER_TOTAL } from '../../../src/functions/ledger/total';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { wordsFor } from '../../../src/messages/catalogue';
import { localEnvironment } from '../../../src/sheets/environment';

const calling =
  (custom: CustomFunction) =>
  (...given: unknown[]) =>
    call(custom, given, localEnvironment());
const total = calling(LEDGER_TOTAL);
const sum = calling(LEDGER_SUM);
const series = calling(LEDGER_SERIES);
const pipeline = calling(LEDGER_PIPELINE);
const check = calling(LEDGER_CHECK);
const owner = calling(LEDGER_OWNER);
const read = calling(LEDGER_READ);
const on = (month: number, day: number) => new Date(2026, month - 1, day);
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const people = [
  ['Name', 'Team'],
  ['Ann', 'North'],
  ['Bob', 'South'],
];
const clients = [
  ['Client', 'Region', 'Channel', 'Owner', 'Owner since'],
  ['Hotel', 'City', 'Fair', 'Ann', ''],
  ['School', 'Coast', 'Web', 'Bob', ''],
  ['Hotel', 'City', 'Fair', 'Bob', on(3, 1)],
];
const deals = [
  ['Deal', 'Client', 'Seller', 'Stage', 'Amount', 'Margin', 'Opened', 'Expected', 'Closed', 'Channel'],
  ['D1', 'Hotel', 'Ann', 'Won', 1000, 0.3, on(1, 10), '', on(2, 5), ''],
  ['D2', 'School', 'Bob', 'Won', 400, 0.5, on(1, 20), '', on(3, 2), 'Phone'],
  ['D3', 'hotel', 'ann', 'Offer', 700, '', on(2, 1), on(2, 20), '', ''],
  ['D4', 'School', 'Bob', 'Lost', 200, '', on(2, 2), '', on(2, 25), ''],
];
const payments = [
  ['Deal', 'Date', 'Amount'],
  ['D1', on(2, 10), 600],
  ['D2', on(3, 5), 300],
  ['D1', on(3, 9), 400],
  ['D1', on(3, 10), -100],
];
const activities = [
  ['Seller', 'Date', 'Kind', 'Count', 'Result'],
  ['Ann', on(2, 2), 'Call', 20, 'Reached'],
  ['Ann', on(2, 2), 'Call', '', ''],
  ['Bob', on(2, 3), 'Meeting', 2, ''],
];
const tables = [people, clients, deals, payments, activities];
const changed = (table: unknown[][], row: number, place: number, cell: unknown) =>
  table.map((cells, index) => (index === row ? cells.map((old, at) => (at === place ? cell : old)) : cells));

describe('LEDGER_TOTAL', () => {
  test.each([
    ['payments', 1200],
    ['won', 1400],
    ['margin', 500],
    ['opened', 2300],
    ['lost', 200],
    ['activities', 23],
  ])('all %s of the ledger are %d', (what, expected) => {
    expect(total(what, ...tables)).toBe(expected);
  });
  test('the first and the last day count, and an end that is left out has no end', () => {
    expect(total('payments', ...tables, on(3, 5), on(3, 9))).toBe(700);
    expect(total('payments', ...tables, on(3, 10))).toBe(-100);
    expect(total('payments', ...tables, '', on(2, 10))).toBe(600);
    expect(total('payments', ...tables, on(5, 1))).toBe(0);
  });
  test('months down against teams across give a grid, and a half-filled column stays blank', () => {
    const months = [column(on(2, 1), on(3, 1), ''), column(on(2, 28), on(3, 31), '')] as const;
    expect(total('payments', ...tables, ...months, 'team', [['North', 'South']])).toEqual([
      [600, 0],
      [300, 300],
      ['', ''],
    ]);
    expect(total('payments', ...tables, '', '', 'person', column('ANN', 'Bob', 'Nobody', ''))).toEqual(
      column(900, 300, 0, ''),
    );
  });
  test.each([
    ['owner', 'Bob', 600],
    ['region', 'coast', 300],
    ['channel', 'Fair', 900],
    ['channel', 'Phone', 300],
    ['client', 'Hotel', 900],
    ['stage', 'Won', 1200],
  ])('payments of the %s %s are %d', (only, is, expected) => {
    expect(total('payments', ...tables, '', '', only, is)).toBe(expected);
  });
  test('Arabic headings and Arabic words for won are read under English ones', () => {
    const arabic = [
      ['الصفقة', 'المرحلة', 'المبلغ', 'تاريخ الإغلاق'],
      ['ص1', 'رابحة', 500, on(2, 1)],
      ['ص2', 'خاسرة', 70, on(2, 2)],
    ];
    expect(total('won', '', '', arabic)).toBe(500);
    expect(total('lost', '', '', arabic)).toBe(70);
  });
});

describe('LEDGER_SERIES', () => {
  test('a column a group, the largest first, a row a month, and 0 where nothing was', () => {
    expect(series('payments', 'month', 'person', '', '', deals, payments, '', on(1, 15), on(4, 2))).toEqual([
      ['From', 'Ann', 'Bob', 'Total'],
      [on(1, 15), 0, 0, 0],
      [on(2, 1), 600, 0, 600],
      [on(3, 1), 300, 300, 600],
      [on(4, 1), 0, 0, 0],
    ]);
  });
  test('without a period from the first fact to the last, by total alone', () => {
    expect(series('payments', 'quarter', '', '', '', '', payments)).toEqual([
      ['From', 'Total'],
      [on(2, 10), 1200],
    ]);
    expect(series('payments', 'week', '', '', '', '', payments, '', '', on(2, 20), '', '', '', false)).toEqual([
      [on(2, 10), 600],
      [on(2, 16), 0],
    ]);
  });
});

describe('LEDGER_PIPELINE', () => {
  test('stages in their order, those without a deal too; what is past its day is overdue', () => {
    const stages = [
      ['Lead', 0.2],
      ['Offer', 0.5],
    ];
    expect(pipeline(deals, on(2, 21), stages, false)).toEqual([
      ['Lead', 0, 0, 0, 0],
      ['Offer', 1, 700, 350, 1],
      ['(none)', 2, 600, '', 0],
    ]);
    expect(pipeline(deals, on(2, 20), stages, false)).toContainEqual(['Offer', 1, 700, 350, 0]);
  });
});

describe('LEDGER_OWNER', () => {
  test('the hand-over counts from its day on, for columns as for one cell', () => {
    expect(owner('Hotel', on(2, 28), clients)).toBe('Ann');
    expect(owner(column('hotel', 'School', ''), column(on(3, 1), on(3, 1), ''), clients)).toEqual(
      column('Bob', 'Bob', ''),
    );
  });
});

describe('a question whose table or column is missing', () => {
  test.each([
    [() => total('payments'), 'LEDGER_TOTAL: payments is needed here, with the column Amount.'],
    [() => total('won', people), 'LEDGER_TOTAL: deals is needed here, with the column Amount.'],
    [
      () => total('payments', '', '', deals, payments, '', '', '', 'team', 'North'),
      'LEDGER_TOTAL: people is needed here, with the column Team.',
    ],
    [
      () => sum('payments', 'region', people, '', deals, payments),
      'LEDGER_SUM: clients is needed here, with the column Region.',
    ],
    [
      () => sum('payments', 'person', '', '', '', payments),
      'LEDGER_SUM: deals is needed here, with the column Seller.',
    ],
    [
      () =>
        sum(
          'margin',
          'person',
          '',
          '',
          deals.map((row) => row.filter((_cell, place) => place !== 5)),
        ),
      'deals is needed here, with the column Margin.',
    ],
    [
      () => series('activities', 'month', 'team', '', '', '', '', activities),
      'LEDGER_SERIES: people is needed here, with the column Team.',
    ],
    [
      () =>
        total('activities', '', '', '', '', [
          ['Seller', 'Day'],
          ['Ann', on(2, 2)],
        ]),
      'LEDGER_TOTAL: activities must be a range of Activities with its headings in it, among them Seller, Date, Kind, got a range of 2 × 2.',
    ],
  ])('is refused with its name, for a sum of nothing would be 0 in silence: %#', (ask, sentence) => {
    expect(ask).toThrow(sentence);
  });
  test('is not, where the question does without it', () => {
    expect(total('payments', '', '', '', payments)).toBe(1200);
    expect(total('activities', '', '', '', '', activities)).toBe(23);
  });
});

describe('what a table holds that cannot be added up', () => {
  test.each([
    [
      'a text for an amount',
      changed(deals, 1, 4, 'soon'),
      'LEDGER_TOTAL: deals (row 2) cannot be added up: Amount, “soon”. Not a number.',
    ],
    ['an error', changed(deals, 1, 4, '#REF!'), 'deals (row 2) cannot be added up: Amount, “#REF!”. Not a number.'],
    [
      'a day that may be another',
      changed(deals, 1, 8, '2/5/2026'),
      'deals (row 2) cannot be added up: Closed, “2/5/2026”. Can be read in two ways.',
    ],
    ['a share of 30', changed(deals, 1, 5, 30), 'deals (row 2) cannot be added up: Margin, “30”.'],
    [
      'a deal that stands twice',
      changed(deals, 2, 0, 'd1'),
      'deals (row 3) cannot be added up: Deals, “d1”. Row 2 says something else of the same',
    ],
    [
      'a row without a deal',
      changed(deals, 4, 0, ''),
      'deals (row 5) cannot be added up: Deal, “”. Must not be blank.',
    ],
    [
      'a deal won on no day',
      changed(deals, 2, 8, ''),
      'deals has 1 that would count but have no date (the first in row 3), so a period cannot be added up.',
    ],
    [
      'a won deal without an amount',
      changed(deals, 2, 4, ''),
      'deals has 1 that would count but have no amount (the first in row 3).',
    ],
  ])('%s is refused with its row by a sum, and listed by LEDGER_CHECK', (_name, wrong, sentence) => {
    expect(() => total('won', people, clients, wrong, payments, activities, on(1, 1), on(3, 31))).toThrow(sentence);
    const [first] = check(people, clients, wrong, '', '', on(4, 1), '', false) as unknown[][];
    expect(first?.[0]).toBe(sentence.includes('no amount') ? 'Nothing to look at.' : 'Deals');
  });
  test('is Arabic where the spreadsheet is', () => {
    const environment = { ...localEnvironment(), words: () => wordsFor('ar_EG') };
    expect(() => call(LEDGER_TOTAL, ['won', '', '', changed(deals, 1, 4, 'soon')], environment)).toThrow(
      'لا يمكن جمعه',
    );
  });
  test('stands in a line of its own in LEDGER_SUM: how many have no date, how many no amount', () => {
    const gaps = changed(changed(deals, 1, 4, ''), 2, 8, '');
    expect(sum('won', 'person', people, clients, gaps, '', '', on(1, 1), on(3, 31))).toEqual([
      ['Person', 'Number', 'Sum', 'Share'],
      ['(without a date)', 1, '', ''],
      ['(without an amount)', 1, '', ''],
    ]);
    // Without a period what has no date is part of the whole.
    expect(sum('won', 'person', people, clients, gaps, '', '')).toEqual([
      ['Person', 'Number', 'Sum', 'Share'],
      ['Bob', 1, 400, 1],
      ['(without an amount)', 1, '', ''],
    ]);
  });
});

describe('what makes no sense together', () => {
  test.each([
    [() => total('paid', ...tables), 'what must be “payments” or “won”'],
    [
      () => sum('payments', 'kind', ...tables),
      'by is “kind”, which Payments do not have. Use one of: person, team, owner',
    ],
    [() => total('activities', ...tables, '', '', 'region', 'City'), 'only is “region”, which Activities do not have.'],
    [() => total('payments', ...tables, on(3, 1), on(2, 1)), 'to is 2026-02-01, before 2026-03-01. Swap the two.'],
    [() => total('payments', ...tables, '', '', 'person'), 'is is blank. Name what to keep, or leave out only.'],
    [
      () => series('payments', 'day', '', ...tables, new Date(1990, 0, 1), on(1, 1)),
      'step makes 13,150 periods, and 10,000 is the most.',
    ],
    [() => pipeline(deals), 'day is missing'],
    [
      () => total('won', '', '', changed(deals, 1, 3, 'Signed')),
      'LEDGER_TOTAL: stages must say what “Signed” means: deals closed in stages that are neither won nor lost by name: 1, the first in row 2.',
    ],
    [() => pipeline(changed(deals, 1, 3, 'Signed'), on(3, 1)), 'stages must say what “Signed” means'],
    [() => pipeline(deals, on(3, 1), [['Offer', 2]]), 'stages must be 0–100%, got 2'],
    [
      () => pipeline(deals, on(3, 1), [['Offer', 0.5, 'maybe']]),
      'stages must be open, won or lost, got the text “maybe”',
    ],
  ])('is refused with what can be asked: %#', (ask, sentence) => {
    expect(ask).toThrow(sentence);
  });
});

test('a stage of one’s own is won where the range of stages says so', () => {
  const signed = changed(deals, 1, 3, 'Signed');
  expect(total('won', '', '', signed, '', '', '', '', '', '', [['Signed', 1, 'won']])).toBe(1400);
  expect(total('opened', '', '', signed)).toBe(2300);
});

describe('tables in the three forms people have', () => {
  test('with a title above, blank rows between, other columns, other order and texts for numbers', () => {
    const wide = [
      ['Payments of the year', '', '', ''],
      ['', '', '', ''],
      ['Note', 'Amount', 'Date', 'Deal'],
      ['cash', 600, on(2, 10), 'D1'],
      ['', '', '', ''],
      ['', '٣٠٠', '2026-03-05', 'D2'],
      ...Array.from({ length: 50 }, () => ['', '', '', '']),
    ];
    expect(total('payments', '', '', '', wide)).toBe(900);
    expect(read('payments', wide)).toEqual([
      ['Deal', 'Date', 'Amount'],
      ['D1', on(2, 10), 600],
      ['D2', on(3, 5), 300],
    ]);
  });
  test('days are those of the spreadsheet’s calendar, whatever the time zone of the machine', () => {
    for (const [zone, hour] of [
      ['America/Sao_Paulo', 3],
      ['Pacific/Auckland', 11],
      ['UTC', 0],
    ] as const) {
      const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
      const dayOf = (date: Date) => Date.parse(`${format.format(date)}T00:00:00Z`) / 86_400_000;
      const midnight = zone === 'Pacific/Auckland' ? Date.UTC(2026, 1, 28, hour) : Date.UTC(2026, 2, 1, hour);
      const table = [
        ['Deal', 'Date', 'Amount'],
        ['D1', new Date(midnight), 5],
      ];
      const environment = { ...localEnvironment(), dayOf };
      const march = [46_082, 46_112];
      expect(call(LEDGER_TOTAL, ['payments', '', '', '', table, '', ...march], environment)).toBe(5);
      expect(call(LEDGER_TOTAL, ['payments', '', '', '', table, '', 46_054, 46_081], environment)).toBe(0);
    }
  });
});

describe('LEDGER_CHECK', () => {
  test('lists what deserves a look in the order of tables and rows, and says so where all is in order', () => {
    const odd = changed(changed(deals, 1, 2, 'Eve'), 3, 0, 'D9');
    expect(check(people, clients, odd, payments, activities, on(3, 9))).toEqual([
      ['Table', 'Row', 'Column', 'Value', 'What to look at'],
      ['Deals', 2, 'Seller', 'Eve', 'Nobody of this name in People.'],
      ['Payments', 5, 'Date', '2026-03-10', 'In the future, though it should have happened.'],
      ['Payments', 5, 'Amount', -100, 'Negative. Right for money given back; wrong otherwise.'],
    ]);
    expect(check(people, '', '', '', '', on(3, 9), '', false)).toEqual([['Nothing to look at.', '', '', '', '']]);
  });
});
