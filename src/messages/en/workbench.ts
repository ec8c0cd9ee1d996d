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
    readonly keep: string;
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
    keep: 'Keep',
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
