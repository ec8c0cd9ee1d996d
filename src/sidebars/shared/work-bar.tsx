/** Starts long work, shows how far it is, and cancels it: one button throughout, so that the keyboard keeps its place. */
import type { Reader } from './reader';

interface WorkBarProps {
  readonly reader: Reader;
  readonly isRunning: boolean;
  /** 0–1; left out where it cannot be told. */
  readonly part?: number | undefined;
  /** What the button says while nothing runs. */
  readonly caption: string;
  /** What is said while it runs: once, however far it is. */
  readonly busy: string;
  /** What readers of the screen hear, once it has ended. */
  readonly said?: string | undefined;
  /** There is nothing left to start. */
  readonly isOver?: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

export function WorkBar(props: WorkBarProps) {
  const { reader, isRunning, part, caption, busy, said, isOver = false, onStart, onCancel } = props;
  return (
    <div class={isRunning ? 'notice busy' : 'work'}>
      {isRunning && <progress aria-label={busy} value={part} max={1} />}
      <p role="status" class={isRunning ? undefined : 'for-screen-readers'}>
        {isRunning ? busy : (said ?? '')}
      </p>
      <button type="button" disabled={isOver && !isRunning} onClick={isRunning ? onCancel : onStart}>
        {isRunning ? reader.words.cancel : caption}
      </button>
    </div>
  );
}
