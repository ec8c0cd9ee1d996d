/** What may be entered where: one rule for each run of inputs alike, and for each column of a table of rows. */
import type { InputRule, TemplateSheet } from '../../sheets-templates/template';
import { blockOf, namedPlace, type PlacedSheet, rowTableBlock } from './addresses';
import type { DataValidationBuilder, GoogleServices, Range, Sheet } from './methods';
import { runsOf } from './runs';

interface InputRun {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly rule: InputRule | undefined;
  readonly note: string | undefined;
}

/** Inputs below each other that follow the same rule are one range. */
export function inputRuns({ cells }: TemplateSheet): InputRun[] {
  const inputs = cells
    .filter(({ style }) => style === 'input')
    .map(({ at, rule, note }) => ({ ...blockOf(at), rule, note }));
  const sorted = inputs.sort((one, other) => one.column - other.column || one.row - other.row);
  return runsOf<InputRun>(
    sorted,
    (before, next) =>
      before.column === next.column &&
      before.row + before.rows === next.row &&
      before.note === next.note &&
      JSON.stringify(before.rule) === JSON.stringify(next.rule),
    (run, next) => ({ ...run, rows: run.rows + next.rows }),
  );
}

function columnRuns({ rowTables = [] }: TemplateSheet): InputRun[] {
  return rowTables.flatMap((table) => {
    const { row, column, rows } = rowTableBlock(table);
    return table.columns.map(({ rule, note }, index) => ({ row, column: column + index, rows, rule, note }));
  });
}

export function validateInputs(
  sheet: Sheet,
  { sheet: template }: PlacedSheet,
  all: readonly PlacedSheet[],
  { SpreadsheetApp }: GoogleServices,
): void {
  const rangeNamed = (name: string): Range => {
    const { place, address } = namedPlace(name, all);
    const home = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.placedName) as Sheet;
    return home.getRange(address.replace(/\$/g, ''));
  };
  for (const { row, column, rows, rule, note } of [...inputRuns(template), ...columnRuns(template)]) {
    if (!rule || rule.kind === 'anything') continue;
    const builder = requireRule(SpreadsheetApp.newDataValidation(), rule, rangeNamed);
    // An import may bring names that no list has yet.
    builder.setAllowInvalid(rule.kind === 'listed');
    if (note) builder.setHelpText(note);
    sheet.getRange(row, column, rows).setDataValidation(builder.build());
  }
}

function requireRule(
  builder: DataValidationBuilder,
  rule: Exclude<InputRule, { kind: 'anything' }>,
  rangeNamed: (name: string) => Range,
): DataValidationBuilder {
  switch (rule.kind) {
    case 'between':
      return builder.requireNumberBetween(rule.low, rule.high);
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(rule.low);
    case 'above':
      return builder.requireNumberGreaterThan(rule.low);
    case 'oneOf':
      return builder.requireValueInList([...rule.choices], true);
    case 'listed':
      return builder.requireValueInRange(rangeNamed(rule.in), true);
    case 'date':
      return builder.requireDate();
    default:
      return builder.requireNumberLessThanOrEqualTo(rule.high);
  }
}
