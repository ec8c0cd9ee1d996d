/** What LEDGER_TOTAL, LEDGER_SUM and LEDGER_SERIES ask alike: of what, from which tables, in which time, of whom. */

import { columnName } from '../../messages/finding-sentence';
import { isoDay } from '../../models/calendar/iso-day';
import { type AskedFacts, askedFacts } from '../../models/ledger/asked-facts';
import { type Facts, type Measure, measures } from '../../models/ledger/facts';
import { type Dimension, dimensions } from '../../models/ledger/grouping';
import { closedInUnknownStage, type StageOf } from '../../models/ledger/stages';
import type { Period } from '../../models/ledger/sums';
import type { Ledger } from '../../models/ledger/tables';
import { kindOf, nameOf } from '../mechanism/cells';
import { type GivenTable, ledgerTable, stages } from '../mechanism/ledger-parameters';
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

type Need = readonly [table: keyof Ledger, column: string];

const ofDeals: Readonly<Record<Dimension, readonly Need[]>> = {
  person: [['deals', 'seller']],
  team: [
    ['deals', 'seller'],
    ['people', 'team'],
  ],
  owner: [
    ['deals', 'client'],
    ['clients', 'owner'],
  ],
  client: [['deals', 'client']],
  product: [['deals', 'product']],
  // That of the deal, or of its client: either may be there.
  channel: [['deals', 'deal']],
  region: [
    ['deals', 'client'],
    ['clients', 'region'],
  ],
  segment: [
    ['deals', 'client'],
    ['clients', 'segment'],
  ],
  stage: [['deals', 'stage']],
  kind: [],
  result: [],
};

const ofActivities: Readonly<Partial<Record<Dimension, readonly Need[]>>> = {
  team: [['people', 'team']],
  result: [['activities', 'result']],
};

const ofMeasures: Readonly<Record<Measure, readonly Need[]>> = {
  payments: [['payments', 'amount']],
  won: [['deals', 'amount']],
  margin: [
    ['deals', 'amount'],
    ['deals', 'margin'],
  ],
  opened: [['deals', 'amount']],
  lost: [['deals', 'amount']],
  activities: [['activities', 'kind']],
};

/** Without its table or column a sum would be 0, or belong to nobody, in silence. */
function requireNeeded(
  measure: Measure,
  asked: readonly Dimension[],
  given: { readonly [T in keyof Ledger]: GivenTable<T> },
): void {
  const ofDimension = measure === 'activities' ? ofActivities : ofDeals;
  for (const [table, column] of [...ofMeasures[measure], ...asked.flatMap((each) => ofDimension[each] ?? [])]) {
    if (given[table].columns.includes(column)) continue;
    reject(table, ({ ledger: { functions }, fields }) =>
      functions.needed({ column: columnName(table, column, fields) }),
    );
  }
}

/** A stage such as "Signed" is neither won nor lost until somebody says so; taken for open it would be missing in silence. */
export function requireKnownStages(deals: Ledger['deals'], stageOf: StageOf): void {
  const unknown = closedInUnknownStage(deals, stageOf);
  const [first] = unknown;
  if (first === undefined) return;
  reject('stages', ({ ledger: { functions }, show }) =>
    functions.unknownStage({
      stage: deals.columns.stage[first] as string,
      count: show.number(unknown.length),
      row: show.number(deals.rowNumbers[first] as number),
    }),
  );
}

/** Refuses what makes no sense together. */
export function factsAsked(given: Given, by: Dimension | typeof NONE = NONE): AskedFacts & { readonly ledger: Ledger } {
  const { what: measure, only, is, from, to } = given;
  const ledger = ledgerOf(given);
  const whole: Period = { from: from ?? -Infinity, to: to ?? Infinity };
  if (whole.to < whole.from) {
    reject('to', ({ ledger: { functions } }) => functions.reversed({ from: isoDay(whole.from), to: isoDay(whole.to) }));
  }
  if (only !== NONE && is === '') reject('is', ({ ledger: { functions } }) => functions.isMissing);
  for (const [argument, asked] of [
    ['by', by],
    ['only', only],
  ] as const)
    if (asked !== NONE) requireDimension(argument, asked, measure);
  requireNeeded(measure, [by, only].filter(isDimension), given);
  if (measure === 'won' || measure === 'margin' || measure === 'lost')
    requireKnownStages(ledger.deals, given.stages.stageOf);
  const asked = askedFacts(ledger, {
    measure,
    stageOf: given.stages.stageOf,
    only: only === NONE ? undefined : { dimension: only, name: is },
    period: from === undefined && to === undefined ? undefined : whole,
  });
  return { ...asked, ledger };
}

function requireDimension(argument: string, by: Dimension, measure: Measure): void {
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
