/** LEDGER_TOTAL: one sum from the ledger: of what, in which time, of whom. */

import { type HelpOf, valueFunction } from '../mechanism/define';
import { reject } from '../mechanism/problem';
import { withAskedHelp } from './asked-help';
import { factsAsked, filter, period, rowOfFirst, stagesGiven, tableOf, tables, what } from './question';

export const LEDGER_TOTAL = valueFunction({
  name: 'LEDGER_TOTAL',
  parameters: { what, ...tables, ...period, ...filter, ...stagesGiven },
  value(given) {
    const { facts, undated, unvalued, ledger } = factsAsked(given);
    const table = tableOf(given.what);
    if (undated.count > 0) {
      reject(table, ({ ledger: { functions }, show }) =>
        functions.undated({ count: show.number(undated.count), row: show.number(rowOfFirst(undated, ledger)) }),
      );
    }
    if (unvalued.count > 0) {
      reject(table, ({ ledger: { functions }, show }) =>
        functions.unvalued({ count: show.number(unvalued.count), row: show.number(rowOfFirst(unvalued, ledger)) }),
      );
    }
    return facts.value.reduce((sum, value) => sum + value, 0);
  },
});

export const help: HelpOf<typeof LEDGER_TOTAL> = {
  text: 'One sum from the ledger: money received, deals won, their margin, deals opened or lost, or activities; in a period, and of one person, team, client, product, channel, region, segment, stage, owner, kind or result. Ranges of dates or names give a sum for each. What has no date or amount but would count is refused with its row, so that no sum is too small in silence.',
  parameters: /* @__PURE__ */ withAskedHelp({
    what: 'What is added up: payments (money received), won (amounts of deals won, by the day they closed), margin (gross margin of deals won), opened, lost (amounts of deals), or activities (their number).',
    only: 'Optional. By what to choose: person, team, owner, client, product, channel, region, segment, stage; for activities person, team, kind, result.',
  }),
  examples: [
    {
      formula:
        '=LEDGER_TOTAL("payments"; ; ; ; {"Deal","Date","Amount";"D1",46023,500;"D2",46027,300;"D1",46054,200}; ; 46023; 46053)',
      result: 800,
    },
    {
      formula:
        '=LEDGER_TOTAL("won"; ; ; {"Deal","Seller","Stage","Amount","Closed";"D1","Ann","Won",500,46023;"D2","Bob","Won",300,46027;"D3","Ann","Lost",900,46027}; ; ; ; ; "person"; {"Ann";"Bob"})',
      result: [[500], [300]],
    },
  ],
};
