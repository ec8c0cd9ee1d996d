/** The tab "Today": of a plan that was written, what is still to bring today, and how the month goes. */
import { useEffect, useState } from 'preact/hooks';
import { type PlanWords, sameKinds } from '../../messages/plan-sidebar';
import type { ColumnNames } from '../../models/ledger/column-names';
import type { OutcomeWords } from '../../models/ledger/stages';
import { sameText, type TableName } from '../../models/ledger/tables';
import type { Memory } from '../../sheets/ledger-memory';
import { loadLedger } from '../import/ledger-sheets';
import { type Message, Notice, problemOf } from '../shared/notice';
import { server } from '../shared/server';
import { readRows } from '../shared/sheet-rows';
import { type DayOf, dayOfPlan } from './board';
import { DayCard } from './day-card';
import type { FoundFacts } from './jobs';
import { type KeptToday, memoryOfToday, plansIn, todayFrom } from './kept-form';
import { longWork } from './long-work';
import { monthOf, todayOf } from './months';
import { type LineOf, type NamedGrid, planFrom } from './read-plan';
import type { StepProps } from './step';

/** In every language, and the words over and beside totals, as `sameText` has them. */
export interface LedgerNames {
  readonly names: ColumnNames;
  readonly totalWords: readonly string[];
  readonly outcomeWords: OutcomeWords;
}

interface TodayTabProps extends Pick<StepProps, 'reader' | 'text' | 'names'> {
  readonly ledgerNames: LedgerNames;
  readonly memory: readonly Memory[];
  readonly onMemory: (memory: readonly Memory[]) => void;
}

interface Shown {
  readonly sheetId: number;
  readonly days: readonly DayOf[];
  readonly grids: readonly NamedGrid[];
  readonly facts: FoundFacts;
}

export function TodayTab({ reader, text, names, ledgerNames, memory, onMemory }: TodayTabProps) {
  const { today: words } = text;
  const today = todayOf(Date.now());
  const [chosen, setChosen] = useState<KeptToday | undefined>(() => todayFrom(memory));
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const plans = plansIn(memory);
  const ofMonth = plans.find(({ firstDay }) => monthOf(firstDay) === monthOf(today));
  // Remembered, unless its month is over and there is a plan of this one.
  const remembered = plans.find(({ sheetId }) => sheetId === chosen?.sheetId);
  const isOver = remembered && monthOf(remembered.firstDay) < monthOf(today);
  const plan = (isOver && ofMonth) || remembered || ofMonth || plans[0];

  const look = async () => {
    if (!plan) return;
    setMessage({ tone: 'busy', text: words.reading });
    try {
      const { sheetId, sheet } = plan;
      const rows = (await readRows({ sheet, sheetId })).flatMap((part) => JSON.parse(part));
      const grids = planFrom(rows, [...ledgerNames.totalWords, sameText(text.sheet.total)]);
      const days = grids[0]?.grid.days ?? [];
      const [first, last] = [days[0], days[days.length - 1]];
      if (first === undefined || last === undefined) {
        setShown(undefined);
        setMessage({ tone: 'problem', text: words.gone });
        return;
      }
      if (today < first || today > last) {
        setShown(undefined);
        setMessage({ tone: 'problem', text: words.outside({ day: reader.day(today), sheet }) });
        return;
      }
      const ledger = (await loadLedger(['deals', 'payments', 'activities'])).rows;
      const lines = grids.map(({ name, of }) => ({ of, kinds: of === 'activity' ? kindsOf(name) : [] }));
      const { names: columns, outcomeWords } = ledgerNames;
      const asked = { ledger, names: columns, outcomeWords, period: { from: first, to: today }, lines };
      const facts = await longWork.start('facts', asked, () => undefined).result;
      if (!facts) return;
      setShown({ sheetId, days: dayOfPlan(grids, facts, today), grids, facts });
      setMessage(undefined);
    } catch (error) {
      setShown(undefined);
      setMessage({ ...problemOf(error, reader), action: { caption: reader.words.again, run: () => void look() } });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read when another plan is chosen
  useEffect(() => void look(), [plan?.sheetId]);

  const choose = (next: KeptToday) => {
    setChosen(next);
    const added = [memoryOfToday(next)];
    // What cannot be remembered can be chosen again.
    server('keepLedger', { added, replacing: added }).then(onMemory, () => undefined);
  };
  if (!plan) return <p class="muted">{words.none}</p>;
  const people = shown?.days.slice(1).map(({ person }) => person) ?? [];
  const person = people.find((name) => chosen && sameText(name) === sameText(chosen.person)) ?? '';
  const current = shown?.sheetId === plan.sheetId ? shown : undefined;
  const cards = current?.days.filter((day) => person === '' || day.person === person) ?? [];
  return (
    <>
      <div class="two">
        <label class="stack">
          {words.sheet}
          <select
            value={plan.sheetId}
            onChange={(event) => choose({ sheetId: Number(event.currentTarget.value), person })}
          >
            {plans.map(({ sheet, sheetId }) => (
              <option key={sheetId} value={sheetId}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
        <label class="stack">
          {words.person}
          <select
            value={person}
            disabled={!current}
            onChange={(event) => choose({ sheetId: plan.sheetId, person: event.currentTarget.value })}
          >
            <option value="">{words.all}</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="muted">{names.shortDay(today)}</p>
      {current &&
        whatIsNotKnown(current, text).map((sentence) => (
          <p key={sentence} class="muted">
            {sentence}
          </p>
        ))}
      {cards.map((day) => (
        <DayCard key={day.person} {...{ reader, text, day }} isLarge={day === cards[0]} />
      ))}
      <footer>
        <Notice message={message} />
        <div class="actions">
          <button type="button" disabled={message?.tone === 'busy'} onClick={() => void look()}>
            {words.again}
          </button>
        </div>
      </footer>
    </>
  );
}

/** Why facts are missing, or are not all there: a dash alone would leave that open. */
function whatIsNotKnown({ grids, facts }: Shown, { today: words, fields }: PlanWords): string[] {
  const missing = grids.filter((_, place) => facts.lines[place] === null);
  const isMissing = (...those: readonly LineOf[]) => missing.some(({ of }) => those.includes(of));
  const has = (table: TableName) => facts.tables.includes(table);
  const unnamed = missing.flatMap(({ of, name }) => (of === 'activity' ? [name] : []));
  const said: string[] = [];
  if (isMissing('payments')) said.push(words.noFacts);
  if (has('deals') && isMissing('newClients', 'currentClients')) said.push(words.unknownClients);
  if (unnamed.length > 0 && has('activities')) said.push(words.unknownActivities({ names: unnamed.join(' · ') }));
  // Without any ledger one sentence says it all.
  if (unnamed.length > 0 && !has('activities') && facts.tables.length > 0) said.push(words.noActivities);
  if (isMissing('toContact') && facts.tables.length > 0) said.push(words.unknownContacts);
  if (facts.unread.length > 0) {
    said.push(words.factsUnread({ tables: facts.unread.map((table) => fields.tables[table]).join(', ') }));
  }
  return said;
}

/** What an activity of the plan may be called in the ledger. */
function kindsOf(name: string): readonly string[] {
  const key = sameText(name);
  return [name, ...(sameKinds.find((kinds) => kinds.some((kind) => sameText(kind) === key)) ?? [])];
}
