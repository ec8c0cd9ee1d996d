/** What sidebar and page write to each other; both ends import it so that they agree. */

export interface RunCall {
  readonly workbench: 'run';
  readonly id: number;
  readonly functionName: string;
  readonly parameters: readonly unknown[];
}

/** The sidebar tried to send what cannot be sent; the page knows the words for it. */
export interface RunMisfit {
  readonly workbench: 'misfit';
  readonly id: number;
  readonly reason: 'date' | 'unfit';
  readonly place: string;
}

export interface RunClose {
  readonly workbench: 'close';
}

export type FromSidebar = RunCall | RunMisfit | RunClose;

export type ToSidebar =
  | { readonly workbench: 'answer'; readonly id: number; readonly succeeded: true; readonly value: unknown }
  | { readonly workbench: 'answer'; readonly id: number; readonly succeeded: false; readonly sentence: string };
