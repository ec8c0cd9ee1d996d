/** Steps of a plan: goal, calendar, funnel. */
import { useState } from 'preact/hooks';
import type { PlanWordsOfSidebar } from '../../messages/plan-sidebar';
import { NumberField } from '../shared/number-field';
import type { NumberKind } from '../shared/numbers';
import type { Reader } from '../shared/reader';
import { dayNamed, type FormStage, type PlanForm } from './plan-form';

export interface StepProps {
  readonly reader: Reader;
  readonly text: PlanWordsOfSidebar;
  readonly form: PlanForm;
  readonly onForm: (change: Partial<PlanForm>) => void;
  /** A field that cannot be used for now, by its key. */
  readonly onWrong: (key: string, wrong: boolean) => void;
}

export function GoalStep(props: StepProps) {
  const { text, form, onForm } = props;
  const isProfit = form.goal === 'profit';
  return (
    <section>
      <h2>{text.goal.title}</h2>
      <fieldset class="choice">
        <legend class="for-screen-readers">{text.goal.by}</legend>
        {(['payments', 'profit'] as const).map((goal) => (
          <label key={goal}>
            <input type="radio" name="goal" checked={form.goal === goal} onChange={() => onForm({ goal })} />
            {text.goal[goal]}
          </label>
        ))}
      </fieldset>
      {isProfit ? (
        <>
          <Figure {...props} of="profit" label={text.goal.profitOf} kind="amount" low={0} />
          <Figure {...props} of="margin" label={text.goal.margin} kind="percent" low={0.001} high={1} />
        </>
      ) : (
        <Figure {...props} of="payments" label={text.goal.paymentsOf} kind="amount" low={0} />
      )}
      <Figure {...props} of="averageCheck" label={text.goal.averageCheck} kind="amount" low={0.01} />
      <Figure {...props} of="step" label={text.goal.step} kind="amount" low={0.01} />
    </section>
  );
}

interface FigureProps extends StepProps {
  readonly of: 'payments' | 'profit' | 'margin' | 'averageCheck' | 'step';
  readonly label: string;
  readonly kind: NumberKind;
  readonly low: number;
  readonly high?: number;
}

function Figure({ reader, form, onForm, onWrong, of, label, kind, low, high = 1e12 }: FigureProps) {
  return (
    <NumberField
      reader={reader}
      label={label}
      value={form[of]}
      kind={kind}
      low={low}
      high={high}
      onValue={(value) => value !== null && onForm({ [of]: value })}
      onWrong={(wrong) => onWrong(of, wrong)}
    />
  );
}

export function CalendarStep({ reader, text, form, onForm, onWrong }: StepProps) {
  const [holiday, setHoliday] = useState('');
  const add = () => {
    if (dayNamed(holiday) === null) return;
    onForm({ holidays: [...new Set([...form.holidays, holiday])].sort() });
    setHoliday('');
  };
  return (
    <section>
      <h2>{text.calendar.title}</h2>
      <label class="stack">
        {text.calendar.month}
        <input type="month" value={form.month} onInput={(event) => onForm({ month: event.currentTarget.value })} />
      </label>
      <p class="muted">{text.calendar.weekdays}</p>
      <div class="weekdays">
        {form.weekdays.map((weight, weekday) => (
          <NumberField
            // biome-ignore lint/suspicious/noArrayIndexKey: the weekdays are always the same seven
            key={weekday}
            reader={reader}
            label={text.calendar.days[weekday] as string}
            value={weight}
            kind="amount"
            low={0}
            high={10}
            onValue={(value) =>
              value !== null &&
              onForm({ weekdays: form.weekdays.map((old, place) => (place === weekday ? value : old)) })
            }
            onWrong={(wrong) => onWrong(`weekday ${weekday}`, wrong)}
          />
        ))}
      </div>
      <div class="beside name">
        <label class="stack">
          {text.calendar.holiday}
          <input type="date" value={holiday} onInput={(event) => setHoliday(event.currentTarget.value)} />
        </label>
        <button type="button" disabled={dayNamed(holiday) === null} onClick={add}>
          {text.calendar.add}
        </button>
      </div>
      {form.holidays.length > 0 && (
        <ul class="holidays">
          {form.holidays.map((day) => {
            const shown = reader.day(dayNamed(day) ?? 0);
            return (
              <li key={day}>
                {shown}
                <button
                  type="button"
                  aria-label={text.calendar.remove({ day: shown })}
                  onClick={() => onForm({ holidays: form.holidays.filter((other) => other !== day) })}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

export function FunnelStep({ reader, text, form, onForm, onWrong }: StepProps) {
  const { funnel: said } = text;
  const change = (place: number, change: Partial<FormStage>) =>
    onForm({ stages: form.stages.map((stage, index) => (index === place ? { ...stage, ...change } : stage)) });
  const nextOf = (place: number) => form.stages[place + 1]?.name ?? said.deals;
  return (
    <section>
      <h2>{said.title}</h2>
      {form.stages.map((stage, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names change while they are typed
        <div key={place} class="stage">
          <label class="stack">
            <span class="for-screen-readers">{said.stage}</span>
            <input
              type="text"
              dir="auto"
              value={stage.name}
              onInput={(event) => change(place, { name: event.currentTarget.value })}
            />
          </label>
          <NumberField
            reader={reader}
            label={said.conversion({ next: nextOf(place) })}
            value={stage.conversion}
            kind="percent"
            low={0.0001}
            high={1}
            onValue={(value) => value !== null && change(place, { conversion: value })}
            onWrong={(wrong) => onWrong(`stage ${place}`, wrong)}
          />
          <button
            type="button"
            aria-label={said.remove({ stage: stage.name })}
            onClick={() => onForm({ stages: form.stages.filter((_, index) => index !== place) })}
          >
            ×
          </button>
        </div>
      ))}
      <div class="actions">
        <button
          type="button"
          onClick={() => onForm({ stages: [...form.stages, { name: said.stage, conversion: 0.5 }] })}
        >
          {said.add}
        </button>
      </div>
    </section>
  );
}
