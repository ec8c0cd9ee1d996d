/** What the values leave open: asked with an example, never guessed. */
import type { ImportWords } from '../../messages/import-sidebar';
import { readDayText } from '../../models/ledger/day-text';
import { readNumberText } from '../../models/ledger/number-text';
import type { Question } from '../../models/ledger/understand';
import type { Reader } from '../shared/reader';
import type { Choices, ColumnChoice, LookedColumn } from './asked';

interface QuestionsProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly columns: readonly LookedColumn[];
  /** What was just chosen shows at once; what follows from it comes later. */
  readonly choices: Choices;
  readonly onChoice: (columns: readonly LookedColumn[], choice: ColumnChoice) => void;
}

/** Columns of which the same is asked: what one program writes, it writes alike. */
interface Group {
  readonly question: Question;
  readonly columns: LookedColumn[];
}

/** Those that are open, and those that were answered. */
export function Questions({ reader, text, columns, choices, onChoice }: QuestionsProps) {
  const groups = groupsOf(columns);
  const count = groups.filter(({ question, columns: asked }) =>
    asked.some(({ open }) => open.includes(question)),
  ).length;
  if (groups.length === 0) return null;
  return (
    <section class="questions">
      {count > 0 && (
        <h2 class="problem">{text.questions.title({ count, shown: reader.numbers.shown(count, 'amount') })}</h2>
      )}
      {groups.map(({ question, columns: asked }) => {
        const first = asked[0] as LookedColumn;
        const headings = asked.map(({ heading }) => heading).join(reader.rightToLeft ? '، ' : ', ');
        const chosen = choices.columns[first.key]?.reading?.[question];
        const isOpen = asked.some(({ open }) => open.includes(question));
        return (
          <fieldset key={`${first.key}-${question}`} class="plain">
            <legend>{text.questions[question]({ heading: headings })}</legend>
            {choicesOf(first, question, reader, text).map(({ value, shown }) => (
              <label key={value} class="choice">
                <input
                  type="radio"
                  name={`${question}-${first.place}`}
                  checked={(chosen ?? (isOpen ? null : first.reading[question])) === value}
                  onChange={() => onChoice(asked, { reading: { [question]: value } })}
                />
                <span>{shown}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}

function groupsOf(columns: readonly LookedColumn[]): Group[] {
  const groups = new Map<string, Group>();
  for (const column of columns) {
    for (const question of column.understanding.open) {
      const key = `${question}:${column.understanding.possible[question].join()}`;
      const group = groups.get(key);
      if (group) group.columns.push(column);
      else groups.set(key, { question, columns: [column] });
    }
  }
  return [...groups.values()];
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
