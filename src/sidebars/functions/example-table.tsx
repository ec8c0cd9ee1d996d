/** The result of an example, with numbers in the reader's format. */
import type { Language } from '../../messages/language';
import { guides, type ShownCell } from './guides';

interface ExampleTableProps {
  readonly rows: readonly (readonly ShownCell[])[];
  readonly language: Language;
}

export function ExampleTable({ rows, language }: ExampleTableProps) {
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumSignificantDigits: 6 });
  const translations = guides.translations[language];
  const shown = (cell: ShownCell) => {
    if (typeof cell === 'number') return numbers.format(cell);
    return typeof cell === 'string' ? (translations[cell] ?? cell) : String(cell ?? '');
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
