/** Calls a top-level function of Code.js as a promise: the one way in which sidebars speak to the spreadsheet. */

export interface ServerFunctions {
  /** The locale of the user's account, for example "ar-EG". */
  userLocale(): string;
}

/** What HtmlService puts into the page; the workbench puts the same there. */
interface Runner {
  withSuccessHandler(handle: (result: unknown) => void): Runner;
  withFailureHandler(handle: (problem: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

export function server<N extends keyof ServerFunctions>(
  name: N,
  ...given: Parameters<ServerFunctions[N]>
): Promise<ReturnType<ServerFunctions[N]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result) => resolve(result as ReturnType<ServerFunctions[N]>))
      .withFailureHandler(reject) as unknown as Record<N, (...all: unknown[]) => void>;
    runner[name](...given);
  });
}
