/** What is saved and opened again is what it was: every template, and whatever can be put into a sheet. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/addon/editions';
import { languages } from '../../../src/messages/language';
import type { Sheet, SpreadsheetService } from '../../../src/sheets/methods';
import { chartsIn } from '../../../src/workbench/spreadsheet/index';
import { openAddOn } from '../../sheets-templates/opened';
import { openSheet } from '../spreadsheet/open-sheet';
import { kept, reopened } from './reopened';

/** What stands on a sheet as a reader meets it; results that spilled come from calculating again. */
function shown(sheet: Sheet): unknown {
  const cells = sheet.getDataRange();
  return {
    name: sheet.getName(),
    values: cells.getValues(),
    texts: cells.getDisplayValues(),
    formulas: cells.getFormulas(),
    formats: cells.getNumberFormats(),
    notes: cells.getNotes(),
    backgrounds: cells.getBackgrounds(),
  };
}

describe.each(editions.flatMap((edition) => languages.map((language) => ({ edition, language }))))(
  'the template $edition, $language',
  ({ edition, language }) => {
    test('is the same after saving and opening', async () => {
      const first = await openAddOn({ userLocale: language });
      first.choose(edition);
      await first.recalculate();
      const again = await reopened(first, (options) => openAddOn({ ...options, userLocale: language }));
      expect(kept(again)).toEqual(kept(first));
      expect(chartsIn(again.univer)).toEqual(chartsIn(first.univer));
      expect(sheetsOf(again.services).map(shown)).toEqual(sheetsOf(first.services).map(shown));
      expect(again.failures.all()).toEqual(first.failures.all());
      first.dispose();
    });
  },
);

const sheetsOf = ({ SpreadsheetApp }: { SpreadsheetApp: SpreadsheetService }) =>
  SpreadsheetApp.getActiveSpreadsheet().getSheets();

const place = fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 8 }) });
const value = fc.oneof(
  // A sheet does not know −0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.startsWith('=') && !text.startsWith("'")),
  fc.boolean(),
  fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  fc.constantFrom(
    '=SUM(A1:A5)',
    '=SEQUENCE(2;2)',
    '=1/0',
    '=NOPE(1)',
    '=IF(A1>2;"a";"<b>x</b>")',
    '__proto__',
    'ثلاثة',
  ),
);
const change = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), place, value }),
  fc.record({ kind: fc.constant('note' as const), place, text: fc.string({ unit: 'binary', minLength: 1 }) }),
  fc.record({ kind: fc.constant('format' as const), place, format: fc.constantFrom('0.0%', '#,##0', 'yyyy-mm-dd') }),
  fc.record({ kind: fc.constant('colour' as const), place, colour: fc.constantFrom('#ff0000', '#123456', null) }),
  fc.record({ kind: fc.constant('rule' as const), place, low: fc.integer({ min: -9, max: 9 }), help: fc.string() }),
  fc.record({ kind: fc.constant('condition' as const), place }),
  fc.record({ kind: fc.constant('chart' as const), place, title: fc.string({ unit: 'binary' }) }),
  fc.record({ kind: fc.constant('layout' as const), place, size: fc.integer({ min: 30, max: 300 }) }),
  fc.record({ kind: fc.constant('merge' as const), place }),
  fc.record({ kind: fc.constant('protect' as const), place }),
  fc.record({ kind: fc.constant('sheet' as const), name: fc.string({ minLength: 1, maxLength: 9 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer Kind> ? Kind : never;

function make(app: SpreadsheetService, asked: Change): void {
  const spreadsheet = app.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  if (asked.kind === 'sheet') {
    const name = `${asked.name.replace(/[:\\/?*[\]']/g, '')} ${spreadsheet.getSheets().length}`;
    spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    return;
  }
  const { row, column } = asked.place;
  const cell = sheet.getRange(row, column);
  if (asked.kind === 'value') cell.setValue(asked.value);
  else if (asked.kind === 'note') cell.setNotes([[asked.text]]);
  else if (asked.kind === 'format') cell.setNumberFormat(asked.format);
  else if (asked.kind === 'colour') cell.setBackground(asked.colour).setFontWeight('bold');
  else if (asked.kind === 'rule') {
    const rule = app.newDataValidation().requireNumberGreaterThan(asked.low).setHelpText(asked.help);
    cell.setDataValidation(rule.setAllowInvalid(true).build());
  } else if (asked.kind === 'condition') {
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBold(true);
    sheet.setConditionalFormatRules([rule.setRanges([cell]).build()]);
  } else if (asked.kind === 'chart') {
    const chart = sheet
      .newChart()
      .addRange(sheet.getRange(row, column, 3, 2))
      .setOption('title', asked.title);
    sheet.insertChart(chart.setPosition(row, column, 3, 4).build());
  } else if (asked.kind === 'layout') {
    sheet.setColumnWidth(column, asked.size).setRowHeight(row, asked.size).setFrozenRows(column);
  } else if (asked.kind === 'merge') sheet.getRange(row + 30, column + 8, 2, 2).merge();
  else sheet.protect().setDescription('x').setWarningOnly(true).setUnprotectedRanges([cell]);
}

describe('any spreadsheet', () => {
  test('is the same after saving and opening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 25 }), async (changes) => {
        const first = await openSheet();
        for (const each of changes) {
          // What the spreadsheet refuses (a merge over a merge) leaves it as it was.
          try {
            make(first.services.SpreadsheetApp, each);
          } catch {}
        }
        await first.recalculate();
        const again = await reopened(first, openSheet);
        expect(kept(again)).toEqual(kept(first));
        expect(sheetsOf(again.services).map(shown)).toEqual(sheetsOf(first.services).map(shown));
      }),
      { numRuns: 40 },
    );
  });
});
