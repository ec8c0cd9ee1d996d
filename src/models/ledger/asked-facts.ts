/** The facts that a question is about: of one measure, in a period, of one person or client or whatever it names. */

import type { Period } from '../calendar/periods';
import { type AllFacts, type Facts, factsOf, type Measure, picked, together } from './facts';
import { type Dimension, groupsOf } from './grouping';
import type { StageOf } from './stages';
import { type Ledger, sameText } from './tables';

export interface FactQuestion {
  readonly measure: Measure;
  readonly stageOf: StageOf;
  /** Only those that belong to `name` in this dimension. */
  readonly only?: { readonly dimension: Dimension; readonly name: string } | undefined;
  /** Without it the whole of the ledger, what has no day included. */
  readonly period?: Period | undefined;
}

export interface AskedFacts {
  readonly facts: Facts;
  /** Facts that may or may not lie in the period, as they have no day. */
  readonly undated: Facts;
  readonly unvalued: Facts;
}

export function askedFacts(ledger: Ledger, { measure, stageOf, only, period }: FactQuestion): AskedFacts {
  const all = factsOf(measure, ledger, stageOf);
  const { dated, undated, unvalued }: AllFacts = only ? ofOne(all, only, ledger) : all;
  const outside = picked(undated, () => false);
  if (!period) return { facts: together(dated, undated), undated: outside, unvalued };
  const { from, to } = period;
  const isWithin =
    ({ day }: Facts) =>
    (fact: number) =>
      (day[fact] as number) >= from && (day[fact] as number) <= to;
  // Without an amount its day may still tell that a fact is none of this period's; without a day nothing does.
  const unvaluedWithin = picked(unvalued, (fact) => unvalued.day[fact] === 0 || isWithin(unvalued)(fact));
  return { facts: picked(dated, isWithin(dated)), undated, unvalued: unvaluedWithin };
}

function ofOne(all: AllFacts, { dimension, name }: NonNullable<FactQuestion['only']>, ledger: Ledger): AllFacts {
  const wanted = sameText(name);
  const those = (facts: Facts) => {
    const { names, of } = groupsOf(facts, dimension, ledger);
    const place = names.findIndex((each) => sameText(each) === wanted);
    return picked(facts, (fact) => of[fact] === place);
  };
  return { dated: those(all.dated), undated: those(all.undated), unvalued: those(all.unvalued) };
}
