/**
 * Work that takes longer than a picture, the one way in which sidebars run it: by a worker beside the page, or where none
 * starts in short slices between pictures. Both run the same code, so that both find the same to the bit.
 */
import type { InSlices, Slice } from '../../models/in-slices';

// biome-ignore lint/suspicious/noExplicitAny: each job has a question and an answer of its own
export type Jobs = Readonly<Record<string, (question: any) => InSlices<unknown>>>;

type FoundBy<Job> = Job extends (question: never) => InSlices<infer Found> ? Found : never;

export interface Work<Found> {
  /** Undefined where the work was cancelled. */
  readonly result: Promise<Found | undefined>;
  /** Ends the work at once. */
  readonly cancel: () => void;
}

export interface Background<J extends Jobs> {
  start<N extends keyof J & string>(
    job: N,
    question: Parameters<J[N]>[0],
    onProgress: (slice: Slice<FoundBy<J[N]>>) => void,
  ): Work<FoundBy<J[N]>>;
}

/** What the page asks of its worker. */
export interface Order {
  readonly job: string;
  readonly question: unknown;
}

/** What the worker answers: that it runs, then how far it is, and in the end what it found or why not. */
export type Answer =
  | { readonly kind: 'running' }
  | { readonly kind: 'slice'; readonly slice: Slice<unknown> }
  | { readonly kind: 'found'; readonly found: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** A worker that has said nothing for so long will not. */
export const PATIENCE_IN_MILLISECONDS = 2000;
/** After so long the page gets its turn; the slice that is under way then takes some more. */
const SLICES_IN_MILLISECONDS = 5;

interface Listener {
  readonly onSlice: (slice: Slice<unknown>) => void;
  readonly onFound: (found: unknown) => void;
  readonly onFailed: (error: Error) => void;
}

type Stop = () => void;

/** `script` is that of a worker which answers orders for `jobs` (see answering.ts); '' where there is none. */
export function background<J extends Jobs>(jobs: J, script: string): Background<J> {
  // Where one worker did not start, the next would not either.
  let canStartWorkers = script !== '';
  const start = (job: string, question: unknown, onProgress: (slice: Slice<unknown>) => void): Work<unknown> => {
    let stop: Stop;
    let cancel: Stop = () => undefined;
    const result = new Promise<unknown>((resolve, reject) => {
      const listener: Listener = { onSlice: onProgress, onFound: resolve, onFailed: reject };
      const runHere = () => {
        canStartWorkers = false;
        stop = runInSlices((jobs[job] as Jobs[string])(question), listener);
      };
      cancel = () => {
        stop();
        resolve(undefined);
      };
      const started = canStartWorkers ? startWorker(script) : undefined;
      if (started) stop = order(started, { job, question }, listener, runHere);
      else runHere();
    });
    return { result, cancel };
  };
  return { start: start as Background<J>['start'] };
}

interface Started {
  readonly worker: Worker;
  readonly address: string;
}

/** Undefined where that is refused. Whether it runs is known only when it answers. */
function startWorker(script: string): Started | undefined {
  let address = '';
  try {
    address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    return { worker: new Worker(address), address };
  } catch {
    URL.revokeObjectURL(address);
    return undefined;
  }
}

/** `onNone` is called once the worker turns out not to run. */
function order({ worker, address }: Started, asked: Order, listener: Listener, onNone: () => void): Stop {
  let isKnown = false;
  /** It runs, or never will: its address is not needed any more. */
  const know = () => {
    clearTimeout(timer);
    if (!isKnown) URL.revokeObjectURL(address);
    isKnown = true;
  };
  const stop = () => {
    know();
    worker.onmessage = worker.onerror = null;
    worker.terminate();
  };
  const giveUp = () => {
    stop();
    onNone();
  };
  const timer = setTimeout(giveUp, PATIENCE_IN_MILLISECONDS);
  worker.onerror = (event) => {
    event.preventDefault();
    giveUp();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'running') know();
    if (data.kind === 'slice') listener.onSlice(data.slice);
    if (data.kind === 'found' || data.kind === 'failed') stop();
    if (data.kind === 'found') listener.onFound(data.found);
    if (data.kind === 'failed') listener.onFailed(new Error(data.message));
  };
  worker.postMessage(asked);
  return stop;
}

function runInSlices(work: InSlices<unknown>, { onSlice, onFound, onFailed }: Listener): Stop {
  let timer: ReturnType<typeof setTimeout>;
  const someSlices = () => {
    const begin = performance.now();
    try {
      do {
        const { done, value } = work.next();
        if (done) {
          onFound(value);
          return;
        }
        onSlice(value);
      } while (performance.now() - begin < SLICES_IN_MILLISECONDS);
      timer = setTimeout(someSlices);
    } catch (error) {
      onFailed(error as Error);
    }
  };
  timer = setTimeout(someSlices);
  return () => clearTimeout(timer);
}
