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
  /** Facts without a day or without an amount, which no sum can hold: whoever shows sums must say how many. */
  readonly undated: number;
  readonly unvalued: number;
}

export function factsOf(measure: Measure, ledger: Ledger, stageOf: StageOf): Facts {
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
): Facts {
  const row = new Int32Array(rows);
  const day = new Int32Array(rows);
  const value = new Float64Array(rows);
  let count = 0;
  let undated = 0;
  let unvalued = 0;
  for (let place = 0; place < rows; place++) {
    if (!isMeant(place)) continue;
    const on = days[place] as number | null;
    const sum = valueAt(place);
    if (on === null) undated++;
    else if (sum === null) unvalued++;
    else {
      row[count] = place;
      day[count] = on;
      value[count] = sum;
      count++;
    }
  }
  return {
    table,
    count,
    row: row.subarray(0, count),
    day: day.subarray(0, count),
    value: value.subarray(0, count),
    undated,
    unvalued,
  };
}
