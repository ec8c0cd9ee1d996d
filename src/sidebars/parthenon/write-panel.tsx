/** "Write to sheet": says what goes where before it writes, and offers undo after. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import { columnLetters } from '../../sheets/addresses';
import type { Place, Replacement } from '../../sheets/cell-blocks';
import { type Message, Notice, problemOf } from '../shared/notice';
import type { Reader } from '../shared/reader';
import { server } from '../shared/server';
import type { ParthenonState, Source } from './state';
import { cellsReplacement, reversed, tableOf, tableReplacement } from './written-table';

interface WritePanelProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  /** The cells the pillars came from hold other values now. */
  readonly onSource: (source: Source) => void;
  readonly onMessage: (message: Message) => void;
  readonly onClose: () => void;
}

type Target = 'cells' | 'table';

export function WritePanel({ reader, state, onSource, onMessage, onClose }: WritePanelProps) {
  const { words } = reader;
  const text = parthenonWords[reader.language];
  const { source } = state;
  const [target, setTarget] = useState<Target>(source ? 'cells' : 'table');
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const table = tableOf(state, text);
  // What went wrong at another place is history.
  const { place, looking } = useSelectedPlace(target === 'table', table.contents, () => setMessage(undefined));
  const replacement = replacementOf();
  const shownMessage = message ?? lookingMessage();

  function replacementOf(): Replacement | undefined {
    if (target === 'cells') return source ? cellsReplacement(state, source) : undefined;
    return place && tableReplacement(place, table);
  }

  function lookingMessage(): Message | undefined {
    if (looking === 'busy') return { tone: 'busy', text: text.reading };
    return looking && problemOf(looking.error, reader);
  }

  async function write(done: Replacement): Promise<void> {
    setMessage({ tone: 'busy', text: text.writing });
    try {
      const { formats } = await server('replaceCells', done);
      const shown = placeOf(done);
      if (target === 'cells' && source) onSource({ ...source, values: done.next.flat() as number[] });
      const undo = () => void takeBack(reversed(done, formats), shown);
      onMessage({
        tone: 'done',
        text: text.written({ place: shown }),
        action: { caption: words.undo, run: undo },
      });
      onClose();
    } catch (error) {
      setMessage(problemOf(error, reader, true));
    }
  }

  async function takeBack(undo: Replacement, shown: string): Promise<void> {
    onMessage({ tone: 'busy', text: text.writing });
    try {
      await server('replaceCells', undo);
      if (target === 'cells' && source) onSource(source);
      onMessage({ tone: 'done', text: text.undone({ place: shown }) });
    } catch (error) {
      onMessage(problemOf(error, reader, true));
    }
  }

  const choose = (chosen: Target) => {
    setTarget(chosen);
    setMessage(undefined);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The key closes the panel, not the sidebar around it.
    event.preventDefault();
    onClose();
  };
  const count = replacement?.next.flat().length ?? 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is for whatever has the focus in here
    <div class="panel" onKeyDown={closeOnEscape}>
      <fieldset class="plain">
        <legend>{text.writeQuestion}</legend>
        {source && (
          <label class="choice">
            <input type="radio" name="target" checked={target === 'cells'} onChange={() => choose('cells')} />
            <span>{text.writeCells({ place: placeOf(cellsReplacement(state, source)) })}</span>
          </label>
        )}
        <label class="choice">
          <input type="radio" name="target" checked={target === 'table'} onChange={() => choose('table')} />
          <span>{text.writeTable}</span>
        </label>
      </fieldset>
      {replacement && (
        <p class="muted" role="status">
          {text.willWrite({ place: placeOf(replacement), count, shown: reader.numbers.shown(count, 'amount') })}
        </p>
      )}
      <Notice message={shownMessage} />
      <div class="actions">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          class="action"
          disabled={!replacement || shownMessage?.tone === 'busy'}
          onClick={() => replacement && void write(replacement)}
        >
          {text.writeNow}
        </button>
      </div>
    </div>
  );
}

type Looking = 'busy' | { readonly error: unknown } | undefined;

/**
 * Where a table would go. Whoever selects another cell comes back into the sidebar to write: then it is looked up again,
 * quietly, so that what is said before writing stays true.
 */
function useSelectedPlace(isWanted: boolean, contents: readonly (readonly unknown[])[], onMoved: () => void) {
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [looking, setLooking] = useState<Looking>(undefined);
  const known = useRef<Place | undefined>(undefined);
  const size = { rows: contents.length, columns: contents[0]?.length ?? 0 };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked up when it becomes wanted, not at every change of a pillar
  useEffect(() => {
    if (!isWanted) return undefined;
    let lastAsked = 0;
    const look = async () => {
      lastAsked += 1;
      const asked = lastAsked;
      const found = await server('readFromSelectedCell', size).catch((error: unknown) => ({ error }));
      if (asked !== lastAsked) return;
      const next = 'error' in found ? undefined : found;
      const before = known.current;
      if (before && !(next && isSamePlace(before, next))) onMoved();
      known.current = next;
      setPlace(next);
      setLooking('error' in found ? found : undefined);
    };
    setLooking('busy');
    void look();
    const again = () => void look();
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('focus', again);
      lastAsked += 1;
      setLooking(undefined);
    };
  }, [isWanted]);
  return { place, looking };
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

function placeOf({ sheet, row, column, next }: Replacement): string {
  const end = { row: row + next.length - 1, column: column + (next[0]?.length ?? 1) - 1 };
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(end.column)}${end.row}`;
  return `\u2068${sheet}!${first === last ? first : `${first}:${last}`}\u2069`;
}
