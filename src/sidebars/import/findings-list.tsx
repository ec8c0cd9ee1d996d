/** Rows that were left out or deserve a look, by reason, with row and value. */
import { columnName, findingSentence } from '../../messages/finding-sentence';
import type { ImportWords } from '../../messages/import-sidebar';
import type { Finding } from '../../models/ledger/findings';
import { tableRules } from '../../models/ledger/tables';
import type { Reader } from '../shared/reader';
import type { ReasonCount } from './asked';

interface FindingsListProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly reasons: readonly ReasonCount[];
}

/** More would make a list nobody reads to its end. */
const MOST_ROWS = 50;

export function FindingsList({ reader, text, reasons }: FindingsListProps) {
  return (
    <>
      {reasons.map((group) => {
        const [first] = group.findings;
        if (!first) return null;
        const { count, isTaken } = group;
        const shown = reader.numbers.shown(count, 'amount');
        const words = isTaken ? text.findings.flagged : text.findings.leftOut;
        const rest = count - Math.min(group.findings.length, MOST_ROWS);
        return (
          <details key={`${isTaken}-${first.reason.code}-${first.column}-${first.row}`}>
            <summary>
              <span aria-hidden="true" class={isTaken ? 'sign flagged' : 'sign left-out'}>
                {isTaken ? '!' : '×'}
              </span>
              {words({ count, shown })}: {titleOf(first, reader, text)}
            </summary>
            <ul class="rows">
              {group.findings.slice(0, MOST_ROWS).map((finding) => (
                <li key={`${finding.row}-${finding.column}`}>
                  {text.findings.row({ row: reader.numbers.shown(finding.row, 'amount') })}
                  {shownFinding(finding, reader) !== '' && (
                    <>
                      : <bdi>{shownFinding(finding, reader)}</bdi>
                    </>
                  )}
                  {hasOwnSentence(finding) && <span class="muted"> {sentenceOf(finding, reader, text)}</span>}
                </li>
              ))}
              {rest > 0 && <li class="muted">{text.findings.more({ shown: reader.numbers.shown(rest, 'amount') })}</li>}
            </ul>
          </details>
        );
      })}
    </>
  );
}

export function sentenceOf({ reason, table }: Finding, { numbers, day }: Reader, text: ImportWords): string {
  return findingSentence(reason, table, text.ledger, text.fields, {
    number: (value) => numbers.typed(value, 'amount'),
    day,
  });
}

export function shownFinding({ table, column, value }: Finding, { numbers, day }: Reader): string {
  if (typeof value === 'object') return day(value.day);
  if (typeof value === 'string') return value;
  const isShare = column !== null && tableRules[table].columns[column]?.kind === 'share';
  return numbers.typed(value, isShare ? 'percent' : 'amount');
}

/** Sentences that name another row or value differ from row to row. */
function hasOwnSentence({ reason }: Finding): boolean {
  return Object.keys(reason).some((key) => key !== 'code' && key !== 'names' && key !== 'usual');
}

function titleOf(finding: Finding, reader: Reader, text: ImportWords): string {
  const { column, table } = finding;
  const name = column === null ? '' : `${columnName(table, column, text.fields)}. `;
  if (!hasOwnSentence(finding)) return `${name}${sentenceOf(finding, reader, text)}`;
  return `${name}${text.reasons[finding.reason.code as keyof ImportWords['reasons']]}`;
}
