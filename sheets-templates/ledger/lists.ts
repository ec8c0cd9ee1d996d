/** The sheet "Lists": stages with their chance and outcome, and the words that the cells of the tables offer. */
import { columnLetters } from '../../src/sheets/addresses';
import { heading, shareOfOne } from '../parts';
import type { RowColumn, RowTable, TemplateCell, TemplateSheet } from '../template';
import type { LedgerSettings } from './ledger-settings';
import { HEADER, VERSION } from './tables';

/** Rows of each list, those of the example among them. */
const LENGTH = 40;
const LAST = HEADER + LENGTH;
/** By stage of the example: how many are won in the end; the stages of story.ts one after the other come to that. */
const CHANCES = [0.2, 0.35, 0.5, 0.75, 1, 0];
const STAGE_COLUMNS = 3;

type ListName = Exclude<keyof LedgerSettings['words']['lists'], 'stages'>;

export function listsSheet(settings: LedgerSettings): TemplateSheet {
  const { words, fields } = settings;
  const { notes, listColumns, outcomes } = words;
  const columns = fields.columns;
  const lists: readonly (readonly [ListName, string | undefined])[] = [
    ['roles', columns.people.role[0]],
    ['teams', columns.people.team[0]],
    ['segments', columns.clients.segment[0]],
    ['channels', columns.clients.channel[0]],
    ['regions', columns.clients.region[0]],
    ['products', columns.deals.product[0]],
    ['reasonsLost', columns.deals.reasonLost[0]],
    ['kinds', columns.activities.kind[0]],
    ['results', columns.activities.result[0]],
  ];
  const stageColumns: (RowColumn & { heading: string })[] = [
    { heading: listColumns.stage, number: 'text', rule: { kind: 'anything' }, note: notes.lists.stage },
    { heading: listColumns.chance, number: 'percent', rule: shareOfOne, note: notes.lists.chance },
    {
      heading: listColumns.outcome,
      number: 'code',
      rule: { kind: 'oneOf', choices: [outcomes.open, outcomes.won, outcomes.lost] },
      note: notes.lists.outcome,
    },
  ];
  const stageRows = words.lists.stages.map((stage, place) => [
    stage,
    CHANCES[place] as number,
    place === CHANCES.length - 2 ? outcomes.won : place === CHANCES.length - 1 ? outcomes.lost : outcomes.open,
  ]);
  const wordColumns = lists.map(([name, title]) => ({
    name,
    heading: title as string,
    number: 'text' as const,
    rule: { kind: 'anything' as const },
    note: notes.lists.words,
  }));
  const longest = Math.max(stageRows.length, ...lists.map(([name]) => words.lists[name].length));
  const table: RowTable = {
    at: `A${HEADER + 1}`,
    columns: [...stageColumns, ...wordColumns],
    rows: Array.from({ length: longest }, (_, row) => [
      ...(stageRows[row] ?? stageColumns.map(() => '')),
      ...lists.map(([name]) => words.lists[name][row] ?? ''),
    ]),
    room: LENGTH - longest,
  };
  const headers = [...stageColumns, ...wordColumns].map(
    ({ heading: content, number, note }, index): TemplateCell => ({
      at: `${columnLetters(index + 1)}${HEADER}`,
      content,
      style: number === 'percent' ? 'numberHeader' : 'header',
      number: number === 'code' ? 'code' : 'text',
      note,
    }),
  );
  return {
    name: words.listsSheet.sheet,
    columnWidths: [130, 84, 96, 110, 120, 100, 120, 110, 140, 130, 110, 120],
    frozenRows: HEADER,
    cells: [...heading(words.listsSheet, { example: words.example, version: VERSION }, settings, {}), ...headers],
    names: {
      stages: `$A$${HEADER}:$C$${LAST}`,
      stageNames: `$A$${HEADER + 1}:$A$${LAST}`,
      ...Object.fromEntries(
        lists.map(([name], index) => {
          const letter = columnLetters(STAGE_COLUMNS + 1 + index);
          return [name, `$${letter}$${HEADER + 1}:$${letter}$${LAST}`];
        }),
      ),
    },
    rowTables: [table],
    spills: [],
    warnings: [],
    charts: [],
  };
}
