/** Step 4: the stages of the funnel and what share of each goes on, down to deals; and what current clients bring. */
import { NumberField } from '../shared/number-field';
import { type FunnelStage, MOST_STAGES } from './state';
import { SMALLEST, type StepProps } from './step';

export function FunnelStep({ reader, text, form, onForm, onWrong }: StepProps) {
  const { funnel } = text;
  const { stages } = form;
  const change = (place: number, more: Partial<FunnelStage>) =>
    onForm({ stages: stages.map((stage, other) => (other === place ? { ...stage, ...more } : stage)) });
  const shown = (place: number) => reader.numbers.shown(place + 1, 'amount');
  const add = () => {
    const name = funnel.newStage({ number: shown(stages.length) });
    onForm({ stages: [{ name, conversion: 0.5 }, ...stages] });
  };
  return (
    <section>
      <h2>{funnel.heading}</h2>
      <p class="muted">{funnel.hint}</p>
      {stages.map((stage, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stage is told by its place, its name is being typed
        <div key={`${stages.length}-${place}`} class="stage">
          <input
            type="text"
            aria-label={funnel.name({ number: shown(place) })}
            value={stage.name}
            dir="auto"
            onInput={(event) => change(place, { name: event.currentTarget.value })}
          />
          <NumberField
            reader={reader}
            label={funnel.conversion({ name: stage.name, next: stages[place + 1]?.name ?? funnel.deals })}
            labelHidden
            value={stage.conversion}
            kind="percent"
            low={0.0001}
            high={1}
            onValue={(conversion) => conversion !== null && change(place, { conversion })}
            onWrong={(isWrong) => onWrong(`stage-${place}`, isWrong)}
          />
          <button
            type="button"
            aria-label={funnel.remove({ name: stage.name })}
            onClick={() => onForm({ stages: stages.filter((_, other) => other !== place) })}
          >
            ×
          </button>
        </div>
      ))}
      <p class="stage-end">{funnel.deals}</p>
      <button type="button" disabled={stages.length >= MOST_STAGES} onClick={add}>
        {funnel.add}
      </button>
      <CurrentClients {...{ reader, text, form, onForm, onWrong }} />
    </section>
  );
}

/** Without a share there is nothing to ask of them. */
function CurrentClients({ reader, text, form, onForm, onWrong }: Omit<StepProps, 'names'>) {
  const { current } = text.funnel;
  const share = (field: 'currentShare' | 'currentBuying', label: string, low: number) => (
    <NumberField
      reader={reader}
      label={label}
      value={form[field]}
      kind="percent"
      low={low}
      high={1}
      onValue={(value) => value !== null && onForm({ [field]: value })}
      onWrong={(isWrong) => onWrong(field, isWrong)}
    />
  );
  return (
    <fieldset class="plain current">
      <legend>{current.heading}</legend>
      <p class="muted">{current.hint}</p>
      <div class="two">
        {share('currentShare', current.share, 0)}
        {form.currentShare > 0 && (
          <>
            <NumberField
              reader={reader}
              label={current.check}
              value={form.currentCheck}
              kind="amount"
              low={SMALLEST}
              onValue={(value) => value !== null && onForm({ currentCheck: value })}
              onWrong={(isWrong) => onWrong('currentCheck', isWrong)}
            />
            {share('currentBuying', current.buying, 0.0001)}
          </>
        )}
      </div>
    </fieldset>
  );
}
