/** The day of one person, or of all: what is still to bring, then plan and fact of everything. */
import type { PlanWords } from '../../messages/plan-sidebar';
import type { Reader } from '../shared/reader';
import type { DayOf } from './board';

interface DayCardProps {
  readonly reader: Reader;
  readonly text: PlanWords;
  readonly day: DayOf;
  readonly isLarge: boolean;
}

export function DayCard({ reader, text, day, isLarge }: DayCardProps) {
  const { today: words } = text;
  const { numbers } = reader;
  const [payments] = day.lines;
  if (!payments) return null;
  const { figures, hasFacts } = payments;
  const { unknown } = words;
  const amount = (value: number | null) => (value === null ? unknown : numbers.shown(value, 'amount'));
  const percent = (value: number | null) => (value === null || !hasFacts ? unknown : numbers.shown(value, 'percent'));
  const left = Math.max(0, figures.planToday - figures.factToday);
  const said = figures.planToday === 0 ? words.freeDay : left === 0 ? words.brought : words.toBring;
  return (
    <section class={isLarge ? 'day large' : 'day'}>
      <h2>
        <bdi>{day.person === '' ? words.all : day.person}</bdi>
      </h2>
      <p class="headline">
        {left > 0 ? (
          <>
            <output>{amount(left)}</output> <span>{said}</span>
          </>
        ) : (
          <strong>{said}</strong>
        )}
      </p>
      <table class="plan">
        <thead>
          <tr>
            <td />
            <th scope="col" class="number">
              {words.plan}
            </th>
            <th scope="col" class="number">
              {words.fact}
            </th>
            <th scope="col" class="number">
              {words.next}
            </th>
          </tr>
        </thead>
        <tbody>
          {day.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is told by its place
            <tr key={place}>
              <th scope="row">
                <bdi>{line.name}</bdi>
              </th>
              <td class="number">{amount(line.figures.planToday)}</td>
              <td class="number">{line.hasFacts ? amount(line.figures.factToday) : unknown}</td>
              <td class="number">{amount(line.figures.planNext)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl class="pace">
        <dt>{words.attainment}</dt>
        <dd>{percent(figures.attainment)}</dd>
        <dt>{words.ofMonth}</dt>
        <dd>{percent(figures.ofPlan)}</dd>
        <dt>{words.neededPerDay}</dt>
        <dd>{hasFacts ? amount(figures.neededPerDay) : unknown}</dd>
      </dl>
    </section>
  );
}
