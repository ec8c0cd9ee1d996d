/** The functions as Apps Script runs them: the built Code.js in an empty context. */
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../src/build/code';

export type SheetFunction = (...given: unknown[]) => unknown;

/** A fresh context holds no timers, no console, nothing of Node: as in Apps Script. */
export async function functionsInEmptyContext(): Promise<Readonly<Record<string, SheetFunction>>> {
  const { code } = await buildCode();
  const context = createContext({});
  runInContext(code, context);
  return context as Readonly<Record<string, SheetFunction>>;
}

/** The sentence that a call is refused with; fails the test where it is not refused. */
export function sentenceOf(call: () => unknown): string {
  try {
    const result = call();
    throw new Error(`Not refused, but answered ${JSON.stringify(result)}`);
  } catch (problem) {
    return (problem as Error).message;
  }
}
