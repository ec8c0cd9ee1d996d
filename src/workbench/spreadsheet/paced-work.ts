/** Work done a few milliseconds at a time between what the page has to do, or to its end at once where somebody needs it. */

/** Between two of them the work can rest. */
export type Steps<Result = void> = Generator<void, Result, void>;

/** Short enough for two of them in one frame of a slow machine. */
const SLICE_IN_MILLISECONDS = 16;

/** One work at a time: another one waits for the end of the first. */
export class PacedWork {
  private work: Steps | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private working = false;

  /** True inside a step, for whom a step calls. */
  get isWorking(): boolean {
    return this.working;
  }

  begin(work: Steps): void {
    this.finish();
    this.work = work;
    this.goOn(SLICE_IN_MILLISECONDS);
  }

  finish(): void {
    this.goOn(Number.POSITIVE_INFINITY);
  }

  drop(): void {
    clearTimeout(this.timer);
    this.work = undefined;
  }

  private goOn(milliseconds: number): void {
    const { work } = this;
    if (this.working || !work) return;
    clearTimeout(this.timer);
    const until = performance.now() + milliseconds;
    this.working = true;
    this.work = undefined;
    try {
      while (!work.next().done) {
        if (performance.now() < until) continue;
        this.work = work;
        this.timer = setTimeout(() => this.goOn(SLICE_IN_MILLISECONDS));
        return;
      }
    } finally {
      this.working = false;
    }
  }
}
