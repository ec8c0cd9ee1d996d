/** Words of the sidebar "Plan". */

type Counted = { readonly count: number; readonly shown: string };

const people = ({ count, shown }: Counted) => (count === 1 ? '1 person' : `${shown} people`);

export const planSidebar = {
  tabs: 'Plan or today',
  tab: { plan: 'Plan', today: 'Today' },
  loading: 'Reading what this spreadsheet remembers…',

  goal: {
    heading: '1. Goal',
    of: 'The goal is',
    kinds: { payments: 'payments of the month', profit: 'profit of the month' },
    payments: 'Payments of the month',
    profit: 'Profit of the month',
    margin: 'Margin',
    check: 'Average check',
    step: 'Smallest amount',
    stepHint: 'Every figure is a multiple of it: 1, 100, or 0.01 for cents.',
    rounded: (p: { exact: string; payments: string }) =>
      `Profit ÷ margin is ${p.exact}; planned are ${p.payments}, the next multiple of the smallest amount.`,
  },

  calendar: {
    heading: '2. Calendar',
    month: 'Month',
    weekdays: 'Weekdays',
    weekday: { full: 'worked', short: 'short day', free: 'free' },
    short: 'A short day counts as',
    holidays: 'Holidays',
    holiday: 'Date of a holiday',
    addHoliday: 'Add holiday',
    removeHoliday: (p: { day: string }) => `Remove the holiday ${p.day}`,
    workingDays: (p: Counted) => (p.count === 1 ? '1 working day' : `${p.shown} working days`),
  },

  people: {
    heading: (p: Counted) => `3. People: ${p.shown}`,
    none: 'Nobody is in the plan yet. Type a name, or read people from a sheet.',
    fromLedger: 'Read from the sheet People',
    fromSelection: 'Read from selection',
    selectionHint: 'One row a person: name, level, part-time share, first day, last day, most a month.',
    newName: 'Name of a new person',
    add: 'Add person',
    included: (p: { name: string }) => `${p.name} is in the plan`,
    details: (p: { level: string; share: string }) => `level ${p.level}, ${p.share}`,
    name: 'Name',
    level: 'Level (1 is an ordinary seller)',
    share: 'Part-time share',
    start: 'First day',
    leave: 'Last day',
    atMost: 'Most a month',
    off: 'Days off',
    offFrom: 'Off from',
    offTo: 'Off to',
    addOff: 'Add days off',
    removeOff: 'Remove these days off',
    remove: 'Remove person',
    reading: 'Reading people…',
    read: (p: Counted & { sheet: string }) => `${people(p)} read from “${p.sheet}”.`,
    noSheet: 'There is no sheet People in this spreadsheet. Select the people in any sheet, or type their names.',
    unreadable: (p: { sheet: string }) =>
      `“${p.sheet}” has no row with the headings of People. Add the heading Name, or select the people.`,
    notRead: (p: { row: string; text: string; column: string }) =>
      `Row ${p.row} of the selection holds “${p.text}” as ${p.column}. Correct it, then read again.`,
    nobody: (p: { sheet: string }) =>
      `“${p.sheet}” has no name below its headings. Type the people there, then read again.`,
    lacks: (p: { sheet: string; row: string; column: string }) =>
      `Row ${p.row} of “${p.sheet}” has nothing under ${p.column}. Fill it in, then read again.`,
    wrong: (p: { sheet: string; row: string; column: string; text: string }) =>
      `Row ${p.row} of “${p.sheet}” holds “${p.text}” under ${p.column}. Correct it there, then read again.`,
    stranger: (p: { sheet: string; row: string; name: string }) =>
      `Row ${p.row} of “${p.sheet}” has days off of “${p.name}”, who is not in its list. Write the name as in the list, or clear the row.`,
    unknown: (p: { columns: string }) => `Not read, because this plan knows no such columns: ${p.columns}.`,
    twice: (p: { name: string }) => `“${p.name}” stands here twice. Give one of them another name.`,
    empty: 'The selection holds no name. Select the people, one a row, with the names in front.',
    tooMany: (p: { most: string }) => `At most ${p.most} people can be in one plan. Select fewer rows.`,
  },

  funnel: {
    heading: '4. Funnel',
    hint: 'From the first stage down to deals: what share of each goes on to the next.',
    stages: ['Calls', 'Meetings'],
    deals: 'Deals',
    name: (p: { number: string }) => `Stage ${p.number}, name`,
    conversion: (p: { name: string; next: string }) => `${p.name} to ${p.next}`,
    add: 'Add stage',
    newStage: (p: { number: string }) => `Stage ${p.number}`,
    remove: (p: { name: string }) => `Remove ${p.name}`,
    current: {
      heading: 'Current clients',
      hint: 'The average check and the funnel above are those of new clients. Current ones bring their share of the payments; at 0 % all come from new ones.',
      share: 'Share of payments',
      check: 'Check of the month',
      buying: 'Share who buy',
    },
  },

  /** Lines about clients, in the preview, over the grids of the sheet and in the tab Today. */
  clients: {
    newClients: 'New clients',
    currentClients: 'Current clients',
    toContact: 'Current clients to contact',
  },

  /** What a sheet of people calls what the ledger has no column for. */
  peopleHeadings: {
    level: ['Level', 'Seller level', 'Weight'],
    atMost: ['Most a month', 'Most per month', 'Limit a month', 'Monthly limit'],
    away: ['Away', 'Who is away', 'Absent', 'On leave'],
    from: ['From', 'Off from', 'First day off'],
    to: ['To', 'Until', 'Off to', 'Last day off'],
  },

  /** What a ledger calls the same kind of activity. */
  sameKinds: [
    ['Call', 'Calls', 'Phone call', 'Phone calls'],
    ['Meeting', 'Meetings', 'Visit', 'Visits'],
    ['Offer', 'Offers', 'Quote', 'Quotes', 'Proposal', 'Proposals'],
    ['Email', 'Emails', 'E-mail', 'E-mails'],
  ],

  preview: {
    heading: (p: { month: string }) => `Plan of ${p.month}`,
    payments: 'Payments',
    person: 'Person',
    month: 'Month',
    today: 'Today',
    showAll: (p: Counted) => `Show all ${people(p)}`,
    total: 'Total',
    addsUp: (p: Counted & { payments: string; days: string }) =>
      `✓ ${people(p)} and ${p.days} days add up to ${p.payments}.`,
    addsUpBeyond: (p: Counted & { payments: string; beyond: string; days: string }) =>
      `✓ ${people(p)} and ${p.days} days add up to ${p.payments}; with ${p.beyond} beyond the limits it is the goal.`,
    beyond: (p: { beyond: string }) =>
      `${p.beyond} is beyond the most that these people can bring. Raise a limit, add people or lower the goal.`,
    wrong: 'Correct the marked field to see the plan.',
  },

  problems: {
    betweenSteps: (p: { total: string; step: string; below: string; above: string }) =>
      `Payments of ${p.total} are no multiple of the smallest amount ${p.step}, so their parts cannot add up to them. Use ${p.below} or ${p.above}, or a smaller amount: 0.01 counts in cents.`,
    tooManySteps: (p: { total: string; step: string }) =>
      `Payments of ${p.total} are more steps of ${p.step} than a spreadsheet can count (about 9E+15). Use a larger smallest amount.`,
    noWorkingDay:
      'The month has no working day: every day is a holiday or a free weekday. Check the weekdays and the holidays.',
    nobody: 'Nobody is in the plan. Add a person, or tick one who is left out.',
    nobodyWorks: (p: { amount: string; from: string; to: string }) =>
      `The people leave ${p.amount} of the plan from ${p.from} to ${p.to} without anyone to do it: nobody works then. Add people or days.`,
    noName: 'A person has no name. Enter one, or remove the person.',
    twice: (p: { name: string }) => `“${p.name}” is in the plan twice. Give one of them another name.`,
    total: (p: { name: string }) =>
      `“${p.name}” cannot be a person's name, because the plan has a column of that name. Choose another one.`,
    startAfterLeave: (p: { name: string }) =>
      `The last day of ${p.name} lies before the first one. Swap or correct them.`,
    offBackwards: (p: { name: string }) =>
      `Days off of ${p.name} end before they begin. Swap the two dates, or remove the days off.`,
    stageName: 'A stage of the funnel has no name. Enter one, or remove the stage.',
    stageTwice: (p: { name: string }) => `The stage “${p.name}” is in the funnel twice. Give one of them another name.`,
    stageTaken: (p: { name: string }) =>
      `“${p.name}” cannot be a stage of the funnel, because the plan has a line of that name. Choose another one.`,
    tooManyToContact:
      'More current clients would have to be contacted than a spreadsheet can count. Check their check of the month and the share who buy.',
    tooManyCounts: (p: { name: string }) =>
      `The funnel needs more of ${p.name} than a spreadsheet can count. Check the average check and the conversions.`,
  },

  write: (p: { sheet: string }) => `Write “${p.sheet}”`,
  willWrite: (p: { sheet: string; hasClients: boolean }) =>
    `Writes a new sheet “${p.sheet}” with payments, deals, ${p.hasClients ? 'new and current clients ' : ''}and activities by day and person. Nothing else changes.`,
  writing: 'Writing the plan…',
  written: (p: { sheet: string }) => `The plan is in the sheet “${p.sheet}”.`,
  undoing: 'Taking the plan back…',
  undone: (p: { sheet: string }) => `The sheet “${p.sheet}” is gone again.`,
  notKept: 'What you entered could not be kept in this spreadsheet; it is lost when you close the sidebar.',

  sheet: {
    name: (p: { month: string }) => `Plan ${p.month}`,
    purpose: 'The first plan of the month, as values: changes to it stay visible against it.',
    from: 'From',
    total: 'Total',
    payments: 'Payments',
    deals: 'Deals',
    beyond: 'Beyond the limits',
  },

  today: {
    none: 'No plan was written in this spreadsheet yet. Make one in the tab Plan and write it; then this tab shows the day.',
    sheet: 'Plan',
    person: 'Person',
    all: 'All people',
    reading: 'Reading plan and facts…',
    gone: 'This sheet cannot be read as a plan any more. Choose another one, or write the plan again.',
    outside: (p: { day: string; sheet: string }) =>
      `Today, ${p.day}, is not a day of “${p.sheet}”. Choose the plan of this month, or make one in the tab Plan.`,
    toBring: 'Still to bring today',
    brought: '✓ Today is made',
    freeDay: 'Nothing is planned for today',
    plan: 'Plan today',
    fact: 'Fact today',
    next: 'Plan next day',
    line: 'Today',
    attainment: 'Attained so far',
    ofMonth: 'Of the month',
    neededPerDay: 'Needed per day from tomorrow',
    noFacts:
      'This spreadsheet has no payments in a ledger, so only the plan is shown. Import them: Import into the ledger.',
    factsUnread: (p: { tables: string }) =>
      `Some rows of ${p.tables} cannot be read and are not counted. LEDGER_CHECK lists them.`,
    noActivities: 'Without the sheet Activities it is not known what was done of the stages of the funnel.',
    unknownActivities: (p: { names: string }) =>
      `The sheet Activities knows no “${p.names}”, so what was done of it is not known. Call the stage in the plan as the ledger calls the activity.`,
    unknownClients:
      'Who is a new client cannot be told: a deal of this month names no client, or the ledger has no deal won before it.',
    unknownContacts: 'Which current clients were contacted, the ledger does not tell.',
    unknown: '–',
    again: 'Read again',
  },
};

export type PlanSidebarWords = typeof planSidebar;
