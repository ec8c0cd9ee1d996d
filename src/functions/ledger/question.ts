/** What LEDGER_TOTAL, LEDGER_SUM and LEDGER_SERIES ask alike: of what, from which tables, in which time, of whom. */
import type { Words } from '../../messages/catalogue';
import { type AskedFacts, askedFacts } from '../../models/ledger/asked-facts';
import { type Facts, type Measure, measures } from '../../models/ledger/facts';
import { type Dimension, dimensions } from '../../models/ledger/grouping';
import type { Period } from '../../models/ledger/sums';
import type { Ledger } from '../../models/ledger/tables';
import { kindOf, nameOf } from '../mechanism/cells';
import { type GivenStages, type GivenTable, ledgerTable, stages } from '../mechanism/ledger-parameters';
import type { OneParameter } from '../mechanism/parameter-types';
import { type Arguments, date, word } from '../mechanism/parameters';
import { refuse, reject } from '../mechanism/problem';

const NONE = 'none';
export const allDimensions: readonly Dimension[] = [...new Set([...dimensions.deals, ...dimensions.activities])];

export const what: OneParameter<Measure> = {
  ...word(measures as readonly Measure[], { fallback: 'payments' }),
  optional: false,
};

/** A dimension that may be left out. */
export function dimension(): OneParameter<Dimension | typeof NONE> {
  return word([...allDimensions, NONE] as const, { fallback: NONE }) as OneParameter<Dimension | typeof NONE>;
}

/** A name as it stands in a cell; a number counts as its digits. */
const name: OneParameter<string> = {
  takes: 'one',
  type: 'text',
  allowed: (words) => words.problems.allowed.name,
  optional: true,
  read(cell, site) {
    const kind = kindOf(cell);
    if (kind === 'text') return (cell as string).trim();
    if (kind === 'number' && Number.isFinite(cell)) return String(cell);
    return refuse(site, (words) => ({
      allowed: words.problems.allowed.name,
      came: nameOf(cell, words),
      fix: kind === 'error' ? words.problems.fix.error : words.problems.fix.check,
    }));
  },
  fallback: () => '',
};

export const tables = {
  people: ledgerTable('people'),
  clients: ledgerTable('clients'),
  deals: ledgerTable('deals'),
  payments: ledgerTable('payments'),
  activities: ledgerTable('activities'),
};

export const period = { from: date({ fallback: 'none' }), to: date({ fallback: 'none' }) };
export const filter = { only: dimension(), is: name };
export const stagesGiven = { stages: stages() };

type Given = Arguments<typeof tables & typeof period & typeof filter & typeof stagesGiven> & { readonly what: Measure };

/** Refuses what makes no sense together. */
export function factsAsked(given: Given): AskedFacts & { readonly ledger: Ledger } {
  const { what: measure, only, is, from, to } = given;
  const ledger = ledgerOf(given);
  const whole: Period = { from: from ?? -Infinity, to: to ?? Infinity };
  if (whole.to < whole.from) {
    reject('to', ({ ledger: { functions } }) => functions.reversed({ from: isoDay(whole.from), to: isoDay(whole.to) }));
  }
  if (only !== NONE && is === '') reject('is', ({ ledger: { functions } }) => functions.isMissing);
  if (only !== NONE) requireDimension('only', only, measure);
  const asked = askedFacts(ledger, {
    measure,
    stageOf: given.stages.stageOf,
    only: only === NONE ? undefined : { dimension: only, name: is },
    period: from === undefined && to === undefined ? undefined : whole,
  });
  return { ...asked, ledger };
}

export function requireDimension(argument: string, by: Dimension, measure: Measure): void {
  const possible = dimensions[tableOf(measure)];
  if (possible.includes(by)) return;
  reject(argument, ({ ledger: { functions }, fields }) =>
    functions.notBy({ by, what: fields.tables[tableOf(measure)], possible: possible.join(', ') }),
  );
}

export function tableOf(measure: Measure): Facts['table'] {
  return measure === 'payments' || measure === 'activities' ? measure : 'deals';
}

export function isDimension(by: Dimension | typeof NONE): by is Dimension {
  return by !== NONE;
}

export function ledgerOf(given: { readonly [T in keyof Ledger]: GivenTable<T> }): Ledger {
  const { people, clients, deals, payments, activities } = given;
  return {
    people: people.table,
    clients: clients.table,
    deals: deals.table,
    payments: payments.table,
    activities: activities.table,
  };
}

/** The row of a range in which the first of some facts stands. */
export function rowOfFirst(facts: Facts, ledger: Ledger): number {
  return ledger[facts.table].rowNumbers[facts.row[0] as number] as number;
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export type { GivenStages, Words };
