/** Saves by itself, soon after each change, in steps too short to be felt, and again where it did not work. */

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `since` is the first moment whose changes are only on the screen. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly since: number };

export interface AutoSaveOptions {
  /** The file's text in pieces, made from what is on the screen. */
  readonly pieces: () => Iterable<string>;
  /** Resolves when the text is safe. */
  readonly write: (text: string, changed: number) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  readonly now?: () => number;
}

/** Milliseconds: typing goes on through a pause shorter than the first; the second is the longest anything waits. */
const pause = 400;
const longestWait = 2000;
const longestStep = 10;
const firstRetry = 5000;
const lastRetry = 60_000;
/** After so many texts that were overtaken by changes, one is made without a break. */
const attempts = 3;

export class AutoSave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts changes: a text in whose making one fell would be neither before nor after it. */
  private changes = 0;
  private savedChanges = 0;
  private firstUnsaved = 0;
  private lastChange = 0;
  private retry = firstRetry;
  private saving: Promise<void> | undefined;
  private failure: { readonly error: unknown; readonly since: number } | undefined;

  constructor(private readonly options: AutoSaveOptions) {}

  get isSaved(): boolean {
    return this.savedChanges === this.changes;
  }

  get hasFailed(): boolean {
    return this.failure !== undefined;
  }

  changed(): void {
    const now = this.now();
    if (this.isSaved) this.firstUnsaved = now;
    this.changes += 1;
    this.lastChange = now;
    this.tell();
    const left = this.failure ? pause : this.firstUnsaved + longestWait - now;
    this.later(Math.max(0, Math.min(pause, left)));
  }

  /** Resolves when everything up to now is kept, or could not be. */
  async saveNow(): Promise<void> {
    const { changes } = this;
    clearTimeout(this.timer);
    while (this.saving) await this.saving;
    if (this.savedChanges >= changes) return;
    this.saving = this.save();
    await this.saving;
    this.saving = undefined;
  }

  /** For a page that is being closed: asks for everything before it returns. */
  flush(): void {
    if (this.isSaved) return;
    clearTimeout(this.timer);
    const text = [...this.options.pieces()].join('');
    this.write(text, this.changes).catch((error: unknown) => this.failed(error));
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), milliseconds);
  }

  /** Never rejects: what went wrong is told as a state. */
  private async save(): Promise<void> {
    try {
      for (let attempt = 1; ; attempt += 1) {
        const { changes } = this;
        const text = await this.text(attempt < attempts);
        if (text !== undefined) return await this.write(text, changes);
      }
    } catch (error) {
      this.failed(error);
    }
  }

  /** Undefined when a change came in between. */
  private async text(takesBreaks: boolean): Promise<string | undefined> {
    const { changes } = this;
    const parts: string[] = [];
    let stepBegan = performance.now();
    for (const piece of this.options.pieces()) {
      parts.push(piece);
      if (!takesBreaks || performance.now() - stepBegan < longestStep) continue;
      await nextTurn();
      if (this.changes !== changes) return undefined;
      stepBegan = performance.now();
    }
    return parts.join('');
  }

  private async write(text: string, changes: number): Promise<void> {
    await this.options.write(text, this.lastChange);
    this.savedChanges = Math.max(this.savedChanges, changes);
    this.failure = undefined;
    this.retry = firstRetry;
    if (!this.isSaved) this.firstUnsaved = this.now();
    this.tell();
    if (!this.isSaved) this.later(pause);
  }

  private failed(error: unknown): void {
    this.failure = { error, since: this.failure?.since ?? this.firstUnsaved };
    this.tell();
    this.later(this.retry);
    this.retry = Math.min(2 * this.retry, lastRetry);
  }

  /** What could not be saved stays said until it has been. */
  private tell(): void {
    if (this.failure) this.options.onState({ kind: 'failed', ...this.failure });
    else this.options.onState({ kind: this.isSaved ? 'saved' : 'saving' });
  }

  private now(): number {
    return (this.options.now ?? Date.now)();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
