/** The template "Ledger": a year of deals that hangs together, recalculated, against sums done here row by row. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildTemplate } from '../../src/addon/templates';
import { fields as arabicFields } from '../../src/messages/ar/fields';
import { fields } from '../../src/messages/en/fields';
import { layTemplate } from '../../src/sheets/template-writer';
import { createHeadlessSpreadsheet } from '../../src/workbench/headless';
import { WorkbenchRange } from '../../src/workbench/spreadsheet/range';
import { WorkbenchValidationBuilder } from '../../src/workbench/spreadsheet/validation';
import { type LedgerRows, ledgerRows } from './ledger-rows';
import { block, type OpenedAddOn, openTemplate } from './opened';

const inEnglish = Object.values(fields.tables);
const inArabic = Object.values(arabicFields.tables);
const twice = (keys: readonly string[]) => keys.filter((key, place) => keys.indexOf(key) !== place);

let addOn: OpenedAddOn;
let rows: LedgerRows;
beforeAll(async () => {
  addOn = await openTemplate('newLedger');
  rows = ledgerRows(addOn, inEnglish);
}, 60_000);

describe('the year of the example', () => {
  test('eight sellers, four hundred clients, three thousand deals', () => {
    const { people, clients, deals, payments, activities } = rows;
    expect(people).toHaveLength(8);
    expect(new Set(clients.map(({ client }) => client)).size).toBe(400);
    expect(deals).toHaveLength(3000);
    expect(payments.length).toBeGreaterThan(800);
    expect(activities.length).toBeGreaterThan(5000);
    expect(activities.length).toBeLessThan(6000);
  });
  test('headings are the names that an import knows', () => {
    for (const [table, columns] of Object.entries(fields.columns)) {
      const sheet = fields.tables[table as keyof typeof fields.tables];
      const names = Object.values(columns).map(([first]) => first);
      expect(block(addOn, sheet, 'A4:L4')[0]?.filter((cell) => cell !== '')).toEqual(names);
    }
  });
  test('no row is there twice', () => {
    const { people, clients, deals, payments, activities } = rows;
    expect(twice(people.map(({ name }) => name))).toEqual([]);
    expect(twice(clients.map(({ client, ownerSince }) => `${client} ${ownerSince}`))).toEqual([]);
    expect(twice(deals.map(({ deal }) => deal))).toEqual([]);
    expect(twice(payments.map(({ deal, date, amount }) => `${deal} ${date} ${amount}`))).toEqual([]);
    expect(
      twice(activities.map(({ seller, date, kind, count, result }) => [seller, date, kind, count, result].join())),
    ).toEqual([]);
  });
  test('one seller joins in the middle of the year, one leaves, one works three days a week', () => {
    const joined = rows.people.filter(({ start }) => start.getUTCFullYear() === 2025);
    const left = rows.people.filter(({ leave }) => leave !== '');
    const partTime = rows.people.filter(({ share }) => share < 1);
    expect([joined, left, partTime].map((found) => found.map(({ name }) => name))).toEqual([
      ['David Costa'],
      ['Julia Novak'],
      ['Sophie Martin'],
    ]);
    expect(partTime[0]?.share).toBe(0.6);
    const daysOf = (name: string) =>
      new Set(rows.activities.filter(({ seller }) => seller === name).map(({ date }) => date.getTime())).size;
    expect(daysOf('Sophie Martin') / daysOf('Oliver Kent')).toBeCloseTo(0.6, 1);
  });
  test('clients of whoever left are with someone else from the next day on', () => {
    const handedOver = rows.clients.filter(({ ownerSince }) => ownerSince !== '');
    expect(handedOver.length).toBeGreaterThan(50);
    const last = new Map(rows.clients.map(({ client, owner }) => [client, owner]));
    expect([...last.values()].filter((owner) => owner === 'Julia Novak')).toEqual([]);
    const deals = rows.deals.filter(({ opened }) => opened > new Date('2025-10-01T00:00:00Z'));
    expect(deals.filter(({ seller }) => seller === 'Julia Novak')).toEqual([]);
  });
  test('lost deals say why, open ones have no day of closing, won ones are paid within three months', () => {
    const lost = rows.deals.filter(({ stage }) => stage === 'Lost');
    expect(lost.filter(({ reasonLost }) => reasonLost === '')).toEqual([]);
    expect(rows.deals.filter(({ stage, reasonLost }) => stage !== 'Lost' && reasonLost !== '')).toEqual([]);
    const paid = new Set(rows.payments.map(({ deal }) => deal));
    const early = new Date('2025-12-01T00:00:00Z');
    const unpaid = rows.deals.filter(({ deal, stage, closed }) => {
      return stage === 'Won' && closed !== '' && closed < early && !paid.has(deal);
    });
    // Money came for them, too, but names a deal that is not there.
    const known = new Set(rows.deals.map(({ deal }) => deal));
    expect(unpaid.length).toBeLessThanOrEqual(rows.payments.filter(({ deal }) => !known.has(deal)).length);
  });
  test('about one deal in five is won', () => {
    const closed = rows.deals.filter(({ stage }) => stage === 'Won' || stage === 'Lost');
    const won = closed.filter(({ stage }) => stage === 'Won');
    expect(won.length / closed.length).toBeGreaterThan(0.18);
    expect(won.length / closed.length).toBeLessThan(0.24);
  });
  test('summer is weaker than autumn', () => {
    const openedIn = (month: number) =>
      rows.deals.filter(({ opened }) => opened.getUTCFullYear() === 2025 && opened.getUTCMonth() === month).length;
    expect(openedIn(6) + openedIn(7)).toBeLessThan(0.8 * (openedIn(9) + openedIn(10)));
  });
  test('calls and meetings are on working days', () => {
    const weekend = rows.activities.filter(({ date }) => [0, 6].includes(date.getUTCDay()));
    expect(weekend).toEqual([]);
  });
});

describe('the cells of the tables', () => {
  const ruleAt = (sheet: string, cell: string) => addOn.sheet(sheet).getRange(cell).getDataValidation();

  test.each([
    ['a client from the column of clients', 'Deals', 'B5', 'Nobody’s Inn'],
    ['a seller from People', 'Deals', 'C5', 'A stranger'],
    ['a stage from Lists', 'Deals', 'D5', 'Halfway'],
    ['an owner from People', 'Clients', 'F5', 'A stranger'],
    ['a deal from Deals', 'Payments', 'A5', 'D-1'],
    ['a kind from Lists', 'Activities', 'C5', 'Singing'],
  ])('offer %s, and keep what an import brings besides', async (_what, sheet, cell, unlisted) => {
    expect(ruleAt(sheet, cell)?.getAllowInvalid()).toBe(true);
    const range = addOn.sheet(sheet).getRange(cell);
    const kept = range.getValue();
    expect(range.setValue(unlisted).getValue()).toBe(unlisted);
    range.setValue(kept);
  });
  test.each([
    ['a day', 'Deals', 'I5', 'soon'],
    ['an amount', 'Deals', 'E5', 'a lot'],
    ['a margin above everything', 'Deals', 'F5', 1.2],
    ['a part-time share above the whole week', 'People', 'F5', 1.5],
    ['a negative count', 'Activities', 'D5', -1],
    ['a payment on no day', 'Payments', 'B5', 'yesterday'],
  ])('refuse %s', (_what, sheet, cell, wrong) => {
    expect(() => addOn.sheet(sheet).getRange(cell).setValue(wrong)).toThrow(/violates the data validation rules/);
  });
  test('two thousand more deals, payments and activities find the same look and the same rules', () => {
    for (const [sheet, count, cell] of [
      ['Deals', rows.deals.length, 'I'],
      ['Payments', rows.payments.length, 'B'],
      ['Activities', rows.activities.length, 'B'],
    ] as const) {
      const [first, last] = [`${cell}5`, `${cell}${4 + count + 2000}`];
      const looks = [first, last].map((place) => {
        const range = addOn.sheet(sheet).getRange(place);
        return [range.getNumberFormats(), range.getBackgrounds(), range.getDataValidation()?.getHelpText()];
      });
      expect(looks[1]).toEqual(looks[0]);
      expect(addOn.sheet(sheet).getMaxRows()).toBe(4 + count + 2000);
    }
  });
  test('every heading says what its column is, and every column is a rule of its own', () => {
    for (const sheet of inEnglish) {
      const headings = block(addOn, sheet, 'A4:L4')[0] as string[];
      const notes = addOn.sheet(sheet).getRange('A4:L4').getNotes()[0] as string[];
      headings.forEach((heading, place) => {
        expect(Boolean(heading), `${sheet} ${heading}`).toBe(notes[place] !== '');
      });
    }
  });
});

describe('laying it', () => {
  test('a second one takes its lists from its own sheets', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const template = buildTemplate('newLedger', 'en', '2026-11-28');
    layTemplate(template, services);
    const lists = vi.spyOn(WorkbenchValidationBuilder.prototype, 'requireValueInRange');
    layTemplate(template, services);
    const sources = lists.mock.calls.map(([range]) => range.getSheet().getName());
    lists.mockRestore();
    expect([...new Set(sources)].sort()).toEqual(['Clients 2', 'Deals 2', 'Lists 2', 'People 2']);
  }, 30_000);

  test('writes the rows of a table as one block', async () => {
    const { services } = await createHeadlessSpreadsheet();
    const written = vi.spyOn(WorkbenchRange.prototype, 'setValues');
    layTemplate(buildTemplate('newLedger', 'en', '2026-11-28'), services);
    const heights = written.mock.calls.map(([values]) => values.length);
    written.mockRestore();
    // The cells of nine sheets, then five tables and the lists.
    expect(heights).toHaveLength(9 + 5 + 1);
    for (const { length } of Object.values(rows)) expect(heights.filter((height) => height === length)).toHaveLength(1);
  }, 30_000);
});

describe('in Arabic', () => {
  test('the rows say the same under other words', async () => {
    const arabic = await openTemplate('newLedger', 'ar');
    const theirs = ledgerRows(arabic, inArabic);
    const figures = ({ deals, payments, activities, clients }: LedgerRows) => ({
      amounts: deals.map(({ deal, amount, margin }) => [deal, amount, margin]),
      days: deals.map(({ opened, expected, closed }) => [opened, expected, closed]),
      payments: payments.map(({ deal, date, amount }) => [deal, date, amount]),
      counts: activities.map(({ date, count }) => [date, count]),
      handOvers: clients.map(({ since, ownerSince }) => [since, ownerSince]),
    });
    expect(figures(theirs)).toEqual(figures(rows));
    const names = [...theirs.people.map(({ name }) => name), ...theirs.clients.map(({ client }) => client)];
    for (const name of names) expect(name).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
  }, 60_000);
});
