/** Tab "Today" of the sidebar "Plan": what a seller, or everybody, has to bring on a day, and how the month stands. */
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fields as arabic } from '../../messages/ar/fields';
import { fields as english } from '../../messages/en/fields';
import { totalWords } from '../../messages/fields';
import type { PlanWordsOfSidebar } from '../../messages/plan-sidebar';
import { isoDay } from '../../models/calendar/iso-day';
import type { RawCell } from '../../models/ledger/raw';
import { sameText } from '../../models/ledger/tables';
import { type BoardRow, boardOf } from '../../models/plan/board';
import { type DayGrid, noDays } from '../../models/plan/day-grid';
import { findDayGrid } from '../../models/plan/found-day-grid';
import type { SheetName } from '../../sheets/sheet-rows';
import { problemOf } from '../shared/notice';
import type { Reader } from '../shared/reader';
import { readRows, rowsIn } from '../shared/sheet-rows';
import { dayNamed } from './plan-form';

interface TodayProps {
  readonly reader: Reader;
  readonly text: PlanWordsOfSidebar;
  readonly sheets: readonly SheetName[];
  /** Written before, the newest first. */
  readonly plans: readonly SheetName[];
  readonly today: number;
}

const totals = new Set(totalWords([english, arabic]));

/** What else a plan has below its payments: deals, and each stage. */
interface FurtherGrid {
  readonly title: string;
  readonly grid: DayGrid;
}

type Grid = { readonly grid: DayGrid; readonly further: readonly FurtherGrid[] } | { readonly problem: string };

