/** What the ledger says of a month by day and seller: payments, deals won, activities of each kind. */
import type { Period } from '../../models/calendar/periods';
import { type Facts, factsOf, type Measure, picked, together } from '../../models/ledger/facts';
import { groupsOf } from '../../models/ledger/grouping';
import type { StageOf } from '../../models/ledger/stages';
import { seriesBy } from '../../models/ledger/sums';
import { type Ledger, sameText } from '../../models/ledger/tables';
import type { DayGrid } from '../../models/plan/day-grid';

export function paymentsBy(ledger: Ledger, stageOf: StageOf, period: Period): DayGrid {
  return gridOf(factsOf('payments', ledger, stageOf).dated, ledger, period);
}

/** Deals count, with an amount or without. */
export function dealsBy(ledger: Ledger, stageOf: StageOf, period: Period): DayGrid {
  const { dated, unvalued } = factsOf('won' satisfies Measure, ledger, stageOf);
  const all = together(
    dated,
    picked(unvalued, (fact) => unvalued.day[fact] !== 0),
  );
  return gridOf({ ...all, value: all.value.map(() => 1) }, ledger, period);
}

/** Those of the kinds named, as `sameText` compares them. */
export function activitiesBy(ledger: Ledger, stageOf: StageOf, period: Period, kinds: readonly string[]): DayGrid {
  const { kind } = ledger.activities.columns;
  const wanted = new Set(kinds.map(sameText));
  const { dated } = factsOf('activities', ledger, stageOf);
  return gridOf(
    picked(dated, (fact) => wanted.has(sameText(kind[dated.row[fact] as number] as string))),
    ledger,
    period,
  );
}

function gridOf(facts: Facts, ledger: Ledger, period: Period): DayGrid {
  const within = picked(
    facts,
    (fact) => (facts.day[fact] as number) >= period.from && (facts.day[fact] as number) <= period.to,
  );
  const { periods, names, values } = seriesBy(within, groupsOf(within, 'person', ledger), 'day', period);
  return {
    days: periods.map(({ from }) => from),
    sellers: names,
    amounts: names.map((_name, seller) => Float64Array.from(values, (line) => line[seller] as number)),
  };
}
