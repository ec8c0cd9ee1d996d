/** The template "Month plan": from the month's profit to today's calls, and whether the month is on pace. */
import { chartColours, sameKinds } from '../parts';
import type { Spill, Template, TemplateChart } from '../template';
import { answer, answerNames } from './answer';
import { boardSheet } from './board-sheet';
import { clientsSheet } from './clients-sheet';
import { dayNames, days } from './days';
import { exampleMonth } from './example';
import { factsSheet } from './facts-sheet';
import { inputNames, monthInputs, profitInputs, weekInputs } from './inputs';
import { ledgerSheet } from './ledger-sheet';
import { meetingsSheet } from './meetings-sheet';
import { type MonthPlanSettings, titled, VERSION } from './month-settings';
import { newPlanSheet } from './new-plan-sheet';
import { peopleSheet } from './people-sheet';
import {
  ACTIVITIES,
  CHANNELS,
  column,
  DATE,
  DAY_CHECK,
  DAY_NAMES,
  DAYS,
  FACT_SUM,
  FIRST_DAY,
  FIRST_SELLER,
  LOCKED,
  MONTH_CHART,
  PACE,
  PLAN_SUM,
  SELLER_CHECK,
  SELLER_MONTH,
  SELLER_NAMES,
  SELLER_TODAY,
  SELLERS,
  STAGES,
  TEAM_SUM,
} from './rows';
import { sellerDaysSheet } from './seller-days';
import { sellerNames, sellers } from './sellers';

export function monthPlanTemplate(settings: MonthPlanSettings): Template {
  const { words, date, rightToLeft } = settings;
  const month = exampleMonth(date);
  return {
    id: 'month-plan',
    version: VERSION,
    rightToLeft,
    sheets: [
      {
        name: words.sheet,
        columnWidths: [178, 166, 130, 130, 76, 82, 86, 84, 84, 84, 80, 80, 56, 92],
        frozenRows: 3,
        tallRows: [PACE, DAY_NAMES, SELLER_NAMES],
        cells: [
          ...titled(words, settings, {
            input: 'C',
            formula: 'D',
            result: 'E',
            link: 'F',
            check: 'H',
          }),
          ...answer(settings),
          ...profitInputs(settings),
          ...monthInputs(settings, month),
          ...weekInputs(settings),
          ...days(settings),
          ...sellers(settings),
        ],
        names: { ...answerNames, ...inputNames, ...dayNames, ...sellerNames },
        spills,
        warnings: [
          `B${PACE}:B${PACE + 2}`,
          `${DAY_CHECK}${DAY_NAMES - 1}:${DAY_CHECK}${FIRST_DAY + DAYS - 1}`,
          column(SELLER_CHECK, FIRST_SELLER, SELLERS),
          `${CHANNELS[0]}${TEAM_SUM + 2}:${SELLER_CHECK}${TEAM_SUM + 2}`,
        ].map((range) => ({ range, when: `=LEFT(${range.split(':')[0]};1)="✗"` })),
        charts: charts(settings),
      },
      boardSheet(settings),
      factsSheet(settings, month),
      ledgerSheet(settings),
      sellerDaysSheet(settings, month),
      newPlanSheet(settings),
      clientsSheet(settings),
      peopleSheet(settings, month),
      meetingsSheet(settings, month),
    ],
  };
}

const list = { headers: false, resultRows: 0 } as const;

const spills: Spill[] = [
  { at: `A${ACTIVITIES}`, kinds: sameKinds(STAGES + 2, ['text', 'plan', 'percent']), resultRows: 2 },
  { at: `${CHANNELS[0]}${FIRST_SELLER}`, kinds: sameKinds(SELLERS, ['plan', 'plan', 'plan', 'plan']), ...list },
  ...[SELLER_MONTH, ...SELLER_TODAY.slice(1)].map((letter) => ({
    at: `${letter}${FIRST_SELLER}`,
    kinds: sameKinds(SELLERS, ['plan']),
    ...list,
  })),
  { at: `${CHANNELS[0]}${TEAM_SUM + 1}`, kinds: sameKinds(1, ['plan', 'plan', 'plan', 'plan']), ...list },
];

function charts({ words }: MonthPlanSettings): TemplateChart[] {
  const daysIn = (letter: string) => column(letter, DAY_NAMES, DAYS + 1);
  return [
    {
      type: 'COMBO',
      ranges: [daysIn(DATE), daysIn(FACT_SUM), daysIn(PLAN_SUM)],
      title: words.chartMonth,
      horizontalTitle: words.dayAxis,
      verticalTitle: words.paymentsAxis,
      legend: true,
      colours: [chartColours.blue, chartColours.orange],
      at: `A${MONTH_CHART}`,
      width: 1100,
      height: 310,
    },
    {
      type: 'BAR',
      ranges: [
        column('A', SELLER_NAMES, SELLERS + 1),
        `${CHANNELS[0]}${SELLER_NAMES}:${CHANNELS[CHANNELS.length - 1]}${SELLER_NAMES + SELLERS}`,
      ],
      title: words.chartTeam,
      horizontalTitle: words.paymentsAxis,
      verticalTitle: words.seller,
      stacked: true,
      legend: true,
      colours: [chartColours.blue, chartColours.orange, chartColours.green, chartColours.vermilion],
      at: `${SELLER_MONTH}${LOCKED}`,
      width: 460,
      height: 320,
    },
  ];
}
