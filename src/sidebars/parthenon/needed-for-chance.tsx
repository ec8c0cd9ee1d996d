/** Goal seek under uncertainty: the smallest value of one pillar for which the target has the wanted chance. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import type { SoughtPillar } from '../../models/simulation/sought-pillar';
import { NumberField } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { useWork } from '../shared/use-work';
import { WorkBar } from '../shared/work-bar';
import { shownChance } from './chance-of-target';
import { neededForChance } from './figures';
import { longWork } from './long-work';
import { type Bounds, boundsOf, type ParthenonState, type Pillar, setPillar } from './state';

interface NeededForChanceProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  readonly target: number;
  /** Place of the pillar that is sought. */
  readonly index: number;
  readonly wanted: number;
  readonly onWanted: (wanted: number) => void;
  readonly onChange: (state: ParthenonState) => void;
}

/** A chance beyond these cannot be told from none, or from certainty. */
const WANTED = { low: 0.01, high: 0.99 } as const;
/** Pillars that move are waited for. */
const SETTLED_IN_MILLISECONDS = 120;
/** What is sooner done than this needs no bar, which would push what stands below it up and down. */
const UNNOTICED_IN_MILLISECONDS = 400;

export function NeededForChance({ reader, state, target, index, wanted, onWanted, onChange }: NeededForChanceProps) {
  const { chance: text } = parthenonWords[reader.language].needed;
  const [isWrong, setWrong] = useState(false);
  const { shown, start, cancel } = useWork<SoughtPillar>();
  const [isSlow, setSlow] = useState(false);
  const { pillars } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the state only the pillars count
  const question = useMemo(() => neededForChance(state, target, index, wanted), [pillars, target, index, wanted]);
  const asked = useRef(question);
  const seek = () => {
    asked.current = question;
    start((onSlice) => longWork.start('soughtPillar', question, onSlice));
  };
  // What was found for other pillars is of no use for these.
  const stage = asked.current === question ? shown.state : 'idle';
  const isPending = !isWrong && stage !== 'done' && stage !== 'failed';

  const [isGivenUp, setGivenUp] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for these it is sought anew
  useEffect(() => {
    setGivenUp(false);
    if (isWrong) return cancel();
    const timer = setTimeout(seek, SETTLED_IN_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [question, isWrong]);
  useEffect(() => {
    setSlow(false);
    if (!isPending || isGivenUp) return undefined;
    const timer = setTimeout(() => setSlow(true), UNNOTICED_IN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isPending, isGivenUp]);

  const found = stage === 'done' ? shown.found : undefined;
  const said = found && sentence(found, { reader, state, index, wanted });
  // Until the next is found the last one stays, pale, so that nothing jumps while a slider moves.
  const last = useRef({ index, said: '' });
  if (said !== undefined) last.current = { index, said };
  const stale = isPending && !isGivenUp && !isSlow && last.current.index === index ? last.current.said : '';
  const present = (state.pillars[index] as Pillar).afterwards;
  const hasValue = found?.kind === 'found' && !isSame(found.value, present);
  return (
    <>
      <div class="beside sought">
        <NumberField
          reader={reader}
          label={text.wanted}
          value={wanted}
          kind="percent"
          low={WANTED.low}
          high={WANTED.high}
          onValue={(value) => value !== null && onWanted(value)}
          onWrong={setWrong}
        />
        <button
          type="button"
          disabled={!hasValue}
          onClick={() => hasValue && onChange(setPillar(state, index, { afterwards: found.value }))}
        >
          {text.apply}
        </button>
      </div>
      <p role="status">{stage === 'failed' ? text.failed : said}</p>
      {stale !== '' && (
        <p class="muted" aria-hidden="true">
          {stale}
        </p>
      )}
      {(isSlow || isGivenUp) && !isWrong && !found && (
        <WorkBar
          reader={reader}
          isRunning={!isGivenUp}
          caption={text.seek}
          busy={text.busy}
          onStart={() => {
            setGivenUp(false);
            seek();
          }}
          onCancel={() => {
            setGivenUp(true);
            cancel();
          }}
        />
      )}
    </>
  );
}

/** Told apart by nothing that a chance would show. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.abs(other);
}

interface Asked {
  readonly reader: Reader;
  readonly state: ParthenonState;
  readonly index: number;
  readonly wanted: number;
}

function sentence(found: SoughtPillar, { reader, state, index, wanted: confidence }: Asked): string {
  const { chance: text } = parthenonWords[reader.language].needed;
  const { numbers } = reader;
  const { name, isPercent, afterwards } = state.pillars[index] as Pillar;
  const bounds = boundsOf(state)[index] as Bounds;
  const shown = (value: number) => numbers.shown(value, isPercent ? 'percent' : 'amount');
  const chance = (value: number) => shownChance(value, reader);
  switch (found.kind) {
    case 'found': {
      const wanted = numbers.shown(confidence, 'percent');
      const change =
        afterwards === 0 ? '' : numbers.change((found.value - afterwards) / Math.abs(afterwards), 'percent');
      const value = shown(found.value);
      if (isSame(found.value, afterwards)) return text.reached({ chance: chance(found.chanceNow) });
      if (found.chanceNow < confidence) return text.found({ wanted, name, value, change });
      return text.spare({ wanted, name, value, change, chance: chance(found.chanceNow) });
    }
    case 'alreadyReached':
      return Number.isFinite(bounds.low)
        ? text.alreadyReached({ name, value: shown(found.value), chance: chance(found.chance) })
        : text.whatever({ name, chance: chance(found.chance) });
    case 'notReached':
      return Number.isFinite(bounds.high)
        ? text.notReached({ name, bound: shown(bounds.high), chance: chance(found.chanceAtHigh) })
        : text.neverReached({ name, chance: chance(found.chanceAtHigh) });
    case 'falling':
      return text.falling({ name, chance: chance(found.chanceNow) });
  }
}
