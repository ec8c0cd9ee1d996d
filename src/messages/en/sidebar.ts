/** Words that sidebars share, and those of the sidebar "Functions". */

export const sidebar = {
  functions: {
    purpose: 'Type = and the name in a cell. Examples show what comes out.',
    search: 'Search functions',
    none: (p: { search: string }) => `No function matches “${p.search}”. Try another word, for example “profit”.`,
    count: (p: { count: number }) => (p.count === 1 ? '1 function' : `${p.count} functions`),
    arguments: 'Arguments',
    examples: 'Examples',
    optional: 'optional',
    allowed: (p: { allowed: string }) => `Allowed: ${p.allowed}`,
  },
  field: {
    unreadable: (p: { example: string }) => `This is no number. Write it like ${p.example}.`,
    missing: 'Enter a number.',
    atLeast: (p: { low: string }) => `Enter ${p.low} or more.`,
    atMost: (p: { high: string }) => `Enter ${p.high} or less.`,
    between: (p: { low: string; high: string }) => `Enter ${p.low} to ${p.high}.`,
    nameMissing: 'Enter a name.',
  },
  server: {
    timeout: 'The spreadsheet has not answered for half a minute. Check the connection and try again.',
    timeoutWriting:
      'The spreadsheet has not answered for half a minute. Look in the sheet whether this was written before you try again.',
    unknown: 'The spreadsheet gave no answer. Reload the page if this happens again.',
  },
  chartEmpty: 'No figure to draw.',
  undo: 'Undo',
  again: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
};

export type SharedSidebarWords = typeof sidebar;
