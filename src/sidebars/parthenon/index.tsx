/** Sidebar "Parthenon": move the pillars, see the profit, its picture, its chance, and what a target takes. */
import { useCallback, useState } from 'preact/hooks';
import { mount, type ScreenProps } from '../shared/mount';
import { type Message, Notice, problemOf } from '../shared/notice';
import { boundsSentence } from '../shared/number-field';
import type { Reader } from '../shared/reader';
import { server } from '../shared/server';
import { Tabs } from '../shared/tabs';
import { headline } from './figures';
import { NeededToReach } from './needed-to-reach';
import { ChanceOfTarget, Tornado, Waterfall } from './pictures';
import { PillarRow } from './pillar-row';
import { Scenarios } from './scenarios';
import { type ReadProblem, selectedPillars } from './selected-pillars';
import {
  type Bounds,
  backToNow,
  boundsOf,
  fivePillars,
  isMoved,
  movePillar,
  type ParthenonState,
  setPillar,
  takeAsNow,
  threePillars,
} from './state';
import { Uncertainty } from './uncertainty';
import { WritePanel } from './write-panel';

const pictures = { waterfall: Waterfall, tornado: Tornado, chance: ChanceOfTarget } as const;
type Picture = keyof typeof pictures;

function Parthenon({ reader }: ScreenProps) {
  const text = reader.words.parthenon;
  const [state, setState] = useState(() => fivePillars(text));
  // Another set of pillars gets fields of its own: what stood in the old ones is no longer of use.
  const [edition, setEdition] = useState(0);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [picture, setPicture] = useState<Picture>('waterfall');
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const [writing, setWriting] = useState(false);
  const onWrong = useCallback(
    (field: string, isWrong: boolean) =>
      setWrong((before) => {
        if (before.has(field) === isWrong) return before;
        const after = new Set(before);
        if (isWrong) after.add(field);
        else after.delete(field);
        return after;
      }),
    [],
  );
  const replace = (next: ParthenonState) => {
    setState(next);
    setEdition((number) => number + 1);
    setWrong(new Set());
    setWriting(false);
  };
  const read = async () => {
    setMessage({ tone: 'busy', text: text.reading });
    try {
      const found = selectedPillars(await server('readSelection'), (number) => text.pillars.numbered({ number }));
      if (found.kind === 'problem') {
        setMessage({ tone: 'problem', text: readSentence(found.problem, reader) });
        return;
      }
      const { pillars, source, place } = found;
      replace({ pillars, source, target: state.target });
      setMessage({ tone: 'done', text: text.readDone({ count: pillars.length, place }) });
    } catch (error) {
      setMessage(problemOf(error, reader));
    }
  };
  const isWrong = wrong.size > 0;
  const bounds = boundsOf(state);
  const Shown = pictures[picture];
  return (
    <main class="with-actions">
      <Headline reader={reader} state={state} isWrong={isWrong} />
      <Form reader={reader} state={state} onForm={replace} />
      <div key={edition}>
        {state.pillars.map((pillar, index) => (
          <PillarRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a pillar is told by its place
            key={index}
            reader={reader}
            pillar={pillar}
            bounds={bounds[index] as Bounds}
            onValue={(value) => setState((before) => setPillar(before, index, { afterwards: value }))}
            onMove={(change) => setState((before) => movePillar(before, index, change))}
            onWrong={(isWrongHere) => onWrong(`pillar-${index}`, isWrongHere)}
          />
        ))}
        <div class="actions">
          <button type="button" disabled={!isMoved(state)} onClick={() => replace(backToNow(state))}>
            {text.reset}
          </button>
          <button type="button" disabled={!isMoved(state) || isWrong} onClick={() => replace(takeAsNow(state))}>
            {text.keepAsNow}
          </button>
        </div>
        <NeededToReach
          reader={reader}
          state={state}
          onChange={setState}
          onWrong={(isWrongHere) => onWrong('target', isWrongHere)}
        />
        <Tabs label={text.picture} names={text.pictures} chosen={picture} onChoose={setPicture}>
          {isWrong ? <p class="muted">{text.noProfit}</p> : <Shown reader={reader} state={state} />}
        </Tabs>
        <Uncertainty reader={reader} state={state} onChange={setState} onWrong={onWrong} />
      </div>
      <Scenarios reader={reader} state={state} canSave={!isWrong} onOpen={replace} />
      <footer>
        <Notice message={message} />
        {writing && !isWrong ? (
          <WritePanel
            reader={reader}
            state={state}
            onSource={(source) => setState((before) => ({ ...before, source }))}
            onMessage={setMessage}
            onClose={() => setWriting(false)}
          />
        ) : (
          <div class="actions">
            <button type="button" disabled={message?.tone === 'busy'} onClick={() => void read()}>
              {text.read}
            </button>
            <button type="button" class="action" disabled={isWrong} onClick={() => setWriting(true)}>
              {text.write}
            </button>
          </div>
        )}
      </footer>
    </main>
  );
}

