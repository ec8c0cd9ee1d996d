/** A written plan in the spreadsheet: what stands there, that functions read it, and the way back. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { call } from '../../../src/functions/mechanism/call';
import type { CustomFunction } from '../../../src/functions/mechanism/define';
import { PLAN_BOARD } from '../../../src/functions/plan/board';
import type { Words } from '../../../src/messages/catalogue';
import { planWords } from '../../../src/messages/plan-sidebar';
import { localEnvironment } from '../../../src/sheets/environment';
import { type Memory, readMemory } from '../../../src/sheets/ledger-memory';
import { removePlan, writePlan } from '../../../src/sheets/plan-sheet';
import { readSheetRows } from '../../../src/sheets/sheet-rows';
import { formFrom, memoryOf, plansIn, replacedBy } from '../../../src/sidebars/plan/kept-form';
import { planFrom } from '../../../src/sidebars/plan/read-plan';
import type { PlanForm } from '../../../src/sidebars/plan/state';
import { planToWrite } from '../../../src/sidebars/plan/written-plan';
import { WorkbenchRange } from '../../../src/workbench/spreadsheet/range';
import { hostileTexts } from '../../sheets/hostile-texts';
import { arabic, english, openWatched, type WatchedSheet, writesWhile } from '../../sheets/lent-services';
import { dayOf, december, form, person, planned, sum } from './forms';

afterEach(() => {
  vi.restoreAllMocks();
});

function order(given: PlanForm) {
  const keeping = memoryOf(given);
  return { plan: planToWrite(given, planned(given), planWords.en), keeping, replacing: replacedBy([], keeping) };
}

function write(opened: WatchedSheet, given: PlanForm, words: Words = english) {
  const asked = order(given);
  return { ...writePlan(asked, opened.services, words), plan: asked.plan };
}

function sheetOf({ spreadsheet }: WatchedSheet, name: string) {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}
const names = ({ spreadsheet }: WatchedSheet) => spreadsheet.getSheets().map((sheet) => sheet.getName());
const date = (cell: unknown) => (cell instanceof Date ? cell.toDateString() : cell);

describe('a plan that is written', () => {
  test('stands by day and person with totals: payments first, below them deals and each activity with its heading', async () => {
    const opened = await openWatched();
    const { sheet } = write(opened, form());
    expect(sheet).toBe('Plan 2026-12');
    const rows = sheetOf(opened, sheet).getDataRange().getValues();
    expect(rows[2]?.[0]).toBe('Payments');
    expect(rows[3]).toEqual(['From', 'Ann', 'Bob', 'Cid', 'Total']);
    expect(date(rows[4]?.[0])).toBe('Tue Dec 01 2026');
    expect(date(rows[34]?.[0])).toBe('Thu Dec 31 2026');
    expect(rows[35]).toEqual(['Total', 50_000, 25_000, 25_000, 100_000]);
    for (const row of rows.slice(4, 36)) expect(sum(row.slice(1, 4) as number[])).toBe(row[4]);
    expect(rows.map(([first]) => first).filter((first) => typeof first === 'string' && first !== '')).toEqual([
      'Plan 2026-12',
      planWords.en.sheet.purpose,
      'Payments',
      'From',
      'Total',
      'Deals',
      'From',
      'Total',
      'Calls',
      'From',
      'Total',
      'Meetings',
      'From',
      'Total',
    ]);
  });

  test('holds values and no formula, dates shown with their weekday, zeros as a dash', async () => {
    const opened = await openWatched();
    const block = sheetOf(opened, write(opened, form()).sheet).getDataRange();
    expect(
      block
        .getFormulas()
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    expect(block.getNumberFormats()[4]?.slice(0, 2)).toEqual(['ddd d mmm', '#,##0;[Red]-#,##0;–']);
    expect(block.getDisplayValues()[8]?.[1]).toBe('–');
  });

  test('to the cent shows cents, and deals without them', async () => {
    const opened = await openWatched();
    const formats = sheetOf(opened, write(opened, form({ payments: 0.07, step: 0.01 })).sheet)
      .getDataRange()
      .getNumberFormats();
    expect(formats[4]?.[1]).toContain('0.00');
    expect(formats[40]?.[1]).not.toContain('0.00');
  });

  test('is read by PLAN_BOARD as it stands', async () => {
    const opened = await openWatched();
    const plans = sheetOf(opened, write(opened, form()).sheet).getRange('A4:E36').getValues();
    const facts = [
      ['Date', 'Ann'],
      [new Date(2026, 11, 1), 3000],
    ];
    const board = call(
      PLAN_BOARD as CustomFunction,
      [new Date(2026, 11, 1), plans, facts, '', '', 1000, 1, false],
      localEnvironment(),
    ) as unknown[][];
    const plan = planned(form());
    expect(board.map((row) => [row[1], row[2], row[3], row[8]])).toEqual([
      ...['Ann', 'Bob', 'Cid'].map((name, place) => [
        name,
        plan.payments.at(place, 0),
        place === 0 ? 3000 : 0,
        plan.payments.ofPerson[place],
      ]),
      ['All', plan.payments.ofDay[0], 3000, 100_000],
    ]);
  });

  test('has what is beyond the limits in a line of its own, which PLAN_BOARD leaves out', async () => {
    const opened = await openWatched();
    const { sheet } = write(opened, form({ people: [person('Ann', { atMost: 30_000 })] }));
    const rows = sheetOf(opened, sheet).getDataRange().getValues();
    expect(rows[36]).toEqual(['Beyond the limits', '', 70_000]);
    const plans = sheetOf(opened, sheet).getRange('A4:C37').getValues();
    const facts = [
      ['Date', 'Ann'],
      [new Date(2026, 11, 1), 0],
    ];
    const board = call(
      PLAN_BOARD as CustomFunction,
      [new Date(2026, 11, 1), plans, facts, '', '', 1000, 1, false],
      localEnvironment(),
    ) as unknown[][];
    expect(board[0]?.[8]).toBe(30_000);
  });

  test('has room for the longest day in its first column', async () => {
    const opened = await openWatched();
    const { sheet } = write(opened, form());
    expect(opened.workbook.getSheetBySheetName(sheet)?.getColumnWidth(0)).toBe(150);
  });

  test('never overwrites: a second one of the month gets a number', async () => {
    const opened = await openWatched();
    write(opened, form());
    const before = sheetOf(opened, 'Plan 2026-12').getDataRange().getValues();
    expect(write(opened, form({ payments: 5000 })).sheet).toBe('Plan 2026-12 2');
    expect(sheetOf(opened, 'Plan 2026-12').getDataRange().getValues()).toEqual(before);
  });

  test('takes as many calls for sixty people as for two, none of them once a cell', async () => {
    const opened = await openWatched();
    const many = Array.from({ length: 60 }, (_, place) => person(`Seller ${place + 1}`));
    // The memory is there by then, and the sheet needs more columns only once.
    write(opened, form());
    const two = writesWhile(() => write(opened, form({ people: many.slice(0, 2) })));
    const sixty = writesWhile(() => write(opened, form({ people: many })));
    expect(two.get('setNumberFormats')).toBe(1);
    expect(Object.fromEntries(two)).toMatchObject({ setFontWeights: 1, setHorizontalAlignments: 1 });
    sixty.delete('insertColumnsAfter');
    expect(sixty).toEqual(two);
  });

  test('keeps every name and heading as text, whatever it looks like', async () => {
    const opened = await openWatched();
    const people = hostileTexts
      .map((text) => text.trim())
      .filter((text, place, all) => text !== '' && all.indexOf(text) === place);
    const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').toLowerCase();
    const once = people.filter((text, place) => people.findIndex((other) => folded(other) === folded(text)) === place);
    const stages = [{ name: '=1+1', conversion: 0.5 }];
    const { sheet } = write(opened, form({ people: once.map((name) => person(name)), stages }));
    const block = sheetOf(opened, sheet).getDataRange();
    expect(block.getValues()[3]?.slice(1, -1)).toEqual(once);
    expect(block.getValues().map(([first]) => first)).toContain('=1+1');
    expect(
      block
        .getFormulas()
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
  });

  test('leaves nothing behind where the spreadsheet refuses it', async () => {
    const opened = await openWatched();
    write(opened, form());
    const before = names(opened);
    vi.spyOn(WorkbenchRange.prototype, 'setHorizontalAlignments').mockImplementation(() => {
      throw new Error('The service is not available.');
    });
    expect(() => write(opened, form())).toThrow('The service is not available.');
    expect(names(opened)).toEqual(before);
    expect(plansIn(readMemory(opened.services, english))).toHaveLength(1);
  });

  test('runs from right to left in Arabic, and only there', async () => {
    const opened = await openWatched();
    write(opened, form());
    expect(writesWhile(() => write(opened, form(), arabic)).get('setRightToLeft')).toBe(1);
    expect(writesWhile(() => write(opened, form())).get('setRightToLeft')).toBeUndefined();
  });
});

describe('taking a plan back', () => {
  test('takes its sheet away, and what the file remembers of it', async () => {
    const opened = await openWatched();
    const before = names(opened);
    const written = write(opened, form());
    removePlan(written, opened.services, english);
    expect(names(opened).filter((name) => !name.includes('memory'))).toEqual(before);
    expect(plansIn(readMemory(opened.services, english))).toEqual([]);
  });

  test.each([
    ['a figure', (cell: WatchedSheet['sheet']) => cell.getRange('B5').setValue(7)],
    ['a date', (cell: WatchedSheet['sheet']) => cell.getRange('A5').setValue(new Date(2026, 10, 30))],
    ['a formula', (cell: WatchedSheet['sheet']) => cell.getRange('B5').setFormula('=1+1')],
    ['a note beside it', (cell: WatchedSheet['sheet']) => cell.getRange('H1').setValue('ours')],
    ['a line below it', (cell: WatchedSheet['sheet']) => cell.getRange('A300').setValue('ours')],
  ])('is refused where someone has changed %s', async (_what, change) => {
    const opened = await openWatched();
    const written = write(opened, form());
    change(sheetOf(opened, written.sheet));
    expect(() => removePlan(written, opened.services, english)).toThrow(
      english.sheets.plan.changed({ sheet: written.sheet }),
    );
    expect(names(opened)).toContain(written.sheet);
  });

  test('says so where the sheet is gone', async () => {
    const opened = await openWatched();
    const written = write(opened, form());
    opened.spreadsheet.deleteSheet(sheetOf(opened, written.sheet));
    expect(() => removePlan(written, opened.services, english)).toThrow(english.sheets.plan.gone(written));
  });
});

describe('what the file remembers', () => {
  const kept = (opened: WatchedSheet) => readMemory(opened.services, english);

  test('is all that was entered, for 250 people too, with the next month proposed', async () => {
    const opened = await openWatched();
    const people = Array.from({ length: 250 }, (_, place) =>
      person(`Seller ${place + 1}`, { level: 1 + place / 100, off: [{ from: 20_800, to: 20_801 }] }),
    );
    const given = form({ people, holidays: [dayOf('2026-12-25')], goal: 'profit' });
    write(opened, given);
    expect(formFrom(kept(opened), dayOf('2026-12-10'))).toEqual({ ...given, month: december + 1 });
  });

  test('is the same month while its plan is not written, and the present one once that has begun', () => {
    const memory = memoryOf(form());
    expect(formFrom(memory, dayOf('2026-11-20'))?.month).toBe(december);
    expect(formFrom(memory, dayOf('2027-02-03'))?.month).toBe(december + 2);
  });

  test('is a plan of new clients only where it was kept before current clients were asked for', () => {
    const given = form({ currentShare: 0, currentCheck: 1000, currentBuying: 0.3 });
    const [kept, ...people] = memoryOf(given) as [Memory, ...Memory[]];
    const { currentShare: _share, currentCheck: _check, currentBuying: _buying, ...earlier } = kept.content as PlanForm;
    const opened = formFrom([{ ...kept, content: earlier }, ...people], dayOf('2026-11-20'));
    expect(opened).toEqual(given);
    expect(planned(opened as PlanForm).counts.map(({ of }) => of)).toEqual(['deals', 0, 1]);
  });

  test('is the share of current clients, too', () => {
    const given = form({ currentShare: 0.4, currentCheck: 900, currentBuying: 0.25 });
    expect(formFrom(memoryOf(given), dayOf('2026-11-20'))).toEqual(given);
  });

  test('leaves no rows of people behind who were removed', async () => {
    const opened = await openWatched();
    write(opened, form({ people: Array.from({ length: 150 }, (_, place) => person(`S${place}`)) }));
    const next = memoryOf(form());
    const replacing = replacedBy(kept(opened), next);
    writePlan({ ...order(form()), keeping: next, replacing }, opened.services, english);
    expect(formFrom(kept(opened), dayOf('2026-11-20'))?.people).toHaveLength(3);
  });
});

describe('a plan that was written is read back', () => {
  test('with the same figures, grid by grid, also after someone has put rows and columns in between', async () => {
    const opened = await openWatched();
    const { sheet: name, sheetId } = write(opened, form());
    const sheet = sheetOf(opened, name);
    const read = () => {
      const { rows } = readSheetRows({ sheet: name, sheetId, from: 1, count: 1000 }, opened.services, english);
      return planFrom(rows, ['total']);
    };
    const before = read();
    expect(before.map(({ name: heading }) => heading)).toEqual(['Payments', 'Deals', 'Calls', 'Meetings']);
    expect(before[0]?.grid.sellers).toEqual(['Ann', 'Bob', 'Cid']);
    expect(before.map(({ grid }) => grid.amounts.map(sum))).toEqual(
      [planned(form()).payments, ...planned(form()).counts].map(({ ofPerson }) => ofPerson),
    );
    sheet.insertRowsAfter(1, 3);
    expect(read()).toEqual(before);
  });
});
