/** What every template is laid with, whatever its subject: words, direction and day. */
import type { TemplatePartsWords } from '../src/messages/en/template-parts';

export interface CommonSettings {
  readonly parts: TemplatePartsWords;
  readonly rightToLeft: boolean;
  /** The day it is laid: 2026-11-23. */
  readonly date: string;
}

export interface TemplateSettings<Words> extends CommonSettings {
  readonly words: Words;
}
