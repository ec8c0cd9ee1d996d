/** Which sheets the weekly report takes for plan and facts: those that the template "Month plan" itself counts with. */
import { describe, expect, it } from 'vitest';
import { buildTemplate } from '../../../src/addon/templates';
import { wordsFor } from '../../../src/messages/catalogue';
import { reportWords } from '../../../src/messages/report-sidebar';
import { templateWords } from '../../../src/messages/templates';
import { weekReport } from '../../../src/models/plan/week-report';
import type { CellValue, GoogleServices } from '../../../src/sheets/methods';
import { listSheets, readSheetRows, type SheetName } from '../../../src/sheets/sheet-rows';
import { layTemplate } from '../../../src/sheets/template-writer';
import { type Chosen, findSheets, gridIn, type Role } from '../../../src/sidebars/report/found-sheets';
import { openWatched } from '../../sheets/lent-services';
import { openAddOn } from '../../sheets-templates/opened';
import { date, ledgerSums, openMonthOfLedger, WORKED, writeSheet } from './month';

const NONE: Chosen = { plans: undefined, facts: undefined };

const rowsOf = (services: GoogleServices, { sheet, sheetId }: SheetName) =>
  readSheetRows({ sheet, sheetId, from: 1, count: 1000 }, services, wordsFor('en')).rows;
/** As the sidebar has them. */
const sheetsOf = (services: GoogleServices) => listSheets(services).filter(({ rows }) => rows > 1);
const find = (services: GoogleServices, chosen = NONE) =>
  findSheets(sheetsOf(services), chosen, async (sheet) => rowsOf(services, sheet));
