/** What reading from and writing to cells may have to say to a sidebar. */

export const sheets = {
  nothingSelected: 'Select a cell in the sheet first.',
  selectionTooLarge: (p: { most: string }) => `The selection is too large. Select at most ${p.most} cells.`,
  sheetGone: (p: { sheet: string }) => `Nothing was written, because the sheet “${p.sheet}” is not there any more.`,
  noRoom: (p: { place: string }) => `${p.place} reaches beyond the sheet. Select a cell further up or to the left.`,
  occupied: (p: { cells: string }) =>
    `Nothing was written, because these cells are not empty (${p.cells}). Select a cell with room below and beside it.`,
  formulaThere: (p: { cells: string }) =>
    `Nothing was written, because these cells hold formulas (${p.cells}). Change what they are computed from instead.`,
  changedMeanwhile: (p: { cells: string }) =>
    `Nothing was written, because these cells have changed meanwhile (${p.cells}). They stay as they are; read them again to go on.`,
  resultThere: (p: { cells: string }) =>
    `Nothing was written, because the result of another formula (${p.cells}) stands there. Choose another place.`,
  busy: 'Someone else is writing to this spreadsheet. Try again in a moment.',
  scenarios: {
    sheet: 'Parthenon scenarios',
    title: 'Scenarios of the sidebar Parthenon',
    purpose: 'One row for each pillar. The sidebar writes here; a row that you change is read as you leave it.',
    columns: ['Scenario', 'Pillar', 'Unit', 'Now', 'Then', 'Falls by', 'Rises by', 'Target', 'Cell'],
    damaged: (p: { sheet: string; row: string }) =>
      `Row ${p.row} of the sheet “${p.sheet}” cannot be read. Correct it or delete the row.`,
    gone: (p: { name: string }) => `The scenario “${p.name}” is not in the spreadsheet any more.`,
    taken: (p: { sheet: string }) =>
      `There is a sheet “${p.sheet}” that does not hold scenarios. Rename it and try again.`,
  },
  plan: {
    gone: (p: { sheet: string }) => `The sheet “${p.sheet}” is not there any more, so there is nothing to take back.`,
    changed: (p: { sheet: string }) =>
      `“${p.sheet}” was changed after it was written, so it stays. Delete the sheet yourself if nobody needs it.`,
  },
  ledger: {
    sheetGone: (p: { sheet: string }) => `The sheet “${p.sheet}” is not there any more. Choose another one.`,
    memorySheet: 'Ledger memory',
    memoryPurpose:
      'Remembers imports, how to undo them, and what the columns of your files mean. Please leave it as it is.',
    memoryTaken: (p: { sheet: string }) =>
      `There is a sheet “${p.sheet}” that is not the ledger's memory. Rename it and try again.`,
    memoryDamaged: (p: { sheet: string; row: string }) =>
      `Row ${p.row} of the hidden sheet “${p.sheet}” cannot be read. Delete that row and try again.`,
    otherImport: (p: { source: string; minutes: string; patience: string }) =>
      `Another import (“${p.source}”, begun ${p.minutes} minutes ago) is being written. Wait until it is done; if its window was closed, begin again ${p.patience} minutes after it began.`,
    purpose: {
      people: 'Whoever sells or leads, one row each.',
      clients: 'One row a client, and a further one for each hand-over to a new owner.',
      deals: 'One row a deal, from the first contact to won or lost.',
      payments: 'Money received, one row a payment.',
      activities: 'Calls, meetings and offers: how many, of whom, on which day.',
    },
    sheetTaken: (p: { sheet: string }) =>
      `The sheet “${p.sheet}” has columns missing and no room beside its header. Add them yourself or choose another sheet.`,
  },
};

export type SheetsWords = typeof sheets;
