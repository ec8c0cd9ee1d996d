/** Parameters that take a whole table of the ledger, found by its headings, and the stages of deals. */

import { catalogues } from '../../messages/catalogues';
import { columnNames, outcomeWords } from '../../messages/fields';
import { columnName, findingSentence } from '../../messages/finding-sentence';
import { languages } from '../../messages/language';
import { isoDay } from '../../models/calendar/iso-day';
import { inOneGo } from '../../models/in-slices';
import { type ColumnNames, likelyTable } from '../../models/ledger/column-names';
import type { Finding } from '../../models/ledger/findings';
import type { RawCell, RawTable } from '../../models/ledger/raw';
import { readTable, shownCell } from '../../models/ledger/read-table';
import { type Outcome, type Stage, type StageOf, stagesOf } from '../../models/ledger/stages';
import { emptyTable, sameText, type Table, type TableName, tableRules } from '../../models/ledger/tables';
import { understandColumn } from '../../models/ledger/understand';
import { type Cell, type Grid, isBlank, kindOf, nameOf } from './cells';
import type { Environment } from './environment';
import { columnsOf, rowsOf } from './grid';
import { siteInGrid } from './half-filled';
import { readNumber } from './number-rule';
import type { RangeContext, RangeParameter } from './parameter-types';
import { Problem, refuse } from './problem';

export interface GivenTable<T extends TableName = TableName> {
  readonly table: Table<T>;
  /** Those of the table's columns that the range has; none where nothing was given. */
  readonly columns: readonly string[];
  /** Rows that cannot be read, and columns that can be read in two ways. */
  readonly findings: readonly Finding[];
}

/**
 * A whole table with its headings, which may stand below a title; columns may have any order and any name the catalogues
 * know. Left out or blank it has no rows. What cannot be read is refused with its row: a sum would leave it out in silence.
 */
export function ledgerTable<T extends TableName>(name: T): RangeParameter<GivenTable<T>> {
  const any = anyLedgerTable(name);
  return {
    ...any,
    read(grid, context) {
      const given = any.read(grid, context);
      const [first] = given.findings;
      if (first) refuseFinding(first, context);
      return given;
    },
  };
}

/** The same for whoever lists what cannot be read. */
export function anyLedgerTable<T extends TableName>(name: T): RangeParameter<GivenTable<T>> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ ledger, fields }) =>
      ledger.functions.table({
        table: fields.tables[name],
        columns: Object.entries(tableRules[name].columns)
          .filter(([, { required }]) => required)
          .map(([column]) => columnName(name, column, fields))
          .join(', '),
      }),
    optional: true,
    read(grid, context) {
      if (grid.every((row) => row.every(isBlank))) return { table: emptyTable(name), columns: [], findings: [] };
      return readGiven(name, rawTable(grid, context.environment), context, this.allowed);
    },
    fallback: () => ({ table: emptyTable(name), columns: [], findings: [] }),
  };
}

function readGiven<T extends TableName>(
  name: T,
  raw: RawTable,
  context: RangeContext,
  allowed: RangeParameter<unknown>['allowed'],
): GivenTable<T> {
  const likely = likelyTable(raw, allColumnNames(), [name]);
  if (!likely?.isWhole) {
    return refuse(context, (words) => ({
      allowed: allowed(words),
      came: words.problems.came.range({ rows: raw.rows.length, columns: raw.rows[0]?.length ?? 0 }, words.show),
      fix: words.ledger.functions.headings,
    }));
  }
  const { headerRow, match } = likely;
  const below = raw.rows.slice(headerRow + 1);
  const unclear: Finding[] = [];
  const columns = match.flatMap((column, source) => {
    const rule = column === null ? undefined : tableRules[name].columns[column];
    if (column === null || !rule) return [];
    const {
      reading,
      open,
      puzzling = '',
    } = understandColumn(
      below.map((row) => row[source]),
      rule.kind,
    );
    if (open.length === 0) return [{ source, column, reading }];
    const row = headerRow + 2 + below.findIndex((cells) => shownCell(cells[source]).trim() === puzzling);
    unclear.push({ table: name, row, column, value: puzzling, reason: { code: 'ambiguous' }, isTaken: false });
    return [];
  });
  const found = match.filter((column) => column !== null);
  if (unclear.length > 0) return { table: emptyTable(name), columns: found, findings: unclear };
  // Rows of the ledger are entries whatever they look like: none is taken for a repetition or for totals.
  const plan = { table: name, headerRow, columns, takeRepeated: true, totalWords: [] };
  const { table, findings } = inOneGo(readTable(raw, plan));
  return { table, columns: found, findings };
}

