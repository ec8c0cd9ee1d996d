/** Long work beside the page and on it: the same to the bit, ended at once, and done whatever becomes of the worker. */
import { Worker as Thread } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { jobsModule } from '../../../src/build/sidebars';
import type { InSlices, Slice } from '../../../src/models/in-slices';
import { chance, exactChance, neededForChance } from '../../../src/sidebars/parthenon/figures';
import { jobs } from '../../../src/sidebars/parthenon/jobs';
import { fivePillars } from '../../../src/sidebars/parthenon/state';
import { type Answer, background, PATIENCE_IN_MILLISECONDS } from '../../../src/sidebars/shared/background';
import { words } from '../parthenon/pillars';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the same work', () => {
  /** What the worker of the sidebar finds, in a thread of its own. */
  class ThreadAsWorker {
    onmessage: ((event: { data: Answer }) => void) | null = null;
    private readonly thread: Thread;
    constructor(script: string) {
      const shim = `const { parentPort } = require('node:worker_threads');
        globalThis.self = { postMessage: (answer) => parentPort.postMessage(answer) };
        parentPort.on('message', (data) => self.onmessage({ data }));`;
      this.thread = new Thread(shim + script, { eval: true });
      this.thread.on('message', (data: Answer) => this.onmessage?.({ data }));
    }
    postMessage(order: unknown): void {
      this.thread.postMessage(order);
    }
    terminate(): void {
      void this.thread.terminate();
    }
  }

  let script: string;
  beforeAll(async () => {
    const built = await jobsModule('src/sidebars/parthenon/jobs.ts');
    ({ script } = (await import(`data:text/javascript,${encodeURIComponent(built)}`)) as { script: string });
  });

  async function bothWays<N extends keyof typeof jobs>(job: N, question: Parameters<(typeof jobs)[N]>[0]) {
    const here: Slice<unknown>[] = [];
    const there: Slice<unknown>[] = [];
    const onPage = background(jobs, script);
    const inSlices = await onPage.start(job, question, (slice) => here.push(slice)).result;
    const started: string[] = [];
    vi.stubGlobal(
      'Worker',
      class extends ThreadAsWorker {
        constructor(address: string) {
          super(script);
          started.push(address);
        }
      },
    );
    const beside = background(jobs, script);
    const byWorker = await beside.start(job, question, (slice) => there.push(slice)).result;
    expect(started).toHaveLength(1);
    const found = (slices: Slice<unknown>[]) => slices.flatMap((slice) => slice.found ?? []);
    expect(found(there)).toEqual(found(here));
    expect(byWorker).toEqual(inSlices);
    return { byWorker, found: found(there), there };
  }

  test('finds the same sharpened profit in a worker and in slices, to the bit', async () => {
    const state = { ...fivePillars(words), target: 11_000 };
    const { byWorker, found, there } = await bothWays('sharpenedProfit', exactChance(state, chance(state)));
    expect(byWorker).toMatchObject({ trials: 2 ** 20 });
    expect(found).toHaveLength(6);
    // Not more is told than a bar can show.
    expect(there.length).toBeLessThan(60);
  });

  test('finds the same pillar in a worker and in slices, to the bit', async () => {
    const { byWorker } = await bothWays('soughtPillar', neededForChance(fivePillars(words), 20_000, 0, 0.8));
    expect(byWorker).toMatchObject({ kind: 'found' });
  });
});

