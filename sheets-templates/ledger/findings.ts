/** The sheet "Findings": every row of the ledger that deserves a look, and why. */
import { figure, heading } from '../parts';
import type { NumberKind, TemplateSheet } from '../template';
import type { LedgerSettings } from './ledger-settings';
import { VERSION } from './tables';

const COUNT = 5;
const TABLE = 7;
/** Lines that have their look; more follow plain. */
const LINES = 2000;
const kinds: readonly NumberKind[] = ['text', 'code', 'text', 'code', 'text'];

export function findingsSheet(settings: LedgerSettings): TemplateSheet {
  const { words } = settings;
  return {
    name: words.findingsSheet.sheet,
    columnWidths: [120, 70, 140, 150, 640],
    frozenRows: 3,
    cells: [
      ...heading(words.findingsSheet, { example: words.example, version: VERSION }, settings, {}),
      ...figure(COUNT, words.findingsSheet.count, {
        // Only a line about a row has a number; where there is no list, nobody knows.
        content: `=IF(ISERROR(A${TABLE});"";IF(A${TABLE}="";"";COUNT([findingRows])))`,
        style: 'answer',
        number: 'count',
      }),
      {
        at: `A${TABLE}`,
        content:
          '=IF(ISNUMBER([today]);LEDGER_CHECK([people];[clients];[deals];[payments];[activities];[today];[stages]);"")',
        style: 'header',
      },
    ],
    names: { findingCount: `$B$${COUNT}`, findingRows: `$B$${TABLE + 1}:$B` },
    spills: [{ at: `A${TABLE}`, kinds: Array.from({ length: LINES }, () => kinds), resultRows: 0 }],
    warnings: [],
    charts: [],
  };
}
