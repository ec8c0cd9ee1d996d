/** Puts together what long work is asked, and what is to be written where. */
import { columnNames, outcomeWords, totalWords } from '../../messages/fields';
import { columnName } from '../../messages/finding-sentence';
import type { ImportWords } from '../../messages/import-sidebar';
import { columnsOf, type TableName } from '../../models/ledger/tables';
import type { SheetName } from '../../sheets/sheet-rows';
import type { Asked, Choices, ColumnChoice, Look, Source } from './asked';
import { fieldWords, type LedgerState, rememberedColumns, rememberedIn } from './ledger-sheets';
import type { ImportOrder } from './writing';

export const NOTHING_CHOSEN: Choices = { columns: {}, takeRepeated: false, leaveFlagged: false };

/** Names of all languages; the user's own come first, for a heading that two share means what it means in theirs. */
export function namesFor(text: Pick<ImportWords, 'fields'>): Pick<Asked, 'names' | 'totalWords' | 'outcomeWords'> {
  const fields = [text.fields, ...fieldWords.filter((words) => words !== text.fields)];
  return { names: columnNames(fields), totalWords: totalWords(fields), outcomeWords: outcomeWords(fields) };
}

export function askedOf(
  source: Source,
  choices: Choices,
  ledger: LedgerState,
  names: ReturnType<typeof namesFor>,
  today: number,
): Asked {
  return { source, choices, remembered: rememberedIn(ledger.memory), ledger: ledger.rows, ...names, today };
}

/** `target` is the sheet to write into, undefined for a new one. */
export function orderOf(
  asked: Asked,
  look: Look,
  table: TableName,
  target: SheetName | undefined,
  text: ImportWords,
): ImportOrder {
  const place = target && look.targets[table];
  return {
    asked,
    table,
    source: asked.source.name,
    target: target && place ? { sheet: target.sheet, sheetId: target.sheetId, ...place } : null,
    sheetName: text.fields.tables[table],
    headings: columnsOf(table).map((column) => columnName(table, column, text.fields)),
    memory: [rememberedColumns(table, saidOf(look, asked))],
  };
}

/** A choice for the column of that key, added to those made before. */
export function withChoice(columns: Choices['columns'], key: string, choice: ColumnChoice): Choices['columns'] {
  const old = columns[key];
  const next = { ...old, ...choice, reading: { ...old?.reading, ...choice.reading } };
  // A column of the table is taken by one heading at a time.
  const others = Object.entries(columns).filter(
    ([other, { column }]) => other === key || typeof choice.column !== 'string' || column !== choice.column,
  );
  return { ...Object.fromEntries(others), [key]: next };
}

/** What is worth remembering of an import: what was chosen by hand, with what had been remembered before. */
function saidOf({ table, columns }: Look, { choices, remembered }: Asked): Record<string, ColumnChoice> {
  const before = table ? remembered[table] : undefined;
  const keys = new Set(columns.map(({ key }) => key));
  const own = Object.entries(choices.columns).filter(([key]) => keys.has(key));
  return { ...before, ...Object.fromEntries(own) };
}
