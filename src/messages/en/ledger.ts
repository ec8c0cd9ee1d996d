/** What the ledger says about a row: why it was left out, or why someone should look at it. */

export const ledger = {
  leftOut: {
    notNumber: 'Not a number. Correct it in the source, or choose how the column writes numbers.',
    notDay: 'Not a date of this form. Correct it in the source, or choose how the column writes dates.',
    notCount: 'Must be a whole number from 0.',
    notShare: 'Must be a share from −100% to 100%.',
    noAmount: 'A margin in money needs the amount in the same row.',
    missing: 'Must not be blank.',
    tooLong: 'Longer than 2,000 characters.',
    ambiguous: 'Can be read in two ways. Format the column as dates or numbers, so that the sheet shows them as such.',
    totalRow: 'A row of totals, not an entry.',
    otherCurrency: (p: { usual: string }) =>
      `In another currency than the others (${p.usual}). Convert it in the source.`,
    repeated: (p: { first: string }) => `The same as row ${p.first}.`,
    sameKey: (p: { first: string }) => `Row ${p.first} says something else of the same; that one was taken.`,
  },
  flagged: {
    future: 'In the future, though it should have happened.',
    negative: 'Negative. Right for money given back; wrong otherwise.',
    unknown: {
      people: 'Nobody of this name in People.',
      clients: 'No client of this name in Clients.',
      deals: 'No such deal in Deals.',
      payments: 'No such payment in Payments.',
      activities: 'No such activity in Activities.',
    },
    beyondDeal: (p: { paid: string; amount: string }) => `Brings what was paid to ${p.paid}; the deal is ${p.amount}.`,
    before: (p: { than: string; day: string }) => `Before ${p.than} (${p.day}).`,
    noDay: 'Won or lost, but without a day of closing: no period can count it.',
    closedButOpen: (p: { stage: string }) => `Has a day of closing, yet stands in the open stage “${p.stage}”.`,
    notEmployed: (p: { person: string }) => `${p.person} had not started or had left by then.`,
    handedOver: (p: { from: string; to: string; day: string }) =>
      `Handed over from ${p.from} to ${p.to} as of ${p.day}. Correct the day in Clients where it was another.`,
  },
  /** What LEDGER_ functions say and show. */
  functions: {
    none: '(none)',
    total: 'Total',
    withoutDay: '(without a date)',
    withoutAmount: '(without an amount)',
    allInOrder: 'Nothing to look at.',
    columns: {
      by: {
        person: 'Person',
        team: 'Team',
        owner: 'Owner',
        client: 'Client',
        product: 'Product',
        channel: 'Channel',
        region: 'Region',
        segment: 'Segment',
        stage: 'Stage',
        kind: 'Kind',
        result: 'Result',
      },
      number: 'Number',
      sum: 'Sum',
      share: 'Share',
      from: 'From',
      stage: 'Stage',
      deals: 'Deals',
      amount: 'Amount',
      expected: 'Expected',
      overdue: 'Overdue',
      withoutAmount: 'Without amount',
      table: 'Table',
      row: 'Row',
      column: 'Column',
      value: 'Value',
      look: 'What to look at',
    },
    /** What the table arguments must be. */
    table: (p: { table: string; columns: string }) =>
      `a range of ${p.table} with its headings in it, among them ${p.columns}`,
    stages: 'a range of stages: name, chance and, where it is one, won or lost',
    stageOutcome: 'open, won or lost',
    headings: 'Select the whole table, its row of headings included.',
    /** Continues "LEDGER_SUM: deals (row 12) …". */
    unreadable: (p: { column: string; value: string; why: string }) =>
      `cannot be added up: ${p.column}, “${p.value}”. ${p.why} LEDGER_CHECK lists all such rows.`,
    undated: (p: { count: string; row: string }) =>
      `has ${p.count} that would count but have no date (the first in row ${p.row}), so a period cannot be added up. Fill in the dates, or leave out from and to.`,
    unvalued: (p: { count: string; row: string }) =>
      `has ${p.count} that would count but have no amount (the first in row ${p.row}). Fill in the amounts, or use LEDGER_SUM, which shows how many they are.`,
    unknownStage: (p: { stage: string; count: string; row: string }) =>
      `must say what “${p.stage}” means: deals closed in stages that are neither won nor lost by name: ${p.count}, the first in row ${p.row}. Give a range of stage, chance and won or lost.`,
    notBy: (p: { by: string; what: string; possible: string }) =>
      `is “${p.by}”, which ${p.what} do not have. Use one of: ${p.possible}.`,
    needed: (p: { column: string }) =>
      `is needed here, with the column ${p.column}. Select the whole table, its row of headings included.`,
    isMissing: 'is blank. Name what to keep, or leave out only.',
    reversed: (p: { from: string; to: string }) => `is ${p.to}, before ${p.from}. Swap the two.`,
    tooManyPeriods: (p: { count: string; most: string }) =>
      `makes ${p.count} periods, and ${p.most} is the most. Choose longer steps or a shorter time.`,
    noDay: 'is needed: up to which day the pipeline is open. Give a date, for example that of today.',
  },
};

export type LedgerWords = typeof ledger;
