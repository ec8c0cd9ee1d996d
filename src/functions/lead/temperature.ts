/** LEAD_TEMPERATURE: hot, warm or cold by the days until the purchase. */
import { temperatureOf } from '../../models/lead/temperature';
import { type HelpOf, valueFunction } from '../mechanism/define';
import { blankAsNull, number, numberOr } from '../mechanism/parameters';
import { reject } from '../mechanism/problem';

export const LEAD_TEMPERATURE = valueFunction({
  name: 'LEAD_TEMPERATURE',
  parameters: {
    days_to_purchase: blankAsNull(numberOr('none', { atLeast: 0 })),
    hot: number({ atLeast: 0, fallback: 7 }),
    warm: number({ atLeast: 0, fallback: 60 }),
  },
  value({ days_to_purchase, hot, warm }) {
    if (warm < hot) {
      reject('warm', ({ client, show }) =>
        client.problems.limitBelow({ value: show.number(warm), other: 'hot', otherValue: show.number(hot) }, show),
      );
    }
    return days_to_purchase === null ? null : temperatureOf(days_to_purchase, { hot, warm });
  },
});

export const help: HelpOf<typeof LEAD_TEMPERATURE> = {
  text: 'How soon a lead will buy: hot within 7 days, warm within 60, cold later or without a date. A blank cell stays blank.',
  parameters: {
    days_to_purchase:
      'Days until the purchase that the lead named, 0 or more; the word none for interest without a date.',
    hot: 'Optional. Days up to which a lead is hot, 7 if left out.',
    warm: 'Optional. Days up to which a lead is warm, 60 if left out.',
  },
  examples: [
    { formula: '=LEAD_TEMPERATURE({0,60,365})', result: [['hot', 'warm', 'cold']] },
    { formula: '=LEAD_TEMPERATURE("none")', result: 'cold' },
    { formula: '=LEAD_TEMPERATURE(14; 14; 90)', result: 'hot' },
  ],
};
