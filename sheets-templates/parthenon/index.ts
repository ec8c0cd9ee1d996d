/** The template "Parthenon": profit as a product of pillars, from "what if" to the chance of the goal. */
import type { ParthenonTemplateWords } from '../../src/messages/en/parthenon-template';
import type { Template } from '../template';
import { budgetSheet } from './budget-sheet';
import { chanceSheet } from './chance-sheet';
import type { ParthenonExample } from './examples';
import { marketSheet } from './market-sheet';
import { profitSheet } from './profit-sheet';
import { whySheet } from './why-sheet';

export const PARTHENON_VERSION = '1.0';

export interface TemplateSettings {
  readonly words: ParthenonTemplateWords;
  readonly rightToLeft: boolean;
  /** The day it is laid, as the user writes dates. */
  readonly date: string;
}

export function parthenonTemplate(example: ParthenonExample, settings: TemplateSettings): Template {
  const sheets = [
    profitSheet(example, settings),
    ...(example.market ? [marketSheet(example.market, settings)] : []),
    whySheet(example, settings),
    budgetSheet(example, settings),
    chanceSheet(example, settings),
  ];
  return { id: `parthenon-${example.id}`, version: PARTHENON_VERSION, rightToLeft: settings.rightToLeft, sheets };
}
