/** Sums of the ledger against SUMIFS and COUNTIFS over the same deals. */
import { describe, expect, test } from 'vitest';
import { differences } from './differences';
import { dateOf, ours, rowsOf, serialOf } from './ours';
import { chances, LAST_DAY, ledgerDeals, PIPELINE_DAY } from './sheets/ledger';

type Deal = (typeof ledgerDeals)['cases'][0];

const asSheet = [
  ['Deal', 'Seller', 'Product', 'Stage', 'Amount', 'Opened', 'Expected', 'Closed'],
  ...ledgerDeals.cases.map(({ deal, seller, product, stage, amount, opened, expected, closed }) => [
    deal,
    seller,
    product,
    stage,
    amount,
    dateOf(opened),
    dateOf(expected),
    closed === null ? '' : dateOf(closed),
  ]),
];
/** People, clients, deals, payments and activities, of which deals are enough here. */
const tables = ['', '', asSheet, '', ''];
const periodOf = ({ from, to }: Deal) => [dateOf(from), dateOf(to)];

describe('LEDGER_TOTAL', () => {
  test('is what SUMIFS adds up, of a seller, of a product and of all', () => {
    expect(
      differences(ledgerDeals, (given, { wonOfSeller, lostOfProduct, openedIn }) => {
        const total = (what: string, ...only: string[]) =>
          ours('LEDGER_TOTAL', what, ...tables, ...periodOf(given), ...only);
        return [
          ['won of the seller', total('won', 'person', given.seller), wonOfSeller],
          ['lost of the product', total('lost', 'product', given.product), lostOfProduct],
          ['opened', total('opened'), openedIn],
        ];
      }),
    ).toEqual([]);
  });
});

describe('LEDGER_SUM', () => {
  test('has the numbers, sums and shares of COUNTIFS and SUMIFS', () => {
    expect(
      differences(ledgerDeals, (given, { wonOfSeller, countOfSeller, wonOfAll }) => {
        const rows = rowsOf('LEDGER_SUM', 'won', 'person', ...tables, ...periodOf(given));
        const [, count = 0, sum = 0, share = 0] = rows.find(([name]) => name === given.seller) ?? [];
        const whole = wonOfAll as number;
        return [
          ['number', count, countOfSeller],
          ['sum', sum, wonOfSeller],
          ['share', share === '' ? 0 : share, whole === 0 ? 0 : (wonOfSeller as number) / whole],
        ];
      }),
    ).toEqual([]);
  });
});

describe('LEDGER_SERIES', () => {
  test('has the months that EOMONTH bounds, of each seller and of all', () => {
    const first = Math.min(...ledgerDeals.cases.map(({ from }) => from));
    const begin = serialOf(new Date(dateOf(first).getFullYear(), 0, 1));
    const [header = [], ...rows] = ours(
      'LEDGER_SERIES',
      'won',
      'month',
      'person',
      ...tables,
      dateOf(begin),
      dateOf(LAST_DAY),
    ) as unknown[][];
    expect(
      differences(ledgerDeals, ({ seller }, { monthBegins, monthOfSeller, monthOfAll }) => {
        const row = rows.find(([month]) => serialOf(month) === monthBegins) ?? [];
        return [
          ['of the seller', row[header.indexOf(seller)], monthOfSeller],
          ['of all', row.at(-1), monthOfAll],
        ];
      }),
    ).toEqual([]);
  });
});

describe('LEDGER_PIPELINE', () => {
  test('has the open deals of each stage, and what was closed since under none', () => {
    const stages = Object.entries(chances);
    const rows = rowsOf('LEDGER_PIPELINE', asSheet, dateOf(PIPELINE_DAY), stages);
    expect(
      differences(ledgerDeals, ({ stage }, { stageCount, stageAmount, stageOverdue, closedSince }) => {
        const chance = stage === 'Lead' || stage === 'Offer' ? chances[stage] : undefined;
        const none = rows.find(([name]) => name === '(none)') ?? [];
        if (chance === undefined) return [['closed since', none[1], closedSince]];
        const row = rows.find(([name]) => name === stage) ?? [];
        return [
          ['deals', row[1], stageCount],
          ['amount', row[2], stageAmount],
          ['expected', row[3], (stageAmount as number) * chance],
          ['overdue', row[4], stageOverdue],
        ];
      }),
    ).toEqual([]);
  });
});

describe('PLAN_COVERAGE', () => {
  test('has what SUMPRODUCT finds in time, overdue, later and without a chance', () => {
    const stages = Object.entries(chances);
    const plan = 2_000_000;
    expect(
      differences(ledgerDeals, ({ coverageEnd, paymentDays, amount }, sheet) => {
        const { open, leadsInTime, offersInTime, overdue, later, closedSinceInTime } = sheet;
        const [figures = []] = rowsOf(
          'PLAN_COVERAGE',
          plan,
          amount,
          asSheet,
          dateOf(PIPELINE_DAY),
          stages,
          dateOf(coverageEnd),
          paymentDays,
        );
        const expected = (leadsInTime as number) * chances.Lead + (offersInTime as number) * chances.Offer;
        const remaining = plan - amount;
        return [
          ['remaining', figures[0], remaining],
          ['open', figures[1], open],
          ['in time', figures[2], (leadsInTime as number) + (offersInTime as number)],
          ['expected', figures[3], expected],
          ['coverage', figures[4], expected / remaining],
          ['coverage, all open', figures[5], (open as number) / remaining],
          ['still to find', figures[6], Math.max(0, remaining - expected)],
          ['overdue', figures[7], overdue],
          ['later', figures[8], later],
          ['without a day', figures[9], 0],
          ['without a chance', figures[10], closedSinceInTime],
        ];
      }),
    ).toEqual([]);
  });
});
