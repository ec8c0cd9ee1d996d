/** Sheet "Pay": the answer and the plan, the team, the six principles, the payroll, and pay at every attainment. */
import { chartColours, heading } from '../parts';
import type { NumberKind, Spill, TemplateChart, TemplateSheet } from '../template';
import { answers } from './answers';
import { audit } from './audit';
import { cappedCurve, steps } from './curve';
import type { PayExample } from './example';
import { payroll } from './payroll';
import { plan } from './plan';
import {
  ANSWER,
  AUDIT,
  CAPPED,
  CAPPED_ROWS,
  CURVE,
  CURVE_END,
  INDICATORS,
  PAYROLL,
  PERCENTILE_ROWS,
  PERCENTILES,
  PLAN,
  PRINCIPLES,
  SOFT,
  STEP_ROWS,
  STEPS,
  TEAM,
  TEAM_END,
  TRIALS,
} from './rows';
import { PAY_VERSION, type PaySettings } from './settings';
import { softPart, team } from './team';

export function paySheet(example: PayExample, settings: PaySettings): TemplateSheet {
  const { words } = settings;
  return {
    name: words.sheet,
    columnWidths: [248, 168, 85, 188, 248, 80, 62, 62],
    frozenRows: 3,
    tallRows: [STEPS],
    cells: [
      ...heading(words, { example: words.example, version: PAY_VERSION }, settings),
      ...answers(settings),
      ...plan(example, settings),
      ...softPart(example, settings),
      ...team(example, settings),
      ...audit(example, settings),
      ...payroll(example, settings),
      ...steps(settings),
      ...cappedCurve(settings),
    ],
    names: {
      complete: `B${ANSWER + 5}`,
      attainment: `B${PLAN}`,
      onTarget: `B${PLAN + 1}`,
      market: `B${PLAN + 2}`,
      mix: `B${PLAN + 3}:B${PLAN + 5}`,
      fixed: `B${PLAN + 3}`,
      soft: `B${PLAN + 4}`,
      bonus: `B${PLAN + 5}`,
      mode: `B${PLAN + 6}`,
      cap: `B${PLAN + 7}`,
      curve: `A${CURVE}:B${CURVE_END}`,
      kpi: `D${SOFT + INDICATORS}`,
      budget: `B${PAYROLL + 4}`,
      limit: `B${CAPPED - 2}`,
      capped: `A${CAPPED}:B${CAPPED + CAPPED_ROWS - 1}`,
    },
    spills: spills(),
    warnings: [
      ...[`B${ANSWER + 2}`, `B${ANSWER + 5}`, `D${TEAM_END + 2}`].map((cell) => ({
        range: cell,
        when: `=LEFT(${cell};1)="✗"`,
      })),
      { range: `B${AUDIT + 1}:B${AUDIT + PRINCIPLES}`, when: `=LEFT(B${AUDIT + 1};1)="✗"` },
    ],
    charts: charts(settings),
  };
}

function spills(): Spill[] {
  const same = (rows: number, ...kinds: NumberKind[]) => Array.from({ length: rows }, () => kinds);
  const principle = (figure: NumberKind): NumberKind[] => ['text', 'text', figure, 'text', 'text'];
  return [
    {
      at: `A${AUDIT}`,
      kinds: [
        principle('general'),
        principle('decimal'),
        ...Array.from({ length: PRINCIPLES - 2 }, () => principle('percent')),
      ],
      resultRows: 0,
      wrapped: true,
    },
    {
      at: `A${TRIALS}`,
      // Mean, deviation, percentiles and the mean of one seller, then two shares.
      kinds: [...same(PERCENTILE_ROWS + 3, 'text', 'amount'), ...same(2, 'text', 'percent')],
      resultRows: 1,
    },
    {
      at: `A${STEPS}`,
      kinds: same(STEP_ROWS, 'percent', 'amount', 'percent', 'plan', 'text'),
      resultRows: 0,
      wrapped: true,
    },
  ];
}

function charts({ words: { steps: step, team: sellers, payroll: cost } }: PaySettings): TemplateChart[] {
  const header = PERCENTILES - 1;
  const columns = { type: 'COLUMN', stacked: true, legend: true } as const;
  return [
    {
      ...columns,
      ranges: [`A${STEPS}:A${STEPS + STEP_ROWS}`, `F${STEPS}:H${STEPS + STEP_ROWS}`],
      title: step.chart,
      horizontalTitle: step.attainments,
      verticalTitle: step.axis,
      colours: [chartColours.blue, chartColours.vermilion, chartColours.orange],
      at: `C${ANSWER}`,
      width: 723,
      height: 440,
    },
    {
      type: 'BAR',
      ranges: [`A${TEAM - 1}:A${TEAM_END}`, `D${TEAM - 1}:D${TEAM_END}`],
      title: sellers.chart,
      horizontalTitle: sellers.axis,
      verticalTitle: sellers.seller,
      legend: false,
      colours: [chartColours.green],
      at: `E${SOFT - 2}`,
      width: 450,
      height: 440,
    },
    {
      ...columns,
      ranges: [`A${header}:A${header + PERCENTILE_ROWS}`, `C${header}:D${header + PERCENTILE_ROWS}`],
      title: cost.chart,
      horizontalTitle: cost.percentiles,
      verticalTitle: cost.axis,
      colours: [chartColours.blue, chartColours.vermilion],
      at: `E${PAYROLL}`,
      width: 450,
      height: 390,
    },
  ];
}
