/** Calls a top-level function of Code.js as a promise: the one way in which sidebars speak to the spreadsheet. */
import type { SidebarHandlers } from '../../addon/sidebar-handlers';

export interface ServerFunctions extends SidebarHandlers {
  /** The locale of the user's account, for example "ar-EG". */
  userLocale(): string;
}

/** What HtmlService puts into the page; the workbench puts the same there. */
interface Runner {
  withSuccessHandler(handle: (result: unknown) => void): Runner;
  withFailureHandler(handle: (problem: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner; readonly isWorkbench?: true } };

/** No answer came in time; what was asked for may still happen. */
export class NoAnswer extends Error {}

/** The workbench says so (run-shim.ts): there an answer comes at once, but while it is worked out nothing else moves. */
export function isInWorkbench(): boolean {
  return google.script.isWorkbench === true;
}

const PATIENCE_IN_MILLISECONDS = 30_000;

export function server<N extends keyof ServerFunctions>(
  name: N,
  ...given: Parameters<ServerFunctions[N]>
): Promise<ReturnType<ServerFunctions[N]>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), PATIENCE_IN_MILLISECONDS);
    const settled =
      <T>(settle: (value: T) => void) =>
      (value: T): void => {
        clearTimeout(timer);
        settle(value);
      };
    const runner = google.script.run
      .withSuccessHandler(settled((result) => resolve(result as ReturnType<ServerFunctions[N]>)))
      .withFailureHandler(settled(reject)) as unknown as Record<N, (...all: unknown[]) => void>;
    runner[name](...given);
  });
}
