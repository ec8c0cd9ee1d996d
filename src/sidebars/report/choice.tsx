/** A choice among few, with its label above it. */

interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly value: number; readonly name: string }[];
  readonly chosen: number | undefined;
  /** What stands there while nothing is chosen. */
  readonly unchosen: string;
  readonly isBusy: boolean;
  readonly onChoose: (value: number) => void;
}

export function Choice({ label, choices, chosen, unchosen, isBusy, onChoose }: ChoiceProps) {
  return (
    <label class="choice-of">
      {label}
      <select
        disabled={isBusy}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {chosen === undefined && <option value="">{unchosen}</option>}
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
