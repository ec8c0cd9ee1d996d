/** Words of the sidebar "Parthenon". */

export const parthenonSidebar = {
  purpose: 'Move a pillar and see what it does to profit before payroll and marketing.',
  profit: 'Profit',
  noProfit: 'Correct the marked field to see the profit.',
  fromNow: (p: { now: string }) => `now ${p.now}`,
  unchanged: 'no change yet',
  pillars: {
    leads: 'Leads',
    conversion: 'Conversion',
    averageCheck: 'Average check',
    purchases: 'Purchases',
    margin: 'Margin',
    clients: 'Clients',
    frequency: 'Frequency',
    numbered: (p: { number: number }) => `Pillar ${p.number}`,
  },
  pillar: {
    value: (p: { name: string }) => `${p.name}, value`,
    change: (p: { name: string }) => `${p.name}, change`,
    now: (p: { now: string }) => `now ${p.now}`,
    cell: (p: { cell: string }) => `cell ${p.cell}`,
  },
  form: 'Pillars',
  five: 'Five: leads to margin',
  three: 'Three: clients, check, frequency',
  own: (p: { count: number }) => `From the sheet: ${p.count}`,
  reset: 'Back to now',
  keepAsNow: 'Take as now',

  picture: 'Picture',
  pictures: { waterfall: 'Contributions', tornado: 'Sensitivity', chance: 'Chance' },
  waterfall: {
    title: (p: { name: string; amount: string }) => `${p.name} brings most: ${p.amount}`,
    nothing: 'Move a pillar to see what it brings',
    now: 'Now',
    afterwards: 'Then',
    rise: 'Adds',
    fall: 'Takes',
    level: 'Profit',
    axis: 'Profit, money',
  },
  tornado: {
    title: (p: { name: string }) => `${p.name} moves profit most`,
    equal: 'Several pillars move profit most, all alike',
    below: 'At low',
    above: 'At high',
    axis: 'Change of profit, money',
  },
  chance: {
    title: (p: { chance: string; target: string }) => `${p.chance} chance of ${p.target} or more`,
    noTarget: (p: { likely: string }) => `Half of the cases bring ${p.likely} or more`,
    axis: 'Share of cases',
    range: (p: { low: string; high: string }) => `8 of 10 cases lie between ${p.low} and ${p.high}.`,
    target: 'From the target on',
    missed: 'Below the target',
    cases: 'Cases',
  },
  uncertainty: 'How far each pillar may stray',
  uncertaintyHint: 'Used by Sensitivity and Chance: 1 of 100 cases is further away.',
  falls: (p: { name: string }) => `${p.name}, falls by at most`,
  rises: (p: { name: string }) => `${p.name}, rises by at most`,
  fallsShort: 'Falls by',
  risesShort: 'Rises by',

  needed: {
    heading: 'Needed to reach…',
    target: 'Target profit',
    by: 'By',
    allEqually: 'all pillars equally',
    all: (p: { change: string }) => `Every pillar must change by ${p.change}.`,
    one: (p: { name: string; value: string; change: string }) => `${p.name} must become ${p.value} (${p.change}).`,
    reached: 'The target is reached already.',
    profitIsZero: 'With a profit of 0 no equal rise reaches a target. Enter the pillars first.',
    signsDiffer: 'No equal rise turns a loss into a profit. Move the margin above 0 first.',
    otherPillarsAreZero: 'Another pillar is 0, so this one alone reaches nothing.',
    outOfReach: (p: { name: string; value: string; high: string }) =>
      `${p.name} alone would have to become ${p.value}, but ${p.high} is the most. Move another pillar too.`,
    aboveMost: (p: { name: string; value: string; high: string }) =>
      `That would put ${p.name} at ${p.value}; ${p.high} is the most. Move the others further.`,
    apply: 'Set the pillars so',
    empty: 'Enter a target to see what it takes.',
  },

  read: 'Read from selection',
  reading: 'Reading the selection…',
  readDone: (p: { count: number; place: string }) => `${p.count} pillars read from ${p.place}.`,
  readProblems: {
    empty: 'The selection is empty. Select the pillars in one column or row, with their names beside them.',
    tooMany: (p: { count: number }) =>
      `The selection has ${p.count} numbers; there can be 1 to 12 pillars. Select fewer cells.`,
    noNumber: (p: { cell: string; text: string }) =>
      `${p.cell} holds “${p.text}”, which is no number. Correct it or leave it out of the selection.`,
    blankBetween: (p: { cell: string }) => `${p.cell} is blank between other pillars. Fill it or select without it.`,
    error: (p: { cell: string; text: string }) => `${p.cell} shows the error ${p.text}. Correct the cell first.`,
    twoBlocks:
      'The selection has numbers in several rows and several columns. Select one row or one column of numbers.',
    outside: (p: { cell: string; sentence: string }) => `${p.cell}: ${p.sentence}`,
  },

  write: 'Write to sheet…',
  writing: 'Writing…',
  writeQuestion: 'What shall be written?',
  writeCells: (p: { place: string }) => `The new values into the cells they came from: ${p.place}`,
  writeTable: 'A table, from the selected cell on',
  writeNow: 'Write',
  willWrite: (p: { place: string; rows: number; columns: number }) =>
    `Writes ${p.rows} × ${p.columns} cells at ${p.place}. Nothing else changes.`,
  written: (p: { place: string }) => `Written to ${p.place}.`,
  undone: (p: { place: string }) => `${p.place} is as it was before.`,
  table: { pillar: 'Pillar', now: 'Now', afterwards: 'Then', change: 'Change', profit: 'Profit' },

  scenarios: {
    heading: 'Scenarios',
    none: 'No scenario is kept in this spreadsheet yet.',
    loading: 'Reading the scenarios…',
    name: 'Name of the scenario',
    save: 'Keep',
    open: 'Open',
    remove: 'Delete',
    saved: (p: { name: string }) => `“${p.name}” is kept in this spreadsheet.`,
    replaced: (p: { name: string }) => `“${p.name}” was there already and now holds these pillars.`,
    opened: (p: { name: string }) => `“${p.name}” is open.`,
    removed: (p: { name: string }) => `“${p.name}” is deleted.`,
  },
};

export type ParthenonSidebarWords = typeof parthenonSidebar;
