/** What a deal has come to: open with a chance, won or lost. */
import { sameText, type Table } from './tables';

export type Outcome = 'open' | 'won' | 'lost';

export interface Stage {
  readonly name: string;
  readonly outcome: Outcome;
  /** That a deal in this stage is won, 0–1; null where it is not known. */
  readonly chance: number | null;
}

/** Words for won and lost in all languages, as `sameText` has them: what counts where no stages are given. */
export interface OutcomeWords {
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/** The stage of a deal by its name; undefined for a stage that is neither listed nor a known word. */
export type StageOf = (name: string) => Stage | undefined;

/** Stages that are listed come first; then a known word for won or lost. Any other is open without a known chance. */
export function stagesOf(listed: readonly Stage[], words: OutcomeWords): StageOf {
  const known = new Map<string, Stage>();
  for (const name of words.won) known.set(sameText(name), { name, outcome: 'won', chance: 1 });
  for (const name of words.lost) known.set(sameText(name), { name, outcome: 'lost', chance: 0 });
  for (const stage of listed) known.set(sameText(stage.name), stage);
  const seen = new Map<string, Stage | undefined>();
  return (name) => {
    if (!seen.has(name)) seen.set(name, known.get(sameText(name)));
    return seen.get(name);
  };
}

/** Deals that were closed in a stage that nothing is known of: they may be won, so no sum can say that they are not. */
export function closedInUnknownStage({ count, columns }: Table<'deals'>, stageOf: StageOf): number[] {
  const { stage, closed, reasonLost } = columns;
  return Array.from({ length: count }, (_, row) => row).filter(
    (row) =>
      closed[row] !== null &&
      stage[row] !== '' &&
      reasonLost[row] === '' &&
      stageOf(stage[row] as string) === undefined,
  );
}

/**
 * A deal of a listed or known stage is what that stage is. Otherwise it is lost where a reason for losing it stands there,
 * open where it has no day of closing, and won where it has one but no stage at all.
 */
export function outcomeOf({ columns }: Table<'deals'>, row: number, stageOf: StageOf): Outcome {
  const name = columns.stage[row] as string;
  const stage = stageOf(name);
  if (stage) return stage.outcome;
  if (columns.reasonLost[row] !== '') return 'lost';
  return name === '' && columns.closed[row] !== null ? 'won' : 'open';
}
