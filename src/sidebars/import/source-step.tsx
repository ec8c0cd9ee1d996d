/** Where the rows come from: pasted, on another sheet, or in a file. */
import { useRef, useState } from 'preact/hooks';
import type { ImportWords } from '../../messages/import-sidebar';
import type { SheetName } from '../../sheets/sheet-rows';
import { Tabs } from '../shared/tabs';
import type { Source } from './asked';

interface SourceStepProps {
  readonly text: ImportWords;
  /** Undefined while they are being asked for. */
  readonly sheets: readonly SheetName[] | undefined;
  readonly isBusy: boolean;
  readonly onSource: (source: Source) => void;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onProblem: (error: unknown) => void;
}

type Kind = 'paste' | 'sheet' | 'file';

export function SourceStep(props: SourceStepProps) {
  const { text } = props;
  const [kind, setKind] = useState<Kind>('paste');
  const Shown = { paste: Paste, sheet: OtherSheet, file: OneFile }[kind];
  return (
    <>
      <p class="muted">{text.purpose}</p>
      <Tabs label={text.sources} names={text.source} chosen={kind} onChoose={setKind}>
        <Shown {...props} />
      </Tabs>
    </>
  );
}

function Paste({ text, isBusy, onSource }: SourceStepProps) {
  const [pasted, setPasted] = useState('');
  const read = (rows: string) => rows.trim() !== '' && onSource({ kind: 'text', name: text.paste.name, text: rows });
  return (
    <div class="stack">
      <label>
        {text.paste.label}
        <textarea
          rows={6}
          // The hint follows the page; what was pasted follows itself.
          dir={pasted === '' ? undefined : 'auto'}
          value={pasted}
          placeholder={text.paste.hint}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="action" disabled={isBusy || pasted.trim() === ''} onClick={() => read(pasted)}>
        {text.paste.read}
      </button>
    </div>
  );
}

function OtherSheet({ text, sheets, isBusy, onSheet }: SourceStepProps) {
  const filled = sheets?.filter(({ rows }) => rows > 1) ?? [];
  const active = filled.find(({ isActive }) => isActive) ?? filled[0];
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const sheet = filled.find(({ sheetId }) => sheetId === chosen) ?? active;
  if (sheets && !sheet) return <p class="muted">{text.sheet.none}</p>;
  return (
    <div class="stack">
      <label>
        {text.sheet.label}
        <select
          disabled={!sheet}
          value={sheet?.sheetId}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {filled.map(({ sheet: name, sheetId }) => (
            <option key={sheetId} value={sheetId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="muted">{sheets ? text.sheet.hint : text.reading}</p>
      <button type="button" class="action" disabled={isBusy || !sheet} onClick={() => sheet && onSheet(sheet)}>
        {text.sheet.read}
      </button>
    </div>
  );
}

function OneFile({ text, isBusy, onSource, onProblem }: SourceStepProps) {
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      onSource({ kind: 'bytes', name: file.name, bytes: await file.arrayBuffer() });
    } catch (error) {
      onProblem(error);
    }
    // The same file may be chosen again after it was corrected.
    if (field.current) field.current.value = '';
  };
  return (
    <div class="stack">
      <label>
        {text.file.label}
        <input
          ref={field}
          type="file"
          disabled={isBusy}
          accept=".csv,.tsv,.tab,.txt,.xlsx,.xlsm"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="muted">{text.file.hint}</p>
    </div>
  );
}
