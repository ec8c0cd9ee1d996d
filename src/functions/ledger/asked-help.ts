/** What the help of LEDGER_TOTAL, LEDGER_SUM and LEDGER_SERIES says alike. */

const askedHelp = {
  people: 'The table People with its headings; needed for teams. May be left blank.',
  clients: 'The table Clients with its headings; needed for regions, segments and owners. May be left blank.',
  deals: 'The table Deals with its headings. May be left blank for activities.',
  payments: 'The table Payments with its headings; needed for payments.',
  activities: 'The table Activities with its headings; needed for activities.',
  from: 'Optional. First day.',
  to: 'Optional. Last day, itself included.',
  is: 'Optional. The name to choose, for example that of a seller. A name that nothing belongs to gives 0.',
  stages:
    'Optional. What stages mean: a range of name, chance and won or lost. Without it the usual words for won and lost count, and deals closed in other stages are refused.',
};

/** With what a function has of its own. Its calls are marked as pure: what spreads would not be left out of Code.js. */
export function withAskedHelp<Own extends object>(own: Own): typeof askedHelp & Own {
  return { ...askedHelp, ...own };
}
