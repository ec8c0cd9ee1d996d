/** People out of a sheet with headings: the template "Month plan" as it is laid, the ledger's own, and sheets in between. */
import { describe, expect, it } from 'vitest';
import { buildTemplate } from '../../../src/addon/templates';
import { wordsFor } from '../../../src/messages/catalogue';
import { planWords } from '../../../src/messages/plan-sidebar';
import { templateWords } from '../../../src/messages/templates';
import { inOneGo } from '../../../src/models/in-slices';
import type { RawCell } from '../../../src/models/ledger/raw';
import { readSheetRows } from '../../../src/sheets/sheet-rows';
import { layTemplate } from '../../../src/sheets/template-writer';
import { namesFor } from '../../../src/sidebars/import/order';
import { jobs } from '../../../src/sidebars/plan/jobs';
import type { PeopleOfSheet } from '../../../src/sidebars/plan/people-sheet';
import { withKnown } from '../../../src/sidebars/plan/read-people';
import { openAddOn } from '../../sheets-templates/opened';
import { dayOf, person } from './forms';

type Language = 'en' | 'ar';
type Cells = readonly (readonly RawCell[])[];
const on = (iso: string): RawCell => ({ day: dayOf(iso) });

/** Planning November 2026. */
function read(rows: Cells, language: Language = 'en'): PeopleOfSheet {
  const { names } = namesFor(planWords[language]);
  return inOneGo(jobs.people({ rows: [JSON.stringify(rows)], names, monthStart: dayOf('2026-11-01') }));
}

function people(rows: Cells, language: Language = 'en') {
  const found = read(rows, language);
  if (found.kind !== 'people') throw new Error(JSON.stringify(found));
  return found;
}

describe.each(['en', 'ar'] as const)('the sheet People of the template "Month plan" in %s', (language) => {
  const { people: words, sellers } = templateWords[language].monthPlan;

  /** Rows of the sheet as the sidebar gets them, after something was typed into it. */
  async function laid(typed: Readonly<Record<string, string | number | Date>> = {}): Promise<Cells> {
    const addOn = await openAddOn({ userLocale: language });
    layTemplate(buildTemplate('newMonthPlan', language, '2026-11-23'), addOn.services);
    const sheet = addOn.sheet(words.sheet);
    for (const [cell, value] of Object.entries(typed)) sheet.getRange(cell).setValue(value);
    await addOn.recalculate();
    const wanted = { sheet: words.sheet, sheetId: sheet.getSheetId(), from: 1, count: 1000 };
    return readSheetRows(wanted, addOn.services, wordsFor(language)).rows;
  }

  it('gives the levels, shares, dates and days off that stand in it, and tells which columns it leaves', async () => {
    const rows = await laid();
    const found = people(rows, language);
    expect(found.people.map(({ name, level, share }) => [name, level, share])).toEqual(
      [
        [1.5, 1],
        [1.2, 1],
        [1.2, 1],
        [1, 1],
        [1, 1],
        [1.25, 0.8],
        [0.8, 1],
        [1, 1],
      ].map(([level, share], place) => [sellers[place], level, share]),
    );
    // The seventh began in October, the eighth in November.
    const starts = [null, null, null, null, null, null, dayOf('2026-10-01'), dayOf('2026-11-01')];
    expect(found.people.map(({ start }) => start)).toEqual(starts);
    expect(found.people.every(({ leave, atMost, isIncluded }) => !leave && atMost === null && isIncluded)).toBe(true);
    // Four and three working days before the end of November 2026, a Monday.
    const away = [{ from: dayOf('2026-11-25'), to: dayOf('2026-11-26') }];
    expect(found.people.map(({ off }) => off)).toEqual(sellers.map((_, place) => (place === 4 ? away : [])));
    expect(found.has).toEqual(['level', 'share', 'start', 'leave', 'atMost', 'off']);
    expect(found.unknown).toEqual(words.ramp);
  });

  it('gives what is typed into it: last day, most a month, one day off', async () => {
    const date = (month: number, day: number) => new Date(2026, month - 1, day);
    const rows = await laid({
      B9: 0.25,
      C9: 0.5,
      E9: date(11, 20),
      F10: 70_000,
      E11: date(9, 30),
      I9: sellers[0] as string,
      J9: date(11, 9),
    });
    const found = people(rows, language);
    expect(found.people[1]).toMatchObject({ level: 0.25, share: 0.5, leave: dayOf('2026-11-20'), isIncluded: true });
    expect(found.people[2]?.atMost).toBe(70_000);
    expect(found.people[3]).toMatchObject({ leave: dayOf('2026-09-30'), isIncluded: false });
    expect(found.people[0]?.off).toEqual([{ from: dayOf('2026-11-09'), to: null }]);
  });
});

