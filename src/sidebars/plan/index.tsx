/** Sidebar "Plan": a month's goal broken down to people and days, written as the first plan; and what today needs. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { planSidebarWords } from '../../messages/plan-sidebar';
import type { Memory } from '../../sheets/ledger-memory';
import type { WrittenPlan } from '../../sheets/plan-sheet';
import type { SheetName } from '../../sheets/sheet-rows';
import { mount, type ScreenProps } from '../shared/mount';
import { type Message, Notice, problemOf } from '../shared/notice';
import { server } from '../shared/server';
import { Tabs } from '../shared/tabs';
import { CalendarStep, FunnelStep, GoalStep } from './form-steps';
import { PeopleStep } from './people-step';
import { FORM, keptPlans, PLAN, peopleSheet, planToWrite, takePeople } from './plan-file';
import { firstForm, keptForm, nextMonth, type PlanForm, previewOf } from './plan-form';
import { Preview } from './preview';
import { Today } from './today';

const today = () => {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
};

function Plan({ reader }: ScreenProps) {
  const text = planSidebarWords[reader.language];
  const [form, setForm] = useState<PlanForm>(() => firstForm(today(), text.funnel.stages));
  const [sheets, setSheets] = useState<readonly SheetName[]>([]);
  const [memory, setMemory] = useState<readonly Memory[]>([]);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const [tab, setTab] = useState<'plan' | 'today'>('plan');
  const preview = useMemo(() => previewOf(form), [form]);
  const isBusy = message?.tone === 'busy';

  const load = async () => {
    try {
      const [listed, kept] = await Promise.all([server('listSheets'), server('readLedgerMemory')]);
      setSheets(listed);
      setMemory(kept);
      const before = keptForm(kept.find(({ kind, name }) => kind === PLAN && name === FORM)?.content);
      // Last month's people and funnel, for the month that is planned next.
      if (before) setForm({ ...before, month: nextMonth(today()) });
    } catch (error) {
      setMessage({ ...problemOf(error, reader), action: { caption: reader.words.again, run: () => void load() } });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is loaded once
  useEffect(() => void load(), []);

  const change = (more: Partial<PlanForm>) => setForm((before) => ({ ...before, ...more }));
  const onWrong = (key: string, isWrong: boolean) =>
    setWrong((before) => {
      if (before.has(key) === isWrong) return before;
      const next = new Set(before);
      if (isWrong) next.add(key);
      else next.delete(key);
      return next;
    });
  const fail = (error: unknown, wasWriting = false) => setMessage(problemOf(error, reader, wasWriting));

  const take = async (sheet: SheetName) => {
    setMessage({ tone: 'busy', text: text.today.reading });
    try {
      const people = await takePeople(sheet);
      if (people.length === 0) {
        setMessage({ tone: 'problem', text: text.people.noneThere({ sheet: sheet.sheet }) });
        return;
      }
      change({ people });
      const count = reader.numbers.shown(people.length, 'amount');
      setMessage({ tone: 'done', text: text.people.taken({ count, sheet: sheet.sheet }) });
    } catch (error) {
      fail(error);
    }
  };

  const write = async () => {
    if (preview.kind !== 'preview') return;
    setMessage({ tone: 'busy', text: text.write.writing });
    try {
      const plan = planToWrite(form, preview, text);
      const written = await server('writePlan', plan);
      const kept = { kind: PLAN, name: String(written.sheetId), content: written };
      setMemory(
        await server('keepLedger', {
          added: [kept, { kind: PLAN, name: FORM, content: form }],
          replacing: [kept, { kind: PLAN, name: FORM }],
        }),
      );
      setSheets(await server('listSheets'));
      const undo = { caption: reader.words.undo, run: () => void takeBack(written, plan) };
      setMessage({ tone: 'done', text: text.write.done({ sheet: written.sheet }), action: undo });
    } catch (error) {
      fail(error, true);
    }
  };
  const takeBack = async (written: WrittenPlan, plan: ReturnType<typeof planToWrite>) => {
    setMessage({ tone: 'busy', text: text.write.writing });
    try {
      const sheet = await server('removePlan', { ...written, plan });
      setMemory(await server('keepLedger', { added: [], replacing: [{ kind: PLAN, name: String(written.sheetId) }] }));
      setSheets(await server('listSheets'));
      setMessage({ tone: 'done', text: text.write.removed({ sheet }) });
    } catch (error) {
      fail(error, true);
    }
  };

  const steps = { reader, text, form, onForm: change, onWrong };
  return (
    <main class="with-actions">
      <Tabs
        label={text.tabs.label}
        names={{ plan: text.tabs.plan, today: text.tabs.today }}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'plan' ? (
          <>
            <p class="muted">{text.purpose}</p>
            <GoalStep {...steps} />
            <CalendarStep {...steps} />
            <PeopleStep
              {...steps}
              sheet={peopleSheet(sheets, memory)}
              isBusy={isBusy}
              onTake={(sheet) => void take(sheet)}
            />
            <FunnelStep {...steps} />
            <Preview reader={reader} text={text} preview={preview} />
          </>
        ) : (
          <Today reader={reader} text={text} sheets={sheets} plans={keptPlans(memory, sheets)} today={today()} />
        )}
      </Tabs>
      <footer>
        <Notice message={message} />
        {tab === 'plan' && (
          <div class="actions">
            {wrong.size > 0 && <p class="problem">{text.problems.field}</p>}
            <button
              type="button"
              class="action"
              disabled={isBusy || wrong.size > 0 || preview.kind !== 'preview'}
              onClick={() => void write()}
            >
              {text.write.button}
            </button>
          </div>
        )}
      </footer>
    </main>
  );
}

void mount(Plan);
