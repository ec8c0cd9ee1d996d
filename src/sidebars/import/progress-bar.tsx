/** How far reading or writing is, with a way to stop it. */
import type { ImportWords } from '../../messages/import-sidebar';
import type { Reader } from '../shared/reader';
import type { Progress } from './writing';

interface BarProps {
  readonly reader: Reader;
  readonly said: string;
  /** 0–1; left out where it cannot be told. */
  readonly part?: number | undefined;
  readonly isStopping?: boolean;
  readonly onCancel: () => void;
}

export function Bar({ reader, said, part, isStopping = false, onCancel }: BarProps) {
  return (
    <div class="notice busy">
      <progress aria-label={said} value={part} max={1} />
      <p role="status">{said}</p>
      <button type="button" disabled={isStopping} onClick={onCancel}>
        {reader.words.cancel}
      </button>
    </div>
  );
}

interface WritingBarProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly progress: Progress;
  readonly isStopping: boolean;
  readonly onCancel: () => void;
}

export function WritingBar({ reader, text, progress: { done, all }, isStopping, onCancel }: WritingBarProps) {
  const amount = (count: number) => reader.numbers.shown(count, 'amount');
  const writing = all === undefined ? text.preparing : text.writing({ done: amount(done), all: amount(all) });
  return (
    <Bar
      reader={reader}
      said={isStopping ? text.takingBack : writing}
      part={all === undefined ? undefined : done / Math.max(1, all)}
      isStopping={isStopping}
      onCancel={onCancel}
    />
  );
}
