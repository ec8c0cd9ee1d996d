/** Sidebar "Weekly report": a week of plan and facts by day and seller on one page that prints. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ReportWords, reportWords } from '../../messages/report-sidebar';
import { isoWeekOf } from '../../models/calendar/iso-week';
import type { DayGrid } from '../../models/plan/day-grid';
import { plannedSpan, type WeekReport, weekReport, weeksOf } from '../../models/plan/week-report';
import type { SheetName } from '../../sheets/sheet-rows';
import { useKeptFocus } from '../shared/kept-focus';
import { mount, type ScreenProps } from '../shared/mount';
import { type Message, Notice, problemOf } from '../shared/notice';
import type { Reader } from '../shared/reader';
import { server } from '../shared/server';
import { Choice } from './choice';
import { datesOf, today } from './days';
import { Figures, SellerTable } from './figures';
import { type Chosen, findSheets, isFromLedger, type ReadGrid, type Role, readGrid } from './found-sheets';
import { Pictures } from './pictures';
import { isolated, unreadableSentence, weekSentences } from './sentences';

const NONE: Chosen = { plans: undefined, facts: undefined };

type Grids = { readonly [R in Role]: ReadGrid };

interface Loaded {
  readonly sheets: readonly SheetName[];
  /** By hand: the others are looked for anew with every reading. */
  readonly wanted: Chosen;
  readonly chosen: Chosen;
  readonly grids: Grids;
}

