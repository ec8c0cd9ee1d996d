/** The template "Ledger": the five tables that pay, plan, clients and board all read, and what they say today. */
import type { Template } from '../template';
import { ledgerSheet } from './answers';
import { exampleRows } from './example';
import { findingsSheet } from './findings';
import type { LedgerSettings } from './ledger-settings';
import { listsSheet } from './lists';
import { ownerSheet } from './owner-sheet';
import { tableSheets, VERSION } from './tables';

export function ledgerTemplate(settings: LedgerSettings): Template {
  return {
    id: 'ledger',
    version: VERSION,
    rightToLeft: settings.rightToLeft,
    sheets: [
      ledgerSheet(settings),
      ...tableSheets(settings, exampleRows(settings.words)),
      listsSheet(settings),
      findingsSheet(settings),
      ownerSheet(settings),
    ],
  };
}
