/** What the template is laid with, whatever the case: words, direction and day. */
import type { ParthenonTemplateWords } from '../../src/messages/en/parthenon-template';

export const PARTHENON_VERSION = '1.0';

export interface TemplateSettings {
  readonly words: ParthenonTemplateWords;
  readonly rightToLeft: boolean;
  /** The day it is laid, as the user writes dates. */
  readonly date: string;
}
