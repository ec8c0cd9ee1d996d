/** Words of the sidebars. */

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
  loading: 'Loading…',
};

export type SidebarWords = typeof sidebar;
