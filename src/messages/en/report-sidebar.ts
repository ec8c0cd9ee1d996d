/** Words of the sidebar "Weekly report". */

type Place = { readonly sheet: string; readonly cell: string; readonly value: string };

export const reportSidebar = {
  /** As the template "Month plan" names them; `ledgerSource` stands before the name of the ledger's payments. */
  sheets: {
    plans: 'Plan by seller',
    facts: 'Facts',
    ledger: 'From ledger',
    ledgerSource: 'Sheet of payments',
    /** Sheets of templates that have days, too, but are never plan or facts by seller. */
    others: ['Board', 'New plan', 'Clients', 'Meetings', 'Ledger', 'Owner'],
  },
  usedSheets: 'Sheets',
  plans: 'Plan by day and seller',
  facts: 'Facts by day and seller',
  week: 'Week',
  choose: 'Choose a sheet',
  print: 'Print',
  readAgain: 'Read again',
  reading: 'Reading the sheets…',
  weekChoice: (p: { week: string; dates: string }) => `Week ${p.week}: ${p.dates}`,

  empty: {
    noSheets:
      'No sheet here has a plan by day and seller. Lay the template “Month plan” from the menu, or make a sheet with days in the first column and one column for each seller.',
    noPlans: 'Choose the sheet with the plan: days in the first column, one column for each seller.',
    noFacts: 'Choose the sheet with the facts: days in the first column, one column for each seller.',
    sameSheet: 'Plan and facts are the same sheet. Choose another one for one of them.',
    noGrid: (p: { sheet: string }) =>
      `“${p.sheet}” has no days in its first column with names of sellers above the amounts. Choose another sheet, or put the days into column A and the names into the row above.`,
    noLedger: (p: { sheet: string }) =>
      `The payments come from “${p.sheet}”, but it has none by day and seller yet. Do what its line Check says, then read again.`,
    noAmounts: (p: { sheet: string; from: string; to: string }) =>
      `“${p.sheet}” has no amount from ${p.from} to ${p.to}, the days of the plan. Type what came, then read again.`,
  },
  unreadable: {
    amount: (p: Place) =>
      `Cell ${p.cell} of “${p.sheet}” must be a number or blank, but is “${p.value}”. Correct it there, then read again.`,
    negative: (p: Place) =>
      `Cell ${p.cell} of “${p.sheet}” is ${p.value}, but a plan must be 0 or more. Correct it there, then read again.`,
    day: (p: Place) =>
      `Cell ${p.cell} of “${p.sheet}” must be a date, but is the text “${p.value}”. Type the days there as dates, then read again.`,
    dayTwice: (p: Place) =>
      `Cell ${p.cell} of “${p.sheet}”: ${p.value} stands there a second time, but each day must have one row. Put both rows into one, then read again.`,
    nameTwice: (p: Place) =>
      `Cell ${p.cell} of “${p.sheet}”: “${p.value}” stands there a second time, but each seller must have one column. Change or join them, then read again.`,
    name: (p: Place) =>
      `Cell ${p.cell} of “${p.sheet}” must be the name of a seller, but is “${p.value}”. Write a name there, then read again.`,
  },

  title: (p: { week: string; dates: string }) => `Week ${p.week}, ${p.dates}`,
  brought: (p: { fact: string; plan: string; share: string }) =>
    `The week brought ${p.fact} of ${p.plan} planned, ${p.share}.`,
  broughtSoFar: (p: { fact: string; plan: string; share: string; day: string }) =>
    `Up to ${p.day} the week has brought ${p.fact} of ${p.plan} planned, ${p.share}.`,
  unplanned: (p: { fact: string }) => `The week brought ${p.fact}; nothing was planned for it.`,
  best: (p: { seller: string; share: string }) => `Best against plan: ${p.seller}, ${p.share}.`,
  behind: (p: { seller: string; gap: string }) => `Furthest behind the month’s plan so far: ${p.seller}, by ${p.gap}.`,
  nobodyBehind: 'Nobody is behind the month’s plan so far.',
  next: (p: { plan: string; perDay: string; needed: string }) =>
    `Next week’s plan is ${p.plan}, ${p.perDay} a day; to make the month, each day left needs ${p.needed}.`,
  nextPlan: (p: { plan: string }) => `Next week’s plan is ${p.plan}.`,
  nextMade: (p: { plan: string }) => `The month’s plan is made; next week’s plan of ${p.plan} comes on top.`,
  needed: (p: { needed: string }) => `To make the month, each day left needs ${p.needed}.`,
  over: 'No day of the plan is left.',
  withoutPlan: (p: { sheet: string; sellers: string }) =>
    `Facts without a plan: ${p.sellers}. Is the name written as in “${p.sheet}”?`,

  figures: 'Figures',
  figure: {
    week: 'Week',
    month: 'Month so far',
    gap: 'Gap to plan so far',
    forecast: 'Month will end at',
    chance: 'Chance of the month',
    needed: 'Needed per day left',
    next: 'Plan of next week',
    ofPlan: (p: { share: string }) => `${p.share} of plan`,
    ofMonth: (p: { plan: string }) => `of ${p.plan}`,
    unknown: '–',
    fewDays: 'from the fifth day on',
  },

  table: {
    title: 'By seller',
    seller: 'Seller',
    groups: { week: 'Week', month: 'Month so far', end: 'End of month', next: 'Next week' },
    plan: 'Plan',
    fact: 'Fact',
    attainment: 'Done',
    gap: 'Gap',
    forecast: 'Forecast',
    needed: 'Per day left',
    chance: 'Chance',
    all: 'All',
  },
  lines: {
    title: 'The month, day by day',
    heading: (p: { forecast: string; plan: string }) => `The month heads for ${p.forecast} of ${p.plan} planned`,
    plan: 'Plan',
    fact: 'Fact',
    low: 'P10',
    middle: 'P50',
    high: 'P90',
    amount: 'Sum so far',
    fan: (p: { chance: string }) => `With a chance of ${p.chance} the month ends between P10 and P90.`,
  },
  bars: {
    title: (p: { made: string; all: string }) => `The week’s plan was made by ${p.made} of ${p.all}`,
    ends: (p: { count: string }) => `The first ${p.count} and the last ${p.count}`,
    axis: 'Done of the week’s plan',
  },
  decisions: 'Decisions of the meeting',
  sources: (p: { plans: string; facts: string; from: string; to: string }) =>
    `From “${p.plans}” and “${p.facts}”; facts from ${p.from} to ${p.to} count.`,
  made: (p: { day: string }) => `Made on ${p.day}.`,
};

export type ReportSidebarWords = typeof reportSidebar;