function Report({ reader }: ScreenProps) {
  const text = reportWords[reader.language];
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  const [message, setMessage] = useState<Message | undefined>({ tone: 'busy', text: text.reading });
  const [monday, setMonday] = useState<number | undefined>(undefined);
  const screen = useRef<HTMLElement>(null);
  useKeptFocus(screen);

  const load = async (wanted: Chosen) => {
    setMessage({ tone: 'busy', text: text.reading });
    try {
      const sheets = (await server('listSheets')).filter(({ rows }) => rows > 1);
      const chosen = await findSheets(sheets, stillThere(wanted, sheets));
      const read = (role: Role) => chosen[role] && readGrid(chosen[role], role);
      const [plans, facts] = [await read('plans'), await read('facts')];
      setLoaded({ sheets, wanted, chosen, grids: { plans, facts } });
      setMessage(undefined);
    } catch (error) {
      setMessage({
        ...problemOf(error, reader),
        action: { caption: reader.words.again, run: () => void load(wanted) },
      });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheets are looked for once
  useEffect(() => void load(NONE), []);

  const state = useMemo(() => loaded && stateOf(loaded, reader, text), [loaded, reader, text]);
  const ready = state && 'weeks' in state ? state : undefined;
  const week = ready && (monday !== undefined && ready.weeks.includes(monday) ? monday : ready.weeks[0]);
  const report = useMemo(
    () => (ready && week !== undefined ? weekReport(ready.plans, ready.facts, week) : undefined),
    [ready, week],
  );
  const isBusy = message?.tone === 'busy';
  const choose = (role: Role, sheetId: number) => {
    if (!loaded) return;
    void load({ ...loaded.wanted, [role]: loaded.sheets.find((sheet) => sheet.sheetId === sheetId) });
  };
  const sheetChoices = (loaded?.sheets ?? []).map(({ sheet, sheetId }) => ({ value: sheetId, name: sheet }));

  return (
    <main ref={screen} class={ready ? 'with-actions' : undefined}>
      <div class="controls">
        {ready && (
          <Choice
            label={text.week}
            choices={ready.weeks.map((value) => ({ value, name: weekName(value, reader, text) }))}
            chosen={week}
            unchosen={text.choose}
            isBusy={isBusy}
            onChoose={setMonday}
          />
        )}
        {loaded && loaded.sheets.length > 0 && (
          <details open={!ready}>
            <summary>{text.usedSheets}</summary>
            {(['plans', 'facts'] as const).map((role) => (
              <Choice
                key={role}
                label={text[role]}
                choices={sheetChoices}
                chosen={loaded.chosen[role]?.sheetId}
                unchosen={text.choose}
                isBusy={isBusy}
                onChoose={(sheetId) => choose(role, sheetId)}
              />
            ))}
          </details>
        )}
        {state && 'empty' in state && <p class="muted">{state.empty}</p>}
        {state && 'problem' in state && (
          <p class="notice problem" role="alert">
            {state.problem}
          </p>
        )}
        <Notice message={message} />
      </div>
      {report && loaded && <Page reader={reader} text={text} report={report} chosen={loaded.chosen} />}
      {loaded && (
        <footer class="controls">
          <div class="actions">
            <button type="button" disabled={isBusy} onClick={() => void load(loaded.wanted)}>
              {text.readAgain}
            </button>
            {report && (
              <button type="button" class="action" disabled={isBusy} onClick={() => window.print()}>
                {text.print}
              </button>
            )}
          </div>
        </footer>
      )}
    </main>
  );
}

interface PageProps {
  readonly reader: Reader;
  readonly text: ReportWords;
  readonly report: WeekReport;
  readonly chosen: Chosen;
}

/** With so many there is room for wider lines to write on. */
const FEW_SELLERS = 12;

const DECISIONS = [1, 2, 3, 4, 5, 6] as const;

function Page({ reader, text, report, chosen }: PageProps) {
  const { plans, facts } = chosen as { readonly [R in Role]: SheetName };
  const unplanned = report.sellers.filter(({ month, nextWeek }) => month.plan === 0 && !nextWeek?.plan);
  return (
    <article class={report.sellers.length > FEW_SELLERS ? undefined : 'roomy'}>
      <h1>{text.title({ week: weekNumber(report.week.from, reader), dates: datesOf(report.week, reader) })}</h1>
      <p class="sentences">{weekSentences(report, reader, text).join(' ')}</p>
      {unplanned.length > 0 && (
        <p class="muted">
          {text.withoutPlan({
            sheet: isolated(plans.sheet),
            sellers: unplanned.map(({ seller }) => isolated(seller)).join(', '),
          })}
        </p>
      )}
      <Figures reader={reader} text={text} report={report} />
      <SellerTable reader={reader} text={text} report={report} />
      <Pictures reader={reader} text={text} report={report} />
      <section class="decisions">
        <h2>{text.decisions}</h2>
        <ol>
          {DECISIONS.map((line) => (
            <li key={line} />
          ))}
        </ol>
      </section>
      <p class="muted sources">
        {text.sources({
          plans: isolated(plans.sheet),
          facts: isolated(facts.sheet),
          from: reader.day(report.month.from),
          to: reader.day(report.month.to),
        })}{' '}
        {text.made({ day: reader.day(today()) })}
      </p>
    </article>
  );
}

type State =
  | { readonly empty: string }
  | { readonly problem: string }
  | { readonly plans: DayGrid; readonly facts: DayGrid; readonly weeks: readonly number[] };

/** What can be shown, or what is missing for it. */
function stateOf({ sheets, chosen, grids }: Loaded, reader: Reader, text: ReportWords): State {
  const { empty } = text;
  if (sheets.length === 0 || (!chosen.plans && !chosen.facts)) return { empty: empty.noSheets };
  if (!chosen.plans) return { empty: empty.noPlans };
  if (!chosen.facts) return { empty: empty.noFacts };
  if (chosen.plans.sheetId === chosen.facts.sheetId) return { empty: empty.sameSheet };
  const { plans, facts } = grids;
  const nameOf = (role: Role) => isolated((chosen[role] as SheetName).sheet);
  if (!plans) return { empty: empty.noGrid({ sheet: nameOf('plans') }) };
  if (plans.kind === 'unreadable') return { problem: unreadableSentence(plans, nameOf('plans'), reader, text) };
  if (!facts) {
    const missing = isFromLedger(chosen.facts) ? empty.noLedger : empty.noGrid;
    return { empty: missing({ sheet: nameOf('facts') }) };
  }
  if (facts.kind === 'unreadable') return { problem: unreadableSentence(facts, nameOf('facts'), reader, text) };
  const weeks = weeksOf(plans.grid, facts.grid);
  if (weeks.length > 0) return { plans: plans.grid, facts: facts.grid, weeks };
  const { from, to } = plannedSpan(plans.grid);
  return { empty: empty.noAmounts({ sheet: nameOf('facts'), from: reader.day(from), to: reader.day(to) }) };
}

function stillThere({ plans, facts }: Chosen, sheets: readonly SheetName[]): Chosen {
  const found = (wanted: SheetName | undefined) => sheets.find(({ sheetId }) => sheetId === wanted?.sheetId);
  return { plans: found(plans), facts: found(facts) };
}

function weekName(monday: number, reader: Reader, text: ReportWords): string {
  const dates = datesOf({ from: monday, to: monday + 6 }, reader);
  return text.weekChoice({ week: weekNumber(monday, reader), dates });
}

function weekNumber(monday: number, { numbers }: Reader): string {
  return numbers.shown(isoWeekOf(monday), 'amount');
}

void mount(Report);
