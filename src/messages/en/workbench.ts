/** What the workbench's page itself says. */

export interface WorkbenchWords {
  readonly productName: string;
  readonly fileName: string;
  readonly menuBar: string;
  readonly close: string;
  readonly ok: string;
  readonly sheetArea: string;
  readonly loadingSheet: string;
  readonly loadingLong: string;
  readonly loadingSidebar: string;
  readonly problemTitle: string;
  readonly codeMissing: string;
  readonly bundleFailed: string;
  readonly functionMissing: (name: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly sidebarMissing: (name: string) => string;
  readonly cellProblem: string;
  readonly protection: {
    readonly title: string;
    readonly formula: (cell: string) => string;
    readonly content: (cell: string) => string;
    readonly refusedTitle: string;
    readonly editAnyway: string;
    readonly deleteRowTitle: string;
    readonly deleteColumnTitle: string;
    readonly row: (row: string) => string;
    readonly column: (column: string) => string;
    readonly deleteAnyway: string;
    readonly keep: string;
  };
  /** An entry that the cell's validation refuses: what is allowed, what came, the likely fix. */
  readonly refused: {
    readonly title: string;
    readonly between: (cell: string, low: string, high: string, came: string) => string;
    readonly atLeast: (cell: string, low: string, came: string) => string;
    readonly atMost: (cell: string, high: string, came: string) => string;
    readonly above: (cell: string, low: string, came: string) => string;
    readonly number: (cell: string, came: string) => string;
    readonly date: (cell: string, came: string) => string;
    readonly oneOf: (cell: string, items: readonly string[], came: string) => string;
    readonly other: (cell: string, came: string) => string;
    readonly didYouMean: (fix: string) => string;
    readonly use: (fix: string) => string;
    readonly typeAgain: string;
    readonly leave: string;
  };
  /** Errors of the sheet itself, beside those the functions explain. */
  readonly errors: {
    readonly unknownFunction: (name: string) => string;
    readonly unknownName: (name: string) => string;
    readonly didYouMean: (name: string) => string;
    readonly blockedBy: (cell: string) => string;
  };
  readonly run: {
    readonly unknownFunction: (name: string) => string;
    readonly dateArgument: (place: string) => string;
    readonly dateResult: (place: string) => string;
    readonly unfitArgument: (place: string) => string;
    readonly unfitResult: (place: string) => string;
  };
  readonly chart: { readonly empty: string };
}

export const workbench: WorkbenchWords = {
  productName: 'Sales workbench',
  fileName: 'Untitled spreadsheet',
  menuBar: 'Menus',
  close: 'Close',
  ok: 'OK',
  sheetArea: 'Spreadsheet',
  loadingSheet: 'Opening the spreadsheet…',
  loadingLong: 'This takes unusually long. Reload this page; if that does not help, start the workbench again.',
  loadingSidebar: 'Opening…',
  problemTitle: 'That did not work',
  codeMissing:
    'The sales functions could not be loaded, so their cells show #NAME?. Build the project again and reload this page.',
  bundleFailed:
    'The spreadsheet could not be opened. Reload this page; if that does not help, build the project again.',
  functionMissing: (name) =>
    `The menu asks for ${name}, but this version of the workbench does not have it. Build the project again.`,
  unexpected: (detail) =>
    `The workbench met something it cannot handle. Pass this on to whoever looks after it: ${detail}`,
  sidebarMissing: (name) =>
    `The sidebar ${name} is not part of this version of the workbench. Build the project again.`,
  cellProblem: 'Problem',
  protection: {
    title: 'Change this cell?',
    formula: (cell) =>
      `${cell} holds a formula. If you type over it, the cells that build on it no longer follow your inputs.`,
    content: (cell) => `${cell} is not meant for typing. Inputs are the pale yellow cells.`,
    refusedTitle: 'This cell stays as it is',
    editAnyway: 'Edit anyway',
    deleteRowTitle: 'Delete this row?',
    deleteColumnTitle: 'Delete this column?',
    row: (row) =>
      `Row ${row} holds inputs or formulas that others build on. If it goes, those formulas lose their numbers.`,
    column: (column) =>
      `Column ${column} holds inputs or formulas that others build on. If it goes, those formulas lose their numbers.`,
    deleteAnyway: 'Delete anyway',
    keep: 'Keep',
  },
  refused: {
    title: 'This cell takes something else',
    between: (cell, low, high, came) => `${cell} must be between ${low} and ${high}, got ${came}.`,
    atLeast: (cell, low, came) => `${cell} must be ${low} or more, got ${came}.`,
    atMost: (cell, high, came) => `${cell} must be at most ${high}, got ${came}.`,
    above: (cell, low, came) => `${cell} must be more than ${low}, got ${came}.`,
    number: (cell, came) => `${cell} must be a number, got ${came}.`,
    date: (cell, came) => `${cell} must be a date, got ${came}. Type it as 2026-04-01.`,
    oneOf: (cell, items, came) => `${cell} must be ${items.map((item) => `“${item}”`).join(' or ')}, got “${came}”.`,
    other: (cell, came) => `${cell} does not take ${came}.`,
    didYouMean: (fix) => `Did you mean ${fix}?`,
    use: (fix) => `Use ${fix}`,
    typeAgain: 'Type again',
    leave: 'Leave it as it was',
  },
  errors: {
    unknownFunction: (name) => `There is no function ${name}.`,
    unknownName: (name) => `There is no cell, range or function called ${name}. Put texts into quotation marks.`,
    didYouMean: (name) => `Did you mean ${name}?`,
    blockedBy: (cell) => `The result needs empty cells; ${cell} is in the way. Clear it.`,
  },
  run: {
    unknownFunction: (name) => `There is no function ${name} to call from a sidebar.`,
    dateArgument: (place) =>
      `A date cannot be sent to the spreadsheet (${place}). Send it as text, such as 2026-04-01.`,
    dateResult: (place) => `A date cannot be sent to a sidebar (${place}). Return it as text, such as 2026-04-01.`,
    unfitArgument: (place) => `Only numbers, texts, yes or no, lists and plain records can be sent (${place}).`,
    unfitResult: (place) => `Only numbers, texts, yes or no, lists and plain records can be returned (${place}).`,
  },
  chart: { empty: 'No numbers yet. Fill in the inputs, and the chart appears here.' },
};
