/** google.script.run keeps Google's limits: what passes, what fails with a sentence, how many at once. */

import { describe, expect, it } from 'vitest';
import { workbenchWords } from '../../../src/messages/workbench';
import { RunBridge } from '../../../src/workbench/page/run-bridge';
import type { ToSidebar } from '../../../src/workbench/page/run-messages';
import { plainCopy } from '../../../src/workbench/page/transfer';

type Functions = Readonly<Record<string, (...parameters: unknown[]) => unknown>>;

function bridgeOver(functions: Functions): RunBridge {
  return new RunBridge({
    words: workbenchWords.en,
    functionOf: (name) => (Object.hasOwn(functions, name) ? functions[name] : undefined),
    sentenceOf: (error) => (error as Error).message,
    close: () => undefined,
  });
}

function run(functions: Functions, functionName: string, ...parameters: unknown[]): Promise<ToSidebar> {
  return new Promise((resolve) =>
    bridgeOver(functions).receive({ workbench: 'run', id: 7, functionName, parameters }, resolve),
  );
}

describe('a call from a sidebar', () => {
  it('gets the result, never in the same turn', async () => {
    let answered = false;
    const call = run({ sum: (a, b) => Number(a) + Number(b) }, 'sum', 1, 2).then((answer) => {
      answered = true;
      return answer;
    });
    expect(answered).toBe(false);
    expect(await call).toEqual({ workbench: 'answer', id: 7, succeeded: true, value: 3 });
  });

  it('reaches existing functions only, and none that ends with an underscore', async () => {
    const functions = { secret_: () => 1 };
    for (const name of ['secret_', 'missing', 'constructor', 'toString']) {
      expect(await run(functions, name)).toMatchObject({ succeeded: false, sentence: expect.stringContaining(name) });
    }
  });

  it('fails with a sentence when a date is returned, and says where', async () => {
    const answer = await run({ plan: () => ({ rows: [{ start: new Date(0) }] }) }, 'plan');
    expect(answer).toMatchObject({ succeeded: false, sentence: expect.stringContaining('result.rows[0].start') });
  });

  it('hands over what the function throws', async () => {
    const fail = () => {
      throw new Error('Leads are missing.');
    };
    expect(await run({ fail }, 'fail')).toMatchObject({ succeeded: false, sentence: 'Leads are missing.' });
  });

  it('waits when ten are under way', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    const bridge = bridgeOver({ slow });
    const calls = Array.from(
      { length: 25 },
      (_, id) =>
        new Promise((resolve) =>
          bridge.receive({ workbench: 'run', id, functionName: 'slow', parameters: [] }, resolve),
        ),
    );
    await Promise.all(calls);
    expect(most).toBe(10);
  });
});

describe('what may pass', () => {
  it('is copied, undefined and endless numbers as null', () => {
    const value = { a: [1, undefined, Number.NaN], b: undefined, c: 'x', d: null, e: true };
    expect(plainCopy(value, '')).toEqual({
      fits: true,
      value: { a: [1, null, null], b: null, c: 'x', d: null, e: true },
    });
  });

  it('is no date, function, map or ring', () => {
    const ring: unknown[] = [];
    ring.push(ring);
    expect(plainCopy([new Date()], '')).toMatchObject({ fits: false, reason: 'date', place: '[0]' });
    for (const unfit of [() => 1, new Map(), Symbol('x'), ring, 1n]) {
      expect(plainCopy(unfit, 'x')).toMatchObject({ fits: false, reason: 'unfit' });
    }
  });
});
