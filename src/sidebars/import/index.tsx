/** Sidebar "Import": a source, what its columns mean, what will be written, and a way back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileProblemSentence } from '../../messages/files';
import { importWords } from '../../messages/import-sidebar';
import { showIn } from '../../messages/show';
import type { TableName } from '../../models/ledger/tables';
import type { SheetName } from '../../sheets/sheet-rows';
import { useKeptFocus } from '../shared/kept-focus';
import { mount, type ScreenProps } from '../shared/mount';
import { type Message, Notice, problemOf } from '../shared/notice';
import { server } from '../shared/server';
import { readRows } from '../shared/sheet-rows';
import { useWork } from '../shared/use-work';
import type { Choices, ColumnChoice, LookAnswer, LookedColumn, Outlook, Source } from './asked';
import { dayOf, Earlier } from './earlier';
import { listOf } from './finding-list-sheet';
import { jobs } from './jobs';
import { type LedgerState, loadLedger } from './ledger-sheets';
import { longWork } from './long-work';
import { askedOf, NOTHING_CHOSEN, namesFor, orderOf, withChoice } from './order';
import { Preview } from './preview';
import { Bar, WritingBar } from './progress-bar';
import { Counts, Findings } from './result';
import { SourceStep } from './source-step';
import { type Progress, type TakenBack, undoImport, writeImport } from './writing';

function Import({ reader }: ScreenProps) {
  const text = importWords[reader.language];
  const names = useMemo(() => namesFor(text), [text]);
  const [ledger, setLedger] = useState<LedgerState | undefined>(undefined);
  const [source, setSource] = useState<Source | undefined>(undefined);
  const [sourceSheet, setSourceSheet] = useState<SheetName | undefined>(undefined);
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  /** The sheet chosen for a table; null is a new one. */
  const [targets, setTargets] = useState<{ readonly [T in TableName]?: SheetName | null }>({});
  const [answer, setAnswer] = useState<LookAnswer | undefined>(undefined);
  /** What the last import did: shown until the next source. */
  const [report, setReport] = useState<Outlook | undefined>(undefined);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const [progress, setProgress] = useState<Progress | undefined>(undefined);
  const isCancelled = useRef(false);
  const { shown, start, cancel } = useWork<LookAnswer>();
  const screen = useRef<HTMLElement>(null);
  useKeptFocus(screen);

  const fail = (error: unknown, wasWriting = false) => setMessage(problemOf(error, reader, wasWriting));
  const load = () =>
    loadLedger().then(setLedger, (error) => {
      setMessage({ ...problemOf(error, reader), action: { caption: reader.words.again, run: () => void load() } });
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is loaded once, and again after each import
  useEffect(() => void load(), []);

  const asked = source && ledger && askedOf(source, choices, ledger, names, dayOf(Date.now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked follows from these
  useEffect(() => {
    if (asked) start((onSlice) => longWork.start('look', asked, onSlice));
  }, [source, choices, ledger]);
  useEffect(() => {
    if (shown.state === 'done') setAnswer(shown.found);
    if (shown.state === 'failed') setMessage({ tone: 'problem', text: reader.words.server.unknown });
  }, [shown, reader]);

  const open = (next: Source, sheet?: SheetName) => {
    setMessage(undefined);
    setReport(undefined);
    setAnswer(undefined);
    setChoices(NOTHING_CHOSEN);
    setSourceSheet(sheet);
    setSource(next);
  };
  const openSheet = async (sheet: SheetName) => {
    setMessage({ tone: 'busy', text: text.reading });
    try {
      open({ kind: 'rows', name: sheet.sheet, rows: await readRows(sheet) }, sheet);
    } catch (error) {
      fail(error);
    }
  };
  const leave = () => {
    cancel();
    setSource(undefined);
    setAnswer(undefined);
    setTargets({});
  };

  const look = answer && 'look' in answer ? answer.look : undefined;
  const table = look?.table;
  const target = table && (targets[table] === undefined ? ledger?.homes[table] : (targets[table] ?? undefined));
  const place = target && table && look?.targets[table];
  const isReading = shown.state === 'running';
  const isBusy = isReading || progress !== undefined || message?.tone === 'busy';
  const trouble = troubleWith();
  const writable = look?.outlook ? look.outlook.added + look.outlook.changed : 0;

  function troubleWith(): string | undefined {
    if (!look || !table || !target) return undefined;
    if (sourceSheet?.sheetId === target.sheetId) return text.sameSheet;
    return place ? undefined : text.noHeader({ sheet: target.sheet, table: text.fields.tables[table] });
  }

  const change = (more: Partial<Choices>) => setChoices((before) => ({ ...before, ...more }));
  const chooseColumns = (chosen: readonly LookedColumn[], choice: ColumnChoice) =>
    setChoices((before) => ({
      ...before,
      columns: chosen.reduce((columns, { key }) => withChoice(columns, key, choice), before.columns),
    }));
  const chooseTarget = async (sheet: SheetName | undefined) => {
    if (!table || !ledger) return;
    setTargets((before) => ({ ...before, [table]: sheet ?? null }));
    try {
      const rows = sheet ? await readRows(sheet) : [];
      setLedger((before) => before && { ...before, rows: { ...before.rows, [table]: rows } });
    } catch (error) {
      fail(error);
    }
  };

  const write = async () => {
    if (!asked || !look || !table || !source) return;
    isCancelled.current = false;
    setMessage(undefined);
    setProgress({ done: 0 });
    try {
      const order = orderOf(asked, look, table, target, text);
      const written = await writeImport(order, setProgress, () => isCancelled.current);
      if (!written) setMessage({ tone: 'done', text: text.cancelled });
      else {
        const amount = (count: number) => ({ count, shown: reader.numbers.shown(count, 'amount') });
        const { number, sheet, rows, changedMeanwhile } = written;
        const stayed = changedMeanwhile > 0 ? ` ${text.changedMeanwhile(amount(changedMeanwhile))}` : '';
        const said = `${text.done({ ...amount(rows), sheet })}${stayed}`;
        setMessage({ tone: 'done', text: said, action: { caption: reader.words.undo, run: () => void undo(number) } });
        setReport(written.outlook);
        leave();
      }
    } catch (error) {
      fail(error, true);
    }
    setProgress(undefined);
    await load();
  };
  const undo = async (number: number) => {
    setReport(undefined);
    setMessage({ tone: 'busy', text: text.takingBack });
    try {
      const undone = await undoImport(number, names.names);
      setMessage({ tone: 'done', text: undone ? undoneText(undone) : text.earlier.gone });
    } catch (error) {
      fail(error, true);
    }
    await load();
  };
  const undoneText = ({ source: name, stayed }: TakenBack) => {
    const count = { count: stayed, shown: reader.numbers.shown(stayed, 'amount') };
    return stayed > 0 ? text.undoneBut({ ...count, source: name }) : text.undone({ source: name });
  };
  const list = async ({ reasons }: Outlook) => {
    setMessage({ tone: 'busy', text: text.preparing });
    try {
      const sheet = await server('writeList', listOf(reasons, reader, text));
      setMessage({ tone: 'done', text: text.findings.written({ sheet }) });
      setLedger((before) => before && { ...before });
    } catch (error) {
      fail(error, true);
    }
  };

  return (
    <main class="with-actions" ref={screen}>
      {source ? (
        <h1>
          <bdi>{source.name}</bdi>
        </h1>
      ) : (
        <SourceStep
          text={text}
          sheets={ledger?.sheets}
          isBusy={isBusy}
          onSource={open}
          onSheet={(sheet) => void openSheet(sheet)}
          onProblem={fail}
        />
      )}
      {source && answer && 'problem' in answer && (
        <p class="notice problem" role="alert">
          {fileProblemSentence(answer.problem, text.files, showIn(reader.locale, reader.rightToLeft))}
        </p>
      )}
      {look && (
        <Preview
          reader={reader}
          text={text}
          look={look}
          choices={choices}
          sheets={(ledger?.sheets ?? []).filter(({ sheetId }) => sheetId !== sourceSheet?.sheetId)}
          target={target}
          unreadable={place?.unreadable ?? 0}
          trouble={trouble}
          isBusy={isBusy}
          onChoices={change}
          onColumns={chooseColumns}
          onTarget={(sheet) => void chooseTarget(sheet)}
          onList={(outlook) => void list(outlook)}
        />
      )}
      {!source && report && (
        <section>
          <h2>{text.result.was}</h2>
          <Counts reader={reader} text={text} outlook={report} />
          <Findings reader={reader} text={text} outlook={report} isBusy={isBusy} onList={() => void list(report)} />
        </section>
      )}
      {!source && ledger && (
        <Earlier
          reader={reader}
          text={text}
          memory={ledger.memory}
          isBusy={isBusy}
          onUndo={(number) => void undo(number)}
        />
      )}
      <footer>
        <Notice message={message} />
        {isReading && !progress && (
          <Bar reader={reader} said={answer ? text.checking : text.reading} part={shown.part} onCancel={leave} />
        )}
        {progress && (
          <WritingBar
            reader={reader}
            text={text}
            progress={progress}
            isStopping={isCancelled.current}
            onCancel={() => {
              isCancelled.current = true;
              setProgress({ ...progress });
            }}
          />
        )}
        {source && !progress && (
          <div class="actions">
            <button type="button" onClick={leave}>
              {text.other}
            </button>
            <button
              type="button"
              class="action"
              disabled={isBusy || !look?.outlook || writable === 0 || trouble !== undefined}
              onClick={() => void write()}
            >
              {text.write({ count: writable, shown: reader.numbers.shown(writable, 'amount') })}
            </button>
          </div>
        )}
      </footer>
    </main>
  );
}

void mount(Import, jobs);