describe('a worker', () => {
  class Fake {
    static readonly all: Fake[] = [];
    onmessage: ((event: { data: Answer }) => void) | null = null;
    onerror: ((event: { preventDefault: () => void }) => void) | null = null;
    readonly orders: unknown[] = [];
    isEnded = false;
    constructor(readonly address: string) {
      Fake.all.push(this);
    }
    postMessage(order: unknown): void {
      this.orders.push(order);
    }
    terminate(): void {
      this.isEnded = true;
    }
    say(data: Answer): void {
      this.onmessage?.({ data });
    }
  }

  function* counted(most: number): InSlices<string> {
    for (let count = 1; count <= most; count++) yield { part: count / most };
    return `${most} here`;
  }
  const counting = { counted };
  const last = () => Fake.all[Fake.all.length - 1] as Fake;
  const revoked: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', Fake);
    Fake.all.length = revoked.length = 0;
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
  });
  afterEach(() => vi.restoreAllMocks());

  test('gets the order, is heard, and ends with its work; its address is revoked once it runs', async () => {
    const heard: unknown[] = [];
    const { result } = background(counting, '').start('counted', 3, (slice) => heard.push(slice));
    expect(last().orders).toEqual([{ job: 'counted', question: 3 }]);
    expect(revoked).toEqual([]);
    last().say({ kind: 'running' });
    expect(revoked).toEqual([last().address]);
    last().say({ kind: 'slice', slice: { part: 0.5 } });
    last().say({ kind: 'found', found: '3 there' });
    expect(await result).toBe('3 there');
    expect(heard).toEqual([{ part: 0.5 }]);
    expect(last().isEnded).toBe(true);
    expect(revoked).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that is cancelled ends at once and is not heard any more', async () => {
    const heard: unknown[] = [];
    const { result, cancel } = background(counting, '').start('counted', 3, (slice) => heard.push(slice));
    last().say({ kind: 'running' });
    cancel();
    expect(last().isEnded).toBe(true);
    last().say({ kind: 'slice', slice: { part: 0.5 } });
    last().say({ kind: 'found', found: 'too late' });
    expect(await result).toBe(undefined);
    expect(heard).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that tells of a failure hands it on', async () => {
    const { result } = background(counting, '').start('counted', 3, () => undefined);
    last().say({ kind: 'failed', message: 'no memory' });
    await expect(result).rejects.toThrow('no memory');
    expect(last().isEnded).toBe(true);
  });

  test('that is refused, silent or broken is replaced by the page, and no other is tried', async () => {
    const ways = [
      () => vi.advanceTimersByTime(PATIENCE_IN_MILLISECONDS),
      () => last().onerror?.({ preventDefault: () => undefined }),
    ];
    for (const [count, fail] of ways.entries()) {
      const { start } = background(counting, '');
      const heard: unknown[] = [];
      const { result } = start('counted', 2, (slice) => heard.push(slice));
      fail();
      expect(last().isEnded).toBe(true);
      expect(revoked).toHaveLength(count + 1);
      await vi.runAllTimersAsync();
      expect(await result).toBe('2 here');
      expect(heard).toEqual([{ part: 0.5 }, { part: 1 }]);
      const again = start('counted', 5, () => undefined);
      await vi.runAllTimersAsync();
      expect(await again.result).toBe('5 here');
      expect(Fake.all).toHaveLength(count + 1);
    }
  });

  test('is not needed: the page pauses between slices, can be cancelled, and tells of a failure', async () => {
    vi.stubGlobal('Worker', undefined);
    const { start } = background(counting, '');
    let heard = 0;
    const endless = start('counted', Number.POSITIVE_INFINITY, () => {
      heard++;
      // each slice takes two milliseconds
      vi.setSystemTime(Date.now() + 2);
      vi.spyOn(performance, 'now').mockReturnValue(heard * 2);
    });
    expect(heard).toBe(0);
    vi.advanceTimersToNextTimer();
    expect(heard).toBe(3);
    vi.advanceTimersToNextTimer();
    expect(heard).toBe(6);
    endless.cancel();
    expect(await endless.result).toBe(undefined);
    expect(vi.getTimerCount()).toBe(0);
    const failing = start('counted', 3, () => {
      throw new Error('cannot be shown');
    });
    vi.advanceTimersToNextTimer();
    await expect(failing.result).rejects.toThrow('cannot be shown');
  });
});
