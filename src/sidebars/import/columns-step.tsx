/** How each column was understood, with its first values, and a way to say otherwise. */

import { columnName } from '../../messages/finding-sentence';
import type { ImportWords } from '../../messages/import-sidebar';
import { columnsOf, type TableName, tableRules, type Value } from '../../models/ledger/tables';
import { columnLetters } from '../../sheets/addresses';
import type { Reader } from '../shared/reader';
import type { Choices, ColumnChoice, LookedColumn } from './asked';

interface ColumnsStepProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly table: TableName;
  readonly columns: readonly LookedColumn[];
  /** What was just chosen shows at once; what follows from it comes later. */
  readonly choices: Choices;
  /** Nothing is known of some required column: the list stands open. */
  readonly isOpen: boolean;
  readonly onChoice: (column: LookedColumn, choice: ColumnChoice) => void;
}

export function ColumnsStep({ reader, text, table, columns, choices, isOpen, onChoice }: ColumnsStepProps) {
  const filled = columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
  const used = filled.filter(({ column }) => column !== null);
  const shown = (count: number) => reader.numbers.shown(count, 'amount');
  return (
    <details open={isOpen}>
      <summary>{text.columns({ count: shown(used.length), all: shown(filled.length) })}</summary>
      {[...used, ...filled.filter(({ column }) => column === null)].map((column) => (
        <Column
          key={column.place}
          reader={reader}
          text={text}
          table={table}
          column={column}
          choices={choices}
          onChoice={onChoice}
        />
      ))}
    </details>
  );
}

interface ColumnProps extends Omit<ColumnsStepProps, 'columns' | 'isOpen'> {
  readonly column: LookedColumn;
}

function Column({ reader, text, table, column, choices, onChoice }: ColumnProps) {
  const chosen = choices.columns[column.key]?.column;
  const heading = column.heading || text.column.unnamed({ letters: columnLetters(column.place + 1) });
  return (
    <div class="column">
      <label>
        {text.column.is({ heading })}
        <select
          value={(chosen === undefined ? column.column : chosen) ?? ''}
          onChange={({ currentTarget: { value } }) => onChoice(column, { column: value === '' ? null : value })}
        >
          <option value="">{text.column.notUsed}</option>
          {columnsOf(table).map((name) => (
            <option key={name} value={name}>
              {columnName(table, name, text.fields)}
            </option>
          ))}
        </select>
      </label>
      <p class="muted samples">
        <Samples reader={reader} text={text} table={table} column={column} />
      </p>
    </div>
  );
}

function Samples({ reader, text, table, column }: Omit<ColumnProps, 'onChoice' | 'choices'>) {
  const { samples, reading } = column;
  const [first] = samples;
  if (!first) return <>{text.column.blank}</>;
  const { kind = 'text' } = column.column ? (tableRules[table].columns[column.column] ?? {}) : {};
  if (kind === 'text') return <bdi>{samples.map(({ from }) => from).join(' · ')}</bdi>;
  if (first.to === null || column.open.length > 0) return <bdi>{first.from}</bdi>;
  const to = shownValue(first.to, kind, reader);
  const currency = reading.currency === '' ? '' : ` ${text.column.currency({ currency: reading.currency })}`;
  return (
    <>
      {text.column.reads({ from: `\u2068${first.from}\u2069`, to: `\u2068${to}\u2069` })}
      {currency}
    </>
  );
}

export function shownValue(value: Value, kind: string, { numbers, day }: Reader): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (kind === 'day') return day(value);
  return numbers.typed(value, kind === 'share' ? 'percent' : 'amount');
}
