/** The six principles that a pay plan is judged by, and what they ask for besides the plan. */

import { ifComplete } from '../inputs';
import { figure, shareOfOne } from '../parts';
import type { InputRule, TemplateCell } from '../template';
import type { PayExample } from './example';
import { AUDIT, AUDIT_INPUTS } from './rows';
import { MIX_AND_MODE, type PaySettings } from './settings';

const missed: InputRule = { kind: 'between', low: 0, high: 0.99 };
const beaten: InputRule = { kind: 'between', low: 1.01, high: 20 };

export function audit(example: PayExample, { words: { audit: labels, notes } }: PaySettings): TemplateCell[] {
  const keys = ['miss', 'beat', 'daily', 'oldClients'] as const;
  const asked = keys.map((_, index) => `B${AUDIT_INPUTS + index}`).join(';');
  return [
    { at: `A${AUDIT_INPUTS - 1}`, content: labels.title, style: 'section' },
    ...keys.flatMap((key, index) =>
      figure(AUDIT_INPUTS + index, labels[key], {
        content: example.audit[index],
        style: 'input',
        number: 'percent',
        note: notes[key],
        rule: key === 'miss' ? missed : key === 'beat' ? beaten : shareOfOne,
      }),
    ),
    {
      at: `A${AUDIT}`,
      content: ifComplete(`PAY_AUDIT([onTarget];[capped];[market];${MIX_AND_MODE};${asked})`),
      style: 'header',
    },
  ];
}
