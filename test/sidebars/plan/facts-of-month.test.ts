/** What the ledger says of a month so far, for the tab "Today": by seller and day, and what it does not tell. */
import { describe, expect, it } from 'vitest';
import { planWords, sameKinds } from '../../../src/messages/plan-sidebar';
import { inOneGo } from '../../../src/models/in-slices';
import type { RawCell } from '../../../src/models/ledger/raw';
import { namesFor } from '../../../src/sidebars/import/order';
import { dayOfPlan } from '../../../src/sidebars/plan/board';
import { type AskedLine, type FoundFacts, jobs } from '../../../src/sidebars/plan/jobs';
import { peopleOfRows } from '../../../src/sidebars/plan/read-people';
import { dayOf, sum } from './forms';

type Language = 'en' | 'ar';
type Cells = readonly (readonly RawCell[])[];
const on = (iso: string): RawCell => ({ day: dayOf(iso) });
const headings = {
  deals: ['deal', 'client', 'seller', 'stage', 'amount', 'closed'],
  payments: ['deal', 'date', 'amount'],
  activities: ['seller', 'date', 'kind', 'count'],
} as const;

/** A plan of December read on the 10th. */
function factsOf(
  tables: { readonly [T in keyof typeof headings]?: Cells },
  lines: readonly AskedLine[],
  language: Language = 'en',
): FoundFacts {
  const text = planWords[language];
  const { names, outcomeWords } = namesFor(text);
  const ledger = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => {
      const named = text.fields.columns[table as 'deals'] as Readonly<Record<string, readonly string[]>>;
      const header = headings[table as 'deals'].map((column) => named[column]?.[0] as string);
      return [table, [JSON.stringify([header, ...rows])]];
    }),
  );
  const period = { from: dayOf('2026-12-01'), to: dayOf('2026-12-10') };
  return inOneGo(jobs.facts({ ledger, names, outcomeWords, period, lines }));
}

const line = (of: AskedLine['of'], ...kinds: string[]): AskedLine => ({ of, kinds });
const payments = line('payments');
const deals = line('deals');
const clients = [line('newClients'), line('currentClients')];
const calls = line('activity', 'Calls', ...(sameKinds[0] ?? []));

/** Of each seller, what is not 0, by date. */
function told(found: FoundFacts['lines'][number] | undefined) {
  if (!found) return null;
  return Object.fromEntries(
    found.sellers.map((seller, place) => [
      seller,
      Object.fromEntries(
        found.days.flatMap((day, at) => {
          const amount = found.amounts[place]?.[at] ?? 0;
          return amount === 0 ? [] : [[new Date(day * 86_400_000).toISOString().slice(5, 10), amount]];
        }),
      ),
    ]),
  );
}

const won = (deal: string, client: string, seller: string, day: string, amount: RawCell = 100): RawCell[] => [
  deal,
  client,
  seller,
  'Won',
  amount,
  on(day),
];

describe('payments of the month', () => {
  const book: Cells = [won('D-1', 'Acme', 'Ann', '2026-11-20'), won('D-2', 'Bolt', 'Bob', '2026-12-02')];
  it('are the seller’s of the deal, less what was paid back; other months and days to come are not counted', () => {
    const paid: Cells = [
      ['D-1', on('2026-11-30'), 1000],
      ['D-1', on('2026-12-01'), 500],
      ['D-1', on('2026-12-03'), -200],
      ['D-2', on('2026-12-03'), 70],
      ['D-2', on('2026-12-11'), 9000],
      ['D-2', on('2027-12-03'), 9000],
    ];
    const { lines } = factsOf({ deals: book, payments: paid }, [payments]);
    expect(told(lines[0])).toEqual({ Ann: { '12-01': 500, '12-03': -200 }, Bob: { '12-03': 70 } });
  });

  it('of a deal without a seller, or of none that is known, are in the figure of all and in nobody’s', () => {
    const paid: Cells = [
      ['D-2', on('2026-12-10'), 70],
      ['D-3', on('2026-12-10'), 30],
    ];
    const facts = factsOf({ deals: [...book, won('D-3', 'Cube', '', '2026-12-02')], payments: paid }, [payments]);
    const plan = [
      {
        name: 'Payments',
        of: 'payments' as const,
        grid: { days: [dayOf('2026-12-10')], sellers: ['Bob'], amounts: [Float64Array.of(200)] },
      },
    ];
    const days = dayOfPlan(plan, facts, dayOf('2026-12-10'));
    expect(days.map(({ person, lines }) => [person, lines[0]?.figures.factToday])).toEqual([
      ['', 100],
      ['Bob', 70],
    ]);
  });

  it('by somebody who is not in the plan stand under their name', () => {
    const facts = factsOf({ deals: book, payments: [['D-1', on('2026-12-10'), 5]] }, [payments]);
    const plan = [
      {
        name: 'Payments',
        of: 'payments' as const,
        grid: { days: [dayOf('2026-12-10')], sellers: ['Bob'], amounts: [Float64Array.of(200)] },
      },
    ];
    expect(dayOfPlan(plan, facts, dayOf('2026-12-10')).map(({ person }) => person)).toEqual(['', 'Bob', 'Ann']);
  });

  it('are not known without the sheet of deals, which says whose they are', () => {
    expect(factsOf({ payments: [['D-1', on('2026-12-01'), 5]] }, [payments, deals]).lines).toEqual([null, null]);
  });
});

