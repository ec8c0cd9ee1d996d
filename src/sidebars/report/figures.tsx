/** The figures of the week and the month for all, and a line for each seller. */

import type { ReportWords } from '../../messages/report-sidebar';
import type { WeekReport, WeekRow } from '../../models/plan/week-report';
import type { Reader } from '../shared/reader';

export interface PartProps {
  readonly reader: Reader;
  readonly text: ReportWords;
  readonly report: WeekReport;
}

type Kind = 'amount' | 'percent' | 'change';

/** Unknown is a dash, never 0. */
function shown(value: number | null, kind: Kind, { numbers }: Reader, { figure }: ReportWords): string {
  if (value === null) return figure.unknown;
  return kind === 'change' ? numbers.change(value, 'amount') : numbers.shown(value, kind);
}

export function Figures({ reader, text, report }: PartProps) {
  const { figure } = text;
  const { week, month, nextWeek } = report.all;
  const of = (value: number | null, kind: Kind) => shown(value, kind, reader, text);
  const figures: readonly (readonly [name: string, value: string, more?: string | undefined, isFalling?: boolean])[] = [
    [
      figure.week,
      of(week.fact, 'amount'),
      week.attainment === null ? undefined : figure.ofPlan({ share: of(week.attainment, 'percent') }),
    ],
    [figure.month, of(month.factSoFar, 'amount'), figure.ofMonth({ plan: of(month.plan, 'amount') })],
    [figure.gap, of(month.gap, 'change'), undefined, month.gap < 0],
    [figure.forecast, of(month.forecast, 'amount')],
    [figure.chance, of(month.chance, 'percent'), month.chance === null && month.plan > 0 ? figure.fewDays : undefined],
    [figure.needed, of(month.neededPerDay, 'amount')],
    [figure.next, of(nextWeek?.plan ?? null, 'amount')],
  ];
  return (
    <dl class="figures" aria-label={text.figures}>
      {figures.map(([name, value, more, isFalling]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong class={isFalling ? 'falling' : undefined}>
              <bdi>{value}</bdi>
            </strong>
            {more !== undefined && <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Column {
  readonly name: string;
  readonly kind: Kind;
  readonly of: (row: WeekRow) => number | null;
  /** There is no room for it at the side of a sheet. */
  readonly onPaper?: true;
}

export function SellerTable({ reader, text, report }: PartProps) {
  const { table } = text;
  const { groups } = table;
  const columns: readonly (readonly [group: string, columns: readonly Column[]])[] = [
    [
      groups.week,
      [
        { name: table.plan, kind: 'amount', of: ({ week }) => week.plan },
        { name: table.fact, kind: 'amount', of: ({ week }) => week.fact },
        { name: table.attainment, kind: 'percent', of: ({ week }) => week.attainment },
      ],
    ],
    [
      groups.month,
      [
        { name: table.plan, kind: 'amount', of: ({ month }) => month.planSoFar, onPaper: true },
        { name: table.fact, kind: 'amount', of: ({ month }) => month.factSoFar, onPaper: true },
        { name: table.gap, kind: 'change', of: ({ month }) => month.gap },
      ],
    ],
    [
      groups.end,
      [
        { name: table.forecast, kind: 'amount', of: ({ month }) => month.forecast, onPaper: true },
        { name: table.needed, kind: 'amount', of: ({ month }) => month.neededPerDay, onPaper: true },
        { name: table.chance, kind: 'percent', of: ({ month }) => month.chance, onPaper: true },
      ],
    ],
    [groups.next, [{ name: table.plan, kind: 'amount', of: ({ nextWeek }) => nextWeek?.plan ?? null, onPaper: true }]],
  ];
  const all = columns.flatMap(([group, of]) => of.map((column) => ({ ...column, key: `${group} ${column.name}` })));
  const whereOf = ({ onPaper }: Column) => (onPaper ? 'on-paper' : undefined);
  const line = (row: WeekRow, name: string, isAll: boolean) => (
    <tr key={name} class={isAll ? 'all' : undefined}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {all.map((column) => {
        const value = column.of(row);
        const isFalling = column.kind === 'change' && value !== null && value < 0;
        return (
          <td
            key={column.key}
            class={['number', whereOf(column), isFalling ? 'falling' : ''].filter(Boolean).join(' ')}
          >
            <bdi>{shown(value, column.kind, reader, text)}</bdi>
          </td>
        );
      })}
    </tr>
  );
  return (
    <section class="sellers">
      <h2>{table.title}</h2>
      <table>
        <thead>
          <tr>
            <td />
            {columns.flatMap(([group, of]) => {
              const narrow = of.filter(({ onPaper }) => !onPaper).length;
              const heading = (span: number, where: string) => (
                <th key={`${group} ${where}`} scope="colgroup" colSpan={span} class={where}>
                  {group}
                </th>
              );
              return [...(narrow > 0 ? [heading(narrow, 'on-screen')] : []), heading(of.length, 'on-paper')];
            })}
          </tr>
          <tr>
            <th scope="col">{table.seller}</th>
            {all.map((column) => (
              <th key={column.key} scope="col" class={['number', whereOf(column)].filter(Boolean).join(' ')}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.sellers.map((row) => line(row, row.seller, false))}
          {line(report.all, table.all, true)}
        </tbody>
      </table>
    </section>
  );
}
