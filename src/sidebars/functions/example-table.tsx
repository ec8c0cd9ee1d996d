/** The result of an example, with headings and fixed names in the reader's language and numbers in the reader's format. */
import type { Example } from '../../functions/mechanism/define';
import type { Words } from '../../messages/catalogue';
import { catalogues } from '../../messages/catalogues';
import type { Language } from '../../messages/language';

interface ExampleTableProps {
  readonly result: Example['result'];
  readonly words: Words;
  readonly language: Language;
}

type Cell = number | string | boolean | null;

export function ExampleTable({ result, words, language }: ExampleTableProps) {
  const rows = Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumSignificantDigits: 6 });
  const shown = (cell: Cell) => {
    if (typeof cell === 'number') return numbers.format(cell);
    return typeof cell === 'string' ? translated(cell, words) : String(cell ?? '');
  };
  return (
    <table>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an example never move
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
              <td key={column} class={typeof cell === 'number' ? 'number' : undefined}>
                <bdi>{shown(cell)}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Examples are written in English; what stands in the catalogue has a translation there. */
function translated(text: string, words: Words): string {
  return translationOf(text, catalogues.en.tables, words.tables) ?? text;
}

function translationOf(text: string, english: unknown, other: unknown): string | undefined {
  if (typeof english === 'string') return english === text ? (other as string) : undefined;
  if (typeof english !== 'object' || english === null) return undefined;
  for (const [key, inner] of Object.entries(english)) {
    const found = translationOf(text, inner, (other as Readonly<Record<string, unknown>>)[key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
