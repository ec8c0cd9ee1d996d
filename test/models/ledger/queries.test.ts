/** What the ledger adds up, held against sums that are worked out row by row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeWords } from '../../../src/messages/fields';
import { type Period, periodsIn, type Step, steps } from '../../../src/models/calendar/periods';
import { factsOf, type Measure, measures } from '../../../src/models/ledger/facts';
import { type Dimension, dimensions, groupsOf } from '../../../src/models/ledger/grouping';
import { ownershipsOf, ownersOf } from '../../../src/models/ledger/owners';
import { pipelineOf } from '../../../src/models/ledger/pipeline';
import { stagesOf } from '../../../src/models/ledger/stages';
import { oneGroup, seriesBy, sumsByGroup } from '../../../src/models/ledger/sums';
import type { TableName } from '../../../src/models/ledger/tables';
import { ar, en } from '../../ledger-words';
import { ledgerOf, madeUpLedger, NEW_YEAR, type Row, tableOf } from './ledgers';

const stageOf = stagesOf([{ name: 'Proposal', outcome: 'open', chance: 0.4 }], outcomeWords([en, ar]));
const same = (text: unknown) =>
  String(text ?? '')
    .trim()
    .toLowerCase();

/** Facts of one measure, one after the other, in the plainest way. */
function plainFacts(
  rows: Record<TableName, Row[]>,
  measure: Measure,
): { row: Row; day: number; value: number; deal: Row | undefined }[] {
  if (measure === 'activities')
    return rows.activities.map((row) => ({
      row,
      day: row.date as number,
      value: (row.count as number | null) ?? 1,
      deal: undefined,
    }));
  if (measure === 'payments') {
    return rows.payments.map((row) => ({
      row,
      day: row.date as number,
      value: row.amount as number,
      deal: rows.deals.find(({ deal }) => same(deal) === same(row.deal)),
    }));
  }
  const outcome = (row: Row) => {
    if (['won', 'closed won'].includes(same(row.stage))) return 'won';
    if (same(row.stage) === 'lost') return 'lost';
    if (same(row.stage) === 'proposal') return 'open';
    if (row.reasonLost !== '') return 'lost';
    return row.closed === null ? 'open' : 'won';
  };
  return rows.deals
    .filter((row) => measure === 'opened' || outcome(row) === (measure === 'lost' ? 'lost' : 'won'))
    .map((row) => {
      const amount = row.amount as number | null;
      const value =
        measure === 'margin'
          ? amount === null || row.margin === null
            ? null
            : amount * (row.margin as number)
          : amount;
      return {
        row,
        day: (measure === 'opened' ? row.opened : row.closed) as number,
        value: value as number,
        deal: row,
      };
    })
    .filter(({ day, value }) => day !== null && value !== null);
}

function plainGroup(
  rows: Record<TableName, Row[]>,
  { row, deal, day }: { row: Row; deal: Row | undefined; day: number },
  by: Dimension,
): string {
  const client = rows.clients.filter((each) => same(each.client) === same(deal?.client) && deal?.client !== '').at(-1);
  const seller = deal ? deal.seller : row.seller;
  const region = { region: client?.region, segment: client?.segment };
  if (by === 'region' || by === 'segment') return same(region[by]);
  if (by === 'person') return same(seller);
  if (by === 'team') return same(rows.people.find(({ name }) => same(name) === same(seller) && seller !== '')?.team);
  if (by === 'channel') return same(deal?.channel || client?.channel);
  if (by === 'owner') {
    const owners = rows.clients.filter(
      (each) => same(each.client) === same(deal?.client) && ((each.ownerSince as number) ?? 0) <= day,
    );
    return same(owners.at(-1)?.owner);
  }
  return same((deal ?? row)[by]);
}

const periods = fc
  .tuple(fc.integer({ min: NEW_YEAR - 5, max: NEW_YEAR + 130 }), fc.nat(130))
  .map(([from, days]): Period => ({ from, to: from + days }));
const questions = fc.constantFrom(...measures).chain((measure) => {
  const table = measure === 'payments' || measure === 'activities' ? measure : 'deals';
  return fc.record({ measure: fc.constant(measure), by: fc.constantFrom(...dimensions[table]) });
});

describe('sums', () => {
  test('by every dimension and any period are what adding row by row gives', () => {
    fc.assert(
      fc.property(madeUpLedger, questions, periods, ({ rows, ledger }, { measure, by }, period) => {
        const { dated: facts } = factsOf(measure, ledger, stageOf);
        const found = sumsByGroup(facts, groupsOf(facts, by, ledger), period);
        const wanted = new Map<string, { count: number; sum: number }>();
        for (const fact of plainFacts(rows, measure)) {
          if (fact.day < period.from || fact.day > period.to) continue;
          const name = plainGroup(rows, fact, by);
          const { count, sum } = wanted.get(name) ?? { count: 0, sum: 0 };
          wanted.set(name, { count: count + 1, sum: sum + fact.value });
        }
        expect(new Map(found.map(({ name, count, sum }) => [same(name), { count, sum }]))).toEqual(wanted);
        expect(found.map(({ sum }) => sum)).toEqual(found.map(({ sum }) => sum).sort((one, other) => other - one));
      }),
      { numRuns: 1000 },
    );
  });
  test('of facts without a day or an amount are told, not lost', () => {
    fc.assert(
      fc.property(madeUpLedger, fc.constantFrom(...measures), ({ rows, ledger }, measure) => {
        const found = factsOf(measure, ledger, stageOf);
        const [count, undated, unvalued] = [found.dated.count, found.undated.count, found.unvalued.count];
        const all =
          measure === 'payments' ? rows.payments.length : measure === 'activities' ? rows.activities.length : undefined;
        if (all !== undefined) expect([count, undated, unvalued]).toEqual([all, 0, 0]);
        if (measure === 'opened') expect(count + undated + unvalued).toBe(rows.deals.length);
      }),
    );
  });
});

