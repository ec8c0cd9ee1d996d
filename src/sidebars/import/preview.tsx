/** What was found in the source: its table, what its columns mean, what would be written, and what stands in the way. */
import { columnName } from '../../messages/finding-sentence';
import type { ImportWords } from '../../messages/import-sidebar';
import { type TableName, tableNames } from '../../models/ledger/tables';
import type { SheetName } from '../../sheets/sheet-rows';
import type { Reader } from '../shared/reader';
import type { Choices, ColumnChoice, Look, LookedColumn, Outlook } from './asked';
import { ColumnsStep } from './columns-step';
import { FileOptions } from './file-options';
import { Questions } from './questions';
import { Result } from './result';

interface PreviewProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly look: Look;
  readonly choices: Choices;
  /** Where the rows could go. */
  readonly sheets: readonly SheetName[];
  readonly target: SheetName | undefined;
  /** Rows of the target that cannot be read. */
  readonly unreadable: number;
  readonly trouble: string | undefined;
  readonly isBusy: boolean;
  readonly onChoices: (more: Partial<Choices>) => void;
  readonly onColumns: (columns: readonly LookedColumn[], choice: ColumnChoice) => void;
  readonly onTarget: (sheet: SheetName | undefined) => void;
  readonly onList: (outlook: Outlook) => void;
}

export function Preview(props: PreviewProps) {
  const { reader, text, look, choices, sheets, target, unreadable, trouble, isBusy } = props;
  const { onChoices, onColumns, onTarget, onList } = props;
  const { table } = look;
  return (
    <>
      <p class="muted">{text.found({ count: look.rows, shown: reader.numbers.shown(look.rows, 'amount') })}</p>
      <label class="stack">
        {text.table}
        <select
          value={choices.table ?? table ?? ''}
          onChange={({ currentTarget: { value } }) => onChoices({ table: value as TableName, columns: {} })}
        >
          {!table && <option value="">…</option>}
          {tableNames.map((name) => (
            <option key={name} value={name}>
              {text.fields.tables[name]}
            </option>
          ))}
        </select>
      </label>
      {!table && <p class="notice">{text.unknownTable}</p>}
      <FileOptions reader={reader} text={text} look={look} choices={choices} onChoices={onChoices} />
      {table && (
        <>
          <Questions reader={reader} text={text} columns={look.columns} choices={choices} onChoice={onColumns} />
          {look.missing.length > 0 && (
            <p class="notice problem" role="alert">
              {text.missing({
                columns: look.missing
                  .map((column) => columnName(table, column, text.fields))
                  .join(reader.rightToLeft ? '، ' : ', '),
              })}
            </p>
          )}
          <ColumnsStep
            reader={reader}
            text={text}
            table={table}
            columns={look.columns}
            choices={choices}
            isOpen={look.missing.length > 0}
            onChoice={(column, choice) => onColumns([column], choice)}
          />
          {look.outlook && (
            <Result
              reader={reader}
              text={text}
              table={table}
              outlook={look.outlook}
              choices={choices}
              sheets={sheets}
              target={target}
              newName={text.fields.tables[table]}
              unreadable={unreadable}
              isBusy={isBusy}
              onChoices={onChoices}
              onTarget={onTarget}
              onList={() => look.outlook && onList(look.outlook)}
            />
          )}
          {trouble && (
            <p class="notice problem" role="alert">
              {trouble}
            </p>
          )}
        </>
      )}
    </>
  );
}