async function namesFound(services: GoogleServices, chosen = NONE) {
  const { plans, facts } = await find(services, chosen);
  return [plans?.sheet, facts?.sheet];
}
function named(services: GoogleServices, name: string): SheetName {
  const found = listSheets(services).find(({ sheet }) => sheet === name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
}
function gridOf(services: GoogleServices, sheet: SheetName | undefined, role: Role) {
  const found = sheet && gridIn(sheet, rowsOf(services, sheet), role);
  if (found?.kind !== 'grid') throw new Error(JSON.stringify(found));
  return found.grid;
}

describe.each(['en', 'ar'] as const)('of the template "Month plan" in %s', (language) => {
  const { monthPlan, ledger } = templateWords[language];
  const { sheets: words } = reportWords[language];
  const plansName = monthPlan.sellerDays.sheet;
  const factsName = monthPlan.factsSheet.sheet;
  const ledgerName = monthPlan.ledgerSheet.sheet;

  it('the names are those of the templates', () => {
    expect(words).toEqual({
      plans: plansName,
      facts: factsName,
      ledger: ledgerName,
      ledgerSource: monthPlan.ledgerSheet.paymentsSheet,
      others: [
        monthPlan.board.sheet,
        monthPlan.newPlanSheet.sheet,
        monthPlan.clients.sheet,
        monthPlan.meetings.sheet,
        ledger.ledger.sheet,
        ledger.owner.sheet,
      ],
    });
  });

  it('payments out of the ledger are the facts once their sheet is named, by seller and without the total', async () => {
    const addOn = await openMonthOfLedger(language);
    const { services } = addOn;
    const { plans, facts } = await find(services);
    expect([plans?.sheet, facts?.sheet]).toEqual([plansName, ledgerName]);
    const grid = gridOf(services, facts, 'facts');
    const sums = grid.amounts.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
    const [first, second] = monthPlan.sellers as [string, string];
    expect(Object.fromEntries(grid.sellers.map((seller, place) => [seller, sums[place]]))).toEqual({
      [first]: ledgerSums.first,
      [second]: ledgerSums.second,
      'Somebody Else': ledgerSums.stranger,
    });
    // Week 47 from Monday, the 16th; the Board of the template counts the same.
    const monday = date(16).getTime() / 86_400_000;
    const report = weekReport(gridOf(services, plans, 'plans'), grid, monday);
    const all = ledgerSums.first + ledgerSums.second + ledgerSums.stranger;
    expect(report.all.month.factSoFar).toBe(all);
    expect(report.all.week.fact).toBe(5500 + 1200);
    expect(addOn.sheet(factsName).getRange('J8').getValue()).toBe(all);
    expect(report.sellers.find(({ seller }) => seller === first)?.month.factSoFar).toBe(ledgerSums.first);

    // By hand the typed ones are taken all the same.
    const byHand = { plans: undefined, facts: named(services, factsName) };
    expect(await namesFound(services, byHand)).toEqual([plansName, factsName]);

    // Nothing is over yet: neither totals nor the typed ones are taken for the ledger's payments by seller.
    addOn.sheet(ledgerName).getRange('B8').setValue('');
    await addOn.recalculate();
    expect((await find(services)).facts?.sheet).toBe(ledgerName);
    expect(gridIn(named(services, ledgerName), rowsOf(services, named(services, ledgerName)), 'facts')).toBeUndefined();

    // With the name taken out again the typed ones count.
    addOn.sheet(ledgerName).getRange('B6').setValue('');
    await addOn.recalculate();
    expect(await namesFound(services)).toEqual([plansName, factsName]);
  });

  it('a plan under another name is none of its other sheets, and none of them takes its place when it cannot be read', async () => {
    const addOn = await openAddOn({ userLocale: language });
    layTemplate(buildTemplate('newMonthPlan', language, '2026-11-23'), addOn.services);
    layTemplate(buildTemplate('newLedger', language, '2026-11-23'), addOn.services);
    await addOn.recalculate();
    const renamed = sheetsOf(addOn.services).map((each) =>
      each.sheet === plansName ? { ...each, sheet: 'November' } : each,
    );
    const found = async (sheets: readonly SheetName[]) => {
      const { plans, facts } = await findSheets(sheets, NONE, async (sheet) => rowsOf(addOn.services, sheet));
      return [plans?.sheet, facts?.sheet];
    };
    expect(await found(renamed)).toEqual(['November', factsName]);
    // Typed into its table, which is gone with it: then the plan is asked for.
    addOn.sheet(plansName).getRange('C15').setValue('a good deal');
    await addOn.recalculate();
    expect(await found(renamed)).toEqual([undefined, factsName]);
  });
});

it('sheets laid together belong together: a second template, and one in another language, have facts of their own', async () => {
  const addOn = await openAddOn();
  const { services } = addOn;
  for (const language of ['en', 'en', 'ar'] as const)
    layTemplate(buildTemplate('newMonthPlan', language, '2026-11-23'), services);
  await addOn.recalculate();
  addOn.sheet('From ledger').getRange('B6').setValue('Payments');
  const withPlan = (plans: string) => namesFound(services, { plans: named(services, plans), facts: undefined });
  expect(await withPlan('Plan by seller')).toEqual(['Plan by seller', 'From ledger']);
  expect(await withPlan('Plan by seller 2')).toEqual(['Plan by seller 2', 'Facts 2']);
  const { sheets } = reportWords.ar;
  expect(await withPlan(sheets.plans)).toEqual([sheets.plans, sheets.facts]);
});

describe('among sheets of one’s own', () => {
  const plan = (cell: CellValue = 50_000): CellValue[][] => [
    ['Date', 'Ann', 'Bob'],
    ...WORKED.map((day) => [date(day), 50_000, day === 3 ? cell : 50_000]),
  ];
  const facts: CellValue[][] = [
    ['Date', 'Ann', 'Bob'],
    [date(2), 7, 8],
  ];
  const notes: CellValue[][] = [
    ['Date', 'Meeting', 'Who'],
    [date(2), 'at nine', 'Ann'],
  ];

  async function opened(...sheets: readonly (readonly [string, CellValue[][]])[]) {
    const open = await openWatched();
    for (const [name, rows] of sheets) writeSheet(open, name, rows);
    return open.services;
  }

  it('the first with days and sellers is the plan, the second the facts', async () => {
    expect(await namesFound(await opened(['Notes', notes], ['Goals', plan()], ['What came', facts]))).toEqual([
      'Goals',
      'What came',
    ]);
  });

  it.each<[string, CellValue[][]]>([
    ['an amount that is text', plan('much')],
    ['an amount below 0', plan(-1)],
    ['days that are text', [['Date', 'Ann'], ...WORKED.map((day) => [`'${day}.11.2026`, 50_000])]],
  ])('a plan with %s is no reason to take the facts for the plan', async (_what, rows) => {
    for (const name of ['What came', 'Facts']) {
      const services = await opened(['Notes', notes], ['Goals', rows], [name, facts]);
      expect(await namesFound(services)).toEqual(['Goals', name]);
      const goals = named(services, 'Goals');
      expect(gridIn(goals, rowsOf(services, goals), 'plans')).toMatchObject({ kind: 'unreadable' });
    }
  });
});