describe('a sheet of people', () => {
  it('of the ledger has no levels: what was entered of them stays, what stands in the sheet counts', () => {
    const found = people([
      ['Name', 'Role', 'Team', 'Start', 'Leave', 'Part-time share'],
      ['Ann', 'Seller', 'North', on('2020-03-01'), '', 0.6],
      ['Bob', 'Seller', 'North', '', '', ''],
    ]);
    expect([found.has, found.unknown]).toEqual([['share', 'start', 'leave'], []]);
    const known = [person('ann', { level: 2, share: 0.3, atMost: 500, off: [{ from: 1, to: 2 }] })];
    const [ann, bob] = withKnown(found.people, known, ['level', 'atMost', 'off']);
    expect(ann).toMatchObject({
      level: 2,
      share: 0.6,
      start: dayOf('2020-03-01'),
      atMost: 500,
      off: [{ from: 1, to: 2 }],
    });
    expect(bob).toMatchObject({ name: 'Bob', level: 1, share: 1, start: null });
  });

  it('has its columns in any order and language, as numbers or as text', () => {
    const found = people([
      ['المستوى', 'Most a month', 'Seller', 'نسبة الدوام', 'First day'],
      ['1,5', '12,5', 'Ann', '50%', '2026-11-02'],
      ['0,75', '', 'Bob', '100%', ''],
    ]);
    expect(found.people).toMatchObject([
      { name: 'Ann', level: 1.5, atMost: 12.5, share: 0.5, start: dayOf('2026-11-02') },
      { name: 'Bob', level: 0.75, atMost: null, share: 1, start: null },
    ]);
  });

  it('tells a column it makes nothing of, unless nothing stands in it; words are no levels', () => {
    const found = people([
      ['Name', 'Team', 'Level', 'Bonus', 'Car', 'From'],
      ['Ann', 'North', 'Senior', 0.1, '', on('2026-11-02')],
    ]);
    expect([found.has, found.unknown]).toEqual([[], ['Level', 'Bonus', 'From']]);
    expect(found.people[0]).toMatchObject({ level: 1, start: null, off: [] });
  });

  const header: readonly RawCell[] = ['Name', 'Level', 'Part-time share', 'First day', 'Most a month', 'Away', 'From'];
  it.each<[string, Cells, object]>([
    [
      'a level that is no number',
      [
        ['Ann', 1],
        ['Bob', 'half'],
      ],
      { kind: 'wrong', row: 3, column: 'Level', text: 'half' },
    ],
    ['a level below 0', [['Ann', -1]], { kind: 'wrong', row: 2, column: 'Level', text: '-1' }],
    ['a share above 1', [['Ann', 1, 1.5]], { kind: 'wrong', row: 2, column: 'Part-time share', text: '1.5' }],
    ['a share below 0', [['Ann', 1, -0.5]], { kind: 'wrong', row: 2, column: 'Part-time share', text: '-0.5' }],
    ['a day that is none', [['Ann', 1, 1, 'soon']], { kind: 'wrong', row: 2, column: 'First day', text: 'soon' }],
    [
      'a limit that is yes',
      [
        ['Ann', 1, 1, '', 7],
        ['Bob', 1, 1, '', true],
      ],
      { kind: 'wrong', row: 3, column: 'Most a month', text: 'TRUE' },
    ],
    [
      'a row without a name',
      [
        ['Ann', 1],
        ['', 1],
      ],
      { kind: 'lacks', row: 3, column: 'Name' },
    ],
    [
      'a name twice',
      [
        ['Ann', 1],
        ['ann', 2],
      ],
      { kind: 'twice' },
    ],
    [
      'days off of somebody else',
      [['Ann', 1, 1, '', '', 'Bob', on('2026-11-02')]],
      { kind: 'stranger', row: 2, name: 'Bob' },
    ],
    ['days off without the first', [['Ann', 1, 1, '', '', 'Ann']], { kind: 'lacks', row: 2, column: 'From' }],
    ['nobody', [], { kind: 'nobody' }],
    ['501 people', Array.from({ length: 501 }, (_, place) => [`P${place}`, 1]), { kind: 'tooMany' }],
  ])('is refused for %s', (_what, rows, reason) => {
    expect(read([header, ...rows])).toEqual(expect.objectContaining(reason));
  });

  it('without headings is told', () => {
    expect(
      read([
        ['Ann', 1],
        ['Bob', 2],
      ]),
    ).toEqual({ kind: 'noHeadings' });
  });

  it('has days off that go on below the people', () => {
    const found = people([
      header,
      ['Ann', 1, '', '', '', 'Ann', on('2026-11-02')],
      ['', '', '', '', '', ' ann', on('2026-11-05')],
    ]);
    expect(found.people).toHaveLength(1);
    expect(found.people[0]?.off).toEqual([
      { from: dayOf('2026-11-02'), to: null },
      { from: dayOf('2026-11-05'), to: null },
    ]);
  });
});
