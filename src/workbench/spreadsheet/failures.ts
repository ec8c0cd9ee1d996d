/** Remembers in which cells a custom function failed and with which sentence, until that cell calculates well again. */

import type { CellFailure } from '../ports';

export class CellFailures {
  private failures = new Map<string, CellFailure>();
  /** Of the calculation under way: an IFERROR around a function may still turn its failure into a good result. */
  private fresh = new Map<string, CellFailure>();
  private readonly listeners = new Set<() => void>();

  at(sheetId: string, row: number, column: number): CellFailure | undefined {
    return this.failures.get(keyOf(sheetId, row, column));
  }

  all(): readonly CellFailure[] {
    return [...this.failures.values()];
  }

  /** Calls the listener after every calculation that changed something here; the function returned ends that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes every failure to where its cell has gone; undefined where the cell is gone. */
  move(placeAfter: (failure: CellFailure) => CellFailure | undefined): void {
    const moved = [...this.failures.values()].flatMap((failure) => placeAfter(failure) ?? []);
    this.failures = new Map(moved.map((failure) => [keyOf(failure.sheetId, failure.row, failure.column), failure]));
    for (const listener of this.listeners) listener();
  }

  /** A consequence (an argument was the failure of a function inside it) does not replace the sentence of its cause. */
  remember(failure: CellFailure, isConsequence = false): void {
    const key = keyOf(failure.sheetId, failure.row, failure.column);
    if (!isConsequence || !this.fresh.has(key)) this.fresh.set(key, failure);
  }

  /** After a calculation: what was calculated again is judged anew, and only cells that show an error keep a sentence. */
  settle(wasCalculated: (failure: CellFailure) => boolean, showsError: (failure: CellFailure) => boolean): void {
    const before = this.failures;
    this.failures = new Map();
    for (const [key, failure] of before) {
      if (!wasCalculated(failure) && showsError(failure)) this.failures.set(key, failure);
    }
    for (const [key, failure] of this.fresh) if (showsError(failure)) this.failures.set(key, failure);
    this.fresh = new Map();
    if (!haveSameSentences(before, this.failures)) for (const listener of this.listeners) listener();
  }
}

function haveSameSentences(first: Map<string, CellFailure>, second: Map<string, CellFailure>): boolean {
  if (first.size !== second.size) return false;
  return [...first].every(([key, failure]) => second.get(key)?.sentence === failure.sentence);
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}|${row}|${column}`;
}
