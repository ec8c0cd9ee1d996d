/** Words around the help of functions: reference page, hints, sidebar. */

export const help = {
  headers: 'Optional. FALSE leaves out the header row.',
  optional: 'Optional',
};

export type Help = typeof help;
