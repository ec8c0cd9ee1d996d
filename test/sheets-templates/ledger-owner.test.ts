/** The sheet "Owner" of the template "Ledger", against counts and sums done here row by row. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fields } from '../../src/messages/en/fields';
import { type LedgerRows, ledgerRows } from './ledger-rows';
import { at, block, errorsIn, near, type OpenedAddOn, openTemplate } from './opened';

const SHEET = 'Owner';
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const filled = (rows: unknown[][]) => rows.filter(([first]) => first !== '');
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

let addOn: OpenedAddOn;
let rows: LedgerRows;
let products: ReadonlyMap<string, string>;
beforeAll(async () => {
  addOn = await openTemplate('newLedger');
  rows = ledgerRows(addOn, Object.values(fields.tables));
  const deals = block(addOn, fields.tables.deals, 'A5:L3100').filter(([deal]) => deal !== '');
  products = new Map(deals.map((row) => [String(row[0]), String(row[6])]));
}, 60_000);

async function between(from: string, to: string): Promise<void> {
  addOn.sheet(SHEET).getRange('B5').setValue(day(from));
  addOn.sheet(SHEET).getRange('B6').setValue(day(to));
  await addOn.recalculate();
}

/** Number, sum and share by name, the largest sum first; names of equal sums in any order. */
function grouped(items: readonly (readonly [string, number])[]): Map<string, [number, number, unknown]> {
  const all = sum(items.map(([, amount]) => amount));
  const names = [...new Set(items.map(([name]) => name))];
  return new Map(
    names.map((name) => {
      const own = items.filter(([each]) => each === name).map(([, amount]) => amount);
      return [name, [own.length, sum(own), near(sum(own) / all)]];
    }),
  );
}
const shown = (range: string) =>
  new Map(filled(block(addOn, SHEET, range)).map(([name, ...figures]) => [String(name), figures]));

describe.each([
  ['2026-01-01', '2026-03-18'],
  ['2025-06-01', '2025-06-30'],
])('from %s to %s', (from, to) => {
  const isWithin = (date: Date | '') => date !== '' && date >= day(from) && date <= day(to);
  beforeAll(() => between(from, to));

  test('no cell holds an error', () => expect(errorsIn(addOn)).toEqual([]));
  test('new clients are those first entered in these days, hand-overs not counted again', () => {
    const fresh = rows.clients.filter(({ since, ownerSince }) => isWithin(since) && ownerSince === '');
    expect(at(addOn, SHEET, 'B8')).toBe(fresh.length);
    expect(fresh.length).toBeGreaterThan(0);
  });
  test('what was won is shown by product and by client, with its sum', () => {
    const won = rows.deals.filter(({ stage, closed }) => stage === 'Won' && isWithin(closed));
    const byProduct = grouped(won.map(({ deal, amount }) => [products.get(deal) ?? '', amount]));
    for (const [name, figures] of byProduct) expect(shown('A16:D24').get(name)).toEqual(figures);
    const byClient = grouped(won.map(({ client, amount }) => [client, amount]));
    expect(shown('K29:N428').size).toBeGreaterThanOrEqual(byClient.size);
    for (const [name, figures] of byClient) expect(shown('K29:N428').get(name)).toEqual(figures);
    const first = filled(block(addOn, SHEET, 'K29:N29'))[0] as [string, number, number, number];
    expect(first[2]).toBe(Math.max(...[...byClient.values()].map(([, amount]) => amount)));
    expect(at(addOn, SHEET, 'F6')).toContain(first[0]);
  });
  test('requests are the deals opened, by channel', () => {
    const opened = rows.deals.filter((deal) => isWithin(deal.opened));
    const counts = filled(block(addOn, SHEET, 'F16:I26')).filter(([name]) => !String(name).startsWith('('));
    expect(sum(counts.map(([, number]) => number as number))).toBe(opened.length);
  });
  test('what was done is shown by kind, and the results of calls', () => {
    const done = rows.activities.filter(({ date }) => isWithin(date));
    const count = (activity: (typeof done)[number]) => (activity.count as number | '') || 1;
    const byKind = shown('K16:N26');
    for (const kind of new Set(done.map((each) => each.kind))) {
      expect(byKind.get(kind)?.[1]).toBe(sum(done.filter((each) => each.kind === kind).map(count)));
    }
    const calls = done.filter(({ kind }) => kind === 'Call');
    const results = shown('F29:I39');
    for (const result of new Set(calls.map((each) => each.result).filter(Boolean))) {
      expect(results.get(result)?.[1]).toBe(sum(calls.filter((each) => each.result === result).map(count)));
    }
    expect(at(addOn, SHEET, 'B11')).toBe(sum(done.map(count)));
  });
  test('money by week adds up to the money received', () => {
    const received = sum(rows.payments.filter(({ date }) => isWithin(date)).map(({ amount }) => amount));
    const [header] = block(addOn, SHEET, 'A46:J46') as [string[]];
    const total = header.indexOf('Total');
    const weeks = block(addOn, SHEET, 'A47:J70').filter(([date]) => date instanceof Date);
    expect(sum(weeks.map((week) => week[total] as number))).toBe(received);
    expect(at(addOn, SHEET, 'B10')).toBe(received);
    for (const week of weeks) expect(sum(week.slice(1, total) as number[])).toBe(week[total]);
  });
});

describe('days that are missing or swapped', () => {
  test('show no figure', async () => {
    await between('2026-03-18', '2026-01-01');
    expect(block(addOn, SHEET, 'B8:B11').flat()).toEqual(['', '', '', '']);
    expect(filled(block(addOn, SHEET, 'A16:D24'))).toEqual([]);
    expect(errorsIn(addOn)).toEqual([]);
  });
});