function rawTable(grid: Grid, environment: Environment): RawTable {
  const days = new Map<number, { day: number }>();
  const toRaw = (cell: Cell): RawCell => {
    const kind = kindOf(cell);
    if (kind === 'blank') return '';
    if (kind !== 'date') return cell as RawCell;
    const moment = Number(cell);
    let known = days.get(moment);
    if (!known) {
      known = { day: environment.dayOf(cell as Date) };
      days.set(moment, known);
    }
    return known;
  };
  return { name: '', rows: grid.map((row) => row.map(toRaw)) };
}

function refuseFinding(
  { table, row, column, value, reason }: Finding,
  { functionName, argument }: RangeContext,
): never {
  throw new Problem((words) => {
    const { ledger, fields, show } = words;
    const place = words.problems.place.row({ row }, show);
    const shown = typeof value === 'object' ? isoDay(value.day) : String(value);
    const why = findingSentence(reason, table, ledger, fields, { number: show.number, day: isoDay });
    const name = column === null ? fields.tables[table] : columnName(table, column, fields);
    const sentence = ledger.functions.unreadable({ column: name, value: shown, why });
    return words.problems.found({ functionName, argument, place, sentence }, show);
  });
}

let names: ColumnNames | undefined;

/** In all languages: a sheet may have been made in another than it is read in. */
function allColumnNames(): ColumnNames {
  names ??= columnNames(languages.map((language) => catalogues[language].fields));
  return names;
}

export interface GivenStages {
  readonly stageOf: StageOf;
  readonly names: readonly string[];
}

/**
 * What stages mean: name, chance, and won or lost where a stage is that, one row each, with or without headings. Without it
 * the usual words for won and lost count, and no open stage has a chance.
 */
export function stages(): RangeParameter<GivenStages> {
  return {
    takes: 'range',
    type: 'range',
    allowed: ({ ledger }) => ledger.functions.stages,
    optional: true,
    read(grid, context) {
      const listed: Stage[] = [];
      grid.forEach((row, index) => {
        if (row.every(isBlank)) return;
        const [name, chance, outcome] = row;
        // Headings: a word where the chance stands.
        if (listed.length === 0 && kindOf(chance) === 'text') return;
        const site = (column: number) => siteInGrid(context, grid, index, column);
        if (columnsOf(grid) < 2 || kindOf(name) === 'blank' || kindOf(name) === 'error') {
          refuse(site(0), (words) => ({
            allowed: words.ledger.functions.stages,
            came:
              columnsOf(grid) < 2
                ? words.problems.came.range({ rows: rowsOf(grid), columns: columnsOf(grid) }, words.show)
                : nameOf(name, words),
            fix: words.problems.fix.check,
          }));
        }
        const is = isBlank(outcome) ? 'open' : outcomeNamed(outcome);
        if (!is) {
          refuse(site(2), (words) => ({
            allowed: words.ledger.functions.stageOutcome,
            came: nameOf(outcome, words),
            fix: words.problems.fix.word,
          }));
        }
        const rule = { atLeast: 0, atMost: 1, unit: 'percent' } as const;
        const share = isBlank(chance) ? null : readNumber(chance, rule, site(1));
        listed.push({ name: String(name).trim(), outcome: is as Outcome, chance: share });
      });
      return { stageOf: stagesOf(listed, allOutcomeWords()), names: listed.map(({ name }) => name) };
    },
    fallback: () => ({ stageOf: stagesOf([], allOutcomeWords()), names: [] }),
  };
}

function allOutcomeWords() {
  return outcomeWords(languages.map((language) => catalogues[language].fields));
}

function outcomeNamed(cell: Cell): Outcome | undefined {
  const word = sameText(String(cell));
  const fields = languages.map((language) => catalogues[language].fields);
  return (['open', 'won', 'lost'] as const).find((outcome) =>
    fields.some((each) => each[outcome].some((name) => sameText(name) === word)),
  );
}