/** The one number that matters, with its change. */
function Headline({ reader, state, isWrong }: { reader: Reader; state: ParthenonState; isWrong: boolean }) {
  const text = reader.words.parthenon;
  const { numbers } = reader;
  const { now, afterwards, gain, change } = headline(state);
  const isUsable = !isWrong && Number.isFinite(now) && Number.isFinite(afterwards);
  return (
    <header class="headline">
      <span class="muted">{text.profit}</span>
      <output>{isUsable ? numbers.shown(afterwards, 'amount') : '–'}</output>
      {isUsable ? (
        <p>
          <strong class={gain < 0 ? 'falling' : undefined}>
            <bdi>{gain === 0 ? text.unchanged : numbers.change(gain, 'amount')}</bdi>
          </strong>{' '}
          {gain !== 0 && change !== null && <bdi>({numbers.change(change, 'percent')})</bdi>}{' '}
          <span class="muted">{text.fromNow({ now: numbers.shown(now, 'amount') })}</span>
        </p>
      ) : (
        <p class="problem">{text.noProfit}</p>
      )}
    </header>
  );
}

function Form({
  reader,
  state,
  onForm,
}: {
  reader: Reader;
  state: ParthenonState;
  onForm: (s: ParthenonState) => void;
}) {
  const text = reader.words.parthenon;
  const forms = { five: fivePillars, three: threePillars } as const;
  const chosen = (Object.keys(forms) as (keyof typeof forms)[]).find((form) => isOfForm(state, forms[form](text)));
  return (
    <label class="form">
      {text.form}
      <select
        value={chosen ?? 'own'}
        onChange={({ currentTarget: { value } }) => {
          const form = forms[value as keyof typeof forms];
          if (form) onForm(form(text));
        }}
      >
        {!chosen && <option value="own">{text.own({ count: state.pillars.length })}</option>}
        <option value="five">{text.five}</option>
        <option value="three">{text.three}</option>
      </select>
    </label>
  );
}

function isOfForm(state: ParthenonState, form: ParthenonState): boolean {
  return (
    state.source === null &&
    state.pillars.length === form.pillars.length &&
    state.pillars.every(({ name }, index) => name === form.pillars[index]?.name)
  );
}

function readSentence(found: ReadProblem, { words, numbers }: Reader): string {
  const { readProblems: text } = words.parthenon;
  switch (found.kind) {
    case 'empty':
    case 'twoBlocks':
      return text[found.kind];
    case 'tooMany':
      return text.tooMany(found);
    case 'blankBetween':
      return text.blankBetween(found);
    case 'noNumber':
    case 'error':
      return text[found.kind](found);
    case 'outside': {
      const shown = (bound: number) => numbers.typed(bound, bound === 1 ? 'percent' : 'amount');
      const sentence = boundsSentence(found.low, found.high, shown, words.field);
      return text.outside({ cell: found.cell, sentence });
    }
  }
}

void mount(Parthenon);
