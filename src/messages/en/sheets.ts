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
};

export type SheetsWords = typeof sheets;
