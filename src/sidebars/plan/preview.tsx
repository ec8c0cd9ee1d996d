/** What the plan comes to: the whole, each person's month and day, and whether all adds up. */
import { useState } from 'preact/hooks';
import type { PlanWords } from '../../messages/plan-sidebar';
import type { Reader } from '../shared/reader';
import { todayOf } from './months';
import type { MonthPlanned, NotPlanned, PlannedGrid } from './planned';
import type { StepProps } from './step';
import { nameOfCount } from './written-plan';

interface PreviewProps extends Pick<StepProps, 'reader' | 'text' | 'names' | 'form'> {
  readonly planned: MonthPlanned | NotPlanned;
  /** A field holds what cannot be used. */
  readonly isWrong: boolean;
}

/** So many are drawn at every key that is pressed. */
const PEOPLE_AT_FIRST = 20;

/** What the plan comes to, before everything else. */
export function Headline({ reader, text, names, form, planned, isWrong }: PreviewProps) {
  const { preview, goal } = text;
  const shown = planned.kind === 'planned' && !isWrong ? planned : undefined;
  const amount = amountsIn(reader, form.step);
  const counted = (count: number) => ({ count, shown: reader.numbers.shown(count, 'amount') });
  return (
    <section class="sum">
      <h2>{preview.heading({ month: names.month(form.month) })}</h2>
      <p class="headline">
        <output>{shown ? amount(shown.payments.total) : text.today.unknown}</output>
      </p>
      {shown && <p class="muted">{text.calendar.workingDays(counted(shown.workingDays))}</p>}
      {shown?.unrounded !== undefined && (
        <p class="muted">
          {goal.rounded({ exact: reader.numbers.typed(shown.unrounded, 'amount'), payments: amount(shown.goal) })}
        </p>
      )}
    </section>
  );
}

/** Beside the button that writes: whether all adds up, and what is wrong. */
export function Verdict({ reader, text, form, planned, isWrong }: Omit<PreviewProps, 'names'>) {
  const { preview } = text;
  if (isWrong || planned.kind !== 'planned') {
    return (
      <p class="problem" role="alert">
        {isWrong || planned.kind === 'planned' ? preview.wrong : refusal(planned, form.step, reader, text)}
      </p>
    );
  }
  const amount = amountsIn(reader, form.step);
  const { people, payments, days, beyond } = planned;
  const count = { count: people.length, shown: reader.numbers.shown(people.length, 'amount') };
  const sums = { ...count, payments: amount(payments.total), days: reader.numbers.shown(days, 'amount') };
  return (
    <>
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
    </>
  );
}

/** Each person's month and day. */
export function Preview({ reader, text, names, form, planned, isWrong }: PreviewProps) {
  const { preview } = text;
  const [isAll, setAll] = useState(false);
  if (isWrong || planned.kind !== 'planned') return null;
  const money = amountsIn(reader, form.step);
  const amount = (value: number) => reader.numbers.shown(value, 'amount');
  const grids = [planned.payments, ...planned.counts];
  const titles = [preview.payments, ...planned.counts.map(({ of }) => nameOfCount(of, form, text.funnel.deals, text))];
  const day = shownDay(planned);
  const isToday = planned.start + day === todayOf(Date.now());
  const { people } = planned;
  const shown = isAll ? people : people.slice(0, PEOPLE_AT_FIRST);
  return (
    <section>
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
          {...{ titles, money, amount }}
          figures={grids.map(({ total, ofDay }) => [total, ofDay[day] as number])}
        />
        {shown.map(({ name }, place) => (
          <Figures
            key={name}
            {...{ name, titles, money, amount }}
            figures={grids.map((grid) => ofPerson(grid, place, day))}
          />
        ))}
      </table>
      {shown.length < people.length && (
        <button type="button" onClick={() => setAll(true)}>
          {preview.showAll({ count: people.length, shown: amount(people.length) })}
        </button>
      )}
    </section>
  );
}

/** To the cent where cents are planned. */
function amountsIn({ numbers, rightToLeft }: Reader, step: number): (value: number) => string {
  if (Number.isInteger(step)) return (value) => numbers.shown(value, 'amount');
  return (value) => (rightToLeft ? `\u2066${numbers.typed(value, 'amount')}\u2069` : numbers.typed(value, 'amount'));
}

interface FiguresProps {
  readonly name: string;
  readonly titles: readonly string[];
  /** Of the month and of the day. */
  readonly figures: readonly (readonly [number, number])[];
  readonly money: (value: number) => string;
  /** Of deals, clients and activities. */
  readonly amount: (value: number) => string;
}

function Figures({ name, titles, figures, money, amount }: FiguresProps) {
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
          <td class="number">{(place === 0 ? money : amount)(month)}</td>
          <td class="number">{(place === 0 ? money : amount)(day)}</td>
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
    case 'tooManyToContact':
      return problems[found.kind];
    default:
      return problems[found.kind]({ name: isolated(found.name) });
  }
}
