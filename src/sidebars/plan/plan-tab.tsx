/** The tab "Plan": four steps, the preview that follows them, and writing it into a sheet of its own. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnName } from '../../messages/finding-sentence';
import { freeName } from '../../sheets/free-name';
import type { Memory } from '../../sheets/ledger-memory';
import type { PlanToWrite } from '../../sheets/plan-sheet';
import { loadLedger } from '../import/ledger-sheets';
import { type Message, Notice, problemOf } from '../shared/notice';
import { server } from '../shared/server';
import { readRows } from '../shared/sheet-rows';
import { useWrongFields } from '../shared/wrong-fields';
import { CalendarStep } from './calendar-step';
import { FunnelStep } from './funnel-step';
import { GoalStep } from './goal-step';
import { memoryOf, replacedBy } from './kept-form';
import { longWork } from './long-work';
import { whyNotRead } from './not-read';
import { personFields } from './people-sheet';
import { PeopleStep } from './people-step';
import { plannedMonth } from './planned';
import { Headline, Preview, Verdict } from './preview';
import { peopleOfRows, type ReadPeople, withKnown } from './read-people';
import { daysOfMonth, MOST_PEOPLE, type PlanForm, type PlanPerson } from './state';
import type { StepProps } from './step';
import type { LedgerNames } from './today-tab';
import { planToWrite, sheetName, takenWords } from './written-plan';

interface PlanTabProps extends Pick<StepProps, 'reader' | 'text' | 'names'> {
  readonly ledgerNames: LedgerNames;
  readonly form: PlanForm;
  readonly memory: readonly Memory[];
  /** Of the spreadsheet, as far as they are known. */
  readonly sheetNames: readonly string[];
  readonly onSheetNames: (change: (before: readonly string[]) => readonly string[]) => void;
  readonly onForm: (change: (before: PlanForm) => PlanForm) => void;
  readonly onMemory: (memory: readonly Memory[]) => void;
}

/** What is typed is kept once nothing more comes for so long. */
const QUIET_IN_MILLISECONDS = 1500;

