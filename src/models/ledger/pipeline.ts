/** Deals that are still open: how much, in which stage, and what of it may be expected. */
import { outcomeOf, type StageOf } from './stages';
import type { Table } from './tables';

export interface PipelineStage {
  /** '' for deals without a stage. */
  readonly stage: string;
  readonly deals: number;
  /** Of those that have an amount. */
  readonly amount: number;
  /** Amounts times the chance of the stage; null where the chance is not known. */
  readonly expected: number | null;
  /** Deals whose expected day has passed. */
  readonly overdue: number;
  readonly withoutAmount: number;
}

export interface OpenDeal {
  /** Its place in the table. */
  readonly row: number;
  /** '' where none is known. */
  readonly stage: string;
}

/**
 * What is open at the end of `day`: opened by then (or on no day that is known), and neither won nor lost. The ledger keeps
 * the present stage only, so an earlier day shows today's stages, and '' for what has been closed since.
 */
export function openAt(deals: Table<'deals'>, stageOf: StageOf, day: number): OpenDeal[] {
  const { stage, opened, closed } = deals.columns;
  const open: OpenDeal[] = [];
  for (let row = 0; row < deals.count; row++) {
    const from = opened[row] as number | null;
    if (from !== null && from > day) continue;
    const until = closed[row] as number | null;
    const outcome = outcomeOf(deals, row, stageOf);
    if (outcome !== 'open' && (until === null || until <= day)) continue;
    // Closed since, so its stage of that day is not known any more.
    open.push({ row, stage: outcome === 'open' ? (stage[row] as string) : '' });
  }
  return open;
}

/** The same by stage. Stages stand as listed, then as first met. */
export function pipelineOf(
  deals: Table<'deals'>,
  stageOf: StageOf,
  day: number,
  listed: readonly string[] = [],
): PipelineStage[] {
  const found = new Map<string, { -readonly [K in keyof PipelineStage]: PipelineStage[K] }>();
  const { amount, expected } = deals.columns;
  const lineOf = (name: string) => {
    const known = stageOf(name);
    const shown = known?.name ?? name;
    const key = shown.toLowerCase();
    let line = found.get(key);
    if (!line) {
      line = {
        stage: shown,
        deals: 0,
        amount: 0,
        expected: known?.chance == null ? null : 0,
        overdue: 0,
        withoutAmount: 0,
      };
      found.set(key, line);
    }
    return line;
  };
  for (const name of listed) if (stageOf(name)?.outcome === 'open') lineOf(name);
  for (const { row, stage: name } of openAt(deals, stageOf, day)) {
    const line = lineOf(name);
    const sum = amount[row] as number | null;
    const due = expected[row] as number | null;
    line.deals++;
    if (sum === null) line.withoutAmount++;
    else {
      line.amount += sum;
      if (line.expected !== null) line.expected += sum * (stageOf(name)?.chance as number);
    }
    if (due !== null && due < day) line.overdue++;
  }
  return [...found.values()];
}
