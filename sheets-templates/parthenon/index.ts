/** The template "Parthenon": profit as a product of pillars, from "what if" to the chance of the goal. */
import type { Template } from '../template';
import { budgetSheet } from './budget-sheet';
import { chanceSheet } from './chance-sheet';
import type { ParthenonExample } from './examples';
import { marketSheet } from './market-sheet';
import { PARTHENON_VERSION, type ParthenonSettings } from './pillars';
import { profitSheet } from './profit-sheet';
import { whySheet } from './why-sheet';

export function parthenonTemplate(example: ParthenonExample, settings: ParthenonSettings): Template {
  const sheets = [
    profitSheet(example, settings),
    ...(example.market ? [marketSheet({ ...example, market: example.market }, settings)] : []),
    whySheet(example, settings),
    budgetSheet(example, settings),
    chanceSheet(example, settings),
  ];
  return { id: `parthenon-${example.id}`, version: PARTHENON_VERSION, rightToLeft: settings.rightToLeft, sheets };
}
