/** A planned import in numbers: rows that are new, changed, left out or worth a look, and the reasons with their first rows. */
import type { Finding } from '../../models/ledger/findings';
import type { PlannedImport } from '../../models/ledger/plan-import';
import type { Outlook, ReasonCount } from './asked';

/** Of one reason; a list of all can be written into a sheet. */
const MOST_SHOWN = 2000;

export function outlookOf({ seen, merge, findings }: PlannedImport): Outlook {
  const rows = (isTaken: boolean) =>
    new Set(findings.filter((finding) => finding.isTaken === isTaken).map(({ row }) => row));
  const leftOut = rows(false);
  const flagged = [...rows(true)].filter((row) => !leftOut.has(row));
  return {
    seen,
    added: merge.added.length,
    changed: merge.changed.length,
    same: merge.same,
    leftOut: leftOut.size,
    flagged: flagged.length,
    reasons: reasonsOf(findings),
  };
}

/** The most frequent first, those that left rows out before the others. */
function reasonsOf(findings: readonly Finding[]): ReasonCount[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code } = finding.reason;
    const key = `${finding.isTaken ? 1 : 0}:${code}:${'names' in finding.reason ? finding.reason.names : ''}:${finding.column}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map((group) => {
      const [{ reason, isTaken }] = group as [Finding];
      return { reason, isTaken, count: group.length, findings: group.slice(0, MOST_SHOWN) };
    })
    .sort((one, other) => Number(one.isTaken) - Number(other.isTaken) || other.count - one.count);
}
