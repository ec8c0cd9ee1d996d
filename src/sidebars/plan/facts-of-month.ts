/** What the ledger says of a month by day and seller: payments, deals won, new and current clients, activities of each kind. */
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

export function dealsBy(ledger: Ledger, stageOf: StageOf, period: Period): DayGrid {
  return gridOf(dealsWon(ledger, stageOf), ledger, period);
}

/** Those of the kinds named, as `sameText` compares them; null where the ledger has no such kind on any day. */
export function activitiesBy(
  ledger: Ledger,
  stageOf: StageOf,
  period: Period,
  kinds: readonly string[],
): DayGrid | null {
  const { kind } = ledger.activities.columns;
  const wanted = new Set(kinds.map(sameText));
  if (!kind.some((each) => wanted.has(sameText(each as string)))) return null;
  const { dated } = factsOf('activities', ledger, stageOf);
  return gridOf(
    picked(dated, (fact) => wanted.has(sameText(kind[dated.row[fact] as number] as string))),
    ledger,
    period,
  );
}

export interface ClientsBy {
  readonly newClients: DayGrid;
  readonly currentClients: DayGrid;
}

/**
 * Clients who bought in the period: each counts once, on the day of the first deal won in it. New is who has won none
 * before it. Null where that cannot be told: nothing was won before the period, so that everyone would be new, or a deal
 * of the period names no client.
 */
export function clientsBy(ledger: Ledger, stageOf: StageOf, period: Period): ClientsBy | null {
  const { client } = ledger.deals.columns;
  const won = dealsWon(ledger, stageOf);
  const before = new Set<string>();
  const first = new Map<string, number>();
  for (let fact = 0; fact < won.count; fact++) {
    const key = sameText(client[won.row[fact] as number] as string);
    const day = won.day[fact] as number;
    if (day > period.to) continue;
    if (day < period.from) before.add(key);
    else if (key === '') return null;
    else if (day < (won.day[first.get(key) ?? -1] ?? Infinity)) first.set(key, fact);
  }
  if (before.size === 0) return null;
  const counted = new Map([...first].map(([key, fact]) => [fact, key]));
  const those = (isBefore: boolean) =>
    gridOf(
      picked(won, (fact) => {
        const key = counted.get(fact);
        return key !== undefined && before.has(key) === isBefore;
      }),
      ledger,
      period,
    );
  return { newClients: those(false), currentClients: those(true) };
}

/** Each is worth 1, with an amount or without. */
function dealsWon(ledger: Ledger, stageOf: StageOf): Facts {
  const { dated, unvalued } = factsOf('won' satisfies Measure, ledger, stageOf);
  const all = together(
    dated,
    picked(unvalued, (fact) => unvalued.day[fact] !== 0),
  );
  return { ...all, value: all.value.map(() => 1) };
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