export function Today({ reader, text, sheets, plans, today }: TodayProps) {
  const { today: said } = text;
  // Any sheet may hold a plan by days, that of the template "Month plan" too.
  const offered = [...plans, ...sheets.filter((sheet) => !plans.some(({ sheetId }) => sheetId === sheet.sheetId))];
  const [planId, setPlanId] = useState<number | undefined>(undefined);
  const [factId, setFactId] = useState<number | undefined>(undefined);
  const [person, setPerson] = useState('');
  const [day, setDay] = useState(isoDay(today));
  const plan = offered.find(({ sheetId }) => sheetId === planId) ?? plans[0] ?? offered[0];
  const planGrid = useGrid(plan, false, reader, text);
  const factGrid = useGrid(
    sheets.find(({ sheetId }) => sheetId === factId),
    true,
    reader,
    text,
  );
  if (!plan) return <p class="muted">{said.none}</p>;

  const grid = planGrid && 'grid' in planGrid ? planGrid.grid : undefined;
  const further = planGrid && 'grid' in planGrid ? planGrid.further : [];
  const facts = factGrid && 'grid' in factGrid ? factGrid.grid : undefined;
  const on = dayNamed(day) ?? today;
  const rows = grid ? boardOf({ day: on, plans: grid, facts: facts ?? noDays, teams: undefined }) : [];
  const shownRows = person === '' ? rows : rows.filter(({ seller }) => sameText(seller) === sameText(person));
  return (
    <>
      <Choice label={said.sheet} value={plan.sheetId} sheets={offered} onChoose={setPlanId} />
      <Choice label={said.facts} value={factId} none={said.noFacts} sheets={sheets} onChoose={setFactId} />
      {[planGrid, factGrid].map(
        (found, place) =>
          found &&
          'problem' in found && (
            <p key={place === 0 ? 'plan' : 'facts'} class="notice problem" role="alert">
              {found.problem}
            </p>
          ),
      )}
      {plan && !planGrid && <p class="muted">{said.reading}</p>}
      {grid && (
        <>
          <label class="stack">
            {said.person}
            <select value={person} onChange={(event) => setPerson(event.currentTarget.value)}>
              <option value="">{said.all}</option>
              {grid.sellers.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label class="stack">
            {said.day}
            <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
          </label>
          {person === '' && <All reader={reader} text={text} rows={rows} hasFacts={facts !== undefined} />}
          {shownRows.slice(-1).map((row) => (
            <One
              key={row.seller}
              reader={reader}
              text={text}
              row={row}
              day={on}
              hasFacts={facts !== undefined}
              further={further.map(({ title, grid: of }) => ({ title, amount: plannedOn(of, on, person) }))}
            />
          ))}
        </>
      )}
    </>
  );
}

/** Read anew when another sheet is chosen; undefined while it is read. */
function useGrid(
  sheet: SheetName | undefined,
  mayBeNegative: boolean,
  reader: Reader,
  text: PlanWordsOfSidebar,
): Grid | undefined {
  const [found, setFound] = useState<{ readonly of: number; readonly grid: Grid } | undefined>(undefined);
  const id = sheet?.sheetId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is told by its number
  useEffect(() => {
    if (!sheet) return;
    let isWanted = true;
    const keep = (grid: Grid) => isWanted && setFound({ of: sheet.sheetId, grid });
    readRows(sheet).then(
      (texts) => keep(gridIn(rowsIn(texts), sheet, mayBeNegative, reader, text)),
      (error: unknown) => keep({ problem: problemOf(error, reader).text }),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return sheet && found?.of === sheet.sheetId ? found.grid : undefined;
}

function gridIn(
  rows: readonly (readonly RawCell[])[],
  { sheet }: SheetName,
  mayBeNegative: boolean,
  reader: Reader,
  { today: said }: PlanWordsOfSidebar,
): Grid {
  const options = { isTotal: (word: string) => totals.has(sameText(word)), mayBeNegative };
  const found = findDayGrid(rows, options);
  if (!found) return { problem: said.noGrid({ sheet }) };
  if (found.kind !== 'grid') {
    const { row, value } = found;
    const shown = typeof value === 'object' && value !== null ? reader.day(value.day) : String(value);
    return { problem: said.unreadable({ sheet, row: reader.numbers.shown(row, 'amount'), value: shown }) };
  }
  const further: FurtherGrid[] = [];
  for (let below = found.row + found.grid.days.length; below < rows.length; ) {
    const rest = rows.slice(below);
    const next = findDayGrid(rest, options);
    if (next?.kind !== 'grid') break;
    // Its title stands above its headings.
    further.push({ title: String(rest[next.row - 2]?.[0] ?? ''), grid: next.grid });
    below += next.row + next.grid.days.length;
  }
  return { grid: found.grid, further };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly sheets: readonly SheetName[];
  readonly none?: string;
  readonly onChoose: (sheetId: number | undefined) => void;
}

function Choice({ label, value, sheets, none, onChoose }: ChoiceProps) {
  return (
    <label class="stack">
      {label}
      <select
        value={value === undefined ? '' : String(value)}
        onChange={({ currentTarget: { value: id } }) => onChoose(id === '' ? undefined : Number(id))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {sheets.map(({ sheet, sheetId }) => (
          <option key={sheetId} value={String(sheetId)}>
            {sheet}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RowProps {
  readonly reader: Reader;
  readonly text: PlanWordsOfSidebar;
  readonly hasFacts: boolean;
}

interface OneProps extends RowProps {
  readonly row: BoardRow;
  readonly day: number;
  /** Deals and activities of the day. */
  readonly further: readonly { readonly title: string; readonly amount: number }[];
}

/** What a grid has on a day for one seller, or for all where the name is blank. */
function plannedOn({ days, sellers, amounts }: DayGrid, day: number, person: string): number {
  const place = days.indexOf(day);
  if (place < 0) return 0;
  return sellers.reduce(
    (sum, name, seller) =>
      person === '' || sameText(name) === sameText(person) ? sum + (amounts[seller]?.[place] as number) : sum,
    0,
  );
}

function One({ reader, text, row, day, hasFacts, further }: OneProps) {
  const { today: said } = text;
  const { planToday, factToday, planNext, attainment, gap, neededPerDay } = row.figures;
  const amount = (value: number | null) => (value === null ? '–' : reader.numbers.shown(value, 'amount'));
  const left = Math.max(0, planToday - factToday);
  const date = reader.day(day);
  return (
    <section>
      <div class="headline">
        <p>{hasFacts ? said.still({ day: date }) : said.plan({ day: date })}</p>
        <output>{amount(hasFacts ? left : planToday)}</output>
        {planToday === 0 && <p class="muted">{said.free}</p>}
        {hasFacts && planToday > 0 && left === 0 && <p class="muted">{said.made}</p>}
      </div>
      <dl class="pairs">
        <dt>{said.planned}</dt>
        <dd>{amount(planToday)}</dd>
        {further.map((measure) => (
          <Fragment key={measure.title}>
            <dt>{measure.title}</dt>
            <dd>{amount(measure.amount)}</dd>
          </Fragment>
        ))}
        {hasFacts && (
          <>
            <dt>{said.came}</dt>
            <dd>{amount(factToday)}</dd>
            <dt>{said.attainment}</dt>
            <dd>{attainment === null ? '–' : reader.numbers.shown(attainment, 'percent')}</dd>
            <dt>{said.gap}</dt>
            <dd>{reader.numbers.change(gap, 'amount')}</dd>
            <dt>{said.needed}</dt>
            <dd>{amount(neededPerDay)}</dd>
          </>
        )}
        <dt>{said.next({ day: reader.day(nextDay(row, day)) })}</dt>
        <dd>{amount(planNext)}</dd>
      </dl>
    </section>
  );
}

/** The next day with a plan for anyone in the row; the day after where there is none. */
function nextDay({ course }: BoardRow, day: number): number {
  return course.days.find((of, place) => of > day && (course.plans[place] as number) > 0) ?? day + 1;
}

function All({ reader, text, rows, hasFacts }: RowProps & { readonly rows: readonly BoardRow[] }) {
  const { today: said, preview } = text;
  const amount = (value: number) => reader.numbers.shown(value, 'amount');
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{said.person}</th>
          <th scope="col">{said.planned}</th>
          {hasFacts && <th scope="col">{said.came}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, seller, figures }) => (
          <tr key={of === 'all' ? '' : seller}>
            <th scope="row">
              <bdi>{of === 'all' ? preview.total : seller}</bdi>
            </th>
            <td>{amount(figures.planToday)}</td>
            {hasFacts && <td>{amount(figures.factToday)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