export function PlanTab(props: PlanTabProps) {
  const { reader, text, names, ledgerNames, form, memory, sheetNames, onForm, onMemory, onSheetNames } = props;
  const { wrong, onWrong } = useWrongFields();
  const [edition, setEdition] = useState(0);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const latest = useRef(form);
  latest.current = form;
  const known = useRef(memory);
  known.current = memory;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words do not change while the sidebar is open
  const planned = useMemo(() => plannedMonth(form, takenWords(text)), [form]);
  const isWrong = wrong.size > 0;
  const isBusy = message?.tone === 'busy';
  const { stopKeeping } = useKept(form, known, onMemory, () => setMessage({ tone: 'problem', text: text.notKept }));

  const change = (more: Partial<PlanForm>) => onForm((before) => ({ ...before, ...more }));
  const replacePeople = (people: readonly PlanPerson[], said: string) => {
    const before = latest.current.people;
    const set = (next: readonly PlanPerson[]) => {
      change({ people: next });
      setEdition((number) => number + 1);
    };
    const takeBack = () => {
      set(before);
      setMessage(undefined);
    };
    set(people);
    const action = before.length > 0 ? { caption: reader.words.undo, run: takeBack } : undefined;
    setMessage({ tone: 'done', text: said, action });
  };
  const counted = (count: number) => ({ count, shown: reader.numbers.shown(count, 'amount') });
  const run = async (busy: string, work: () => Promise<void>, isWriting = false) => {
    setMessage({ tone: 'busy', text: busy });
    try {
      await work();
    } catch (error) {
      setMessage(problemOf(error, reader, isWriting));
    }
  };
  const fromLedger = () =>
    run(text.people.reading, async () => {
      const home = (await loadLedger(['people'])).homes.people;
      if (!home) return setMessage({ tone: 'problem', text: text.people.noSheet });
      const asked = {
        rows: await readRows(home),
        names: ledgerNames.names,
        monthStart: daysOfMonth(latest.current).start,
      };
      const read = await longWork.start('people', asked, () => undefined).result;
      if (!read) return;
      const { sheet } = home;
      if (read.kind !== 'people') return setMessage({ tone: 'problem', text: whyNotRead(read, sheet, reader, text) });
      const keep = personFields.filter((field) => !read.has.includes(field));
      const people = withKnown(read.people, latest.current.people, keep);
      const said = text.people.read({ ...counted(people.length), sheet });
      const columns = read.unknown.join(' · ');
      replacePeople(people, columns === '' ? said : `${said} ${text.people.unknown({ columns })}`);
    });
  const fromSelection = () =>
    run(text.people.reading, async () => {
      const { sheet, sheetId, row, column, cells } = await server('readSelection');
      const { rows } = await server('readSheetRows', { sheet, sheetId, from: row, count: cells.length });
      const width = cells[0]?.length ?? 0;
      const read = peopleOfRows(rows.map((line) => line.slice(column - 1, column - 1 + width)));
      if (read.kind !== 'people') return setMessage(problemWith(read));
      const people = withKnown(read.people, latest.current.people, ['off']);
      replacePeople(people, text.people.read({ ...counted(people.length), sheet }));
    });
  const problemWith = (found: Exclude<ReadPeople, { readonly kind: 'people' }>): Message => {
    const { people: words } = text;
    switch (found.kind) {
      case 'empty':
        return { tone: 'problem', text: words.empty };
      case 'tooMany':
        return { tone: 'problem', text: words.tooMany({ most: counted(MOST_PEOPLE).shown }) };
      case 'twice':
        return { tone: 'problem', text: words.twice(found) };
      case 'notRead': {
        const column = { level: words.level, atMost: words.atMost }[found.column as 'level'];
        const named = column ?? columnName('people', found.column, text.fields);
        return {
          tone: 'problem',
          text: words.notRead({ row: counted(found.row).shown, text: found.text, column: named }),
        };
      }
    }
  };

  const write = () =>
    run(
      text.writing,
      async () => {
        if (planned.kind !== 'planned') return;
        stopKeeping();
        const plan = planToWrite(form, planned, text);
        const keeping = memoryOf(form);
        const written = await server('writePlan', { plan, keeping, replacing: replacedBy(memory, keeping) });
        onSheetNames((before) => [...before, written.sheet]);
        onMemory(await server('readLedgerMemory'));
        const undo = { caption: reader.words.undo, run: () => void takeBack({ ...written, plan }) };
        setMessage({ tone: 'done', text: text.written({ sheet: written.sheet }), action: undo });
      },
      true,
    );
  const takeBack = (written: { readonly sheet: string; readonly sheetId: number; readonly plan: PlanToWrite }) =>
    run(
      text.undoing,
      async () => {
        await server('removePlan', written);
        onSheetNames((before) => before.filter((name) => name !== written.sheet));
        onMemory(await server('readLedgerMemory'));
        setMessage({ tone: 'done', text: text.undone({ sheet: written.sheet }) });
      },
      true,
    );

  const step: StepProps = { reader, text, names, form, onForm: change, onWrong };
  const promised = freeName(sheetName(form, text), (name) => sheetNames.includes(name));
  const isWritable = planned.kind === 'planned' && !isWrong;
  return (
    <>
      <Headline {...{ reader, text, names, form, planned, isWrong }} />
      <GoalStep {...step} />
      <CalendarStep {...step} />
      <PeopleStep
        {...step}
        edition={edition}
        isBusy={isBusy}
        onLedger={() => void fromLedger()}
        onSelection={() => void fromSelection()}
      />
      <FunnelStep {...step} />
      <Preview {...{ reader, text, names, form, planned, isWrong }} />
      <footer>
        <Notice message={message} />
        <Verdict {...{ reader, text, form, planned, isWrong }} />
        {isWritable && !message && (
          <p class="muted">{text.willWrite({ sheet: promised, hasClients: form.currentShare > 0 })}</p>
        )}
        <div class="actions">
          <button type="button" class="action" disabled={!isWritable || isBusy} onClick={() => void write()}>
            {text.write({ sheet: promised })}
          </button>
        </div>
      </footer>
    </>
  );
}

/** Keeps in the file what is entered, a moment after the last key; what was only opened is not written. */
function useKept(
  form: PlanForm,
  known: { readonly current: readonly Memory[] },
  onMemory: (memory: readonly Memory[]) => void,
  onFailed: () => void,
) {
  const opened = useRef(form);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stopKeeping = () => {
    clearTimeout(timer.current);
    opened.current = form;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is kept when it changes
  useEffect(() => {
    if (opened.current === form) return undefined;
    timer.current = setTimeout(() => {
      const added = memoryOf(form);
      server('keepLedger', { added, replacing: replacedBy(known.current, added) }).then(onMemory, onFailed);
    }, QUIET_IN_MILLISECONDS);
    return () => clearTimeout(timer.current);
  }, [form]);
  return { stopKeeping };
}
