/** A field for a number in the user's own notation. What is typed stays; what is wrong says so beside it. */
import { useEffect, useId, useState } from 'preact/hooks';
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
  /** True as long as what stands in the field cannot be used. */
  readonly onWrong: (wrong: boolean) => void;
}

interface Draft {
  readonly text: string;
  readonly problem: string | undefined;
  /** What it was read as. */
  readonly value: number | null | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { reader, label, labelHidden, value, kind, onValue, onWrong } = props;
  const id = useId();
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  // A slider or another button has moved the value: what was typed before is history.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the value from outside matters
  useEffect(() => {
    if (draft && draft.value !== value && draft.value !== undefined) forget();
  }, [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a field that goes takes its problem with it, once
  useEffect(() => () => onWrong(false), []);

  const forget = () => {
    setDraft(undefined);
    onWrong(false);
  };
  const type = (text: string) => {
    const read = readField(text, props);
    setDraft({ text, ...read });
    onWrong(read.problem !== undefined);
    if (read.value !== undefined && read.value !== value) onValue(read.value);
  };
  const shown = draft?.text ?? (value === null ? '' : reader.numbers.typed(value, kind));
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
        value={shown}
        aria-invalid={draft?.problem ? 'true' : undefined}
        aria-describedby={draft?.problem ? `${id}-problem` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => draft && !draft.problem && setDraft(undefined)}
      />
      {draft?.problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {draft.problem}
        </p>
      )}
    </div>
  );
}

/** `value` is undefined where the text gives none. */
function readField(
  text: string,
  { reader, kind, low = -Infinity, high = Infinity, optional }: NumberFieldProps,
): Pick<Draft, 'problem' | 'value'> {
  const { field } = reader.words;
  const read = reader.numbers.read(text, kind);
  const shown = (bound: number) => reader.numbers.typed(bound, kind);
  switch (read.kind) {
    case 'blank':
      return optional ? { value: null, problem: undefined } : { value: undefined, problem: field.missing };
    case 'unreadable':
      return { value: undefined, problem: field.unreadable({ example: read.example }) };
    case 'number': {
      const { value } = read;
      if (value >= low && value <= high) return { value, problem: undefined };
      const problem = boundsSentence(low, high, shown, field);
      return { value: undefined, problem };
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
