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
    closedButOpen: (p: { stage: string }) => `Has a day of closing, yet stands in the open stage “${p.stage}”.`,
    notEmployed: (p: { person: string }) => `${p.person} had not started or had left by then.`,
    handedOver: (p: { from: string; to: string; day: string }) =>
      `Handed over from ${p.from} to ${p.to} as of ${p.day}. Correct the day in Clients where it was another.`,
  },
};

export type LedgerWords = typeof ledger;
