/** What templates calculate themselves, between our functions, against LibreOffice: as they are laid, and after changes. */
import { describe, expect, test } from 'vitest';
import { type Edition, editions } from '../../src/addon/editions';
import { buildTemplate } from '../../src/addon/templates';
import { blockOf } from '../../src/sheets/addresses';
import { layTemplate } from '../../src/sheets/template-writer';
import { type OpenedAddOn, openAddOn } from '../sheets-templates/opened';
import { judgeTemplate } from './template-sheets';

type Content = string | number | Date | null;
type Change = (addOn: OpenedAddOn) => void;

async function openLaid(edition: Edition): Promise<OpenedAddOn> {
  const addOn = await openAddOn();
  layTemplate(buildTemplate(edition, 'en', '2026-11-23'), addOn.services);
  await addOn.recalculate();
  return addOn;
}

async function expectToAgree(addOn: OpenedAddOn): Promise<void> {
  const { judged, disagreements } = await judgeTemplate(addOn);
  addOn.dispose();
  expect(judged).toBeGreaterThan(30);
  expect(disagreements).toEqual([]);
}

/** Where each sheet says what its colours mean, in cells that look like inputs. */
const LEGEND_ROW = 3;

const day = (date: number, month = 11) => new Date(Date.UTC(2026, month - 1, date));

/** null clears a cell; a range takes the same content in each of its cells. */
const set =
  (sheet: string, cells: Readonly<Record<string, Content>>): Change =>
  (addOn) => {
    for (const [cell, content] of Object.entries(cells)) {
      const range = addOn.sheet(sheet).getRange(cell);
      if (content === null) range.clearContent();
      else range.setValues(range.getValues().map((row) => row.map(() => content)));
    }
  };

const together =
  (...changes: readonly Change[]): Change =>
  (addOn) => {
    for (const change of changes) change(addOn);
  };

/** Eight sellers and somebody who is not in People, each with a payment every second day up to the 15th. */
const ledger: Change = (addOn) => {
  const names = [...(addOn.sheet('Facts').getRange('B9:I9').getValues()[0] as string[]), 'Somebody Else'];
  const paid = Array.from({ length: 63 }, (_, place) => ({
    id: place + 1,
    seller: names[place % names.length] as string,
    day: day(1 + 2 * Math.floor(place / names.length)),
    amount: 5000 + ((place * 997) % 20_000),
  }));
  const sheets = addOn.services.SpreadsheetApp.getActiveSpreadsheet();
  const write = (name: string, rows: Content[][]) => {
    const sheet = sheets.insertSheet(name, sheets.getSheets().length);
    sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows as (string | number | Date)[][]);
  };
  write('Paid', [
    ['Payment', 'Deal', 'Date', 'Amount'],
    ...paid.map(({ id, day: on, amount }): Content[] => [`P${id}`, `D${id}`, on, amount]),
  ]);
  write('Won', [
    ['Deal', 'Client', 'Seller', 'Stage', 'Amount', 'Date'],
    ...paid.map(({ id, seller, day: on }): Content[] => [`D${id}`, `C${id}`, seller, 'Won', 30_000, on]),
  ]);
  set('From ledger', { B6: 'Paid', B7: 'Won', B8: day(15) })(addOn);
};

const states: readonly (readonly [Edition, string, Change])[] = [
  ['newMonthPlan', 'before the first fact', set('Facts', { 'B10:I40': null, 'L10:O40': null })],
  ['newMonthPlan', 'after the last day', set('Facts', { 'B10:I30': 21_000, 'L10:O30': 9 })],
  ['newMonthPlan', 'with a day left out', set('Facts', { 'B12:I12': null })],
  ['newMonthPlan', 'with more brought than planned', set('Facts', { B10: 4_500_000 })],
  ['newMonthPlan', 'with payments given back', set('Facts', { B10: -300_000 })],
  ['newMonthPlan', 'with payments from the ledger', ledger],
  ['newMonthPlan', 'from a ledger that cannot be read', together(ledger, set('Paid', { D5: 'a lot' }))],
  ['newMonthPlan', 'without the sheet of deals', together(ledger, set('From ledger', { B7: 'Lost' }))],
  ['newMonthPlan', 'with each alone', set('New plan', { B5: 'Each alone' })],
  ['newMonthPlan', 'with limits on what people can do', set('People', { 'F8:F15': 400_000 })],
  ['newMonthPlan', 'with half days on Saturdays and a holiday', set('Month plan', { G48: 0.5, B40: day(18) })],
  ['newMonthPlan', 'of February', set('Month plan', { B38: day(1, 2), B39: day(28, 2) })],
  ['newMonthPlan', 'without a profit', set('Month plan', { B20: null })],
  ['newMonthPlan', 'with a profit of nothing', set('Month plan', { B20: 0 })],
  ['newYearPlan', 'without a profit', set('Year plan', { B12: null })],
  ['newYearPlan', 'without current clients', set('Year plan', { B14: 0 })],
  ['newYearPlan', 'with holidays of another year', set('Year plan', { B21: 2028 })],
  ['newYearPlan', 'with parts of a payment that are not the whole', set('Start in time', { B19: 0.7 })],
  ['newYearPlan', 'with a month of the past left blank', set('Season', { B20: null })],
  ['newYearPlan', 'with two channels of one name', set('Funnels', { A44: 'Referral' })],
  ['newYearPlan', 'in a week of the next year', set('Start this week', { B10: day(28, 12) })],
  ['newYearPlan', 'in a week after the plan', set('Start this week', { B10: new Date(Date.UTC(2028, 0, 3)) })],
  ['newYearPlan', 'with what was started of what was due', set('Start this week', { 'B20:D20': 20 })],
  ['newYearPlan', 'without open opportunities', set('Start in time', { 'A56:D75': null })],
  ['newYearPlan', 'without limits', set('Sellers by month', { 'F12:F19': null })],
  ['newClients', 'without an own first month', set('Clients', { B20: null })],
];

describe('LibreOffice finds the same in every formula of', () => {
  test.each(editions)('%s', async (edition) => {
    await expectToAgree(await openLaid(edition));
  });

  test.each(editions)('%s with the first input of each sheet left blank', async (edition) => {
    const addOn = await openLaid(edition);
    for (const { name, cells } of buildTemplate(edition, 'en', '2026-11-23').sheets) {
      const first = cells.find(({ at, style }) => style === 'input' && blockOf(at).row !== LEGEND_ROW);
      if (first) addOn.sheet(name).getRange(first.at).clearContent();
    }
    await addOn.recalculate();
    await expectToAgree(addOn);
  });

  test.each(states)('%s %s', async (edition, _title, change) => {
    const addOn = await openLaid(edition);
    change(addOn);
    await addOn.recalculate();
    await expectToAgree(addOn);
  });
});
