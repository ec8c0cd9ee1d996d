/** Which pillars: the five, the three, or those of the user. */
import { parthenonWords } from '../../messages/parthenon-sidebar';
import type { Reader } from '../shared/reader';
import { fivePillars, type ParthenonState, threePillars } from './state';

interface FormProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  readonly onForm: (state: ParthenonState) => void;
}

const forms = { five: fivePillars, three: threePillars } as const;

export function Form({ reader, state, onForm }: FormProps) {
  const text = parthenonWords[reader.language];
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
        {!chosen && (
          <option value="own">{text.own({ count: reader.numbers.shown(state.pillars.length, 'amount') })}</option>
        )}
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