describe('a series', () => {
  test('by day, week, month, quarter or year adds up to the sums of the same period', () => {
    fc.assert(
      fc.property(
        madeUpLedger,
        questions,
        periods,
        fc.constantFrom(...steps),
        ({ ledger }, { measure, by }, period, step) => {
          const { dated: facts } = factsOf(measure, ledger, stageOf);
          const groups = groupsOf(facts, by, ledger);
          const { values, names, periods: all } = seriesBy(facts, groups, step, period);
          expect([all[0]?.from, all.at(-1)?.to]).toEqual([period.from, period.to]);
          const sums = sumsByGroup(facts, groups, period);
          for (const [place, name] of names.entries()) {
            const sum = values.reduce((total, line) => total + (line[place] as number), 0);
            expect(sum).toBeCloseTo(sums.find((each) => each.name === name)?.sum ?? 0, 8);
          }
        },
      ),
    );
  });
  test('has calendar periods: each begins where Date says that another begins', () => {
    const begins: Readonly<Record<Step, (date: Date) => boolean>> = {
      day: () => true,
      week: (date) => date.getUTCDay() === 1,
      month: (date) => date.getUTCDate() === 1,
      quarter: (date) => date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0,
      year: (date) => date.getUTCDate() === 1 && date.getUTCMonth() === 0,
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(900), fc.constantFrom(...steps), (from, days, step) => {
        const wanted: number[] = [from];
        for (let day = from + 1; day <= from + days; day++)
          if (begins[step](new Date(day * 86_400_000))) wanted.push(day);
        const found = periodsIn({ from, to: from + days }, step);
        expect(found.map((period) => period.from)).toEqual(wanted);
        expect(found.every((period, place) => period.to === (wanted[place + 1] ?? from + days + 1) - 1)).toBe(true);
      }),
    );
  });
  test('without facts has no period, and one group is all of them', () => {
    const { dated: facts } = factsOf('payments', ledgerOf({}), stageOf);
    expect(seriesBy(facts, oneGroup(facts, 'All'), 'month')).toEqual({ periods: [], names: ['All'], values: [] });
  });
});

describe('the open pipeline', () => {
  test('is what is open, by stage, with what may be expected of it', () => {
    const deals = tableOf('deals', [
      { deal: 'D1', stage: 'Proposal', amount: 100, opened: NEW_YEAR, expected: NEW_YEAR + 5 },
      { deal: 'D2', stage: 'proposal', amount: 300, opened: NEW_YEAR, expected: NEW_YEAR + 50 },
      { deal: 'D3', stage: 'Proposal', opened: NEW_YEAR },
      { deal: 'D4', stage: 'Talks', amount: 50, opened: NEW_YEAR },
      { deal: 'D5', stage: 'Won', amount: 999, opened: NEW_YEAR, closed: NEW_YEAR + 1 },
      { deal: 'D6', stage: 'Lost', amount: 999, opened: NEW_YEAR, closed: NEW_YEAR + 1 },
      { deal: 'D7', stage: 'Proposal', amount: 999, opened: NEW_YEAR + 30 },
      { deal: 'D8', stage: 'Won', amount: 70, opened: NEW_YEAR, closed: NEW_YEAR + 20 },
    ]);
    expect(pipelineOf(deals, stageOf, NEW_YEAR + 10)).toEqual([
      { stage: 'Proposal', deals: 3, amount: 400, expected: 160, overdue: 1, withoutAmount: 1 },
      { stage: 'Talks', deals: 1, amount: 50, expected: null, overdue: 0, withoutAmount: 0 },
      // Won since: on that day it was open, and nobody knows in which stage.
      { stage: '', deals: 1, amount: 70, expected: null, overdue: 0, withoutAmount: 0 },
    ]);
  });
});

describe('the owner of a client', () => {
  const clients = tableOf('clients', [
    { client: 'Acme', owner: 'Ann' },
    { client: 'acme', owner: 'Cid', ownerSince: NEW_YEAR + 90 },
    { client: 'Acme ', owner: 'Bob', ownerSince: NEW_YEAR + 30 },
    { client: 'Late', owner: 'Eve', ownerSince: NEW_YEAR },
  ]);
  test('is who had it on that day, the day of the hand-over included', () => {
    const ownerOn = ownersOf(clients);
    expect([-400, 0, 29, 30, 89, 90, 4000].map((days) => ownerOn('ACME', NEW_YEAR + days))).toEqual([
      'Ann',
      'Ann',
      'Ann',
      'Bob',
      'Bob',
      'Cid',
      'Cid',
    ]);
    expect([ownerOn('Late', NEW_YEAR - 1), ownerOn('Late', NEW_YEAR), ownerOn('Nobody', NEW_YEAR)]).toEqual([
      '',
      'Eve',
      '',
    ]);
  });
  test('has a history without gaps', () => {
    expect(ownershipsOf(clients, 'Acme')).toEqual([
      { owner: 'Ann', from: null, until: NEW_YEAR + 29 },
      { owner: 'Bob', from: NEW_YEAR + 30, until: NEW_YEAR + 89 },
      { owner: 'Cid', from: NEW_YEAR + 90, until: null },
    ]);
  });
});