describe('deals of the month', () => {
  it('are those won, with an amount or without, on the day they closed', () => {
    const book: Cells = [
      won('D-1', 'Acme', 'Ann', '2026-12-01'),
      won('D-2', 'Acme', 'Ann', '2026-12-01', ''),
      won('D-3', 'Bolt', 'Ann', '2026-11-30'),
      ['D-4', 'Bolt', 'Ann', 'Lost', 100, on('2026-12-01')],
      ['D-5', 'Bolt', 'Ann', 'Offer', 100, ''],
    ];
    expect(told(factsOf({ deals: book }, [deals]).lines[0])).toEqual({ Ann: { '12-01': 2 } });
  });
});

describe('new and current clients', () => {
  const before = won('D-0', 'Acme', 'Ann', '2026-10-05');
  it('are told by whether they had bought before the month; each counts once, on the day they first bought in it', () => {
    const book: Cells = [
      won('D-1', 'acme ', 'Bob', '2026-12-04'),
      won('D-2', 'Acme', 'Ann', '2026-12-02'),
      won('D-3', 'Bolt', 'Bob', '2026-12-03'),
      won('D-4', 'Bolt', 'Ann', '2026-12-05'),
      won('D-5', 'Cube', 'Ann', '2026-12-20'),
      before,
    ];
    const { lines } = factsOf({ deals: book }, clients);
    expect(lines.map(told)).toEqual([{ Bob: { '12-03': 1 } }, { Ann: { '12-02': 1 } }]);
  });

  it('of the first day of the month belong to it, and what is won after today says nothing yet', () => {
    const book: Cells = [
      before,
      won('D-1', 'Bolt', 'Bob', '2026-12-01'),
      won('D-2', 'Bolt', 'Bob', '2026-12-05'),
      won('D-3', '', 'Ann', '2026-12-11'),
    ];
    const { lines } = factsOf({ deals: book }, clients);
    expect(lines.map(told)).toEqual([{ Bob: { '12-01': 1 } }, {}]);
  });

  it.each<[string, Cells]>([
    ['nothing was won before the month', [won('D-1', 'Acme', 'Ann', '2026-12-02')]],
    ['a deal of the month names no client', [before, won('D-1', '', 'Ann', '2026-12-02')]],
  ])('cannot be told apart where %s', (_what, book) => {
    expect(factsOf({ deals: book }, clients).lines).toEqual([null, null]);
  });
});

describe('activities of the month', () => {
  it.each<[Language, string, string]>([
    ['en', 'Phone call', 'call'],
    ['ar', 'مكالمة', 'اتصالات'],
  ])('are found by any name of their kind, a blank count as one (%s)', (language, one, other) => {
    const done: Cells = [
      ['Ann', on('2026-12-01'), one, 12],
      ['Ann', on('2026-12-01'), other, ''],
      ['Ann', on('2026-11-30'), one, 50],
      ['Ann', on('2026-12-01'), 'Lunch', 3],
    ];
    expect(told(factsOf({ activities: done }, [calls], language).lines[0])).toEqual({ Ann: { '12-01': 13 } });
  });

  it('of a name that the ledger does not know are not known, rather than 0', () => {
    const done: Cells = [['Ann', on('2026-12-01'), 'Call', 12]];
    const { lines } = factsOf({ activities: done }, [calls, line('activity', 'Demos')]);
    expect(lines[1]).toBeNull();
    expect(lines[0]).not.toBeNull();
  });

  it('of a known name that nobody has done this month are 0', () => {
    const found = factsOf({ activities: [['Ann', on('2026-11-02'), 'Call', 12]] }, [calls]).lines[0];
    if (!found) throw new Error('The calls are not known.');
    expect(sum(found.amounts.flatMap((of) => [...of]))).toBe(0);
  });

  it('are not known without their sheet', () => {
    expect(factsOf({}, [calls]).lines).toEqual([null]);
  });
});

describe('people of selected cells', () => {
  it('have level, part-time share, first and last day and most a month, below headings or without them', () => {
    const rows: Cells = [
      ['Ann', 2, 0.5, on('2026-12-01'), '', 30_000],
      ['', '', '', '', '', ''],
      ['Bob', '', '', '', on('2026-12-18'), ''],
    ];
    const read = peopleOfRows([['Name', 'Level'], ...rows]);
    expect(read).toEqual(peopleOfRows(rows));
    if (read.kind !== 'people') throw new Error(read.kind);
    expect(read.people).toMatchObject([
      { name: 'Ann', level: 2, share: 0.5, start: dayOf('2026-12-01'), leave: null, atMost: 30_000 },
      { name: 'Bob', level: 1, share: 1, start: null, leave: dayOf('2026-12-18'), atMost: null },
    ]);
  });

  it.each<[string, Cells, object]>([
    ['a share above 1', [['Ann', 1, 1.5]], { kind: 'notRead', row: 1, column: 'share', text: '1.5' }],
    [
      'a row without a name',
      [
        ['Ann', 1],
        ['', 1],
      ],
      { kind: 'notRead', row: 2, column: 'name' },
    ],
    ['a name twice', [['Ann'], ['ann']], { kind: 'twice', name: 'ann' }],
    ['nobody', [['', '']], { kind: 'empty' }],
    ['501 people', Array.from({ length: 501 }, (_, place) => [`P${place}`]), { kind: 'tooMany' }],
  ])('are refused with %s', (_what, rows, reason) => {
    expect(peopleOfRows(rows)).toMatchObject(reason);
  });
});
