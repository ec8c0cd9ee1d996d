/** Step 1: payments of the month, said outright or as profit and margin; average check; smallest amount. */
import { NumberField } from '../shared/number-field';
import { SMALLEST, type StepProps } from './step';

export function GoalStep({ reader, text, form, onForm, onWrong }: StepProps) {
  const { goal } = text;
  const number = (field: 'payments' | 'profit' | 'check' | 'step', low: number) => (
    <NumberField
      key={field}
      reader={reader}
      label={goal[field]}
      value={form[field]}
      kind="amount"
      low={low}
      onValue={(value) => value !== null && onForm({ [field]: value })}
      onWrong={(isWrong) => onWrong(field, isWrong)}
    />
  );
  return (
    <section>
      <h2>{goal.heading}</h2>
      <label class="stack">
        {goal.of}
        <select value={form.goal} onChange={({ currentTarget: { value } }) => onForm({ goal: value as 'payments' })}>
          {(['payments', 'profit'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {goal.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <div class="two">
        {number(form.goal, 0)}
        {form.goal === 'profit' && (
          <NumberField
            reader={reader}
            label={goal.margin}
            value={form.margin}
            kind="percent"
            low={0.0001}
            high={1}
            onValue={(margin) => margin !== null && onForm({ margin })}
            onWrong={(isWrong) => onWrong('margin', isWrong)}
          />
        )}
        {number('check', SMALLEST)}
        {number('step', SMALLEST)}
      </div>
      <p class="muted">{goal.stepHint}</p>
    </section>
  );
}
