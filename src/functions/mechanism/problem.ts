/** A problem with what a function was given: which argument, where in it, and the sentence in any language. */
import type { Words } from '../../messages/catalogue';

/** Counted from 1 inside the argument's own range. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The size of the range a place lies in decides how the place is told. */
export interface Site {
  readonly functionName: string;
  readonly argument: string;
  /** What this cell of the argument is called, where it has a name of its own: "the likeliest value in parameters". */
  readonly named?: Sentence | undefined;
  readonly place?: Place | undefined;
  readonly columns?: number | undefined;
}

export type Sentence = (words: Words) => string;

export class Problem extends Error {
  /** Set where a sum found the problem and only the caller knows the function's name and the row. */
  declare readonly argument?: string | undefined;
  declare readonly sentence: Sentence;

  constructor(sentence: Sentence, argument?: string) {
    super('Problem with the input of a function');
    this.name = 'Problem';
    this.sentence = sentence;
    this.argument = argument;
  }
}

/**
 * For a function's own sums: the named argument has no answer. The sentence continues "PARTHENON_UPLIFT: target_profit …";
 * function and place are added by the mechanism.
 */
export function reject(argument: string, sentence: Sentence): never {
  throw new Problem(sentence, argument);
}

export interface Complaint {
  readonly allowed: string;
  readonly came: string;
  readonly fix: string;
}

/** "PARTHENON_PROFIT: conversion must be 0–100%, got 10 (row 7). Did you mean 10%?" */
export function refuse(site: Site, complaint: (words: Words) => Complaint): never {
  throw new Problem((words) =>
    words.problems.argument(
      {
        functionName: site.functionName,
        argument: site.named?.(words) ?? site.argument,
        place: tell(site, words),
        ...complaint(words),
      },
      words.show,
    ),
  );
}

export function refuseMissing(site: Site, allowed: Sentence): never {
  throw new Problem((words) =>
    words.problems.missing(
      {
        functionName: site.functionName,
        argument: site.argument,
        allowed: allowed(words),
        place: tell(site, words),
      },
      words.show,
    ),
  );
}

/** " (row 7)", " (row 7, column 2)", or nothing where the argument is one cell. */
export function tell({ place, columns }: Pick<Site, 'place' | 'columns'>, words: Words): string {
  if (!place) return '';
  const { place: told } = words.problems;
  return (columns ?? 1) > 1 ? told.rowAndColumn(place, words.show) : told.row(place, words.show);
}
