/** The pay plan as inputs: parts of pay, curve of the bonus, cap. */
import { across, down, figure, shareOfOne } from '../parts';
import type { TemplateCell } from '../template';
import type { PayExample } from './example';
import { CURVE, CURVE_ROWS, PLAN } from './rows';
import { aboveZero, type PaySettings, shareOfPlan } from './settings';

export function plan(example: PayExample, { words }: PaySettings): TemplateCell[] {
  const { inputs, notes } = words;
  const parts = [inputs.fixed, inputs.soft, inputs.bonus];
  return [
    { at: `A${PLAN - 1}`, content: words.plan, style: 'section' },
    ...figure(PLAN, inputs.attainment, {
      content: example.attainment,
      style: 'input',
      number: 'percent',
      note: notes.attainment,
      rule: shareOfPlan,
    }),
    ...(['onTarget', 'market'] as const).flatMap((key, index) =>
      figure(PLAN + 1 + index, inputs[key], {
        content: example[key],
        style: 'input',
        number: 'amount',
        note: notes[key],
        rule: aboveZero,
      }),
    ),
    ...parts.flatMap((label, part) =>
      figure(PLAN + 3 + part, label, {
        content: example.mix[part],
        style: 'input',
        number: 'percent',
        note: notes.parts,
        rule: shareOfOne,
      }),
    ),
    // The functions know these two words only, in every language.
    ...figure(PLAN + 6, inputs.mode, {
      content: example.mode,
      style: 'input',
      number: 'text',
      note: notes.mode,
      rule: { kind: 'oneOf', choices: ['step', 'linear'] },
    }),
    ...figure(PLAN + 7, inputs.cap, {
      content: example.cap,
      style: 'input',
      number: 'decimal',
      note: notes.cap,
      rule: { kind: 'atLeast', low: 1 },
    }),
    ...curve(example, words),
  ];
}

function curve(example: PayExample, { curve: headers, notes }: PaySettings['words']): TemplateCell[] {
  const column = (place: 0 | 1) => Array.from({ length: CURVE_ROWS }, (_, row) => example.curve[row]?.[place]);
  const cell = { style: 'input', number: 'percent', rule: shareOfPlan } as const;
  return [
    ...across(['A', 'B'], CURVE - 1, [headers.from, headers.multiplier], () => ({ style: 'numberHeader' })),
    ...down('A', CURVE, column(0), () => ({ ...cell, note: notes.from })),
    ...down('B', CURVE, column(1), () => ({ ...cell, note: notes.multiplier })),
  ];
}
