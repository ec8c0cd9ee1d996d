/** What the plan comes to: the whole, each person's month and day, and whether all adds up. */
import { useState } from 'preact/hooks';
import type { PlanWords } from '../../messages/plan-sidebar';
import type { Reader } from '../shared/reader';
import { todayOf } from './months';
import type { MonthPlanned, NotPlanned, PlannedGrid } from './planned';
import type { StepProps } from './step';

interface PreviewProps extends Pick<StepProps, 'reader' | 'text' | 'names' | 'form'> {
  readonly planned: MonthPlanned | NotPlanned;
  /** A field holds what cannot be used. */
  readonly isWrong: boolean;
}

/** So many are drawn at every key that is pressed. */
const PEOPLE_AT_FIRST = 20;

export function Preview({ reader, text, names, form, planned, isWrong }: PreviewProps) {
  const { preview, goal } = text;
  const [isAll, setAll] = useState(false);
  const heading = <h2>{preview.heading({ month: names.month(form.month) })}</h2>;
  if (isWrong || planned.kind !== 'planned') {
    return (
      <section class="preview">
        {heading}
        <p class="problem" role="alert">
          {isWrong || planned.kind === 'planned' ? preview.wrong : refusal(planned, form.step, reader, text)}
        </p>
      </section>
    );
  }
  const amount = (value: number) => reader.numbers.shown(value, 'amount');
  const counted = (count: number) => ({ count, shown: amount(count) });
  const grids = [planned.payments, ...planned.counts];
  const titles = [preview.payments, text.funnel.deals, ...form.stages.map(({ name }) => name)];
  const day = shownDay(planned);
  const isToday = planned.start + day === todayOf(Date.now());
  const { people, payments, beyond } = planned;
  const shown = isAll ? people : people.slice(0, PEOPLE_AT_FIRST);
  const sums = { ...counted(people.length), payments: amount(payments.total), days: amount(planned.days) };
  return (
    <section class="preview">
      {heading}
      <p class="headline">
        <output>{amount(payments.total)}</output>
      </p>
      <p class="muted">{text.calendar.workingDays(counted(planned.workingDays))}</p>
      {planned.unrounded !== undefined && (
        <p class="muted">
          {goal.rounded({ exact: reader.numbers.typed(planned.unrounded, 'amount'), payments: amount(planned.goal) })}
        </p>
      )}
      {beyond > 0 && (
        <p class="problem" role="alert">
          {preview.beyond({ beyond: amount(beyond) })}
        </p>
      )}
      {planned.addsUp && (
        <p role="status">
          {beyond > 0 ? preview.addsUpBeyond({ ...sums, beyond: amount(beyond) }) : preview.addsUp(sums)}
        </p>
      )}
      <table class="plan">
        <thead>
          <tr>
            <th scope="col">{preview.person}</th>
            <th scope="col" class="number">
              {preview.month}
            </th>
            <th scope="col" class="number">
              {isToday ? preview.today : names.shortDay(planned.start + day)}
            </th>
          </tr>
        </thead>
        <Figures
          name={preview.total}
          {...{ titles, amount }}
          figures={grids.map(({ total, ofDay }) => [total, ofDay[day] as number])}
        />
        {shown.map(({ name }, place) => (
          <Figures key={name} {...{ name, titles, amount }} figures={grids.map((grid) => ofPerson(grid, place, day))} />
        ))}
      </table>
      {shown.length < people.length && (
        <button type="button" onClick={() => setAll(true)}>
          {preview.showAll(counted(people.length))}
        </button>
      )}
    </section>
  );
}

interface FiguresProps {
  readonly name: string;
  readonly titles: readonly string[];
  /** Of the month and of the day. */
  readonly figures: readonly (readonly [number, number])[];
  readonly amount: (value: number) => string;
}

function Figures({ name, titles, figures, amount }: FiguresProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <bdi>{name}</bdi>
        </th>
      </tr>
      {figures.map(([month, day], place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is told by its place
        <tr key={place}>
          <th scope="row">{titles[place]}</th>
          <td class="number">{amount(month)}</td>
          <td class="number">{amount(day)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function ofPerson(grid: PlannedGrid, person: number, day: number): [number, number] {
  return [grid.ofPerson[person] as number, grid.at(person, day)];
}

/** Today, or the first day with a plan where today lies in another month. */
function shownDay({ start, days, payments }: MonthPlanned): number {
  const today = todayOf(Date.now()) - start;
  if (today >= 0 && today < days) return today;
  return Math.max(
    0,
    payments.ofDay.findIndex((amount) => amount > 0),
  );
}

function refusal(found: NotPlanned, step: number, { numbers, rightToLeft }: Reader, { problems }: PlanWords): string {
  const shown = (value: number) => numbers.typed(value, 'amount');
  const isolated = (text: string) => (rightToLeft ? `\u2068${text}\u2069` : text);
  switch (found.kind) {
    case 'betweenSteps': {
      const { total, below, above } = found;
      return problems.betweenSteps({
        total: shown(total),
        step: shown(step),
        below: shown(below),
        above: shown(above),
      });
    }
    case 'tooManySteps':
      return problems.tooManySteps({ total: shown(found.total), step: shown(step) });
    case 'nobodyWorks':
      return problems.nobodyWorks({
        amount: shown(found.amount),
        from: isolated(found.from),
        to: isolated(found.to),
      });
    case 'noWorkingDay':
    case 'nobody':
    case 'noName':
    case 'stageName':
      return problems[found.kind];
    default:
      return problems[found.kind]({ name: isolated(found.name) });
  }
}
