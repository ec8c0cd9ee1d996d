/** What each person has to bring in the month, and what stands in the way of the plan. */
import { useState } from 'preact/hooks';
import type { PlanWordsOfSidebar } from '../../messages/plan-sidebar';
import type { Reader } from '../shared/reader';
import type { Measure, PlanPreview } from './plan-form';

interface PreviewProps {
  readonly reader: Reader;
  readonly text: PlanWordsOfSidebar;
  readonly preview: PlanPreview;
}

export function Preview({ reader, text, preview }: PreviewProps) {
  const { preview: said } = text;
  const [third, setThird] = useState(0);
  if (preview.kind !== 'preview') {
    return (
      <section>
        <h2>{said.title}</h2>
        <p class="notice problem" role="alert">
          {problemSentence(preview, reader, text)}
        </p>
      </section>
    );
  }
  const [payments, deals, ...stages] = preview.measures as readonly [Measure, Measure, ...Measure[]];
  const shownStage = stages[Math.min(third, stages.length - 1)];
  const columns = [payments, deals, ...(shownStage ? [shownStage] : [])];
  const shown = (value: number) => reader.numbers.shown(value, 'amount');
  return (
    <section>
      <h2>{said.title}</h2>
      {stages.length > 1 && (
        <label class="stack">
          {said.third}
          <select value={String(third)} onChange={(event) => setThird(Number(event.currentTarget.value))}>
            {stages.map(({ name }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stages may have the same name
              <option key={place} value={String(place)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{said.person}</th>
            {columns.map((measure) => (
              <th key={measure.kind} scope="col">
                {nameOf(measure, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.people.map((name, person) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {columns.map((measure) => (
                <td key={measure.kind}>{shown(measure.byPerson[person] as number)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{said.total}</th>
            {columns.map((measure) => (
              <td key={measure.kind}>{shown(measure.total)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      {preview.beyond > 0 && <p class="notice problem">{said.beyond({ amount: shown(preview.beyond) })}</p>}
      <p class="muted" role="status">
        {said.addsUp({ days: shown(preview.days.length) })}
      </p>
    </section>
  );
}

export function nameOf({ kind, name }: Pick<Measure, 'kind' | 'name'>, { preview }: PlanWordsOfSidebar): string {
  return kind === 'stage' ? name : preview[kind];
}

function problemSentence(
  problem: Exclude<PlanPreview, { readonly kind: 'preview' }>,
  { numbers }: Reader,
  { problems }: PlanWordsOfSidebar,
): string {
  switch (problem.kind) {
    case 'nobody':
      return problems.nobody;
    case 'sameName':
    case 'daysReversed':
      return problems[problem.kind]({ name: problem.name ?? '' });
    case 'noWorkingDay':
      return problems.noWorkingDay;
    case 'noPlan':
      return problems.nobodyWorks({ amount: numbers.shown(problem.amount, 'amount') });
    default:
      return problems.tooFine;
  }
}
