/** What the ledger says of a day: payments, deals won, lost or opened, activities; each fact with its day, value and row. */
import { outcomeOf, type StageOf } from './stages';
import type { Ledger, TableName } from './tables';

/**
 * payments: money received by its day. won: amount of deals won by the day they closed. margin: gross margin of deals won.
 * opened and lost: amount of deals opened, and of deals lost by the day they closed. activities: their count.
 */
export type Measure = 'payments' | 'won' | 'margin' | 'opened' | 'lost' | 'activities';

export const measures: readonly Measure[] = ['payments', 'won', 'margin', 'opened', 'lost', 'activities'];

export interface Facts {
  readonly table: Extract<TableName, 'deals' | 'payments' | 'activities'>;
  readonly count: number;
  /** The row of the table each comes from, counted from 0. */
  readonly row: Int32Array;
  readonly day: Int32Array;
  readonly value: Float64Array;
}

export interface AllFacts {
  /** With day and amount. */
  readonly dated: Facts;
  /** Without a day: in no period, but part of the whole. Their day is 0. */
  readonly undated: Facts;
  /** Without an amount: no sum can hold them, so whoever shows sums must say how many. Their value is 0. */
  readonly unvalued: Facts;
}

export function factsOf(measure: Measure, ledger: Ledger, stageOf: StageOf): AllFacts {
  if (measure === 'payments') {
    const { date, amount } = ledger.payments.columns;
    return collect(
      'payments',
      ledger.payments.count,
      () => true,
      date,
      (row) => amount[row] as number | null,
    );
  }
  if (measure === 'activities') {
    const { date, count } = ledger.activities.columns;
    return collect(
      'activities',
      ledger.activities.count,
      () => true,
      date,
      (row) => count[row] ?? 1,
    );
  }
  const { deals } = ledger;
  const { amount, margin, opened, closed } = deals.columns;
  if (measure === 'opened')
    return collect(
      'deals',
      deals.count,
      () => true,
      opened,
      (row) => amount[row] as number | null,
    );
  const outcome = measure === 'lost' ? 'lost' : 'won';
  const isMeant = (row: number) => outcomeOf(deals, row, stageOf) === outcome;
  if (measure !== 'margin')
    return collect('deals', deals.count, isMeant, closed, (row) => amount[row] as number | null);
  return collect('deals', deals.count, isMeant, closed, (row) => {
    const sum = amount[row] as number | null;
    const share = margin[row] as number | null;
    return sum === null || share === null ? null : sum * share;
  });
}

function collect(
  table: Facts['table'],
  rows: number,
  isMeant: (row: number) => boolean,
  days: readonly (number | null)[],
  valueAt: (row: number) => number | null,
): AllFacts {
  const [dated, undated, unvalued] = [collected(table, rows), collected(table), collected(table)];
  for (let row = 0; row < rows; row++) {
    if (!isMeant(row)) continue;
    const day = days[row] as number | null;
    const value = valueAt(row);
    if (value === null) unvalued.add(row, day ?? 0, 0);
    else if (day === null) undated.add(row, 0, value);
    else dated.add(row, day, value);
  }
  return { dated: dated.facts(), undated: undated.facts(), unvalued: unvalued.facts() };
}

interface Collected {
  add(row: number, day: number, value: number): void;
  facts(): Facts;
}

/** Grows as it needs to; most tables have no fact without a day. */
function collected(table: Facts['table'], expected = 0): Collected {
  let count = 0;
  let row = new Int32Array(expected);
  let day = new Int32Array(expected);
  let value = new Float64Array(expected);
  const grow = () => {
    const length = Math.max(16, 2 * count);
    const [rows, days, values] = [row, day, value];
    row = new Int32Array(length);
    day = new Int32Array(length);
    value = new Float64Array(length);
    row.set(rows);
    day.set(days);
    value.set(values);
  };
  return {
    add(ofRow, onDay, ofValue) {
      if (count === row.length) grow();
      row[count] = ofRow;
      day[count] = onDay;
      value[count] = ofValue;
      count++;
    },
    facts: () => ({
      table,
      count,
      row: row.subarray(0, count),
      day: day.subarray(0, count),
      value: value.subarray(0, count),
    }),
  };
}

/** Those of which `isKept` says so, by their place. */
export function picked(facts: Facts, isKept: (fact: number) => boolean): Facts {
  const kept = collected(facts.table);
  for (let fact = 0; fact < facts.count; fact++) {
    if (isKept(fact)) kept.add(facts.row[fact] as number, facts.day[fact] as number, facts.value[fact] as number);
  }
  return kept.facts();
}

export function together(one: Facts, other: Facts): Facts {
  const both = collected(one.table, one.count + other.count);
  for (const { count, row, day, value } of [one, other]) {
    for (let fact = 0; fact < count; fact++) both.add(row[fact] as number, day[fact] as number, value[fact] as number);
  }
  return both.facts();
}
