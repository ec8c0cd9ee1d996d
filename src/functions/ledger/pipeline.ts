/** LEDGER_PIPELINE: deals that are open on a day, by stage, and what may be expected of them. */
import { pipelineOf } from '../../models/ledger/pipeline';
import { gridFunction, type HelpOf } from '../mechanism/define';
import { date, flag } from '../mechanism/parameters';
import { requireKnownStages, stagesGiven, tables } from './question';

export const LEDGER_PIPELINE = gridFunction({
  name: 'LEDGER_PIPELINE',
  parameters: {
    deals: { ...tables.deals, optional: false },
    day: date(),
    ...stagesGiven,
    headers: flag({ fallback: true }),
  },
  grid({ deals, day, stages, headers }, words) {
    requireKnownStages(deals.table, stages.stageOf);
    const { columns, none } = words().ledger.functions;
    const lines = pipelineOf(deals.table, stages.stageOf, day, stages.names);
    const hasGaps = lines.some(({ withoutAmount }) => withoutAmount > 0);
    return [
      ...(headers
        ? [
            [
              columns.stage,
              columns.deals,
              columns.amount,
              columns.expected,
              columns.overdue,
              ...(hasGaps ? [columns.withoutAmount] : []),
            ],
          ]
        : []),
      ...lines.map(({ stage, deals: count, amount, expected, overdue, withoutAmount }) => [
        stage === '' ? none : stage,
        count,
        amount,
        expected,
        overdue,
        ...(hasGaps ? [withoutAmount] : []),
      ]),
    ];
  },
});

export const help: HelpOf<typeof LEDGER_PIPELINE> = {
  text: 'Deals that are open at the end of a day, one row a stage: how many, their amount, what may be expected of it (amount × chance of the stage, blank where the chance is not known), and how many are past the day they were expected. A further column counts deals without an amount, where there are any. The ledger keeps the present stage only: for an earlier day, what has been closed since stands under (none).',
  parameters: {
    deals: 'The table Deals with its headings.',
    day: 'The day, for example today.',
    stages:
      'Optional. What stages mean: a range of name, chance and won or lost; they come in its order. Without it the usual words for won and lost count and no chance is known.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=LEDGER_PIPELINE({"Deal","Stage","Amount","Opened";"D1","Offer",500,46023;"D2","Offer",300,46027;"D3","Won",900,46023}; 46030; {"Offer",60%;"Contract",90%})',
      result: [
        ['Stage', 'Deals', 'Amount', 'Expected', 'Overdue'],
        ['Offer', 2, 800, 480, 0],
        ['Contract', 0, 0, 0, 0],
      ],
    },
    {
      formula:
        '=LEDGER_PIPELINE({"Deal","Stage","Amount","Expected";"D1","Offer",500,46023;"D2","Talks",300,46040}; 46030; ; FALSE)',
      result: [
        ['Offer', 1, 500, null, 1],
        ['Talks', 1, 300, null, 0],
      ],
    },
  ],
};
