/** What the build writes into later.html and the add-on reads from it. */

/** Its name in the project, without .html. */
export const LATER_FILE = 'later';

export interface LaterFile {
  /** The same as in Code.js of the same build. */
  readonly stamp: string;
  /** What loader.ts makes functions of, by name. */
  readonly parts: Readonly<Record<string, string>>;
}
