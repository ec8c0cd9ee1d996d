/** Runs clasp, and says in one plain sentence what its failures mean and what to do about them. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

export class DeployError extends Error {}

export interface ClaspAnswer {
  readonly failed: boolean;
  readonly output: string;
  /** Everything clasp wrote, errors included. */
  readonly text: string;
}

export type Clasp = (...words: readonly string[]) => Promise<ClaspAnswer>;

/** clasp for the project of that folder, given as a full path. Without --project it would also take a .clasp.json of any folder above. */
export function claspIn(folder: string, environment: NodeJS.ProcessEnv = process.env): Clasp {
  const program = createRequire(import.meta.url).resolve('@google/clasp');
  return (...words) =>
    new Promise((answer) => {
      const options = { cwd: folder, env: environment };
      execFile(process.execPath, [program, ...words, '--project', folder], options, (failure, output, errors) =>
        answer({ failed: failure !== null, output, text: `${output}${errors}`.trim() }),
      );
    });
}

const SETTINGS = 'https://script.google.com/home/usersettings';

/** Ordered: the first that fits what clasp wrote is said. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /has not enabled the Apps Script API/i,
    `The Apps Script API is switched off for your account: switch it on at ${SETTINGS}, wait a minute and start again.`,
  ],
  [
    /no credentials found|invalid_grant|invalid_rapt|invalid authentication credentials|login required/i,
    'You are not logged in to Google, or the login has run out: run "npx clasp login" and start again.',
  ],
  [
    /failed, reason:|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/,
    'Google could not be reached: check the connection to the internet and start again.',
  ],
  [
    /entity was not found/i,
    'Your account sees no project with the scriptId of .clasp.json: log in with the account it belongs to, or correct the scriptId.',
  ],
  [
    /does not have permission|insufficient permission/i,
    'Your account may not change this project: log in with one that may edit the sheet ("npx clasp login").',
  ],
  [/project settings not found/i, '.clasp.json names no project: write its scriptId into it.'],
  [/^JSON5:/m, '.clasp.json cannot be read: correct it, or delete it and begin anew.'],
  [/syntax error/i, 'Apps Script refused the files because it cannot read one of them.'],
  [/internal error|backend error|unavailable/i, 'Google had an error of its own: start again in a few minutes.'],
];

/** One sentence of ours, clasp's own text below it. */
export function claspFailure({ text }: ClaspAnswer, sentence = meaningOf(text)): DeployError {
  return new DeployError(`${sentence}\n\nclasp says:\n${text || '(nothing)'}`);
}

function meaningOf(text: string): string {
  return meanings.find(([pattern]) => pattern.test(text))?.[1] ?? 'clasp did not succeed, for the reason below.';
}
