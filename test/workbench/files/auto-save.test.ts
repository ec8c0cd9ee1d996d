/** When is saved, what is said meanwhile, and what happens when it does not work; with a clock of the test's own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AutoSave, type SaveState } from '../../../src/workbench/files/auto-save';

let content: string;
let written: string[];
let states: string[];
let failure: Error | undefined;
let shownSince: number | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
  content = 'empty';
  written = [];
  states = [];
  failure = undefined;
});

afterEach(() => {
  vi.useRealTimers();
});

function autoSave(pieces: () => Iterable<string> = () => [content]): AutoSave {
  return new AutoSave({
    pieces,
    write: async (text) => {
      if (failure) throw failure;
      written.push(text);
    },
    onState: (state: SaveState) => {
      states.push(state.kind);
      if (state.kind === 'failed') shownSince = state.since;
    },
  });
}

function type(save: AutoSave, text: string): void {
  content = text;
  save.changed();
}

describe('typing', () => {
  test('is saved once it pauses', async () => {
    const save = autoSave();
    for (const text of ['a', 'ab', 'abc']) {
      type(save, text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(written).toEqual(['abc']);
    expect(states.at(-1)).toBe('saved');
  });

  test('that never pauses is saved all the same', async () => {
    const save = autoSave();
    for (let key = 0; key < 30; key += 1) {
      type(save, `text ${key}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written.length).toBeGreaterThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(written.at(-1)).toBe('text 29');
  });

  test('while a text is made gives a text of one moment', async () => {
    const moments: string[] = [];
    const save = autoSave(function* () {
      for (let part = 0; part < 3; part += 1) {
        // Longer than a step may take: a pause follows, in which someone types.
        vi.advanceTimersByTime(20);
        yield content;
      }
    });
    type(save, 'a');
    await vi.advanceTimersToNextTimerAsync();
    type(save, 'b');
    await vi.advanceTimersByTimeAsync(5000);
    moments.push(...written);
    expect(moments.length).toBeGreaterThan(0);
    for (const text of moments) expect(['aaa', 'bbb']).toContain(text);
    expect(moments.at(-1)).toBe('bbb');
  });
});

describe('a page that is closed', () => {
  test('has asked for everything before it goes', () => {
    const save = autoSave();
    type(save, 'last words');
    save.flush();
    expect(written).toEqual(['last words']);
  });

  test('asks for nothing when nothing has changed', () => {
    autoSave().flush();
    expect(written).toEqual([]);
  });
});

describe('a save that fails', () => {
  test('is said with the time since when, tried again, and good when it works', async () => {
    const save = autoSave();
    failure = new Error('full');
    type(save, 'a');
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toBe('failed');
    expect(shownSince).toBe(1000);
    type(save, 'ab');
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe('failed');
    expect(shownSince).toBe(1000);
    failure = undefined;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(written).toEqual(['ab']);
    expect(states.at(-1)).toBe('saved');
    expect(save.hasFailed).toBe(false);
  });

  test('is tried less and less often', async () => {
    const save = autoSave();
    failure = new Error('full');
    type(save, 'a');
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    const attempts = states.filter((state) => state === 'failed').length;
    expect(attempts).toBeGreaterThan(5);
    expect(attempts).toBeLessThan(20);
  });

  test('also when the text cannot be made', async () => {
    const save = autoSave(() => {
      throw new Error('no text');
    });
    type(save, 'a');
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toBe('failed');
  });
});
