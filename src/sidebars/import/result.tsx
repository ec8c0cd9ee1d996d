/** What an import will do, in numbers and reasons, before anything is written. */
import type { ImportWords } from '../../messages/import-sidebar';
import { type TableName, tableRules } from '../../models/ledger/tables';
import type { SheetName } from '../../sheets/sheet-rows';
import type { Reader } from '../shared/reader';
import type { Choices, Outlook } from './asked';
import { FindingsList } from './findings-list';

interface ResultProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly table: TableName;
  readonly outlook: Outlook;
  readonly choices: Choices;
  /** The sheets that hold the table's columns; the first choice is a new one. */
  readonly sheets: readonly SheetName[];
  readonly target: SheetName | undefined;
  readonly newName: string;
  readonly unreadable: number;
  readonly isBusy: boolean;
  readonly onChoices: (change: Partial<Choices>) => void;
  readonly onTarget: (sheet: SheetName | undefined) => void;
  readonly onList: () => void;
}

export function Result(props: ResultProps) {
  const { reader, text, table, outlook, choices, sheets, target, newName, unreadable, isBusy } = props;
  const { onChoices, onTarget, onList } = props;
  const { added, changed, same, leftOut } = outlook;
  return (
    <section>
      <h2>{text.result.title}</h2>
      <Counts reader={reader} text={text} outlook={outlook} />
      {added + changed === 0 && (
        <p class="muted">{same > 0 || leftOut === 0 ? text.result.nothing : text.result.allLeftOut}</p>
      )}
      <Findings reader={reader} text={text} outlook={outlook} isBusy={isBusy} onList={onList} />
      <label class="choice">
        <input
          type="checkbox"
          checked={choices.leaveFlagged}
          onChange={(event) => onChoices({ leaveFlagged: event.currentTarget.checked })}
        />
        <span>{text.leaveFlagged}</span>
      </label>
      {tableRules[table].mayRepeat && (
        <label class="choice">
          <input
            type="checkbox"
            checked={choices.takeRepeated}
            onChange={(event) => onChoices({ takeRepeated: event.currentTarget.checked })}
          />
          <span>{text.takeRepeated}</span>
        </label>
      )}
      <label class="stack">
        {text.target}
        <select
          disabled={isBusy}
          value={target?.sheetId ?? 'new'}
          onChange={({ currentTarget: { value } }) => onTarget(sheets.find(({ sheetId }) => String(sheetId) === value))}
        >
          {sheets.map(({ sheet, sheetId }) => (
            <option key={sheetId} value={sheetId}>
              {sheet}
            </option>
          ))}
          <option value="new">{text.newSheet({ name: newName })}</option>
        </select>
      </label>
      {target && unreadable > 0 && (
        <p class="muted">
          {text.notRead({
            count: unreadable,
            shown: reader.numbers.shown(unreadable, 'amount'),
            sheet: target.sheet,
          })}
        </p>
      )}
    </section>
  );
}

interface CountsProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly outlook: Outlook;
}

/** Every row of the source is in one of the first four lines. */
export function Counts({ reader, text, outlook }: CountsProps) {
  const { added, changed, same, leftOut, flagged } = outlook;
  const lines = [
    ['new', added],
    ['changed', changed],
    ['same', same],
    ['leftOut', leftOut],
    ['flagged', flagged],
  ] as const;
  return (
    <table>
      <tbody>
        {lines.map(([name, count]) => (
          <tr key={name} class={count === 0 ? 'muted' : undefined}>
            <th scope="row">{text.result[name]}</th>
            <td class="number">{reader.numbers.shown(count, 'amount')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FindingsProps extends CountsProps {
  readonly isBusy: boolean;
  readonly onList: () => void;
}

export function Findings({ reader, text, outlook, isBusy, onList }: FindingsProps) {
  return (
    <>
      <FindingsList reader={reader} text={text} reasons={outlook.reasons} />
      {outlook.reasons.length > 0 && (
        <div class="actions">
          <button type="button" disabled={isBusy} onClick={onList}>
            {text.findings.toSheet}
          </button>
        </div>
      )}
    </>
  );
}
