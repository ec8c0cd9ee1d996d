/** What was imported before, each with a way to take it back. */
import type { ImportWords } from '../../messages/import-sidebar';
import { IMPORT, type KeptImport } from '../../sheets/kept-import';
import type { Memory } from '../../sheets/ledger-memory';
import type { Reader } from '../shared/reader';

interface EarlierProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly memory: readonly Memory[];
  readonly isBusy: boolean;
  readonly onUndo: (number: number) => void;
}

const DAY_IN_MILLISECONDS = 86_400_000;

export function Earlier({ reader, text, memory, isBusy, onUndo }: EarlierProps) {
  const imports = memory
    .filter(({ kind }) => kind === IMPORT)
    .map(({ name, content }) => ({ number: Number(name), ...(content as KeptImport) }))
    .sort((one, other) => other.number - one.number);
  const amount = (value: number) => reader.numbers.shown(value, 'amount');
  return (
    <details>
      <summary>{text.earlier.heading}</summary>
      {imports.length === 0 && <p class="muted">{text.earlier.none}</p>}
      <ul class="earlier">
        {imports.map(({ number, source, table, began, state, counts }) => (
          <li key={number}>
            <div>
              <bdi>{source}</bdi>
              <p class="muted">
                {text.earlier.line({ table: text.fields.tables[table], when: reader.day(dayOf(began)) })}
                <br />
                {state === 'writing' && <span class="problem">{text.earlier.writing}</span>}
                {state === 'undone' && text.earlier.undone}
                {state === 'done' &&
                  counts &&
                  text.earlier.counts({ added: amount(counts.added), changed: amount(counts.changed) })}
              </p>
            </div>
            {state !== 'undone' && (
              <button
                type="button"
                disabled={isBusy}
                aria-label={text.earlier.undoLabel({ source })}
                onClick={() => onUndo(number)}
              >
                {text.earlier.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The user's own day. */
export function dayOf(moment: number): number {
  const date = new Date(moment);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_IN_MILLISECONDS;
}
