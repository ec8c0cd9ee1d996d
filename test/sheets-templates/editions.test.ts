/** Every template as data, in every language: formulas travel, inputs are explained, nothing overlaps. */
import { describe, expect, test } from 'vitest';
import type { TemplateChart, TemplateSheet } from '../../sheets-templates/template';
import { editions } from '../../src/addon/editions';
import { buildTemplate } from '../../src/addon/templates';
import { textWidth } from '../../src/charts/text';
import { languages } from '../../src/messages/language';
import { blockOf, resolveNames, spilledBlock } from '../../src/sheets/addresses';

const inEveryLanguage = editions.flatMap((edition) =>
  languages.map((language) => ({
    title: `${edition}, ${language}`,
    template: buildTemplate(edition, language, '2026-11-23'),
  })),
);

const formulasOf = (sheet: TemplateSheet) =>
  sheet.cells.flatMap(({ content }) => (typeof content === 'string' && content.startsWith('=') ? [content] : []));
const outsideQuotes = (formula: string) => formula.replace(/"[^"]*"/g, '""');

/** Rows of 21 pixels: the height a sheet gives by itself. */
const ROW = 21;
const COLUMN = 100;
/** On both sides of a cell's text, in Sheets. */
const CELL_PADDING = 6;
type Parts = (options: Intl.DateTimeFormatOptions) => string;

/** The widest text that a day of a year has in one of the languages, in the size of a cell's text. */
function widestOf(write: (parts: Parts) => string): number {
  const texts = languages.flatMap((language) =>
    Array.from({ length: 365 }, (_, day) =>
      write((options) =>
        new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...options, timeZone: 'UTC' }).format(
          Date.UTC(2026, 0, 1 + day),
        ),
      ),
    ),
  );
  return Math.max(...texts.map((text) => textWidth(text, 13.33)));
}

const monthOf = (parts: Parts) => parts({ month: 'short' });
const widest = {
  workday: widestOf((parts) => `${parts({ weekday: 'short' })} ${parts({ day: 'numeric' })} ${monthOf(parts)}`),
  date: widestOf((parts) => `${parts({ day: 'numeric' })} ${monthOf(parts)} 2026`),
  month: widestOf((parts) => `${monthOf(parts)} 2026`),
};

function lastColumnUnder({ at, width }: TemplateChart, { columnWidths }: TemplateSheet): number {
  let column = blockOf(at).column;
  for (let left = width; left > 0; column++) left -= columnWidths[column - 1] ?? COLUMN;
  return column - 1;
}

describe.each(inEveryLanguage)('$title', ({ template }) => {
  const placed = template.sheets.map((sheet) => ({ sheet, placedName: sheet.name }));

  test('every formula finds the cells that it names', () => {
    for (const home of placed) {
      for (const formula of formulasOf(home.sheet)) expect(resolveNames(formula, home, placed)).not.toMatch(/\[/);
    }
  });
  test('formulas are written so that every locale reads them', () => {
    for (const sheet of template.sheets) {
      for (const formula of formulasOf(sheet).map(outsideQuotes)) expect(formula).not.toMatch(/,|\{|\d\.\d/);
    }
  });
  test('every input says what it is and refuses what it cannot be', () => {
    for (const sheet of template.sheets) {
      for (const { at, style, note, rule } of sheet.cells) {
        const isLegend = blockOf(at).row === 3;
        if (style === 'input' && !isLegend) {
          expect(note, `${sheet.name} ${at}`).toBeTruthy();
          expect(rule, `${sheet.name} ${at}`).toBeDefined();
        }
      }
    }
  });
  test('no two cells share a place, and none stands where a table spills', () => {
    for (const sheet of template.sheets) {
      const places = sheet.cells.map(({ at }) => at);
      expect(new Set(places).size, sheet.name).toBe(places.length);
      for (const spill of sheet.spills) {
        const { row, column, rows, columns } = spilledBlock(spill);
        const inside = sheet.cells.filter((cell) => {
          const place = blockOf(cell.at);
          const within = place.row >= row && place.row < row + rows && place.column >= column;
          return cell.at !== spill.at && within && place.column < column + columns;
        });
        expect(inside, sheet.name).toEqual([]);
      }
    }
  });
  test('days and months have room, whichever they are: Sheets shows #### where there is none', () => {
    for (const sheet of template.sheets) {
      const cells = sheet.cells.map(({ at, number }) => ({ column: blockOf(at).column, kind: number }));
      const spilled = sheet.spills.flatMap(({ at, kinds }) =>
        kinds.flatMap((row) => row.map((kind, place) => ({ column: blockOf(at).column + place, kind }))),
      );
      for (const { column, kind } of [...cells, ...spilled]) {
        const needed = widest[kind as keyof typeof widest];
        if (needed === undefined) continue;
        const width = sheet.columnWidths[column - 1] ?? COLUMN;
        expect(width, `${sheet.name}, column ${column}: ${kind}`).toBeGreaterThan(needed + CELL_PADDING);
      }
    }
  });
  test('no chart covers a cell', () => {
    for (const sheet of template.sheets) {
      const spilled = sheet.spills.map(spilledBlock).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) => ({
          row: row + Math.floor(index / columns),
          column: column + (index % columns),
        })),
      );
      const occupied = [...sheet.cells.map(({ at }) => blockOf(at)), ...spilled];
      for (const chart of sheet.charts) {
        const first = blockOf(chart.at);
        const last = { row: first.row + Math.ceil(chart.height / ROW) - 1, column: lastColumnUnder(chart, sheet) };
        const covered = occupied.filter(
          ({ row, column }) => row >= first.row && row <= last.row && column >= first.column && column <= last.column,
        );
        expect(covered, `${sheet.name}: ${chart.title}`).toEqual([]);
      }
    }
  });
  test('names of sheets are short enough and free of what a sheet name cannot hold', () => {
    for (const { name } of template.sheets) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });
});
