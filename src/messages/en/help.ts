/** Words around the help of functions: reference page, hints, sidebar. */

export const help = {
  headers: 'Optional. FALSE: no header row.',
  /** How the description of an argument begins that may be left out. */
  optional: 'Optional. ',
};

export type Help = typeof help;
