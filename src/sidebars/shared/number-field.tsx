/** A field for a number in the user's own notation. What is typed stays; what is wrong says so beside it. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NumberKind } from './numbers';
import type { Reader } from './reader';

export interface NumberFieldProps {
  readonly reader: Reader;
  readonly label: string;
  /** The label stands elsewhere on the screen; readers of the screen hear it all the same. */
  readonly labelHidden?: boolean;
  /** null is a blank field, where that is allowed. */
  readonly value: number | null;
  readonly kind: NumberKind;
  readonly low?: number;
  readonly high?: number;
  readonly optional?: boolean;
  readonly onValue: (value: number | null) => void;
  /** True as long as what stands in the field cannot be used; false when the field goes. */
  readonly onWrong: (wrong: boolean) => void;
}

/** What is being typed. */
interface Draft {
  readonly text: string;
  readonly problem: string | undefined;
  /** The field's value while this stands in it: where it becomes another one, a slider or a button has set it. */
  readonly standsFor: number | null;
}

export function NumberField(props: NumberFieldProps) {
  const { reader, label, labelHidden, value, kind, onValue, onWrong } = props;
  const id = useId();
  const [typed, setTyped] = useState<Draft | undefined>(undefined);
  const atFocus = useRef(value);
  const draft = typed && typed.standsFor === value ? typed : undefined;
  const isWrong = draft?.problem !== undefined;
  useLayoutEffect(() => {
    // What was typed before the value was set otherwise is history, and must not come back.
    if (typed && !draft) setTyped(undefined);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told when that changes, whoever listens by then
  useLayoutEffect(() => onWrong(isWrong), [isWrong]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a field that goes takes its problem with it, once
  useLayoutEffect(() => () => onWrong(false), []);

  const type = (text: string) => {
    const read = readField(text, props);
    if ('problem' in read) {
      setTyped({ text, problem: read.problem, standsFor: value });
      return;
    }
    setTyped({ text, problem: undefined, standsFor: read.value });
    if (read.value !== value) onValue(read.value);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!draft) return;
    if (event.key === 'Enter' && !isWrong) setTyped(undefined);
    if (event.key !== 'Escape') return;
    // The key is for the field, not for the sidebar around it.
    event.preventDefault();
    setTyped(undefined);
    if (value !== atFocus.current) onValue(atFocus.current);
  };
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'for-screen-readers' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        dir="ltr"
        value={draft?.text ?? (value === null ? '' : reader.numbers.typed(value, kind))}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onFocus={() => {
          atFocus.current = value;
        }}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => draft && !isWrong && setTyped(undefined)}
      />
      {isWrong && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {draft?.problem}
        </p>
      )}
    </div>
  );
}

function readField(
  text: string,
  { reader, kind, low = -Infinity, high = Infinity, optional }: NumberFieldProps,
): { readonly problem: string } | { readonly value: number | null } {
  const { field } = reader.words;
  const read = reader.numbers.read(text, kind);
  const shown = (bound: number) => reader.numbers.typed(bound, kind);
  switch (read.kind) {
    case 'blank':
      return optional ? { value: null } : { problem: field.missing };
    case 'unreadable':
      return { problem: field.unreadable({ example: read.example }) };
    case 'number': {
      const { value } = read;
      if (value >= low && value <= high) return { value };
      return { problem: boundsSentence(low, high, shown, field) };
    }
  }
}

export function boundsSentence(
  low: number,
  high: number,
  shown: (bound: number) => string,
  { atLeast, atMost, between }: Reader['words']['field'],
): string {
  if (high === Infinity) return atLeast({ low: shown(low) });
  if (low === -Infinity) return atMost({ high: shown(high) });
  return between({ low: shown(low), high: shown(high) });
}
