/** What the values leave open: asked with an example, never guessed. */
import type { ImportWords } from '../../messages/import-sidebar';
import { readDayText } from '../../models/ledger/day-text';
import { readNumberText } from '../../models/ledger/number-text';
import type { Question } from '../../models/ledger/understand';
import type { Reader } from '../shared/reader';
import type { ColumnChoice, LookedColumn } from './asked';

interface QuestionsProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly columns: readonly LookedColumn[];
  readonly onChoice: (column: LookedColumn, choice: ColumnChoice) => void;
}

/** Those that are open, and those that were answered. */
export function Questions({ reader, text, columns, onChoice }: QuestionsProps) {
  const asked = columns.flatMap((column) => column.understanding.open.map((question) => ({ column, question })));
  if (asked.length === 0) return null;
  const count = columns.reduce((sum, { open }) => sum + open.length, 0);
  return (
    <section class="questions">
      {count > 0 && <h2 class="problem">{text.questions.title({ count })}</h2>}
      {asked.map(({ column, question }) => (
        <fieldset key={`${column.key}-${question}`} class="plain">
          <legend>{text.questions[question]({ heading: column.heading })}</legend>
          {choicesOf(column, question, reader, text).map(({ value, shown }) => (
            <label key={value} class="choice">
              <input
                type="radio"
                name={`${question}-${column.place}`}
                checked={column.reading[question] === value}
                onChange={() => onChoice(column, { reading: { [question]: value } })}
              />
              <span>{shown}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function choicesOf(
  { understanding: { possible }, puzzling, reading }: LookedColumn,
  question: Question,
  { numbers, day }: Reader,
  { questions: text }: ImportWords,
): { value: string; shown: string }[] {
  const example = `\u2066${puzzling}\u2069`;
  if (question === 'order') {
    return possible.order.map((value) => {
      const read = readDayText(puzzling, value);
      const order = text.orders[value];
      return { value, shown: read === undefined ? order : text.orderChoice({ example, day: day(read), order }) };
    });
  }
  if (question === 'decimal') {
    return possible.decimal.map((value) => {
      const read = readNumberText(puzzling, value);
      return {
        value,
        shown: text.decimalChoice({ example, number: read ? numbers.typed(read.value, 'amount') : '–' }),
      };
    });
  }
  const value = readNumberText(puzzling, reading.decimal ?? '.')?.value ?? 0;
  return possible.unit.map((unit) => {
    const share = numbers.typed(unit === 'percent' ? value / 100 : value, 'percent');
    return { value: unit, shown: text.units[unit]({ example, share }) };
  });
}
