/** Parameters about who sells: people with their level, part-time share and days of work, and their time off. */
import { catalogues } from '../../messages/catalogues';
import { columnNames } from '../../messages/fields';
import { languages } from '../../messages/language';
import { sameText } from '../../models/ledger/tables';
import type { TimeOff } from '../../models/plan/capacity';
import type { PersonWithMost } from '../../models/plan/month-plan';
import { readDate } from './cell-parameters';
import { type Cell, type Grid, isBlank, kindOf, nameOf } from './cells';
import { type Keyed, requireOnce } from './day-grid-parameters';
import { columnsOf, rowsOf } from './grid';
import { siteInGrid } from './half-filled';
import { type NumberRule, readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { refuse } from './problem';

export interface NamedPerson extends PersonWithMost {
  readonly name: string;
}

const levelRule: NumberRule = { atLeast: 0 };
const shareRule: NumberRule = { atLeast: 0, atMost: 1, unit: 'percent' };

/**
 * One row a person: name, and as far as the range goes level (1 if blank), part-time share (100 % if blank), first day,
 * last day, the most a month. A row of headings may stand above; rows without a name must be blank.
 */
export function people(): RangeParameter<readonly NamedPerson[]> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ plan }) => plan.problems.people,
    optional: false,
    read(grid, context) {
      requireWidth(grid, 6, context);
      const found: NamedPerson[] = [];
      const named: Keyed[] = [];
      for (const [index, row] of grid.entries()) {
        if (row.every(isBlank) || (index === 0 && isHeadings(row) && isHeadingOfNames(row[0]))) continue;
        const name = readName(grid, index, 0, context);
        named.push({ key: sameText(name), shown: name, row: index, column: 0 });
        const numberAt = (column: number, rule: NumberRule, blank: number) =>
          isBlank(row[column]) ? blank : readNumber(row[column], rule, siteInGrid(context, grid, index, column));
        const dayAt = (column: number) =>
          isBlank(row[column]) ? null : readDate(row[column], siteInGrid(context, grid, index, column), context);
        const [start, leave] = [dayAt(3), dayAt(4)];
        if (start !== null && leave !== null && leave < start) {
          refuse(siteInGrid(context, grid, index, 4), (words) => ({
            allowed: words.plan.problems.notBeforeStart,
            came: nameOf(row[4], words),
            fix: words.problems.fix.check,
          }));
        }
        const atMost = numberAt(5, levelRule, Number.POSITIVE_INFINITY);
        found.push({ name, level: numberAt(1, levelRule, 1), share: numberAt(2, shareRule, 1), start, leave, atMost });
      }
      requireOnce(named, grid, context);
      if (found.length > 0) return found;
      return refuse(context, (words) => ({
        allowed: words.plan.problems.people,
        came: words.problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, words.show),
        fix: words.problems.fix.check,
      }));
    },
    fallback: () => [],
  };
}

/** One row a time off: name of one of the people given before, first day, last day (the same if blank). */
export function timeOff({ of }: { readonly of: string }): RangeParameter<readonly TimeOff[]> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ plan }) => plan.problems.timeOff,
    optional: true,
    read(grid, context) {
      requireWidth(grid, 3, context);
      const persons = (context.earlier[of] as readonly NamedPerson[]).map(({ name }) => sameText(name));
      return grid.flatMap((row, index) => {
        if (row.every(isBlank)) return [];
        const person = persons.indexOf(sameText(String(row[0] ?? '')));
        // Words beside a person's name are days that cannot be read, not headings.
        if (index === 0 && person < 0 && isHeadings(row)) return [];
        readName(grid, index, 0, context);
        if (person < 0) {
          refuse(siteInGrid(context, grid, index, 0), (words) => ({
            allowed: words.plan.problems.onePerson({ other: words.show.name(of) }),
            came: nameOf(row[0], words),
            fix: words.problems.fix.check,
          }));
        }
        const from = readDate(row[1], siteInGrid(context, grid, index, 1), context);
        const to = isBlank(row[2]) ? from : readDate(row[2], siteInGrid(context, grid, index, 2), context);
        if (to < from) {
          refuse(siteInGrid(context, grid, index, 2), (words) => ({
            allowed: words.plan.problems.notBeforeStart,
            came: nameOf(row[2], words),
            fix: words.problems.fix.check,
          }));
        }
        return [{ person, from, to }];
      });
    },
    fallback: () => [],
  };
}

/** What the first column of people is called, in any language: another word there is a person, whatever stands beside it. */
function isHeadingOfNames(cell: Cell): boolean {
  if (isBlank(cell)) return true;
  const { name: names = [] } = columnNames(languages.map((language) => catalogues[language].fields)).people;
  return names.some((name) => sameText(name) === sameText(String(cell)));
}

/** Two words side by side: a person has a number or a day there. */
function isHeadings(row: readonly Cell[]): boolean {
  return row.length > 1 && row.every((cell) => isBlank(cell) || kindOf(cell) === 'text') && !isBlank(row[1]);
}

function readName(grid: Grid, row: number, column: number, context: RangeContext): string {
  const cell = grid[row]?.[column];
  const kind = kindOf(cell);
  if (kind === 'text' || (kind === 'number' && Number.isFinite(cell))) return String(cell).trim();
  return refuse(siteInGrid(context, grid, row, column), (words) => ({
    allowed: words.problems.allowed.name,
    came: nameOf(cell, words),
    fix: kind === 'error' ? words.problems.fix.error : words.problems.fix.check,
  }));
}

function requireWidth(grid: Grid, most: number, context: RangeContext): void {
  if (columnsOf(grid) <= most) return;
  refuse(context, (words) => ({
    allowed: most === 6 ? words.plan.problems.people : words.plan.problems.timeOff,
    came: words.problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, words.show),
    fix: words.problems.fix.count,
  }));
}
