/** Sidebar "Parthenon": move the pillars, see the profit, its picture, its chance, and what a target takes. */

import { useRef, useState } from 'preact/hooks';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { useKeptFocus } from '../shared/kept-focus';
import { mount, type ScreenProps } from '../shared/mount';
import { type Message, Notice, problemOf } from '../shared/notice';
import { server } from '../shared/server';
import { Tabs } from '../shared/tabs';
import { useWrongFields } from '../shared/wrong-fields';
import { ChanceOfTarget } from './chance-of-target';
import { Form } from './form';
import { Headline, isShowable } from './headline';
import { jobs } from './jobs';
import { NeededToReach } from './needed-to-reach';
import { Tornado, Waterfall } from './pictures';
import { PillarRow } from './pillar-row';
import { readSentence } from './read-sentence';
import { Scenarios } from './scenarios';
import { selectedPillars } from './selected-pillars';
import {
  type Bounds,
  backToNow,
  boundsOf,
  fivePillars,
  isMoved,
  isSameSource,
  movePillar,
  type ParthenonState,
  type Source,
  setPillar,
  takeAsNow,
} from './state';
import { Uncertainty } from './uncertainty';
import { WritePanel } from './write-panel';

const pictures = { waterfall: Waterfall, tornado: Tornado, chance: ChanceOfTarget } as const;
type Picture = keyof typeof pictures;

function Parthenon({ reader }: ScreenProps) {
  const { words } = reader;
  const text = parthenonWords[reader.language];
  const [state, setState] = useState(() => fivePillars(text));
  // Answers of the spreadsheet come later than the state in which they were asked for.
  const latest = useRef(state);
  latest.current = state;
  // Another set of pillars gets fields of its own: what stood in the old ones is no longer of use.
  const [edition, setEdition] = useState(0);
  const { wrong, onWrong } = useWrongFields();
  const [picture, setPicture] = useState<Picture>('waterfall');
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const [writing, setWriting] = useState(false);
  const lastRead = useRef(0);
  const screen = useRef<HTMLElement>(null);
  useKeptFocus(screen);

  const replace = (next: ParthenonState) => {
    setState(next);
    setEdition((number) => number + 1);
    setWriting(false);
  };
  /** Says so, and offers what stood there before, where someone has worked on it. */
  const replaceWith = (next: ParthenonState, said: string) => {
    const before = latest.current;
    const takeBack = () => {
      replace(before);
      setMessage(undefined);
    };
    const action = isMoved(before) || before.source ? { caption: words.undo, run: takeBack } : undefined;
    replace(next);
    setMessage({ tone: 'done', text: said, action });
  };
  const read = async () => {
    lastRead.current += 1;
    const asked = lastRead.current;
    const isGivenUp = () => asked !== lastRead.current;
    const giveUp = () => {
      lastRead.current += 1;
      setMessage(undefined);
    };
    setMessage({ tone: 'busy', text: text.reading, action: { caption: words.cancel, run: giveUp } });
    try {
      const selection = await server('readSelection');
      if (isGivenUp()) return;
      const found = selectedPillars(selection, (number) =>
        text.pillars.numbered({ number: reader.numbers.shown(number, 'amount') }),
      );
      if (found.kind === 'problem') {
        setMessage({ tone: 'problem', text: readSentence(found.problem, reader) });
        return;
      }
      const { pillars, source, place } = found;
      const count = pillars.length;
      const said = text.readDone({ count, shown: reader.numbers.shown(count, 'amount'), place });
      replaceWith({ pillars, source, target: latest.current.target }, said);
    } catch (error) {
      if (!isGivenUp()) setMessage(problemOf(error, reader));
    }
  };
  const onSource = (source: Source) =>
    setState((before) => (isSameSource(before.source, source) ? { ...before, source } : before));

  const isAnyWrong = wrong.size > 0;
  const isPillarWrong = [...wrong].some((field) => field.startsWith('pillar-'));
  const isUsable = !isPillarWrong && isShowable(state);
  const bounds = boundsOf(state);
  const Shown = pictures[picture];
  return (
    <main class="with-actions" ref={screen}>
      <Headline reader={reader} state={state} isWrong={isPillarWrong} />
      <Form reader={reader} state={state} onForm={(next) => replaceWith(next, text.otherForm)} />
      <datalist id="now">
        <option value="0" />
      </datalist>
      {state.pillars.map((pillar, index) => (
        <PillarRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a pillar is told by its place
          key={`${edition}-${index}`}
          reader={reader}
          pillar={pillar}
          bounds={bounds[index] as Bounds}
          onValue={(value) => setState((before) => setPillar(before, index, { afterwards: value }))}
          onMove={(change) => setState((before) => movePillar(before, index, change))}
          onWrong={(isWrong) => onWrong(`pillar-${index}`, isWrong)}
        />
      ))}
      <div class="actions">
        <button type="button" disabled={!isMoved(state) && !isPillarWrong} onClick={() => replace(backToNow(state))}>
          {text.reset}
        </button>
        <button type="button" disabled={!isMoved(state) || isPillarWrong} onClick={() => replace(takeAsNow(state))}>
          {text.keepAsNow}
        </button>
      </div>
      <NeededToReach
        reader={reader}
        state={state}
        edition={edition}
        onChange={setState}
        onWrong={(isWrong) => onWrong('target', isWrong)}
      />
      <Tabs label={text.picture} names={text.pictures} chosen={picture} onChoose={setPicture}>
        {isAnyWrong || !isUsable ? (
          <p class="muted">{isAnyWrong ? text.noPicture : text.tooLarge}</p>
        ) : (
          <Shown reader={reader} state={state} />
        )}
      </Tabs>
      <Uncertainty
        reader={reader}
        state={state}
        edition={edition}
        isWrong={[...wrong].some((field) => /^(falls|rises)-/.test(field))}
        onChange={setState}
        onWrong={onWrong}
      />
      <Scenarios reader={reader} state={state} canSave={!isAnyWrong && isUsable} onOpen={replace} />
      <footer>
        <Notice message={message} />
        {writing && isUsable ? (
          <WritePanel
            reader={reader}
            state={state}
            onSource={onSource}
            onMessage={setMessage}
            onClose={() => setWriting(false)}
          />
        ) : (
          <div class="actions">
            <button type="button" disabled={message?.tone === 'busy'} onClick={() => void read()}>
              {text.read}
            </button>
            <button type="button" class="action" disabled={!isUsable} onClick={() => setWriting(true)}>
              {text.write}
            </button>
          </div>
        )}
      </footer>
    </main>
  );
}

void mount(Parthenon, jobs);
