/** Work that takes longer than a moment, done slice by slice, so that whoever runs it can show progress or give it up. */

export interface Slice<Found> {
  /** Part of the work that is done, 0–1, where it can be told. */
  readonly part?: number | undefined;
  /** What has been found so far, where that is new. */
  readonly found?: Found | undefined;
}

/** One step is a slice of a few milliseconds; it ends with what was sought. */
export type InSlices<Found> = Generator<Slice<Found>, Found, void>;

/** Work of which nothing is known before its end, as part of other work. */
export type InSteps<Found> = Generator<Slice<never>, Found, void>;

/** Does all of it in one go. */
export function inOneGo<Found>(work: InSlices<Found>): Found {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
