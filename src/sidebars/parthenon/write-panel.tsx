/** "Write to sheet": says what goes where before it writes, and offers undo after. */
import { useEffect, useState } from 'preact/hooks';
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
  const text = words.parthenon;
  const { source } = state;
  const [target, setTarget] = useState<Target>(source ? 'cells' : 'table');
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const table = tableOf(state, text);
  const [rows, columns] = [table.contents.length, table.contents[0]?.length ?? 0];
  const replacement = replacementOf();

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the table goes is looked up when it is first asked for
  useEffect(() => {
    if (target === 'table' && !place) void findPlace();
    else setMessage(undefined);
  }, [target]);

  async function findPlace(): Promise<void> {
    setMessage({ tone: 'busy', text: text.reading });
    try {
      setPlace(await server('readFromSelectedCell', { rows, columns }));
      setMessage(undefined);
    } catch (error) {
      setMessage(problemOf(error, reader));
    }
  }

  function replacementOf(): Replacement | undefined {
    if (target === 'cells') return source ? cellsReplacement(state, source) : undefined;
    return place && tableReplacement(place, table);
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
      setMessage(problemOf(error, reader));
    }
  }

  async function takeBack(undo: Replacement, shown: string): Promise<void> {
    onMessage({ tone: 'busy', text: text.writing });
    try {
      await server('replaceCells', undo);
      if (target === 'cells' && source) onSource(source);
      onMessage({ tone: 'done', text: text.undone({ place: shown }) });
    } catch (error) {
      onMessage(problemOf(error, reader));
    }
  }

  return (
    <div class="panel">
      <fieldset class="plain">
        <legend>{text.writeQuestion}</legend>
        {source && (
          <label class="choice">
            <input type="radio" name="target" checked={target === 'cells'} onChange={() => setTarget('cells')} />
            <span>{text.writeCells({ place: placeOf(cellsReplacement(state, source)) })}</span>
          </label>
        )}
        <label class="choice">
          <input type="radio" name="target" checked={target === 'table'} onChange={() => setTarget('table')} />
          <span>{text.writeTable}</span>
        </label>
      </fieldset>
      {replacement && (
        <p class="muted">
          {text.willWrite({
            place: placeOf(replacement),
            rows: replacement.next.length,
            columns: replacement.next[0]?.length ?? 0,
          })}
        </p>
      )}
      <Notice message={message} />
      <div class="actions">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          class="action"
          disabled={!replacement || message?.tone === 'busy'}
          onClick={() => replacement && void write(replacement)}
        >
          {text.writeNow}
        </button>
      </div>
    </div>
  );
}

function placeOf({ sheet, row, column, next }: Replacement): string {
  const end = { row: row + next.length - 1, column: column + (next[0]?.length ?? 1) - 1 };
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(end.column)}${end.row}`;
  return `\u2068${sheet}!${first === last ? first : `${first}:${last}`}\u2069`;
}
