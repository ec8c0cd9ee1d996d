/** Words of the sidebar "Parthenon". */

export const parthenonSidebar = {
  purpose: 'Move a pillar and see what it does to profit before payroll and marketing.',
  profit: 'Profit',
  noProfit: 'Correct the marked field to see the profit.',
  tooLarge: 'Multiplied, these pillars make more than fifteen digits. Enter smaller ones.',
  noPicture: 'Correct the marked field to see the picture.',
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
    numbered: (p: { number: string }) => `Pillar ${p.number}`,
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
  own: (p: { count: string }) => `Your own: ${p.count}`,
  otherForm: 'Other pillars stand here now.',
  reset: 'Back to now',
  keepAsNow: 'Take as now',

  picture: 'Picture',
  pictures: { waterfall: 'Contributions', tornado: 'Sensitivity', chance: 'Chance' },
  waterfall: {
    title: (p: { name: string; amount: string }) => `${p.name} brings most: ${p.amount}`,
    titleOfFall: (p: { name: string; amount: string }) => `${p.name} costs most: ${p.amount}`,
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
    less: (p: { chance: string; target: string }) => `Less than ${p.chance} chance of ${p.target} or more`,
    more: (p: { chance: string; target: string }) => `More than ${p.chance} chance of ${p.target} or more`,
    noTarget: (p: { likely: string }) => `Half of the cases bring ${p.likely} or more`,
    certain: (p: { likely: string }) => `Every case brings ${p.likely}.`,
    axis: 'Share of cases',
    range: (p: { low: string; high: string }) => `Eight of ten cases lie between ${p.low} and ${p.high}.`,
    target: 'From the target on',
    missed: 'Below the target',
    cases: 'Cases',
    below: (p: { chance: string }) => `less than ${p.chance}`,
    above: (p: { chance: string }) => `more than ${p.chance}`,
    exact: 'More exact',
    exactBusy: (p: { trials: string }) => `Running ${p.trials} trials…`,
    exactDone: (p: { trials: string }) => `The picture now comes from ${p.trials} trials.`,
    exactFailed: 'The trials could not be run to the end. Try again.',
    exactFigures: {
      trials: 'Trials',
      low: 'P10: one case in ten is below',
      likely: 'P50: half of the cases are below',
      high: 'P90: nine cases in ten are below',
      mean: 'Mean, ± its standard error',
      worst: (p: { share: string }) => `Mean of the worst ${p.share}`,
    },
  },
  uncertainty: 'How far each pillar may stray',
  uncertaintyHint: 'Sensitivity and Chance count on values within this.',
  falls: (p: { name: string }) => `${p.name}, falls by at most`,
  rises: (p: { name: string }) => `${p.name}, rises by at most`,
  uncertaintyWrong: 'a field to correct',
  fallsShort: 'Falls by',
  risesShort: 'Rises by',

  needed: {
    heading: 'Needed to reach…',
    target: 'Target profit',
    by: 'By',
    allEqually: 'all pillars equally',
    all: (p: { change: string }) => `Every pillar must change by ${p.change}.`,
    one: (p: { name: string; value: string; change: string }) =>
      p.change === '' ? `${p.name} must become ${p.value}.` : `${p.name} must become ${p.value} (${p.change}).`,
    reached: 'The target is reached already.',
    profitIsZero: 'From nothing, no equal rise reaches a target. Enter the pillars first.',
    signsDiffer: 'No equal rise turns a loss into a profit. Make the margin positive first.',
    otherPillarsAreZero: 'Another pillar is zero, so this one alone reaches nothing.',
    outOfReach: (p: { name: string; value: string; bound: string }) =>
      `${p.name} alone would have to become ${p.value}, but ${p.bound} is the most. Move another pillar too.`,
    belowLeast: (p: { name: string; value: string; bound: string }) =>
      `${p.name} alone would have to become ${p.value}, but ${p.bound} is the least. Move another pillar too.`,
    aboveMost: (p: { name: string; value: string; bound: string }) =>
      `That would put ${p.name} at ${p.value}; ${p.bound} is the most. Move the others further.`,
    apply: 'Set the pillars so',
    empty: 'Enter a target to see what it takes.',
    chance: {
      wanted: 'Wanted chance',
      choose: 'Choose one pillar to see what it takes for a chance that you want.',
      found: (p: { wanted: string; name: string; value: string; change: string }) =>
        `For a chance of ${p.wanted}, ${p.name} must become ${p.value}${p.change === '' ? '' : ` (${p.change})`}.`,
      spare: (p: { chance: string; wanted: string; name: string; value: string; change: string }) =>
        `The chance is ${p.chance} already. For ${p.wanted}, ${p.name} may fall to ${p.value}${p.change === '' ? '' : ` (${p.change})`}.`,
      reached: (p: { chance: string }) => `Reached: the chance is ${p.chance}.`,
      alreadyReached: (p: { name: string; value: string; chance: string }) =>
        `Even with ${p.name} at ${p.value} the chance is ${p.chance}.`,
      whatever: (p: { name: string; chance: string }) => `Whatever ${p.name} is, the chance is ${p.chance}.`,
      notReached: (p: { name: string; bound: string; chance: string }) =>
        `Even with ${p.name} at ${p.bound}, the most there can be, the chance is ${p.chance}. Move another pillar too.`,
      neverReached: (p: { name: string; chance: string }) =>
        `However far ${p.name} rises, the chance is ${p.chance}. Move another pillar too.`,
      falling: (p: { name: string; chance: string }) =>
        `Profit falls as ${p.name} rises, so more of it brings no better chance than ${p.chance}.`,
      apply: 'Use this value',
      busy: 'Seeking the value…',
      seek: 'Seek the value',
      failed: 'The value could not be sought to the end. Try again.',
    },
  },

  read: 'Read from selection',
  reading: 'Reading the selection…',
  readDone: (p: { count: number; shown: string; place: string }) =>
    p.count === 1 ? `1 pillar read from ${p.place}.` : `${p.shown} pillars read from ${p.place}.`,
  readProblems: {
    empty: 'The selection is empty. Select the pillars in one column or row, with their names beside them.',
    tooMany: (p: { count: string; most: string }) =>
      `The selection has ${p.count} numbers; there can be ${p.most} pillars at most. Select fewer cells.`,
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
  willWrite: (p: { place: string; count: number; shown: string }) =>
    `Writes ${p.count === 1 ? '1 cell' : `${p.shown} cells`} at ${p.place}. Nothing else changes.`,
  written: (p: { place: string }) => `Written to ${p.place}.`,
  undone: (p: { place: string }) => `${p.place} is as it was before.`,
  table: { pillar: 'Pillar', now: 'Now', afterwards: 'Then', change: 'Change', profit: 'Profit' },

  scenarios: {
    heading: 'Scenarios',
    none: 'No scenario is kept in this spreadsheet yet.',
    loading: 'Reading the scenarios…',
    writing: 'Writing the scenarios…',
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
