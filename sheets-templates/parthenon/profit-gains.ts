/** Gains of the sheet "Parthenon": of one scenario's pillars alone and together, and what one pillar alone must become. */
import { across, figure, ifComplete } from '../parts';
import type { TemplateCell } from '../template';
import type { ParthenonExample } from './examples';
import type { ParthenonSettings } from './pillars';
import { PILLARS, pillarKinds } from './pillars';
import { ALONE, CHANGES, SCENARIO_NAMES, SHOWN, TOGETHER } from './profit-rows';
import { scenarioNames } from './profit-scenarios';

const PLACES = ['B', 'C', 'D', 'E', 'F'];

export function gains(example: ParthenonExample, settings: ParthenonSettings): TemplateCell[] {
  const { profit, notes, pillars } = settings.words;
  const names = scenarioNames(example, settings);
  const uplifts = SHOWN + 2;
  const synergy = TOGETHER + PILLARS + 2;
  const number = `MATCH($B$${SHOWN};$C$${SCENARIO_NAMES}:$G$${SCENARIO_NAMES};0)`;
  return [
    { at: `A${SHOWN - 1}`, content: profit.together, style: 'section' },
    ...figure(SHOWN, profit.shown, {
      content: names[0],
      style: 'input',
      number: 'text',
      note: notes.shown,
      rule: { kind: 'oneOf', choices: names },
    }),
    { at: `A${SHOWN + 1}`, content: '', style: 'header' },
    ...across(PLACES, SHOWN + 1, pillars, () => ({ style: 'numberHeader' })),
    { at: `A${uplifts}`, content: profit.upliftsShown, style: 'label' },
    ...across(
      PLACES,
      uplifts,
      PLACES.map((_, pillar) => `=INDEX($C${CHANGES + pillar}:$G${CHANGES + pillar};1;${number})`),
      () => ({ style: 'formula', number: 'change' }),
    ),
    { at: `A${TOGETHER}`, content: `=PARTHENON_WHATIF([now];B${uplifts}:F${uplifts};[pillarNames])`, style: 'header' },
    {
      at: `A${synergy + 2}`,
      content: ifComplete(`"${profit.togetherFinding}"&FIXED(F${synergy};0)`),
      style: 'finding',
    },
  ];
}

/** Goal seek on one pillar: what it alone must become, or that it cannot do it alone. */
export function pillarsAlone({ words: { profit, columns, pillars } }: ParthenonSettings): TemplateCell[] {
  const headers = [columns.pillar, columns.now, columns.needed, columns.change];
  return [
    { at: `A${ALONE - 1}`, content: profit.alone, style: 'section' },
    ...across(['A', 'B', 'C', 'D'], ALONE, headers, (index) => ({ style: index === 0 ? 'header' : 'numberHeader' })),
    ...pillars.flatMap((name, pillar): TemplateCell[] => {
      const row = ALONE + 1 + pillar;
      const own = pillarKinds[pillar];
      return [
        { at: `A${row}`, content: name, style: 'label' },
        { at: `B${row}`, content: ifComplete(`B${CHANGES + pillar}`), style: 'formula', number: own },
        {
          at: `C${row}`,
          content: ifComplete(`IFERROR(PARTHENON_SOLVE([now];${pillar + 1};[goal]);"${profit.notAlone}")`),
          style: 'result',
          number: own,
        },
        { at: `D${row}`, content: `=IFERROR(C${row}/B${row}-1;"")`, style: 'formula', number: 'change' },
      ];
    }),
  ];
}
