/** The rows that were left out or deserve a look, as a list for a sheet. */
import { columnName } from '../../messages/finding-sentence';
import type { ImportWords } from '../../messages/import-sidebar';
import type { ListToWrite } from '../../sheets/list-sheet';
import type { Reader } from '../shared/reader';
import type { ReasonCount } from './asked';
import { sentenceOf, shownFinding } from './findings-list';

export function listOf(reasons: readonly ReasonCount[], reader: Reader, text: ImportWords): ListToWrite {
  const findings = reasons.flatMap((reason) => reason.findings).sort((one, other) => one.row - other.row);
  const rows = findings.map((finding) => {
    const { row, column, table, value, isTaken } = finding;
    return [
      row,
      column === null ? '' : columnName(table, column, text.fields),
      typeof value === 'number' ? value : shownFinding(finding, reader),
      isTaken ? text.findings.yes : text.findings.no,
      sentenceOf(finding, reader, text),
    ];
  });
  return { name: text.findings.sheet, headings: text.findings.headings, rows };
}
