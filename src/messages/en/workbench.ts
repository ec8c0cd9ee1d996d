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
  readonly withoutScript: string;
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
    /** What came is no number at all; `limit` is one of `limits`, or '' where any number will do. */
    readonly number: (cell: string, limit: string, came: string) => string;
    /** What the number may be, behind the word for it. */
    readonly limits: Readonly<
      Record<'between' | 'atLeast' | 'atMost' | 'above', (low: string, high: string) => string>
    >;
    readonly writtenLike: (example: string) => string;
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
  /** Beside the bar that shows while formulas are calculated, and for a moment after. */
  readonly calculation: { readonly running: string; readonly done: string };
  readonly files: FileWords;
}

/** Files: the menu, the list, the state of saving, and what can go wrong. */
export interface FileWords {
  readonly menu: string;
  readonly new: string;
  readonly openTemplate: string;
  readonly openFile: string;
  readonly myFiles: string;
  readonly duplicate: string;
  readonly rename: string;
  readonly download: string;
  readonly delete: string;
  readonly name: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly savedHere: string;
  readonly copyOf: (name: string) => string;
  readonly today: (time: string) => string;
  readonly listNote: string;
  readonly listEmpty: string;
  readonly openHere: string;
  readonly openElsewhere: string;
  readonly deleteNamed: (name: string) => string;
  readonly deleted: (name: string) => string;
  readonly undo: string;
  readonly cannotDelete: (name: string) => string;
  readonly missing: string;
  readonly readOnly: {
    readonly taken: string;
    readonly free: string;
    readonly openCopy: string;
    readonly editHere: string;
    readonly refused: string;
  };
  readonly failed: {
    readonly full: (time: string) => string;
    readonly other: (time: string) => string;
    readonly tryAgain: string;
  };
  readonly unkept: string;
  readonly notOpenedTitle: string;
  readonly problems: {
    readonly tooLarge: (megabytes: string) => string;
    readonly notOurs: (name: string) => string;
    readonly newer: (version: string) => string;
    readonly damaged: (place: string | undefined) => string;
    readonly noRoom: string;
  };
  readonly keptAside: (name: string) => string;
  readonly startAfresh: string;
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
  withoutScript: 'This page needs JavaScript, which is switched off in this browser. Switch it on and reload.',
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
    number: (cell, limit, came) => `${cell} must be a number${limit && ` ${limit}`}, got ${came}.`,
    limits: {
      between: (low, high) => `between ${low} and ${high}`,
      atLeast: (low) => `of ${low} or more`,
      atMost: (_, high) => `of at most ${high}`,
      above: (low) => `above ${low}`,
    },
    writtenLike: (example) => `Write it like ${example}.`,
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
  calculation: { running: 'Calculating…', done: 'Calculated' },
  chart: { empty: 'No numbers yet. Fill in the inputs, and the chart appears here.' },
  files: {
    menu: 'File',
    new: 'New',
    openTemplate: 'Open template',
    openFile: 'Open file…',
    myFiles: 'My files…',
    duplicate: 'Duplicate',
    rename: 'Rename…',
    download: 'Download',
    delete: 'Delete',
    name: 'File name',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    savedHere: 'Saved in this browser, on this computer.',
    copyOf: (name) => `${name} (copy)`,
    today: (time) => `Today, ${time}`,
    listNote: 'Kept in this browser, on this computer. To keep a file elsewhere or pass it on, download it.',
    listEmpty: 'No file is kept in this browser yet. Your work is kept from the first change on.',
    openHere: 'Open here',
    openElsewhere: 'Open in another tab',
    deleteNamed: (name) => `Delete \u2068${name}\u2069`,
    deleted: (name) => `“\u2068${name}\u2069” is deleted.`,
    undo: 'Undo',
    cannotDelete: (name) => `“\u2068${name}\u2069” is open in another tab. Close it there, then delete it.`,
    missing: 'The file you asked for is no longer here. This is the one you had open last.',
    readOnly: {
      taken: 'This file is open in another tab, and is edited there. Here you can read it.',
      free: 'The other tab is closed. You can edit this file here now.',
      openCopy: 'Open a copy',
      editHere: 'Edit here',
      refused: 'This tab only shows the file. Edit it in the other tab, or open a copy.',
    },
    failed: {
      full: (time) =>
        `The disk is full: what you changed since ${time} is not saved yet. Download the file now, or free some space. Saving is tried again by itself.`,
      other: (time) =>
        `The browser refuses to save: what you changed since ${time} is not saved yet. Download the file now. Saving is tried again by itself.`,
      tryAgain: 'Try again',
    },
    unkept: 'This browser keeps no files, as in a private window. Download your work before you close the page.',
    notOpenedTitle: 'The file was not opened',
    problems: {
      tooLarge: (megabytes) => `It is larger than ${megabytes} MB, more than a spreadsheet of this workbench can hold.`,
      notOurs: (name) =>
        `\u2068${name}\u2069 was not downloaded from this workbench. Choose a file that ends in .salesbook.`,
      newer: (version) => `It was saved by a newer version of the workbench (${version}). Update this one to open it.`,
      damaged: (place) =>
        `It is damaged${place ? ` at ${place}` : ' and cannot be read to its end'}. Download it again from where it came. Your open file is unchanged.`,
      noRoom: 'The disk is full. Free some space, then open it again.',
    },
    keptAside: (name) => `“\u2068${name}\u2069” cannot be read and was left as it is. Here is a new file instead.`,
    startAfresh: 'Open a new file instead',
  },
};
