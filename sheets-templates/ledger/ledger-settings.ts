/** What the template "Ledger" is laid with: its own words, and those of tables and columns that imports know as well. */
import type { FieldWords } from '../../src/messages/en/fields';
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import type { TemplateSettings } from '../settings';

export interface LedgerSettings extends TemplateSettings<LedgerTemplateWords> {
  readonly fields: FieldWords;
}
