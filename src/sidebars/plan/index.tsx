/** Sidebar "Plan": the month broken down to days and people, and the numbers of today. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { planWords } from '../../messages/plan-sidebar';
import { PLAN_SHEET } from '../../sheets/kept-plan';
import type { Memory } from '../../sheets/ledger-memory';
import { namesFor } from '../import/order';
import { useKeptFocus } from '../shared/kept-focus';
import { mount, type ScreenProps } from '../shared/mount';
import { type Message, Notice, problemOf } from '../shared/notice';
import { server } from '../shared/server';
import { Tabs } from '../shared/tabs';
import { jobs } from './jobs';
import { formFrom, plansIn } from './kept-form';
import { dayNamesIn, monthOf, todayOf } from './months';
import { PlanTab } from './plan-tab';
import { firstForm, type PlanForm, proposedMonth } from './state';
import { TodayTab } from './today-tab';

/** Who plans for the first time at the end of a month plans the next one. */
const DAYS_AHEAD = 10;

function Plan({ reader }: ScreenProps) {
  const text = planWords[reader.language];
  const names = useMemo(() => dayNamesIn(reader.locale), [reader]);
  const ledgerNames = useMemo(() => namesFor(text), [text]);
  const [tab, setTab] = useState<'plan' | 'today'>('plan');
  const [memory, setMemory] = useState<readonly Memory[] | undefined>(undefined);
  /** Plans whose sheets someone has deleted. */
  const gone = useRef<ReadonlySet<string>>(new Set());
  const [sheetNames, setSheetNames] = useState<readonly string[]>([]);
  const [form, setForm] = useState<PlanForm | undefined>(undefined);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const screen = useRef<HTMLElement>(null);
  useKeptFocus(screen);

  const withoutGone = (all: readonly Memory[]) =>
    all.filter(({ kind, name }) => kind !== PLAN_SHEET || !gone.current.has(name));
  const onMemory = (all: readonly Memory[]) => setMemory(withoutGone(all));
  const load = async () => {
    setMessage({ tone: 'busy', text: text.loading });
    try {
      const [kept, sheets] = await Promise.all([server('readLedgerMemory'), server('listSheets')]);
      const present = new Set(sheets.map(({ sheetId }) => sheetId));
      gone.current = new Set(plansIn(kept).flatMap(({ sheetId }) => (present.has(sheetId) ? [] : [String(sheetId)])));
      const there = withoutGone(kept);
      const today = todayOf(Date.now());
      const months = plansIn(there).map(({ firstDay }) => monthOf(firstDay));
      setMemory(there);
      setSheetNames(sheets.map(({ sheet }) => sheet));
      setForm(
        formFrom(there, today) ?? firstForm(text, reader.locale, proposedMonth(monthOf(today + DAYS_AHEAD), months)),
      );
      setMessage(undefined);
    } catch (error) {
      setMessage({ ...problemOf(error, reader), action: { caption: reader.words.again, run: () => void load() } });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is loaded once
  useEffect(() => void load(), []);

  const shared = { reader, text, names, ledgerNames };
  return (
    <main class="with-actions" ref={screen}>
      {message && <Notice message={message} />}
      {memory && form && (
        <Tabs label={text.tabs} names={text.tab} chosen={tab} onChoose={setTab}>
          {tab === 'plan' ? (
            <PlanTab
              {...shared}
              {...{ form, memory, sheetNames }}
              onSheetNames={setSheetNames}
              onForm={(change) => setForm((before) => before && change(before))}
              onMemory={onMemory}
            />
          ) : (
            <TodayTab {...shared} memory={memory} onMemory={onMemory} />
          )}
        </Tabs>
      )}
    </main>
  );
}

void mount(Plan, jobs);
